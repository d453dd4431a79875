package kk

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func export() words.Export {
	return words.Export{
		Title: "Жоспарым", Date: "Жасалған күні: {date}",
		Note: "Бұл тест те, диагноз да емес, өзіңізге не жақын екенін аңғартатын кеңес қана. Жоспар тек сіздікі.", Moves: "Сізді не жетелейді",
		Motives: "Себептеріңіз", Activities: "Не істегенді ұнатасыз", Causes: "Кімге көмектескіңіз келеді",
		Bar: "{label}: {words} (100-ден {percent})", BarWords: "{label}: {words}", Shortlist: "Таңдаулы",
		Empty:     "Таңдаулыда әзірге ештеңе жоқ.",
		Elsewhere: text.Plural{Other: "Таңдаулыдағы {n} іс бұл каталогта жоқ. Таңдаулыдан ештеңе жоғалмайды."}, Reasons: "Несі сай",
		GoodToKnow: "Біле жүріңіз", FirstStep: "Алғашқы қадам", HowToApply: "Қалай бастауға болады", OwnCosts: "Өз шығыныңыз",
		Portals: "Нақты ұсыныстар қайдан табылады", Support: "Кіммен сөйлесуге болады", Pause: "Сәл ойланайық",
		Foot: "Еріктілік — өз еркіңізбен, ақысыз, қоғам игілігі үшін жасалатын іс. Ешкімге зиян тигізбейді.",
	}
}

func calendar() words.Calendar {
	return words.Calendar{
		Step: "Алғашқы қадам: {title}", Reflect: "Қалай өтті?",
		ReflectDo:     "Байқап көргіңіз келгені: {titles}. Айнаны ашып, қалай болғанын айтыңыз: aina reflect. Әлі реті келмесе, оқасы жоқ.",
		NothingChosen: "Таңдаулыда бұл каталогтан әзірге ештеңе жоқ. Алдымен бірдеңе таңдаңыз: алғашқы қадамы күнтізбеге түседі.",
	}
}
