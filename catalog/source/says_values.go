package source

// ofKeys words what is wrong with keys and with the file around them.
func (s say) ofKeys() Wording {
	switch s {
	case sayTag:
		return Wording{
			t(`Tags such as {name} are not read here.`, `Метки вроде {name} здесь не читаются.`, `{name} сияқты белгілер мұнда оқылмайды.`),
			t(`Leave the tag out, or put the text in quotes if it begins with an exclamation mark.`, `Уберите метку или возьмите текст в кавычки, если он начинается с восклицательного знака.`, `Белгіні алып тастаңыз немесе мәтін леп белгісінен басталса, тырнақшаға алыңыз.`)}
	case sayDirective:
		return Wording{
			t(`Lines that begin with % are not read here.`, `Строки, которые начинаются с %, здесь не читаются.`, `% белгісінен басталатын жолдар мұнда оқылмайды.`),
			t(`Delete this line.`, `Удалите эту строку.`, `Бұл жолды өшіріңіз.`)}
	case sayDocument:
		return Wording{
			t(`A second document begins here; a file holds only one.`, `Здесь начинается второй документ, а в файле может быть только один.`, `Мұнда екінші құжат басталады, ал файлда біреу ғана болуы керек.`),
			t(`Delete the line with the dashes, or move what follows to a file of its own.`, `Удалите строку с дефисами или перенесите то, что ниже, в отдельный файл.`, `Дефистері бар жолды өшіріңіз немесе төмендегісін бөлек файлға көшіріңіз.`)}
	case sayComplexKey:
		return Wording{
			t(`A key must be one plain word.`, `Ключом может быть только одно простое слово.`, `Кілт бір қарапайым сөз болуы керек.`),
			t(`Write “key: value”.`, `Напишите «ключ: значение».`, `«кілт: мән» деп жазыңыз.`)}
	case sayDuplicateKey:
		return Wording{
			t(`The key “{key}” stands here a second time; the first is on line {line}.`, `Ключ «{key}» встречается второй раз; первый — в строке {line}.`, `«{key}» кілті екінші рет тұр; біріншісі {line}-жолда.`),
			t(`Keep one of the two.`, `Оставьте один из двух.`, `Екеуінің бірін қалдырыңыз.`)}
	case sayUnknownKey:
		return Wording{
			t(`The key “{key}” is not known here.`, `Ключ «{key}» здесь неизвестен.`, `«{key}» кілті мұнда белгісіз.`),
			t(`Remove it, or use one of these: {allowed}.`, `Уберите его или выберите один из этих: {allowed}.`, `Оны алып тастаңыз немесе мына кілттердің бірін алыңыз: {allowed}.`)}
	case sayUnknownKeyNear:
		return Wording{
			t(`The key “{key}” is not known here.`, `Ключ «{key}» здесь неизвестен.`, `«{key}» кілті мұнда белгісіз.`), DidYouMean().Hint}
	case sayUnknownKeyAlone:
		return Wording{
			t(`The key “{key}” is not known here.`, `Ключ «{key}» здесь неизвестен.`, `«{key}» кілті мұнда белгісіз.`),
			t(`Remove it: all keys that are known stand here already.`, `Уберите его: все известные ключи здесь уже есть.`, `Оны алып тастаңыз: белгілі кілттердің бәрі мұнда бар.`)}
	case sayMissingKey:
		return Wording{
			t(`“{key}” is missing or empty here.`, `Здесь не хватает «{key}» или там пусто.`, `Мұнда «{key}» жоқ немесе бос.`),
			t(`Add a line with “{key}: …”.`, `Добавьте строку «{key}: …».`, `«{key}: …» жолын қосыңыз.`)}
	}
	return Wording{
		t(`There is nothing to read in this file.`, `В этом файле нечего читать.`, `Бұл файлда оқитын ештеңе жоқ.`),
		t(`Begin with a line such as “{key}:”.`, `Начните со строки «{key}:».`, `«{key}:» деген жолдан бастаңыз.`)}
}

