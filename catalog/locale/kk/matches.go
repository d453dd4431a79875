package kk

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func result() words.Result {
	return words.Result{
		Title: "Сізді не жетелейді", Go: "Сізге сай істер", WhyHead: "Не жетелейді", HowHead: "Не ұнайды", WhomHead: "Кімге көмек",
		TryFirst: "Алдымен мынаны байқап көріңіз", Front: "жауаптарыңыздың ішінде ерекше",
		Sketch: "Бұл — нобай, үкім емес: d — түзету, i — бәрін көрсету.",
		All:    "бәрін көрсету", Short: "қысқаша", WholeHead: "Толық көрінісі",
		Compared: "басқа жауаптарыңызбен салыстырғанда: 100-ден {percent}",
		Theirs:   "Өзіңізге келмейтін тұсы бар ма? Көріністі түзетіңіз (d пернесі): қалғаны да соған қарай өзгереді.",
		Support:  "Көңіліңіз алаң болса немесе жалғызсырасаңыз, біреумен жай ғана сөйлесуге болады: t не Tab пернесі.",
		Nothing:  "Барлық сұрақты өткізіп жібердіңіз, оқасы жоқ: каталог бәрібір сізге ашық.",
	}
}

func matches() words.Matches {
	return words.Matches{
		Title: "Сізге сай", Browse: "Каталог", Try: "Үшеуін байқап көріңіз", TryNote: "үш түрлі бағыттан бір-бір іс",
		All: text.Plural{Other: "Сізге сай {n} іс, ең жақыны жоғарыда"}, Found: text.Plural{Other: "{n} іс"},
		None:   "Бұл каталогтан қазір мүмкіндігіңізге сай іс табылмады.",
		NoneDo: "Тізімге не енбегенін, мұны не өзгертетінін қараңыз немесе жауабыңызды өзгертіңіз.", FilterNone: "Ештеңе табылмады.",
		FilterNoneDo: "Басқа сөзбен іздеңіз немесе іздеу мен сүзгіні алып тастаңыз.",
		LeftOut:      text.Plural{Other: "Тізімге {n} іс енбеді: себебін қарау"}, Search: "Іздеу", SearchHint: "сөз, жер, кімге көмек",
		SortFit: "ең жақыны жоғарыда", SortTitle: "атауы бойынша", SortTime: "аз уақыт алатыны жоғарыда", Sorted: "Реті: {by}",
		Shortlisted: "Таңдаулыға қосылды: {title}", Unlisted: "Таңдаулыдан алынды: {title}", DoOpen: "ашу", DoSearch: "іздеу",
		DoFilter: "сүзгі", DoSort: "реті", DoShortlist: "таңдаулыға", DoUnlist: "алып тастау", DoPlan: "жоспарым",
		DoLeftOut: "не енбеді, неге", DoResult: "сізді не жетелейді", DoClear: "іздеуді, сүзгіні, ретті алып тастау", Filtered: "Тек мыналар: {by}",
		Fit: "сай: 100-ден {percent}", Plan: text.Plural{Other: "Жоспарым ({n})"},
	}
}

func detail() words.Detail {
	return words.Detail{
		Why: "Сізге несімен сай", WhyNot: "Несі сай келмеуі мүмкін", Cautions: "Біле жүріңіз", Facts: "Қалай өтеді",
		Counted: "Бұл да ескерілді: басқасы сізді күштірек жетелейді",
		Lacks:   "Мұнда жетіспейтіні", About: "Не істейсіз", First: "Осы аптадағы алғашқы қадам", Apply: "Қалай бастауға болады",
		Numbers: "сандарды көрсету", NumbersOff: "сандарды жасыру", Sum: "барлығы 100-ден {score}",
		NoReasons: "Жауаптарыңызда бұған сай келетіні де, қайшы келетіні де жоқ.",
		Estimated: "Каталогта бұл істің сізге не беретіні айтылмаған. Оны кімге, қалай көмектесетініңізге қарап болжадық, сондықтан азырақ ескереміз.",
		RoleNote:  "Бұл хабарландыру емес, істің түрі: оны қалай табуға болатыны жоғарыда айтылған.",
	}
}

func filter() words.Filter {
	return words.Filter{
		Wishes: "Тек мына тілегіме сайлары",
		Title:  "Сүзгі", Note: "Бос орын пернесі (Space) не Enter белгілейді. Esc тізімді көрсетеді.", Causes: "Кімге көмек",
		Activities: "Не істеу", Home: "Қашан, қайда", HomeOnly: "үйден істеуге болады", OneOff: "бір рет, бірнеше сағат",
		Clear: "Бәрін алып тастау", Show: "Тізімді көрсету",
	}
}

