package words

import (
	"aina/catalog"
	"aina/catalog/text"
)

// CLIGaps is what `aina gaps` says.
type CLIGaps struct {
	Command CLICommand
	Format  string      // the flag
	Title   text.Plural // opportunities that count: {n} {date}

	Add        string // above what to add first
	AddNothing string
	AddMore    text.Plural // additions that are not shown
	Gives      string      // what no opportunity for a cause gives: {list}
	Ways       string      // the ways in which none helps: {list}
	Quote      string      // around a name: {x}
	People     text.Plural // who would gain: {n} {all}
	NoLanguage string      // {x}, as all that follow but two
	NoAge      string
	NoCause    string
	NoMotive   string
	NoActivity string
	NoHome     string
	NoSpot     string
	NoAccess   string
	NoRegion   string

	Motives    string // above the table of causes and motives
	Activities string // above the table of causes and activities
	AndMore    string // the highest shade: {n}

	Regions   string // above the counts
	Anywhere  string // in their place where nothing names a place
	Languages string
	Ages      string // years
	Remote    string
	Home      string
	Spot      string
	Access    string

	Untold           string // above what opportunities leave unsaid
	UntoldMotives    text.Plural
	UntoldActivities text.Plural
	UntoldCauses     text.Plural
	Unseen           text.Plural // above what nobody finds: {n} {all}
	AllSeen          string      // {all}
	UnseenMore       text.Plural
	Leaves           string // what an unseen one does not state: {list}
}

func gapsIn(l catalog.Lang) CLIGaps {
	switch l {
	case catalog.Russian:
		return gapsRu()
	case catalog.Kazakh:
		return gapsKk()
	}
	return gapsEn()
}

func gapsEn() CLIGaps {
	return CLIGaps{
		Command: CLICommand{"gaps", "Show whom the catalog cannot serve",
			"Counts what there is for each cause, motive, activity, region, language, age and need, and says what to add first, and why. Closed and past entries do not count.\n" +
				"It also tries the catalog on 2000 made-up but likely people, always the same ones, and names the entries that none of them finds among their first ten.\n" +
				"json holds opportunities, as_of, causes, motives and activities (by cause), regions, languages, ages, remote and access (each with id, stated and open), untold, missing, people, unseen and add (in order, each with a text).",
			"aina gaps\naina gaps --catalog my-catalog.yaml\naina gaps --format json"},
		Format: "`FORM` of the answer: text or json",
		Title:  text.Plural{One: "Whom the catalog serves: {n} opportunity can be taken up on {date}.", Other: "Whom the catalog serves: {n} opportunities can be taken up on {date}."},
		Add:    "What to add first", AddNothing: "Nothing stands out as missing.",
		AddMore:    text.Plural{One: "{n} more suggestion: --format json.", Other: "{n} more suggestions: --format json."},
		Gives:      "nothing gives much of {list}",
		Ways:       "nothing is done by way of {list}",
		Quote:      "“{x}”",
		People:     text.Plural{One: "{n} of {all} likely people looks for this in vain.", Other: "{n} of {all} likely people look for this in vain."},
		NoLanguage: "{x}: nothing can be done in this language.",
		NoAge:      "Age {x}: nothing is open at this age.",
		NoCause:    "{x}: there is nothing for this cause yet.",
		NoMotive:   "{x}: nothing gives much of this.",
		NoActivity: "{x}: nothing is done in this way.",
		NoHome:     "Nothing can be done from home.",
		NoSpot:     "Nothing can be done on the spot.",
		NoAccess:   "{x}: no entry says that it suits people who need this.",
		NoRegion:   "{x}: no entry names a place in this region.",
		Motives:    "Causes and motives: how many entries give much of it (2 or 3 of 3)",
		Activities: "Causes and activities: how many entries are done in this way",
		AndMore:    "{n} and more",
		Regions:    "Regions: how many entries name a place there; how many are possible there",
		Anywhere:   "Regions: no entry names a place that the catalog knows, so nothing is tied to one.",
		Languages:  "Languages: how many entries name it; how many are open to those who speak only it",
		Ages:       "Ages: how many entries with an age limit let people of this age in; how many are open at this age in all",
		Remote:     "From home or not: how many entries say so; how many are open to those who want only this",
		Home:       "From home", Spot: "On the spot",
		Access:           "Access: how many entries say that they suit; with the others one has to ask",
		Untold:           "What entries leave unsaid, so that they are matched less well",
		UntoldMotives:    text.Plural{One: "{n} entry does not say what it gives (motives).", Other: "{n} entries do not say what they give (motives)."},
		UntoldActivities: text.Plural{One: "{n} entry does not say how one helps (activities).", Other: "{n} entries do not say how one helps (activities)."},
		UntoldCauses:     text.Plural{One: "{n} entry does not say whom it helps (causes).", Other: "{n} entries do not say whom they help (causes)."},
		Unseen:           text.Plural{One: "{n} entry is among the first ten of none of {all} likely people", Other: "{n} entries are among the first ten of none of {all} likely people"},
		AllSeen:          "Each entry is among the first ten of somebody of {all} likely people.",
		UnseenMore:       text.Plural{One: "and {n} more: --format json.", Other: "and {n} more: --format json."},
		Leaves:           "does not state {list}",
	}
}

