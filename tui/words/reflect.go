package words

import (
	"aina/catalog"
	"aina/catalog/text"
)

// Reflect is what is asked after something was tried, on the screens and in
// plain lines, and the log of it.
type Reflect struct {
	Title        string // the log, and the way to it
	Do           string // what is done with a role: I tried it
	Which        string // what was tried
	WhichNone    string // nothing to choose from
	When         string
	WhenHint     string
	WhenBad      string // {text} is no day, or one still to come
	Joy          string
	JoySteps     [5]string // none to very much
	Energy       string
	EnergySteps  [5]string // took a lot to gave a lot
	Again        string
	Yes          string
	Maybe        string
	No           string
	Note         string
	NoteHint     string
	Progress     string // {at} {all}
	Full         string // {n}: the log takes no more
	Saved        string
	NotKept      string // where nothing is kept on this computer
	Learned      string // heading: what moved
	Moved        string // {x} {before} {after}
	Unsaid       string // in the place of {before}: there was no answer
	MovedNone    string
	NoAnswers    string // nothing was asked that could move
	How          string // the rule
	HowTitle     string
	Found        string      // heading: what several tries show
	FoundLater   text.Plural // {n} more tries until something is said
	Tries        text.Plural // {n} written down
	Log          string      // heading
	LogEmpty     string
	LogEmptyDo   string
	Entry        string // {date} {said}
	Quoted       string // {text}: a line of one's own
	JoyShort     string
	EnergyShort  string
	AgainShort   string
	Change       string
	Remove       string
	RemoveAsk    string // {title}
	RemoveNote   string
	RemoveKeep   string
	Removed      string
	Add          string // one more
	Plan         string // back to the plan
	Then, Now    string // the result beside the answers: {before}
	SinceAnswers string // a line of the result: it holds what the log taught
}

func reflectIn(l catalog.Lang) Reflect {
	switch l {
	case catalog.Russian:
		return reflectRu()
	case catalog.Kazakh:
		return reflectKk()
	}
	return reflectEn()
}

func reflectEn() Reflect {
	return Reflect{
		Title: "What I tried", Do: "I tried it",
		Which: "What did you try?", WhichNone: "The catalog has nothing to choose from.",
		When: "When was it?", WhenHint: "Year-month-day, such as 2026-05-01.",
		WhenBad: "“{text}” is not today or an earlier day. Write it as 2026-05-01.",
		Joy:     "How much joy was in it?", JoySteps: [5]string{"none at all", "a little", "a fair bit", "a lot", "a huge amount"},
		Energy: "Did it give you energy, or take it?", EnergySteps: [5]string{"it took a lot", "it took some", "neither", "it gave some", "it gave a lot"},
		Again: "Would you do it again?", Yes: "Yes", Maybe: "Perhaps", No: "No",
		Note: "One line for yourself, if you like:", NoteHint: "It goes into the file with your plan only if you say yes.",
		Progress: "{at} of {all}",
		Full:     "{n} tries are written down, and there is no room for more. Remove one to make room.",
		Saved:    "Thank you. It is written down.",
		NotKept:  "It stays until Aina closes: nothing is kept on this computer.",
		Learned:  "What moved in your picture", Moved: "{x}: {before} → {after}",
		Unsaid:    "unanswered",
		MovedNone: "Nothing in your picture moved far enough to show.",
		NoAnswers: "Your picture can learn from this once you have answered some of the questions.",
		How:       "If it went a good deal better than your picture expected, everything the role is made of rises a little; otherwise it falls a little. We all speak kindly of a day we gave, and that is allowed for. Several tries count for more than one. Nothing moves further than one step from your own answers; what you set by hand stays, and so does “rather not”.",
		HowTitle:  "How the picture learns",
		Found:     "What your tries show", FoundLater: text.Plural{One: "After {n} more try Aina says what it sees in them.", Other: "After {n} more tries Aina says what it sees in them."},
		Tries: text.Plural{One: "{n} try is written down", Other: "{n} tries are written down"},
		Log:   "What you tried", LogEmpty: "Nothing is written down yet.", LogEmptyDo: "After you have tried something, come back and say how it was: a few short questions.",
		Entry: "{date} · {said}", Quoted: "“{text}”", JoyShort: "joy", EnergyShort: "energy", AgainShort: "again", Change: "change", Remove: "remove",
		RemoveAsk: "Remove the entry “{title}”?", RemoveNote: "What the picture learned from it goes too.", RemoveKeep: "Keep it",
		Removed: "The entry is gone, and what was learned from it.",
		Add:     "Write down something I tried", Plan: "Back to my plan",
		Then: "by your answers alone: {before}", Now: "chosen",
		SinceAnswers: "This picture has learned from what you tried. The line below a bar shows what your answers alone said.",
	}
}

