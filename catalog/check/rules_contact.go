package check

import "aina/catalog/source"

// contactRules are about codes and addresses that have a form of their own.
func contactRules() []Rule {
	return []Rule{
		{source.BadLanguage, source.Error, Sense,
			t(`This is not the code of a language. The code of Kazakh is kk; kz is the country.`, `Это не код языка. Код казахского — kk, а kz — это страна.`, `Бұл — тіл коды емес. Қазақ тілінің коды — kk, ал kz — ел.`),
			t(`People are only shown what they can do in a language they speak.`, `Людям показывают только то, что можно делать на их языке.`, `Адамдарға өзі білетін тілде істеуге болатыны ғана көрсетіледі.`),
			t(`Use codes such as kk, ru and en (BCP 47).`, `Укажите коды: kk, ru, en и другие (BCP 47).`, `kk, ru, en сияқты кодтарды жазыңыз (BCP 47).`),
			"languages: [kz, ru]\n", "languages: [kk, ru]\n"},
		{source.BadCountry, source.Error, Sense,
			t(`A country is written as two letters (ISO 3166).`, `Страну записывают двумя буквами (ISO 3166).`, `Ел екі әріппен жазылады (ISO 3166).`),
			t(`Otherwise it cannot be compared with where people live.`, `Иначе её нельзя сравнить с тем, где живут люди.`, `Әйтпесе оны адамдар тұратын жермен салыстыру мүмкін емес.`),
			t(`Write KZ for Kazakhstan.`, `Для Казахстана напишите KZ.`, `Қазақстан үшін KZ деп жазыңыз.`),
			"country: Kazakhstan\n", "country: KZ\n"},
		{source.BadURL, source.Error, Sense,
			t(`This is not a whole web address that begins with https:// or http://.`, `Это не полный адрес, который начинается с https:// или http://.`, `Бұл https:// не http:// деп басталатын толық мекенжай емес.`),
			t(`A link that leads nowhere, or to something else than a page, is worse than none.`, `Ссылка, которая никуда не ведёт или ведёт не на страницу, хуже, чем никакой.`, `Ешқайда апармайтын не бетке апармайтын сілтеменің болғанынан болмағаны жақсы.`),
			t(`Copy the address from the browser.`, `Скопируйте адрес из браузера.`, `Мекенжайды браузерден көшіріп алыңыз.`),
			"url: example.org/help\n", "url: https://example.org/help\n"},
		{source.BadEmail, source.Error, Sense,
			t(`This is not one email address.`, `Это не один адрес электронной почты.`, `Бұл бір электрондық пошта мекенжайы емес.`),
			t(`A letter to it would never arrive.`, `Письмо на него не дойдёт.`, `Оған жіберілген хат жетпейді.`),
			t(`Write one address such as help@example.org; put anything else in how_to_apply.`, `Напишите один адрес, например help@example.org; остальное — в how_to_apply.`, `Бір мекенжай жазыңыз, мысалы help@example.org; қалғанын how_to_apply жолына жазыңыз.`),
			"email: help at example.org\n", "email: help@example.org\n"},
		{source.BadPhone, source.Error, Sense,
			t(`This is not one telephone number of 2 to 15 digits.`, `Это не один номер телефона из 2–15 цифр.`, `Бұл 2–15 цифрдан тұратын бір телефон нөмірі емес.`),
			t(`Nobody could call it.`, `По нему никто не дозвонится.`, `Оған ешкім қоңырау шала алмайды.`),
			t(`Write one number in digits, such as +7 717 000 00 00; put names and hours in how_to_apply.`, `Напишите один номер цифрами: +7 717 000 00 00; имена и часы — в how_to_apply.`, `Бір нөмірді цифрмен жазыңыз: +7 717 000 00 00; аты-жөні мен уақытты how_to_apply жолына жазыңыз.`),
			"phone: ask for Aigul\n", "phone: +7 717 000 00 00\n"},
	}
}
