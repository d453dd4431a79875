package source

// ofBytes words what the scan before parsing finds.
func (s say) ofBytes() Wording {
	switch s {
	case sayUTF8:
		return Wording{
			t(`Here is a byte that is not UTF-8 text.`, `Здесь байт, который не читается как UTF-8.`, `Мұнда UTF-8 ретінде оқылмайтын байт тұр.`),
			t(`Save the file as UTF-8 and look at this line again.`, `Сохраните файл в кодировке UTF-8 и проверьте эту строку.`, `Файлды UTF-8 кодтауымен сақтап, осы жолды қайта қараңыз.`)}
	case sayUTF16:
		return Wording{
			t(`This file is saved as UTF-16.`, `Этот файл сохранён в кодировке UTF-16.`, `Бұл файл UTF-16 кодтауымен сақталған.`),
			t(`Save it as UTF-8: “Save as…”, then choose UTF-8 as the encoding.`, `Сохраните его в UTF-8: «Сохранить как…», затем выберите кодировку UTF-8.`, `Оны UTF-8 түрінде сақтаңыз: «Басқаша сақтау…», сосын UTF-8 кодтауын таңдаңыз.`)}
	case sayCP1251:
		return Wording{
			t(`This file looks like Windows-1251, not UTF-8.`, `Похоже, этот файл в кодировке Windows-1251, а не UTF-8.`, `Бұл файл UTF-8 емес, Windows-1251 кодтауында сияқты.`),
			t(`Save it as UTF-8: “Save as…”, then choose UTF-8 as the encoding.`, `Сохраните его в UTF-8: «Сохранить как…», затем выберите кодировку UTF-8.`, `Оны UTF-8 түрінде сақтаңыз: «Басқаша сақтау…», сосын UTF-8 кодтауын таңдаңыз.`)}
	case sayControl:
		return Wording{
			t(`Here is an invisible control character ({char}).`, `Здесь невидимый управляющий символ ({char}).`, `Мұнда көрінбейтін басқару таңбасы бар ({char}).`),
			t(`Delete it and type the place again.`, `Удалите его и наберите это место заново.`, `Оны өшіріп, осы жерді қайта теріңіз.`)}
	case sayFileSize:
		return Wording{
			t(`The file is larger than {limit} MB.`, `Файл больше {limit} МБ.`, `Файл {limit} МБ-тан үлкен.`),
			t(`Divide it into several files in one folder.`, `Разделите его на несколько файлов в одной папке.`, `Оны бір қалтадағы бірнеше файлға бөліңіз.`)}
	case sayLineLength:
		return Wording{
			t(`This line is longer than {limit} KB.`, `Эта строка длиннее {limit} КБ.`, `Бұл жол {limit} КБ-тан ұзын.`),
			t(`Divide it into several lines.`, `Разделите её на несколько строк.`, `Оны бірнеше жолға бөліңіз.`)}
	case sayScalarSize:
		return Wording{
			t(`The text that begins here is longer than {limit} KB.`, `Текст, который начинается здесь, длиннее {limit} КБ.`, `Осы жерден басталатын мәтін {limit} КБ-тан ұзын.`),
			t(`Shorten it, or look whether a closing quote is missing.`, `Сократите его или проверьте, не потерялась ли закрывающая кавычка.`, `Оны қысқартыңыз немесе жабатын тырнақша түсіп қалмағанын тексеріңіз.`)}
	case sayDepth:
		return Wording{
			t(`Lists and maps are nested here more than {limit} levels deep.`, `Здесь больше {limit} уровней вложенности.`, `Мұнда тізімдер бірінің ішіне бірі {limit} деңгейден терең салынған.`),
			t(`Look whether a closing bracket is missing.`, `Проверьте, не потерялась ли закрывающая скобка.`, `Жабатын жақша түсіп қалмағанын тексеріңіз.`)}
	case sayKeys:
		return Wording{
			t(`More than {limit} keys stand in one place.`, `В одном месте больше {limit} ключей.`, `Бір жерде {limit} кілттен көп.`),
			t(`Begin every entry with a dash: “- id: …”.`, `Начинайте каждую запись с дефиса: «- id: …».`, `Әр жазбаны дефистен бастаңыз: «- id: …».`)}
	case sayValues:
		return Wording{
			t(`The file holds more than {limit} values.`, `В файле больше {limit} значений.`, `Файлда {limit} мәннен көп.`),
			t(`Divide it into several files in one folder.`, `Разделите его на несколько файлов в одной папке.`, `Оны бір қалтадағы бірнеше файлға бөліңіз.`)}
	case sayMore:
		return Wording{
			t(`There are more problems; the first {limit} are shown.`, `Замечаний больше; показаны первые {limit}.`, `Ескерту бұдан көп; алғашқы {limit} көрсетілді.`),
			t(`Mend these and check again.`, `Исправьте эти и проверьте ещё раз.`, `Осыларды түзетіп, қайта тексеріңіз.`)}
	case sayAnchor:
		return Wording{
			t(`Anchors such as &{name} are not read here.`, `Якоря вроде &{name} здесь не читаются.`, `&{name} сияқты якорьлар мұнда оқылмайды.`),
			t(`Write the text out in each place, or put it in quotes if it begins with &.`, `Напишите текст в каждом месте целиком или возьмите его в кавычки, если он начинается с &.`, `Мәтінді әр жерде толық жазыңыз, ал ол & белгісінен басталса, тырнақшаға алыңыз.`)}
	case sayAlias:
		return Wording{
			t(`References such as *{name} are not read here.`, `Ссылки вроде *{name} здесь не читаются.`, `*{name} сияқты сілтемелер мұнда оқылмайды.`),
			t(`Write the text out in each place, or put it in quotes if it begins with *.`, `Напишите текст в каждом месте целиком или возьмите его в кавычки, если он начинается с *.`, `Мәтінді әр жерде толық жазыңыз, ал ол * белгісінен басталса, тырнақшаға алыңыз.`)}
	}
	return Wording{
		t(`Merging with << is not read here.`, `Слияние через << здесь не читается.`, `<< арқылы біріктіру мұнда оқылмайды.`),
		t(`Write the keys out in each place.`, `Напишите ключи в каждом месте целиком.`, `Кілттерді әр жерде толық жазыңыз.`)}
}