func reflectRu() Reflect {
	return Reflect{
		Title: "Мои пробы", Do: "записать, как прошло",
		Which: "Что вы попробовали?", WhichNone: "В каталоге не из чего выбрать.",
		When: "Когда это было?", WhenHint: "Год-месяц-день, например 2026-05-01.",
		WhenBad: "«{text}» не подходит. Нужен сегодняшний или прошедший день, например 2026-05-01.",
		Joy:     "Сколько в этом было радости?", JoySteps: [5]string{"совсем не было", "немного", "средне", "много", "очень много"},
		Energy: "Это прибавило вам сил или отняло?", EnergySteps: [5]string{"отняло много", "отняло немного", "ни то ни другое", "прибавило немного", "прибавило много"},
		Again: "Взялись бы за это снова?", Yes: "Да", Maybe: "Может быть", No: "Нет",
		Note: "Строчка для себя, если хочется:", NoteHint: "Попадёт в файл с планом, только если вы сами согласитесь.",
		Progress: "{at} из {all}",
		Full:     "Записей уже {n}, больше не помещается. Удалите одну, и место появится.",
		Saved:    "Спасибо, записано.",
		NotKept:  "Запись исчезнет, когда программа закроется: на этом компьютере ничего не хранится.",
		Learned:  "Что изменилось в картине", Moved: "{x}: {before} → {after}",
		Unsaid:    "без ответа",
		MovedNone: "Заметных изменений в картине нет.",
		NoAnswers: "Ответьте хотя бы на несколько вопросов, и картина начнёт это учитывать.",
		How:       "Если вышло заметно лучше, чем ожидалось по картине, всё, из чего состоит дело, немного поднимается, а если нет, немного опускается. О таком дне обычно рассказывают чуть лучше, чем он прошёл, и это учтено. Несколько проб весят больше одной. Ничто не сдвинется дальше чем на ступень от ваших ответов. То, что вы поставили сами, и «лучше без этого» не меняются.",
		HowTitle:  "Как меняется картина",
		Found:     "Что видно по вашим пробам", FoundLater: text.Plural{One: "Ещё {n} проба, и Айна скажет, что в них видит.", Few: "Ещё {n} пробы, и Айна скажет, что в них видит.", Many: "Ещё {n} проб, и Айна скажет, что в них видит.", Other: "Ещё {n} пробы, и Айна скажет, что в них видит."},
		Tries: text.Plural{One: "Записана {n} проба", Few: "Записаны {n} пробы", Many: "Записано {n} проб", Other: "Записано {n} пробы"},
		Log:   "Что вы пробовали", LogEmpty: "Записей пока нет.", LogEmptyDo: "Попробуете что-нибудь — возвращайтесь и расскажите, как прошло: всего несколько коротких вопросов.",
		Entry: "{date} · {said}", Quoted: "«{text}»", JoyShort: "радость", EnergyShort: "силы", AgainShort: "снова", Change: "изменить", Remove: "удалить",
		RemoveAsk: "Удалить запись «{title}»?", RemoveNote: "Исчезнет и то, что она изменила в картине.", RemoveKeep: "Оставить",
		Removed: "Запись удалена вместе с тем, что она изменила в картине.",
		Add:     "Записать, как прошло", Plan: "Вернуться к плану",
		Then: "по ответам: {before}", Now: "выбрано",
		SinceAnswers: "Здесь учтено и то, что вы пробовали. Строка «по ответам» показывает, как было до этого.",
	}
}

