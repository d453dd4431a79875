package source

// ofSigns words the signs that keep a file from being read: what people write
// who do not know YAML's own.
func (s say) ofSigns() Wording {
	quote := t(`Put the whole text in double quotes.`, `Возьмите весь текст в двойные кавычки.`, `Бүкіл мәтінді қос тырнақшаға алыңыз.`)
	straight := t(`Put the whole text in straight quotes: "…". Others may stand within them.`,
		`Возьмите весь текст в прямые кавычки: "…". Внутри них могут стоять любые другие.`,
		`Бүкіл мәтінді түзу тырнақшаға алыңыз: "…". Оның ішінде басқасы тұра береді.`)
	switch s {
	case sayDashSpace:
		return Wording{
			t(`A space is missing after the hyphen.`, `После дефиса не хватает пробела.`, `Дефистен кейін бос орын жетіспейді.`),
			t(`Write “- text”, or put the text in quotes if it begins with a hyphen.`, `Напишите «- текст» или возьмите текст в кавычки, если он начинается с дефиса.`, `«- мәтін» деп жазыңыз немесе мәтін дефистен басталса, тырнақшаға алыңыз.`)}
	case sayDashKind:
		return Wording{
			t(`An item of a list cannot begin with {char}.`, `Пункт списка не может начинаться с {char}.`, `Тізім тармағы {char} таңбасынан бастала алмайды.`),
			t(`Begin it with a hyphen and a space: “- text”.`, `Начните его с дефиса и пробела: «- текст».`, `Оны дефис пен бос орыннан бастаңыз: «- мәтін».`)}
	case sayDashInLine:
		return Wording{
			t(`A list with hyphens cannot begin on the line of its key.`, `Список с дефисами не может начинаться в строке своего ключа.`, `Дефисті тізім кілтінің жолынан бастала алмайды.`),
			t(`Begin it on the next line, or write it in square brackets: [one, two].`, `Начните его со следующей строки или напишите в квадратных скобках: [один, два].`, `Оны келесі жолдан бастаңыз немесе төртбұрышты жақшамен жазыңыз: [бір, екі].`)}
	case saySpaceKind:
		return Wording{
			t(`The space here is of another kind, which YAML does not take for one.`, `Здесь необычный пробел, который YAML пробелом не считает.`, `Мұндағы бос орын басқа түрлі, YAML оны бос орын деп санамайды.`),
			t(`Delete it and type it again with the space bar.`, `Удалите его и наберите заново клавишей пробела.`, `Оны өшіріп, бос орын пернесімен қайта теріңіз.`)}
	case sayCurly:
		return Wording{
			t(`YAML does not take {char} for a quote, so the colon in this text cannot be read.`, `YAML не считает {char} кавычкой, поэтому двоеточие в этом тексте нельзя прочитать.`, `YAML {char} таңбасын тырнақша деп санамайды, сондықтан бұл мәтіндегі қос нүкте оқылмайды.`), straight}
	case sayCurlyEnd:
		return Wording{
			t(`The text opens with a straight quote and ends with {char}, which closes nothing.`, `Текст открыт прямой кавычкой, а заканчивается на {char}, которая ничего не закрывает.`, `Мәтін түзу тырнақшамен ашылып, {char} таңбасымен аяқталған, ал ол ештеңе жаппайды.`),
			t(`Write the same straight quote at both ends.`, `Поставьте с обеих сторон одинаковые прямые кавычки.`, `Екі жағына да бірдей түзу тырнақша қойыңыз.`)}
	case sayApostrophe:
		return Wording{
			t(`The apostrophe before this place closes the quote that the text began with.`, `Апостроф перед этим местом закрывает кавычку, с которой начался текст.`, `Осы жердің алдындағы дәйекше мәтін басталған тырнақшаны жабады.`), quote}
	case sayEscape:
		return Wording{
			t(`In double quotes a backslash begins a code, and this is none that YAML knows.`, `В двойных кавычках обратная черта начинает код, а такого кода в YAML нет.`, `Қос тырнақшада кері сызық код бастайды, ал YAML-да мұндай код жоқ.`),
			t(`Write two backslashes, or put the text in single quotes.`, `Поставьте две обратные черты или возьмите текст в одинарные кавычки.`, `Екі кері сызық қойыңыз немесе мәтінді жалаң тырнақшаға алыңыз.`)}
	case sayAfterBracket:
		return Wording{
			t(`Something stands here after the closing bracket.`, `После закрывающей скобки здесь стоит что-то ещё.`, `Жабатын жақшадан кейін мұнда тағы бірдеңе тұр.`),
			t(`Delete it, or put the whole text in double quotes if it begins with a bracket.`, `Удалите это или возьмите весь текст в двойные кавычки, если он начинается со скобки.`, `Оны өшіріңіз немесе мәтін жақшадан басталса, бүкіл мәтінді қос тырнақшаға алыңыз.`)}
	case sayBracketOther:
		return Wording{
			t(`This bracket is of another kind than the one that it closes.`, `Эта скобка не того вида, что открывающая.`, `Бұл жақша ашылған жақшамен бірдей емес.`),
			t(`Square brackets are closed by a square one, curly ones by a curly one.`, `Квадратную скобку закрывает квадратная, фигурную — фигурная.`, `Төртбұрышты жақшаны төртбұрышты, ирек жақшаны ирек жақша жабады.`)}
	case sayComma:
		return Wording{
			t(`A comma is missing before this place.`, `Перед этим местом не хватает запятой.`, `Осы жердің алдында үтір жетіспейді.`),
			t(`Put a comma between the values; put a text that has a colon or a comma in it in quotes.`, `Поставьте между значениями запятую; текст с двоеточием или запятой внутри возьмите в кавычки.`, `Мәндердің арасына үтір қойыңыз; ішінде қос нүкте не үтір бар мәтінді тырнақшаға алыңыз.`)}
	case sayCommaTwice:
		return Wording{
			t(`Nothing stands between these commas.`, `Между этими запятыми ничего нет.`, `Бұл үтірлердің арасында ештеңе жоқ.`),
			t(`Delete one of the two, or write the value that is missing between them.`, `Удалите одну из двух или впишите между ними пропущенное значение.`, `Екеуінің бірін өшіріңіз немесе араларына жетіспейтін мәнді жазыңыз.`)}
	case sayHashInBrackets:
		return Wording{
			t(`What follows the # is taken for a comment, and the closing bracket with it.`, `Всё после # считается комментарием, и закрывающая скобка тоже.`, `# белгісінен кейінгінің бәрі, жабатын жақша да, түсініктеме деп саналады.`),
			t(`Put the text that has a # in it in quotes.`, `Возьмите текст с # в кавычки.`, `Ішінде # белгісі бар мәтінді тырнақшаға алыңыз.`)}
	}
	return Wording{
		t(`Nothing may follow this sign on its line.`, `После этого знака в строке ничего не должно быть.`, `Бұл таңбадан кейін жолда ештеңе тұрмауы керек.`),
		t(`Begin the text on the next line, indented, or delete the sign.`, `Начните текст со следующей строки с отступом или удалите знак.`, `Мәтінді келесі жолдан шегініспен бастаңыз немесе таңбаны өшіріңіз.`)}
}
