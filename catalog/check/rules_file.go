package check

import (
	"strings"

	"aina/catalog/source"
)

// fileRules are about a file as a whole: whether it can be read at all.
func fileRules() []Rule {
	return []Rule{
		{source.YAMLSyntax, source.Error, Shape,
			t(`The file cannot be read as YAML from this place on: a tab, a quote or bracket left open, a wrong indent, a missing space or colon.`,
				`С этого места файл нельзя прочитать как YAML: табуляция, незакрытая кавычка или скобка, неверный отступ, пропущенный пробел или двоеточие.`,
				`Файлды осы жерден бастап YAML ретінде оқу мүмкін емес: табуляция, жабылмаған тырнақша не жақша, қате шегініс, түсіп қалған бос орын не қос нүкте.`),
			t(`Nothing in the file can be shown until it is mended.`,
				`Пока это не исправлено, ничего из файла не показать.`,
				`Түзетілмейінше, файлдағы ештеңе көрсетілмейді.`),
			t(`Look at the place, follow the advice beside it, and check again. A text with a colon, a quote or a bracket in it is safest in double quotes.`,
				`Посмотрите на это место, сделайте, как подсказано, и проверьте снова. Текст с двоеточием, кавычкой или скобкой надёжнее взять в двойные кавычки.`,
				`Осы жерді қарап, айтылған кеңесті орындаңыз да, қайта тексеріңіз. Қос нүкте, тырнақша не жақша бар мәтінді қос тырнақшаға алған дұрыс.`),
			"summary: Dogs: an hour outside\n", "summary: \"Dogs: an hour outside\"\n"},
		{source.Encoding, source.Error, Shape,
			t(`The file is not UTF-8 text, or holds a character that no text has. Files from old Windows programs are often in Windows-1251, files from Excel in UTF-16.`,
				`Файл не в кодировке UTF-8 или в нём есть знак, которого в тексте не бывает. Файлы из старых программ Windows часто в Windows-1251, из Excel — в UTF-16.`,
				`Файл UTF-8 емес немесе онда мәтінде болмайтын таңба бар. Ескі Windows бағдарламаларының файлдары көбіне Windows-1251, Excel-дікі UTF-16 болады.`),
			t(`In the wrong encoding letters turn into other letters, and nobody can tell which.`,
				`В неверной кодировке буквы превращаются в другие, и никто не угадает, в какие.`,
				`Қате кодтауда әріптер басқа әріпке айналады, қайсысына екенін ешкім білмейді.`),
			t(`Save the file as UTF-8 in your editor, and type the marked character again.`,
				`Сохраните файл в редакторе как UTF-8 и наберите отмеченный знак заново.`,
				`Файлды редакторда UTF-8 деп сақтап, белгіленген таңбаны қайта теріңіз.`),
			"summary: An hour out\x07side\n", "summary: An hour outside\n"},
		{source.TooLarge, source.Error, Shape,
			t(`The file, a line, a text or a list is larger than any catalog kept by hand: over 32 MB a file, 1 MB a line, 256 KB a text, 64 levels within each other, 1,000 keys, or 10,000 problems.`,
				`Файл, строка, текст или список больше, чем бывает в каталоге, который ведут вручную: свыше 32 МБ на файл, 1 МБ на строку, 256 КБ на текст, 64 уровней вложенности, 1000 ключей или 10 000 замечаний.`,
				`Файл, жол, мәтін не тізім қолмен жүргізілетін каталогтікінен үлкен: файл 32 МБ-тан, жол 1 МБ-тан, мәтін 256 КБ-тан, бірінің ішіндегі бірі 64 деңгейден, кілт 1000-нан, ескерту 10 000-нан асады.`),
			t(`Such files are broken or meant to do damage; reading them would stop the program.`,
				`Такие файлы испорчены или созданы, чтобы навредить; их чтение остановило бы программу.`,
				`Мұндай файл бүлінген немесе зиян үшін жасалған; оны оқу бағдарламаны тоқтатар еді.`),
			t(`Look for a bracket or a quote left open, or split the catalog into several files in one folder.`,
				`Поищите незакрытую скобку или кавычку либо разделите каталог на несколько файлов в одной папке.`,
				`Жабылмаған жақшаны не тырнақшаны іздеңіз немесе каталогты бір қалтадағы бірнеше файлға бөліңіз.`),
			"skills: " + strings.Repeat("[", 130) + "first aid\n", "skills: [first aid]\n"},
		{source.Anchor, source.Error, Shape,
			t(`The file uses YAML's references: & gives a text a name, * repeats it, << merges keys.`,
				`В файле есть ссылки YAML: & даёт тексту имя, * повторяет его, << сливает ключи.`,
				`Файлда YAML сілтемелері бар: & мәтінге ат береді, * оны қайталайды, << кілттерді біріктіреді.`),
			t(`A small file can grow without end through them, and whoever edits one entry changes another without seeing it.`,
				`Через них маленький файл может разрастись без конца, а правка одной записи незаметно меняет другую.`,
				`Олар арқылы шағын файл шексіз үлкейіп кетуі мүмкін, ал бір жазбаны түзету басқасын байқатпай өзгертеді.`),
			t(`Write the text out in each place. A text that begins with & or * goes in quotes.`,
				`Напишите текст в каждом месте целиком. Текст, который начинается с & или *, возьмите в кавычки.`,
				`Мәтінді әр жерге толық жазыңыз. & не * белгісінен басталатын мәтінді тырнақшаға алыңыз.`),
			"summary: &hour An hour outside.\n", "summary: An hour outside.\n"},
		{source.MultiDocument, source.Error, Shape,
			t(`A line of three dashes begins a second document; a catalog file holds only one.`,
				`Строка из трёх дефисов начинает второй документ, а в файле каталога он один.`,
				`Үш дефистен тұратын жол екінші құжатты бастайды, ал каталог файлында біреу ғана болады.`),
			t(`Most programs read only the first document, and the rest would be lost in silence.`,
				`Большинство программ читает только первый документ, и остальное пропало бы незаметно.`,
				`Бағдарламалардың көбі бірінші құжатты ғана оқиды, қалғаны байқаусызда жоғалар еді.`),
			t(`Delete the line with the dashes, or move what follows to a file of its own.`,
				`Удалите строку с дефисами или перенесите то, что ниже, в отдельный файл.`,
				`Дефистері бар жолды өшіріңіз немесе төмендегісін бөлек файлға көшіріңіз.`),
			"opportunities: []\n---\nopportunities: []\n", "opportunities: []\n"},
	}
}