func reflectKk() Reflect {
	return Reflect{
		Title: "Байқап көргендерім", Do: "байқап көрдім",
		Which: "Нені байқап көрдіңіз?", WhichNone: "Каталогта таңдайтын ештеңе жоқ.",
		When: "Қашан болды?", WhenHint: "Жыл-ай-күн, мысалы, 2026-05-01.",
		WhenBad: "Мұндай күн болмаған: «{text}». Былай жазыңыз: 2026-05-01.",
		Joy:     "Бұл сізге қаншалықты қуаныш сыйлады?", JoySteps: [5]string{"мүлде жоқ", "аз", "орташа", "көп", "өте көп"},
		Energy: "Бұл сізге күш берді ме, әлде күшіңізді алды ма?", EnergySteps: [5]string{"көп алды", "аздап алды", "алмады да, бермеді де", "аздап берді", "көп берді"},
		Again: "Мұны тағы істегіңіз келе ме?", Yes: "Иә", Maybe: "Мүмкін", No: "Жоқ",
		Note: "Өзіңіз үшін жазып қоятын сөзіңіз бар ма?", NoteHint: "Өзіңіз келіссеңіз ғана жоспар файлына кіреді.",
		Progress: "{at}-сұрақ · барлығы {all}",
		Full:     "Жазба саны {n} болды, одан артығы сыймайды. Біреуін өшірсеңіз, орын босайды.",
		Saved:    "Рақмет, жазылды.",
		NotKept:  "Бағдарлама жабылғанда бұл жазба өшеді: осы компьютерде ештеңе сақталмайды.",
		Learned:  "Көріністе не өзгерді", Moved: "{x}: {before} → {after}",
		Unsaid:    "жауапсыз",
		MovedNone: "Көріністе көзге түсерлік өзгеріс жоқ.",
		NoAnswers: "Бірнеше сұраққа жауап берсеңіз, көрініс мұны да ескере бастайды.",
		How:       "Іс көрініс болжағаннан едәуір жақсы өтсе, соған қатысты жолдың бәрі сәл көтеріледі, олай болмаса, сәл төмендейді. Ондай күнді адам әдетте болғанынан сәл жақсырақ етіп айтады, бұл да ескерілген. Бірнеше жазбаның салмағы бір жазбадан артық. Бірде-бір жол жауабыңыздан бір сатыдан артық жылжымайды; өзіңіз түзеткеніңіз де, «қаламас едім» дегеніңіз де өзгермейді.",
		HowTitle:  "Көрініс қалай өзгереді",
		Found:     "Айна не аңғарды", FoundLater: text.Plural{Other: "Тағы {n} жазба болса, Айна не аңғарғанын айтады."},
		Tries: text.Plural{Other: "{n} жазба бар"},
		Log:   "Жазбаларыңыз", LogEmpty: "Әзірге жазба жоқ.", LogEmptyDo: "Бірдеңені байқап көрген соң оралып, қалай өткенін айтыңыз: бар болғаны бірнеше қысқа сұрақ.",
		Entry: "{date} · {said}", Quoted: "«{text}»", JoyShort: "қуаныш", EnergyShort: "күш", AgainShort: "тағы істеу", Change: "өзгерту", Remove: "өшіру",
		RemoveAsk: "Мына жазба өшірілсін бе: {title}?", RemoveNote: "Осы жазба енгізген өзгеріс те көріністен алынады.", RemoveKeep: "Қалдыру",
		Removed: "Жазба өшірілді, ол көрініске енгізген өзгеріс те алынды.",
		Add:     "Байқап көргенімді жазу", Plan: "Жоспарға оралу",
		Then: "жауаптар бойынша: {before}", Now: "таңдалған",
		SinceAnswers: "Көрініс байқап көргендеріңізге қарай өзгерді. Тек жауаптарыңыз бойынша қандай болғаны қатар көрсетілген.",
	}
}