func leftOut() words.LeftOut {
	return words.LeftOut{
		Title:       "Тізімге енбегендер",
		Note:        "Бұл істер өзіңізге қолайлы дегеніңізге сай келмеді. Әрқайсысының астында неге енбегені жазылған.",
		None:        "Тізімге енбей қалған іс жоқ.",
		Total:       text.Plural{Other: "{n} іс тізімге енбеді."},
		Choose:      "Бір жолды таңдаңыз: шектеулердің көбін әзірге немесе біржола алып тастауға болады.",
		Several:     text.Plural{Other: "{n} істің бірнеше себебі бар"},
		All:         "Бәрі, себептерімен",
		Ask:         "Бұл шектеуді алып тастайсыз ба?",
		ForNow:      "Әзірге: тек осы жолы",
		ForGood:     "Біржола: жауабымды өзгерту",
		Look:        "Алдымен көріп алу",
		Keep:        "Осылай қалдыру",
		PutBack:     "Шектеуді қайтару",
		Becomes:     "Біржола: «{question}» деген сұраққа жауабыңыз мынадай болады: {answer}.",
		Taken:       "Біржола: «{question}» деген сұраққа жауабыңыз алынады.",
		CauseTaken:  "Біржола: «қаламас едім» деген белгі алынады: {x}.",
		Lifted:      "Әзірге алынған шектеу: {x}",
		Standing:    text.Plural{Other: "Әзірге {n} шектеу алынған; қайтару: {key}"},
		Opened:      text.Plural{Other: "Енді сізге тағы {n} іс сай келеді."},
		Changed:     "Жауабыңыз өзгерді.",
		CountsAgain: "Шектеу қайтадан күшінде.",
		Open:        openings(), Shut: shut(),
	}
}

func openings() words.Openings {
	return words.Openings{
		Language: text.Plural{Other: "{n} іс мына тілде де көмектессеңіз, ашылады: {x}"},
		Place:    text.Plural{Other: "{n} іс басқа жер де қолайлы болса, ашылады"},
		OnSpot:   text.Plural{Other: "{n} іс үйден шығып та көмектессеңіз, ашылады"},
		FromHome: text.Plural{Other: "{n} іс үйден де көмектессеңіз, ашылады"},
		Schedule: map[string]text.Plural{
			"one_off": text.Plural{Other: "{n} іс бір реттік көмек те қолайлы болса, ашылады"},
			"regular": text.Plural{Other: "{n} іс тұрақты көмек те қолайлы болса, ашылады"},
		},
		Times: map[string]text.Plural{
			"weekdays": text.Plural{Other: "{n} іс жұмыс күндері күндіз де бос болсаңыз, ашылады"},
			"evenings": text.Plural{Other: "{n} іс кешкісін де бос болсаңыз, ашылады"},
			"weekends": text.Plural{Other: "{n} іс демалыс күндері де бос болсаңыз, ашылады"},
		},
		Hours:   text.Plural{Other: "{n} іс аптасына көбірек уақыт бөле алсаңыз, ашылады"},
		Friends: text.Plural{Other: "{n} іс достарыңызсыз да келсеңіз, ашылады"},
		Family:  text.Plural{Other: "{n} іс отбасыңызсыз да келсеңіз, ашылады"},
		Cause:   text.Plural{Other: "{n} іс «қаламас едім» деген жауап үшін жабық: {x}"},
	}
}

func shut() words.Shut {
	return words.Shut{
		MinimumAge: text.Plural{Other: "{n} іс жасыңыз жеткенде ашылады"},
		MaximumAge: text.Plural{Other: "{n} іс сізден жасырақтарға арналған"},
		LawYoung:   text.Plural{Other: "{n} іс 18-ге толғанда ашылады"},
		LawUnknown: text.Plural{Other: "{n} іс 18-ге толғаныңызды айтсаңыз, ашылады"},
		Status:     text.Plural{Other: "{n} іс қазір жабық"},
		Date:       text.Plural{Other: "{n} іс өтіп кетті"},
		WhyAge:     "Жас шегін ұйымдастырушылар белгілейді, сондықтан мұнда оны алып тастауға болмайды.",
		WhyLaw:     "18-ге толмағандарға мұндай іс болмайды: бұл қауіпсіздік үшін, сондықтан оны алып тастауға болмайды.",
		WhyStatus:  "Бұл жауаптарыңызға байланысты емес: қазір онда ешкімді қабылдамайды.",
		WhyDate:    "Бұл жауаптарыңызға байланысты емес: іс өтіп кетті.",
	}
}