// ofSyntax words what keeps a file from being YAML at all.
func (s say) ofSyntax() Wording {
	quote := t(`Put the whole text in double quotes.`, `Возьмите весь текст в двойные кавычки.`, `Бүкіл мәтінді қос тырнақшаға алыңыз.`)
	switch s {
	case sayTab:
		return Wording{
			t(`This line is indented with a tab.`, `Отступ этой строки сделан табуляцией.`, `Бұл жолдың шегінісі табуляциямен жасалған.`),
			t(`Use spaces, as many as the lines beside it have.`, `Поставьте пробелы: столько же, сколько у соседних строк.`, `Оның орнына көрші жолдардағыдай бос орын қойыңыз.`)}
	case sayNBSP:
		return Wording{
			t(`This line is indented with a space of another kind.`, `Отступ этой строки сделан необычным пробелом.`, `Бұл жолдың шегінісі басқа түрлі бос орынмен жасалған.`),
			t(`Delete the indent and type it again with the space bar.`, `Удалите отступ и наберите его заново клавишей пробела.`, `Шегіністі өшіріп, бос орын пернесімен қайта теріңіз.`)}
	case sayQuoteOpen:
		return Wording{
			t(`The quote that opens here is never closed.`, `Кавычка, открытая здесь, нигде не закрыта.`, `Осы жерде ашылған тырнақша еш жерде жабылмаған.`),
			t(`Add the same quote at the end of the text.`, `Поставьте такую же кавычку в конце текста.`, `Мәтіннің соңына дәл сондай тырнақша қойыңыз.`)}
	case sayBracketOpen:
		return Wording{
			t(`The bracket that opens here is never closed.`, `Скобка, открытая здесь, нигде не закрыта.`, `Осы жерде ашылған жақша еш жерде жабылмаған.`),
			t(`Close it, or put the text in quotes if it begins with a bracket.`, `Закройте её или возьмите текст в кавычки, если он начинается со скобки.`, `Оны жабыңыз, ал мәтін жақшадан басталса, тырнақшаға алыңыз.`)}
	case sayAfterQuote:
		return Wording{
			t(`Something stands here after the closing quote.`, `После закрывающей кавычки здесь стоит что-то ещё.`, `Жабатын тырнақшадан кейін мұнда тағы бірдеңе тұр.`),
			t(`Put the whole text in one pair of quotes, and use «» within it.`, `Возьмите весь текст в одну пару кавычек, а внутри ставьте «».`, `Бүкіл мәтінді бір жұп тырнақшаға алыңыз, ал ішіне «» қойыңыз.`)}
	case sayColonInText:
		return Wording{
			t(`Here is a second colon, and the line cannot be read.`, `Здесь второе двоеточие, и строку нельзя прочитать.`, `Мұнда екінші қос нүкте тұр, сондықтан жол оқылмайды.`), quote}
	case sayNoColon:
		return Wording{
			t(`A colon is missing on this line.`, `В этой строке не хватает двоеточия.`, `Бұл жолда қос нүкте жетіспейді.`),
			t(`Write “key: value”, or indent the line if it continues a text.`, `Напишите «ключ: значение» или добавьте отступ, если это продолжение текста.`, `«кілт: мән» деп жазыңыз немесе бұл мәтіннің жалғасы болса, шегініс қосыңыз.`)}
	case sayColonSpace:
		return Wording{
			t(`A space is missing after the colon.`, `После двоеточия не хватает пробела.`, `Қос нүктеден кейін бос орын жетіспейді.`),
			t(`Write “key: value”.`, `Напишите «ключ: значение».`, `«кілт: мән» деп жазыңыз.`)}
	case sayIndent:
		return Wording{
			t(`This line is indented differently from those it belongs to.`, `Отступ этой строки не такой, как у соседних.`, `Бұл жолдың шегінісі көрші жолдардікіндей емес.`),
			t(`Give it as many spaces as the lines of the same entry have.`, `Поставьте столько же пробелов, сколько у других строк этой записи.`, `Осы жазбаның басқа жолдарында қанша бос орын болса, сонша қойыңыз.`)}
	case sayBadStart:
		return Wording{
			t(`A text cannot begin with {char} unless it is in quotes.`, `Без кавычек текст не может начинаться с {char}.`, `Тырнақшасыз мәтін {char} таңбасынан бастала алмайды.`), quote}
	}
	return Wording{
		t(`From about here on the file cannot be read as YAML.`, `Примерно отсюда файл не читается как YAML.`, `Шамамен осы жерден бастап файл YAML ретінде оқылмайды.`),
		t(`Look at indents, quotes and colons on this line and the one above.`, `Проверьте отступы, кавычки и двоеточия в этой строке и в строке над ней.`, `Осы жолдағы және оның үстіндегі жолдағы шегіністерді, тырнақшалар мен қос нүктелерді қараңыз.`)}
}
