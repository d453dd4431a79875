package kk

import "aina/catalog/locale/words"

func questionnaire() words.Questionnaire {
	return words.Questionnaire{
		QuestionCount:  words.Problem{Message: "Сауалнамада кемінде бір, ең көбі {max} сұрақ болуы керек.", Hint: "Сұрақ қосыңыз немесе артығын алып тастаңыз."},
		ScaleSteps:     words.Problem{Message: "Шкалада тура бес саты болады.", Hint: "Азынан көбіне қарай бес мәтін жазыңыз."},
		DuplicateID:    words.Problem{Message: "«{id}» идентификаторы қайталанып тұр: ол {line}-жолда бар.", Hint: "Әрқайсысына бөлек идентификатор беріңіз."},
		QuestionLength: words.Problem{Message: "Бұл сұрақ шағын экранға тым ұзын.", Hint: "Әр тілде {max} таңбадан асырмаңыз."},
		Kind:           words.Problem{Message: "«{kind}» түріндегі сұрақ «{section}» бөліміне келмейді.", Hint: "Мына түрлердің бірін алыңыз: {allowed}."},
		LimitKind:      words.Problem{Message: "«{limit}» үшін «{kind}» түріндегі сұрақ керек.", Hint: "kind: {kind} деп жазыңыз."},
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
