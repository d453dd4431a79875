package kk

import "aina/catalog/locale/words"

func questionnaire() words.Questionnaire {
	return words.Questionnaire{
		QuestionCount:  words.Problem{Message: "Сауалнамада кемінде бір, ең көбі {max} сұрақ болуы керек.", Hint: "Сұрақ қосыңыз немесе артығын алып тастаңыз."},
		ScaleSteps:     words.Problem{Message: "Шкалада тура бес саты болады.", Hint: "Азынан көбіне қарай бес мәтін жазыңыз."},
		DuplicateID:    words.Problem{Message: "«{id}» идентификаторы қайталанып тұр: ол {line}-жолда бар.", Hint: "Әрқайсысына бөлек идентификатор беріңіз."},
		QuestionLength: words.Problem{Message: "Бұл сұрақ шағын экранға тым ұзын.", Hint: "Әр тілде ең көбі {max} таңба болсын."},
		Kind:           words.Problem{Message: "«{kind}» түріндегі сұрақ «{section}» бөліміне келмейді.", Hint: "Мына түрлердің бірін алыңыз: {allowed}."},
		LimitKind:      words.Problem{Message: "«{limit}» үшін «{kind}» түріндегі сұрақ керек.", Hint: "kind: {kind} деп жазыңыз."},
		BesideAnswers:  words.Problem{Message: "«{key}» және «{other}» бірге тұрмайды: файлда не жауаптар, не солардан шығатын мәндер болады.", Hint: "Екеуінің бірін алып тастаңыз."},
		Retired:        words.Problem{Message: "«{id}» сұрағы енді қойылмайды: оның жауабы есепке алынбады.", Hint: "Қалған жауаптарға бұл әсер етпейді."},
		NoWish:         words.Problem{Message: "«{rule}» міндетті деп аталған, бірақ ол туралы тілек айтылмаған: ештеңе жасырылмайды.", Hint: "Тілекті жазыңыз немесе бұл сөзді firm тізімінен алып тастаңыз."},
		ManyAnswers:    words.Problem{Message: "Рұқсат етілгеннен көп таңдалған.", Hint: "Ең көбі {max}: артығын алып тастаңыз."},
		LongAnswer:     words.Problem{Message: "Жауап тым ұзын.", Hint: "{max} таңбадан асырмаңыз."},
		UnknownCause:   "«{id}» бағыты бұл каталогта жоқ; ол сақталды, бірақ оған сай іс табылмайды.",
	}
}

func store() words.Store {
	return words.Store{
		Erased:       "Сақталған жауаптар осы екі арада жойылған, сондықтан енді ештеңе сақталмайды. Экранда тұрғаны бағдарлама жабылғанша қалады.",
		Damaged:      "Сақталған жауаптарды оқу мүмкін болмады, файл сол күйі қалды: {path}.",
		DamagedAside: "Сақталған жауаптарды оқу мүмкін болмады. Файл бөлек қойылды: {aside}. Қайта бастауға болады.",
		Newer:        "Жауаптарды бағдарламаның жаңарақ нұсқасы сақтаған, олар сол күйі қалды: {path}. Жалғастыру үшін бағдарламаны жаңартыңыз.",
		Unusable:     "Жауаптарды сақтау немесе оқу мүмкін болмады: {path} ({detail}). Орын мен рұқсат бар ма, тексеріңіз немесе сақтамай жалғастырыңыз.",
	}
}

func orders() words.Orders {
	return words.Orders{
		NoOrder:        words.Problem{Message: "Мұнда бірде-бір тренинг жоспары жоқ.", Hint: "Кемінде біреуін жазыңыз: minutes және steps."},
		NoSteps:        words.Problem{Message: "Бұл жоспарда қадам жоқ.", Hint: "«welcome 3» сияқты қадамдар жазыңыз."},
		DuplicateBlock: words.Problem{Message: "«{id}» идентификаторы екі рет кездеседі: ол {line}-жолда бар.", Hint: "Әр блокқа өз идентификаторын беріңіз."},
		TitleLong:      words.Problem{Message: "Бұл тақырып тар экранда {rows} жол алады ({lang}), ал {most} жол сыяды.", Hint: "Қысқарақ айтыңыз."},
		PageLong:       words.Problem{Message: "Бұл жолдар тар экранда {rows} жол алады ({lang}), ал бетке {most} жол сыяды.", Hint: "Қысқарақ айтыңыз не екі блок жасаңыз."},
		NeverDropped:   words.Problem{Message: "«{kind}» түріндегі блок қанша кеш болса да қалдырылмайды.", Hint: "drop кілтін алып тастаңыз."},
		Step:           words.Problem{Message: "«{value}» қадамға ұқсамайды.", Hint: "Блоктың идентификаторы мен минутын жазыңыз: {id} 3."},
		Once:           words.Problem{Message: "Жоспарда «{kind}» түріндегі блок біреу ғана болады.", Hint: "Екіншісін алып тастаңыз."},
		FormLate:       words.Problem{Message: "Сауалнама жабудан кейін тұр, сондықтан ешкім саналмас еді.", Hint: "Сауалнаманы жабуға дейін қойыңыз."},
		BeforeClose:    words.Problem{Message: "«{kind}» түріндегі блок жабуға дейін тұр, ал ол кезде көрініс жоқ.", Hint: "Оны жабудан кейін қойыңыз."},
		NoSupport:      words.Problem{Message: "Бұл жоспарда кіммен сөйлесуге болатыны айтылмайды.", Hint: "support түріндегі блогы бар қадам қосыңыз."},
		NoClose:        words.Problem{Message: "Бұл жоспарда сауалнама бар, ал жабу жоқ.", Hint: "Сауалнамадан кейін «close 0» қадамын қосыңыз."},
		Minutes:        words.Problem{Message: "Қадамдар бірге {sum} минут алады, ал {minutes} емес.", Hint: "minutes мәнін не қадамның минутын түзетіңіз."},
	}
}