// ofValues words what is wrong with values.
func (s say) ofValues() Wording {
	switch s {
	case sayWantsMap:
		return Wording{
			t(`Lines of the form “key: value” belong here.`, `Здесь нужны строки вида «ключ: значение».`, `Мұнда «кілт: мән» түріндегі жолдар керек.`),
			t(`Put each key on a line of its own, with the same indent.`, `Напишите каждый ключ с новой строки с одинаковым отступом.`, `Әр кілтті жаңа жолға бірдей шегініспен жазыңыз.`)}
	case sayWantsList:
		return Wording{
			t(`A list belongs here.`, `Здесь нужен список.`, `Мұнда тізім керек.`),
			t(`Write it in square brackets, such as [one, two].`, `Напишите его в квадратных скобках: [один, два].`, `Оны төртбұрышты жақшамен жазыңыз: [бір, екі].`)}
	case sayWantsText:
		return Wording{
			t(`One text belongs here.`, `Здесь нужен один текст.`, `Мұнда бір мәтін керек.`),
			t(`Write it after the colon; put it in quotes if it begins with a bracket.`, `Напишите его после двоеточия; если он начинается со скобки, возьмите в кавычки.`, `Оны қос нүктеден кейін жазыңыз; жақшадан басталса, тырнақшаға алыңыз.`)}
	case sayWantsTexts:
		return Wording{
			t(`A text belongs here, one or one for each language.`, `Здесь нужен текст: один или по одному на каждый язык.`, `Мұнда мәтін керек: біреу немесе әр тілде бір-бірден.`),
			t(`Write {en: …, ru: …, kk: …} or plain text.`, `Напишите {en: …, ru: …, kk: …} или просто текст.`, `{en: …, ru: …, kk: …} деп немесе жай мәтін жазыңыз.`)}
	case sayWantsInt:
		return Wording{
			t(`A whole number belongs here, not “{value}”.`, `Здесь нужно целое число, а не «{value}».`, `Мұнда «{value}» емес, бүтін сан керек.`),
			t(`Write digits only, without quotes: 14.`, `Напишите только цифры, без кавычек: 14.`, `Тек цифр жазыңыз, тырнақшасыз: 14.`)}
	case sayNoNumber:
		return Wording{
			t(`“{key}” has no number.`, `У «{key}» нет числа.`, `«{key}» санмен берілмеген.`),
			t(`Write one from {min} to {max}, such as “{key}: {max}”, or remove the key.`, `Напишите число от {min} до {max}, например «{key}: {max}», или уберите этот ключ.`, `{min} мен {max} арасындағы сан жазыңыз, мысалы «{key}: {max}», немесе бұл кілтті алып тастаңыз.`)}
	case sayWantsNumber:
		return Wording{
			t(`A number belongs here, not “{value}”.`, `Здесь нужно число, а не «{value}».`, `Мұнда «{value}» емес, сан керек.`),
			t(`Write it without quotes and with a point: 2.5.`, `Напишите его без кавычек и через точку: 2.5.`, `Оны тырнақшасыз, нүкте арқылы жазыңыз: 2.5.`)}
	case sayWantsBool:
		return Wording{
			t(`Here belongs true or false, not “{value}”.`, `Здесь нужно true (да) или false (нет), а не «{value}».`, `Мұнда «{value}» емес, true (иә) немесе false (жоқ) керек.`),
			t(`Write true or false, without quotes.`, `Напишите true или false, без кавычек.`, `true немесе false деп тырнақшасыз жазыңыз.`)}
	case sayBoolWord:
		return Wording{
			t(`“{value}” is read as {near} here, but other programs read it differently.`, `«{value}» читается здесь как {near}, но другие программы понимают это иначе.`, `«{value}» мұнда {near} деп оқылады, бірақ басқа бағдарламалар басқаша түсінеді.`),
			t(`Write {near}.`, `Напишите {near}.`, `{near} деп жазыңыз.`)}
	case sayRange:
		return Wording{
			t(`{value} is outside of what is possible here.`, `{value} выходит за допустимые пределы.`, `{value} мұнда рұқсат етілген шектен шығады.`),
			t(`Write a number from {min} to {max}.`, `Напишите число от {min} до {max}.`, `{min} мен {max} арасындағы сан жазыңыз.`)}
	case sayEmptyItem:
		return Wording{
			t(`This item of the list is empty.`, `Этот пункт списка пуст.`, `Тізімнің бұл тармағы бос.`),
			t(`Fill it in or delete the line.`, `Заполните его или удалите строку.`, `Оны толтырыңыз немесе жолды өшіріңіз.`)}
	case sayDate:
		return Wording{
			t(`“{value}” is not a date.`, `«{value}» — не дата.`, `«{value}» күн ретінде оқылмайды.`),
			t(`Write it as year-month-day: 2026-05-01.`, `Напишите год, месяц и день: 2026-05-01.`, `Жыл, ай, күн ретімен жазыңыз: 2026-05-01.`)}
	case sayDateNear:
		return Wording{
			t(`“{value}” is not written as a date should be.`, `Дата «{value}» записана не так, как нужно.`, `«{value}» күні қажетті түрде жазылмаған.`), DidYouMean().Hint}
	case sayDuration:
		return Wording{
			t(`“{value}” is not a length of time.`, `«{value}» — не длительность.`, `«{value}» — уақыт ұзақтығы емес.`),
			t(`Write PT3H for three hours, PT1H30M for an hour and a half, P2D for two days.`, `Напишите PT3H — три часа, PT1H30M — полтора часа, P2D — два дня.`, `Үш сағат — PT3H, бір жарым сағат — PT1H30M, екі күн — P2D деп жазыңыз.`)}
	case sayID:
		return Wording{
			t(`“{value}” cannot be an id.`, `«{value}» не подходит как id.`, `«{value}» id бола алмайды.`),
			t(`Use small Latin letters, digits and single hyphens: shelter-dog-walker.`, `Возьмите строчные латинские буквы, цифры и одиночные дефисы: shelter-dog-walker.`, `Кіші латын әріптерін, цифрларды және жалғыз дефисті қолданыңыз: shelter-dog-walker.`)}
	case sayIDNear:
		return Wording{
			t(`“{value}” cannot be an id.`, `«{value}» не подходит как id.`, `«{value}» id бола алмайды.`), DidYouMean().Hint}
	case sayUnknownValue:
		return Wording{
			t(`“{value}” is not one of the words known here.`, `«{value}» нет среди слов, которые здесь известны.`, `«{value}» мұнда белгілі сөздердің қатарында жоқ.`),
			t(`Choose from: {allowed}.`, `Выберите из этих: {allowed}.`, `Мыналардан таңдаңыз: {allowed}.`)}
	case sayUnknownValueNear:
		return Wording{
			t(`“{value}” is not one of the words known here.`, `«{value}» нет среди слов, которые здесь известны.`, `«{value}» мұнда белгілі сөздердің қатарында жоқ.`), DidYouMean().Hint}
	case sayURL:
		return Wording{
			t(`“{value}” is not a whole web address.`, `«{value}» — не полный адрес сайта.`, `«{value}» — толық сайт мекенжайы емес.`),
			t(`Write it as the browser shows it: https://example.org/page.`, `Напишите его так, как показывает браузер: https://example.org/page.`, `Оны браузер көрсеткендей жазыңыз: https://example.org/page.`)}
	case sayURLScheme:
		return Wording{
			t(`An address that begins with “{value}” is not opened here.`, `Адреса, которые начинаются с «{value}», здесь не открываются.`, `«{value}» деп басталатын мекенжай мұнда ашылмайды.`),
			t(`Only addresses that begin with https:// or http:// can be given.`, `Можно указать только адрес, который начинается с https:// или http://.`, `Тек https:// немесе http:// деп басталатын мекенжайды көрсетуге болады.`)}
	case sayEmail:
		return Wording{
			t(`“{value}” is not an email address.`, `«{value}» — не адрес электронной почты.`, `«{value}» — электрондық пошта мекенжайы емес.`),
			t(`Write one address such as name@example.org.`, `Напишите один адрес, например name@example.org.`, `Бір мекенжай жазыңыз, мысалы name@example.org.`)}
	case sayPhone:
		return Wording{
			t(`“{value}” is not a telephone number.`, `«{value}» — не номер телефона.`, `«{value}» — телефон нөмірі емес.`),
			t(`Write digits, such as +7 717 000 00 00.`, `Напишите цифры, например +7 717 000 00 00.`, `Цифрлармен жазыңыз, мысалы +7 717 000 00 00.`)}
	case sayLanguage:
		return Wording{
			t(`“{value}” is not the code of a language.`, `«{value}» — не код языка.`, `«{value}» — тіл коды емес.`),
			t(`Use a code such as kk, ru or en.`, `Укажите код: например, kk, ru или en.`, `Код жазыңыз: мысалы, kk, ru немесе en.`)}
	case sayLanguageNear:
		return Wording{
			t(`“{value}” is not the code of a language.`, `«{value}» — не код языка.`, `«{value}» — тіл коды емес.`), DidYouMean().Hint}
	case sayCountry:
		return Wording{
			t(`“{value}” is not the code of a country.`, `«{value}» — не код страны.`, `«{value}» — ел коды емес.`),
			t(`Use two letters such as KZ.`, `Укажите две буквы: например, KZ.`, `Екі әріп жазыңыз: мысалы, KZ.`)}
	}
	return Wording{
		t(`“{value}” is not the code of a country.`, `«{value}» — не код страны.`, `«{value}» — ел коды емес.`), DidYouMean().Hint}
}
