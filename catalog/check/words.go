package check

import (
	"aina/catalog"
	"aina/catalog/source"
)

// pageWords are the words around the texts of fields and rules.
type pageWords struct {
	Title      string
	Intro      []string
	SmallFile  string
	Fields     string
	Rules      string
	AboutRules []string
	Required   string
	Allowed    string
	Matters    string
	Mend       string
	Wrong      string
	Says       string
	Right      string
	Error      string
	Warning    string
	Classes    map[Class]string
	Kinds      map[catalog.FieldKind]string // {min} and {max} of numbers
}

func (w pageWords) class(c Class) string { return w.Classes[c] }

func (w pageWords) severity(s source.Severity) string {
	if s == source.Warning {
		return w.Warning
	}
	return w.Error
}

func pageWordsIn(lang catalog.Lang) pageWords {
	switch lang {
	case catalog.Russian:
		return pageRu()
	case catalog.Kazakh:
		return pageKk()
	default:
		return pageEn()
	}
}

func pageEn() pageWords {
	return pageWords{
		Title: "A catalog, its fields and its rules",
		Intro: []string{
			"A catalog is a text file in YAML whose name ends in .yaml or .yml, or a folder of such files. It is saved as UTF-8. Lines are indented with spaces; lines that begin with # are comments.",
			"Text may be given once, or for each language: {en: …, ru: …, kk: …}. Where a language is missing, Kazakh readers see Russian, then English; Russian readers Kazakh, then English; English readers Russian, then Kazakh.",
			"What is not stated is unknown, never no.",
		},
		SmallFile: "A file to begin with:",
		Fields:    "Fields",
		Rules:     "Rules",
		AboutRules: []string{
			"aina check says what is wrong, where, and how to mend it. An error of shape, or one that could do harm, keeps the entry out of the catalog; an error of sense drops only the value it stands on. A warning keeps nothing out.",
			"A comment on the line above silences a warning there, never an error: # aina: allow no-first-step",
		},
		Required: "required", Allowed: "One of:", Matters: "Why it matters:", Mend: "What to do:",
		Wrong: "Wrong:", Says: "What aina check says:", Right: "Right:", Error: "error", Warning: "warning",
		Classes: map[Class]string{Shape: "shape", Sense: "sense", Freshness: "freshness", Languages: "languages", Harm: "do no harm"},
		Kinds: map[catalog.FieldKind]string{
			catalog.KindID: "an id", catalog.KindText: "text in one language or three", catalog.KindTextLine: "one line of text in one language or three",
			catalog.KindLine: "one line of text", catalog.KindLines: "a list of texts", catalog.KindWord: "one word", catalog.KindWords: "a list of words",
			catalog.KindCauses: "a list of ids of causes", catalog.KindMotives: "motives, each with a number from {min} to {max}",
			catalog.KindInt: "a whole number from {min} to {max}", catalog.KindNumber: "a number from {min} to {max}", catalog.KindBool: "true or false",
			catalog.KindDate: "a day", catalog.KindDuration: "a length of time", catalog.KindLanguages: "a list of codes of languages", catalog.KindCountry: "the code of a country",
			catalog.KindURL: "a web address", catalog.KindEmail: "an email address", catalog.KindPhone: "a telephone number", catalog.KindRecord: "keys of its own", catalog.KindRecords: "a list of entries",
		},
	}
}