func gapsRu() CLIGaps {
	return CLIGaps{
		Command: CLICommand{"gaps", "Показать, кому каталог не может помочь",
			"Считает, что есть для каждого направления, мотива, занятия, области, языка, возраста и потребности, и говорит, что добавить в первую очередь и почему. Закрытые и прошедшие записи не считаются.\n" +
				"Ещё примеряет каталог на 2000 вымышленных, но вероятных людей, всегда одних и тех же, и называет записи, которые никто из них не видит в своей первой десятке.\n" +
				"В json есть opportunities, as_of, causes, motives и activities (по направлениям), regions, languages, ages, remote и access (в каждом id, stated и open), untold, missing, people, unseen и add (по порядку, у каждого есть text).",
			"aina gaps\naina gaps --catalog my-catalog.yaml\naina gaps --format json"},
		Format: "`ВИД` ответа: text или json",
		Title: text.Plural{One: "Кому служит каталог: на {date} доступно {n} дело.", Few: "Кому служит каталог: на {date} доступно {n} дела.",
			Many: "Кому служит каталог: на {date} доступно {n} дел.", Other: "Кому служит каталог: на {date} доступно {n} дела."},
		Add: "Что добавить в первую очередь", AddNothing: "Явных пробелов нет.",
		AddMore: text.Plural{One: "Ещё {n} предложение: --format json.", Few: "Ещё {n} предложения: --format json.", Many: "Ещё {n} предложений: --format json.", Other: "Ещё {n} предложения: --format json."},
		Gives:   "ни одно дело не даёт в полной мере: {list}",
		Ways:    "нет занятий: {list}",
		Quote:   "«{x}»",
		People: text.Plural{One: "Напрасно это ищет {n} из {all} вероятных людей.", Few: "Напрасно это ищут {n} из {all} вероятных людей.",
			Many: "Напрасно это ищут {n} из {all} вероятных людей.", Other: "Напрасно это ищут {n} из {all} вероятных людей."},
		NoLanguage: "{x}: на этом языке нет ни одного дела.",
		NoAge:      "Возраст {x}: в этом возрасте не открыто ничего.",
		NoCause:    "{x}: для этого направления пока ничего нет.",
		NoMotive:   "{x}: ничто не даёт этого в полной мере.",
		NoActivity: "{x}: таких занятий нет ни в одном деле.",
		NoHome:     "Из дома нельзя сделать ничего.",
		NoSpot:     "На месте нельзя сделать ничего.",
		NoAccess:   "{x}: ни в одной записи не сказано, что это предусмотрено.",
		NoRegion:   "{x}: ни одна запись не называет места в этой области.",
		Motives:    "Направления и мотивы: сколько записей дают это в полной мере (2 или 3 из 3)",
		Activities: "Направления и занятия: в скольких записях помогают именно так",
		AndMore:    "{n} и больше",
		Regions:    "Области: сколько записей называют место в них; сколько дел там возможно",
		Anywhere:   "Области: ни одна запись не называет места, известного каталогу, поэтому ничего к ним не привязано.",
		Languages:  "Языки: в скольких записях язык указан; сколько дел открыто тем, кто знает только его",
		Ages:       "Возраст: сколько записей с ограничением по возрасту подходят; сколько всего дел открыто в этом возрасте",
		Remote:     "Из дома или на месте: в скольких записях это сказано; сколько дел открыто тем, кому нужно только это",
		Home:       "Из дома", Spot: "На месте",
		Access: "Доступность: в скольких записях сказано, что это предусмотрено; про остальные нужно спрашивать",
		Untold: "О чём записи молчат, и потому подобрать их можно лишь приблизительно",
		UntoldMotives: text.Plural{One: "{n} запись не говорит, что она даёт (motives).", Few: "{n} записи не говорят, что они дают (motives).",
			Many: "{n} записей не говорят, что они дают (motives).", Other: "{n} записи не говорят, что они дают (motives)."},
		UntoldActivities: text.Plural{One: "{n} запись не говорит, как помогают (activities).", Few: "{n} записи не говорят, как помогают (activities).",
			Many: "{n} записей не говорят, как помогают (activities).", Other: "{n} записи не говорят, как помогают (activities)."},
		UntoldCauses: text.Plural{One: "{n} запись не говорит, кому помогают (causes).", Few: "{n} записи не говорят, кому помогают (causes).",
			Many: "{n} записей не говорят, кому помогают (causes).", Other: "{n} записи не говорят, кому помогают (causes)."},
		Unseen: text.Plural{One: "{n} запись не попадает в первую десятку ни у кого из {all} вероятных людей", Few: "{n} записи не попадают в первую десятку ни у кого из {all} вероятных людей",
			Many: "{n} записей не попадают в первую десятку ни у кого из {all} вероятных людей", Other: "{n} записи не попадают в первую десятку ни у кого из {all} вероятных людей"},
		AllSeen:    "Каждая запись попадает в первую десятку хотя бы у одного из {all} вероятных людей.",
		UnseenMore: text.Plural{One: "и ещё {n}: --format json.", Few: "и ещё {n}: --format json.", Many: "и ещё {n}: --format json.", Other: "и ещё {n}: --format json."},
		Leaves:     "не указано: {list}",
	}
}

