package words

import (
	"aina/catalog"
	"aina/catalog/text"
)

// Export is what stands in a plan written to a file, around what the person
// answered and chose.
type Export struct {
	Title      string
	Date       string // {date}
	Note       string
	Moves      string
	Motives    string
	Activities string
	Causes     string
	Bar        string // {label} {words} {percent}
	BarWords   string // {label} {words}
	Shortlist  string
	Empty      string
	Elsewhere  text.Plural // chosen, but not in this catalog
	Reasons    string
	GoodToKnow string
	FirstStep  string
	HowToApply string
	OwnCosts   string
	Portals    string
	Support    string
	Pause      string
	Foot       string
}

func exportIn(l catalog.Lang) Export {
	switch l {
	case catalog.Russian:
		return Export{
			Title: "Мой план", Date: "Составлен {date}",
			Note:  "Это не тест и не диагноз, а подсказка к тому, что вам близко. План принадлежит только вам.",
			Moves: "Что вами движет", Motives: "Что мной движет", Activities: "Что мне по душе", Causes: "Кому хочу помочь",
			Bar: "{label}: {words} ({percent} из 100)", BarWords: "{label}: {words}",
			Shortlist: "Избранное", Empty: "В избранном пока пусто.", Elsewhere: elsewhere(l),
			Reasons: "Чем это вам подходит", GoodToKnow: "Стоит знать",
			FirstStep: "Первый шаг", HowToApply: "Как начать", OwnCosts: "Ваши расходы",
			Portals: "Где искать настоящие предложения", Support: "С кем поговорить",
			Pause: "Пауза: подумать",
			Foot:  "Волонтёрство — это добровольно, безвозмездно и на благо общества. И всегда: не навреди.",
		}
	case catalog.Kazakh:
		return Export{
			Title: "Жоспарым", Date: "Жасалған күні: {date}",
			Note:  "Бұл тест те, диагноз да емес, өзіңізге не жақын екенін аңғартатын кеңес қана. Жоспар тек сіздікі.",
			Moves: "Сізді не жетелейді", Motives: "Мені не жетелейді", Activities: "Не істегенді ұнатамын", Causes: "Кімге көмектескім келеді",
			Bar: "{label}: {words} (100-ден {percent})", BarWords: "{label}: {words}",
			Shortlist: "Таңдаулы", Empty: "Таңдаулыда әзірге ештеңе жоқ.", Elsewhere: elsewhere(l),
			Reasons: "Несі сай", GoodToKnow: "Біле жүріңіз",
			FirstStep: "Алғашқы қадам", HowToApply: "Қалай бастауға болады", OwnCosts: "Өз шығыныңыз",
			Portals: "Нақты ұсыныстар қайдан табылады", Support: "Кіммен сөйлесуге болады",
			Pause: "Сәл ойланайық",
			Foot:  "Еріктілік — өз еркіңізбен, ақысыз, қоғам игілігі үшін жасалатын іс. Ешкімге зиян тигізбейді.",
		}
	default:
		return Export{
			Title: "My plan", Date: "Made on {date}",
			Note:  "This is neither a test nor a diagnosis, only a hint at what is close to you. The plan belongs to you alone.",
			Moves: "What moves you", Motives: "What moves me", Activities: "What I enjoy doing", Causes: "Whom I want to help",
			Bar: "{label}: {words} ({percent} of 100)", BarWords: "{label}: {words}",
			Shortlist: "Shortlist", Empty: "The shortlist is still empty.", Elsewhere: elsewhere(l),
			Reasons: "Why it suits you", GoodToKnow: "Good to know",
			FirstStep: "First step", HowToApply: "How to begin", OwnCosts: "What you spend",
			Portals: "Where real openings are found", Support: "Somebody to talk to",
			Pause: "A pause to think",
			Foot:  "Volunteering is your free choice, unpaid, and for the good of society. And always: do no harm.",
		}
	}
}