func pageRu() pageWords {
	return pageWords{
		Title: "Каталог, его поля и правила",
		Intro: []string{
			"Каталог — это текстовый файл в формате YAML с именем на .yaml или .yml либо папка с такими файлами. Он хранится в кодировке UTF-8. Отступы делают пробелами; строки, которые начинаются с #, — комментарии.",
			"Текст можно дать один раз или на каждом языке: {en: …, ru: …, kk: …}. Если языка не хватает, вместо казахского показывается русский, затем английский; вместо русского — казахский, затем английский; вместо английского — русский, затем казахский.",
			"Что не указано, то неизвестно, и это никогда не значит «нет».",
		},
		SmallFile: "Файл для начала:",
		Fields:    "Поля",
		Rules:     "Правила",
		AboutRules: []string{
			"aina check говорит, что не так, где и как исправить. Из-за ошибки формы или того, что может навредить, запись не попадает в каталог; из-за ошибки смысла пропадает только само значение. Предупреждение ничего не убирает.",
			"Комментарий строкой выше отключает предупреждение в этом месте, но не ошибку: # aina: allow no-first-step",
		},
		Required: "обязательно", Allowed: "Одно из:", Matters: "Почему это важно:", Mend: "Что делать:",
		Wrong: "Неверно:", Says: "Что говорит aina check:", Right: "Верно:", Error: "ошибка", Warning: "предупреждение",
		Classes: map[Class]string{Shape: "форма", Sense: "смысл", Freshness: "свежесть", Languages: "языки", Harm: "не навреди"},
		Kinds: map[catalog.FieldKind]string{
			catalog.KindID: "id", catalog.KindText: "текст на одном языке или на трёх", catalog.KindTextLine: "одна строка текста на одном языке или на трёх",
			catalog.KindLine: "одна строка текста", catalog.KindLines: "список текстов", catalog.KindWord: "одно слово", catalog.KindWords: "список слов",
			catalog.KindCauses: "список id направлений", catalog.KindMotives: "мотивы, каждый с числом от {min} до {max}",
			catalog.KindInt: "целое число от {min} до {max}", catalog.KindNumber: "число от {min} до {max}", catalog.KindBool: "true или false",
			catalog.KindDate: "день", catalog.KindDuration: "длительность", catalog.KindLanguages: "список кодов языков", catalog.KindCountry: "код страны",
			catalog.KindURL: "адрес сайта", catalog.KindEmail: "адрес электронной почты", catalog.KindPhone: "номер телефона", catalog.KindRecord: "свои ключи", catalog.KindRecords: "список записей",
		},
	}
}

func pageKk() pageWords {
	return pageWords{
		Title: "Каталог, оның өрістері мен ережелері",
		Intro: []string{
			"Каталог — атауы .yaml не .yml деп аяқталатын YAML мәтіндік файлы немесе осындай файлдар қалтасы. Ол UTF-8 кодтауында сақталады. Шегініс бос орынмен жасалады; # белгісінен басталатын жолдар — түсініктеме.",
			"Мәтінді бір рет немесе әр тілде беруге болады: {en: …, ru: …, kk: …}. Тіл жетіспесе, қазақшаның орнына орысша, сосын ағылшынша; орысшаның орнына қазақша, сосын ағылшынша; ағылшыншаның орнына орысша, сосын қазақша көрсетіледі.",
			"Көрсетілмеген нәрсе белгісіз деп саналады, ол ешқашан «жоқ» дегенді білдірмейді.",
		},
		SmallFile: "Бастауға арналған файл:",
		Fields:    "Өрістер",
		Rules:     "Ережелер",
		AboutRules: []string{
			"aina check ненің қате екенін, қай жерде екенін және қалай түзетуге болатынын айтады. Пішін қатесі не зиян келтіруі мүмкін нәрсе болса, жазба каталогқа енбейді; мағына қатесінде сол мәннің өзі ғана алынады. Ескерту ештеңені алып тастамайды.",
			"Үстіңгі жолдағы түсініктеме сол жердегі ескертуді өшіреді, бірақ қатені өшірмейді: # aina: allow no-first-step",
		},
		Required: "міндетті", Allowed: "Мыналардың бірі:", Matters: "Неге маңызды:", Mend: "Не істеу керек:",
		Wrong: "Қате:", Says: "aina check былай дейді:", Right: "Дұрыс:", Error: "қате", Warning: "ескерту",
		Classes: map[Class]string{Shape: "пішін", Sense: "мағына", Freshness: "жаңалығы", Languages: "тілдер", Harm: "зиян келтірме"},
		Kinds: map[catalog.FieldKind]string{
			catalog.KindID: "id", catalog.KindText: "бір не үш тілдегі мәтін", catalog.KindTextLine: "бір не үш тілдегі бір жол мәтін",
			catalog.KindLine: "бір жол мәтін", catalog.KindLines: "мәтіндер тізімі", catalog.KindWord: "бір сөз", catalog.KindWords: "сөздер тізімі",
			catalog.KindCauses: "бағыт id-лерінің тізімі", catalog.KindMotives: "ниеттер, әрқайсысы {min} мен {max} арасындағы санмен",
			catalog.KindInt: "{min} мен {max} арасындағы бүтін сан", catalog.KindNumber: "{min} мен {max} арасындағы сан", catalog.KindBool: "true не false",
			catalog.KindDate: "күн", catalog.KindDuration: "ұзақтық", catalog.KindLanguages: "тіл кодтарының тізімі", catalog.KindCountry: "ел коды",
			catalog.KindURL: "сайт мекенжайы", catalog.KindEmail: "электрондық пошта мекенжайы", catalog.KindPhone: "телефон нөмірі", catalog.KindRecord: "өз кілттері", catalog.KindRecords: "жазбалар тізімі",
		},
	}
}