func gapsKk() CLIGaps {
	return CLIGaps{
		Command: CLICommand{"gaps", "Каталог кімге көмектесе алмайтынын көрсету",
			"Әр бағытқа, ниетке, әрекетке, облысқа, тілге, жасқа және қажеттілікке не бар екенін санап, алдымен нені қосу керегін және неге екенін айтады. Жабық әрі өтіп кеткен жазбалар есепке алынбайды.\n" +
				"Сонымен қатар каталогты ойдан алынған, бірақ шындыққа жақын 2000 адамға қарап сынайды (олар әрдайым сол қалпында) және ешқайсысының алғашқы ондығына кірмейтін жазбаларды атайды.\n" +
				"json ішінде: opportunities, as_of, causes, motives пен activities (бағыт бойынша), regions, languages, ages, remote және access (әрқайсысында id, stated, open), untold, missing, people, unseen және add (ретімен, әрқайсысында text бар).",
			"aina gaps\naina gaps --catalog my-catalog.yaml\naina gaps --format json"},
		Format: "жауаптың түрі; `ТҮР`: text не json",
		Title:  text.Plural{Other: "Каталог кімге қызмет етеді: {date} күні {n} іске кірісуге болады."},
		Add:    "Алдымен нені қосу керек", AddNothing: "Көзге түсер олқылық жоқ.",
		AddMore:    text.Plural{Other: "Тағы {n} ұсыныс: --format json."},
		Gives:      "мынаны толық беретін іс жоқ: {list}",
		Ways:       "мынадай әрекет жоқ: {list}",
		Quote:      "«{x}»",
		People:     text.Plural{Other: "Шындыққа жақын {all} адам ішінде мұны іздеп таппайтыны: {n}."},
		NoLanguage: "{x}: бұл тілде бірде-бір іс жоқ.",
		NoAge:      "{x} жас: бұл жаста ашық іс жоқ.",
		NoCause:    "{x}: бұл бағытта әзірге ештеңе жоқ.",
		NoMotive:   "{x}: мұны толық беретін іс жоқ.",
		NoActivity: "{x}: бірде-бір істе мұндай әрекет жоқ.",
		NoHome:     "Үйден істеуге болатын ештеңе жоқ.",
		NoSpot:     "Барып істеуге болатын ештеңе жоқ.",
		NoAccess:   "{x}: бұл қарастырылғаны бірде-бір жазбада айтылмаған.",
		NoRegion:   "{x}: бірде-бір жазбада осы өңірдегі орын аталмаған.",
		Motives:    "Бағыттар мен ниеттер: неше жазба мұны толық береді (3-тен 2 не 3)",
		Activities: "Бағыттар мен әрекеттер: неше жазбада осылай көмектеседі",
		AndMore:    "{n} және одан көп",
		Regions:    "Өңірлер: неше жазбада сондағы орын аталған; сонда неше іс істеуге болады",
		Anywhere:   "Өңірлер: бірде-бір жазбада каталог білетін орын аталмаған, сондықтан ештеңе орынға байланбаған.",
		Languages:  "Тілдер: неше жазбада тіл көрсетілген; тек сол тілді білетін адамға неше іс ашық",
		Ages:       "Жас: жас шегі бар неше жазба сай келеді; бұл жаста барлығы неше іс ашық",
		Remote:     "Үйден не барып: неше жазбада айтылған; тек соны қалайтын адамға неше іс ашық",
		Home:       "Үйден", Spot: "Барып",
		Access:           "Қолжетімділік: қарастырылғаны неше жазбада айтылған; қалғанын сұрау керек",
		Untold:           "Жазбаларда айтылмағаны: сондықтан оларды дәл іріктеу қиын",
		UntoldMotives:    text.Plural{Other: "{n} жазбада не беретіні айтылмаған (motives)."},
		UntoldActivities: text.Plural{Other: "{n} жазбада қалай көмектесетіні айтылмаған (activities)."},
		UntoldCauses:     text.Plural{Other: "{n} жазбада кімге көмектесетіні айтылмаған (causes)."},
		Unseen:           text.Plural{Other: "{n} жазба шындыққа жақын {all} адамның ешқайсысының алғашқы ондығына кірмейді"},
		AllSeen:          "Әр жазба шындыққа жақын {all} адамның кем дегенде бірінің алғашқы ондығына кіреді.",
		UnseenMore:       text.Plural{Other: "және тағы {n}: --format json."},
		Leaves:           "көрсетілмеген: {list}",
	}
}
