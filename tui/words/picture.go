package words

import "aina/catalog"

// Picture is the screen, and the talk in plain lines, on which a person moves
// their picture by hand.
type Picture struct {
	Title     string
	Do        string // the way to it from the result
	Note      string
	NotAsked  string
	ByHand    string // beside what was set by hand
	Weights   string // heading of the weights
	First     string // heading: the first matches now
	FirstNone string
	Undo      string // back to the answers
	UndoAsk   string // before everything goes back
	UndoNote  string
	Undone    string
	Done      string // leave it as it is now
	Turn      string // what the arrows do
	Set       string // {x} {words}: said in plain lines after a move
	Ask       string // what can be typed in plain lines
	Stands    string // {x} {words}: where a line stands, in plain lines
	Halt      string // {words} {percent}: a halt whose words others share
	AskAgain  string // {repeat}: after a move in plain lines
	Before    string // {before}: where a line stood before it was moved by hand
	Row       string // {n} {x} {words}
	Change    string // heading: what would change this
	Steady    string // heading: how steady it is
	Numbers   string // heading of the numbers
}

func pictureIn(l catalog.Lang) Picture {
	switch l {
	case catalog.Russian:
		return Picture{
			Title: "Поправить картину", Do: "поправить картину",
			Note:     "Картина ваша: поправьте то, что на вас не похоже. Подборка дел сразу обновится.",
			NotAsked: "нет ответа", ByHand: "вы поправили", Weights: "Что важнее при подборе",
			First: "Теперь первыми идут", FirstNone: "Сейчас ничего не подходит.",
			Undo: "Вернуть мои ответы", UndoAsk: "Отменить ваши поправки?", UndoNote: "Всё, что вы поправили, станет как было.", Undone: "Всё, что вы поправили, снова как было.",
			Done: "Оставить так", Turn: "подвинуть",
			Set:    "{x}: поставлено «{words}».",
			Ask:    "Введите номер строки, чтобы изменить её.",
			Stands: "{x}: стоит «{words}».", Halt: "{words}, {percent} из 100",
			AskAgain: "Введите номер ещё одной строки или «{repeat}», чтобы услышать их все.", Before: "до вашей поправки: {before}",
			Row:    "{n}. {x}: {words}.",
			Change: "Что изменило бы порядок", Steady: "Насколько это устойчиво", Numbers: "В числах",
		}
	case catalog.Kazakh:
		return Picture{
			Title: "Көріністі түзету", Do: "көріністі түзету",
			Note:     "Көрініс сіздікі: өзіңізге ұқсамайтынын түзетіңіз. Істер тізімі бірден өзгереді.",
			NotAsked: "жауап жоқ", ByHand: "өзіңіз түзеттіңіз", Weights: "Іс іріктегенде не ескеріледі",
			First: "Қазір алда тұрған істер", FirstNone: "Қазір сай келетін ештеңе жоқ.",
			Undo: "Бұрынғы қалпына келтіру", UndoAsk: "Бұрынғы қалпына келтірейік пе?", UndoNote: "Түзеткеніңіздің бәрі бұрынғы қалпына келеді.", Undone: "Түзеткеніңіздің бәрі бұрынғы қалпына келді.",
			Done: "Осылай қалдыру", Turn: "өзгерту",
			Set:    "{x}: «{words}» деп өзгертілді.",
			Ask:    "Өзгерту үшін жолдың нөмірін теріңіз.",
			Stands: "{x}: «{words}» деп тұр.", Halt: "{words}, 100-ден {percent}",
			AskAgain: "Тағы бір жолдың нөмірін теріңіз не бәрін қайта тыңдау үшін «{repeat}» деп теріңіз.", Before: "түзеткенге дейін: {before}",
			Row:    "{n}. {x}: {words}.",
			Change: "Мұны не өзгертер еді", Steady: "Орны қаншалықты тұрақты", Numbers: "Сандар",
		}
	}
	return Picture{
		Title: "Correct the picture", Do: "correct the picture",
		Note:     "The picture is yours: move whatever does not look like you. The matches follow at once.",
		NotAsked: "no answer", ByHand: "set by you", Weights: "What counts most in the match",
		First: "First in line now", FirstNone: "Nothing fits just now.",
		Undo: "Back to my answers", UndoAsk: "Go back to your answers?", UndoNote: "Everything you moved goes back to where it was.", Undone: "What you moved is back where it was.",
		Done: "Leave it like this", Turn: "adjust",
		Set:    "{x}: set to “{words}”.",
		Ask:    "Type the number of a line to move it.",
		Stands: "{x}: stands at “{words}”.", Halt: "{words}, {percent} of 100",
		AskAgain: "Type the number of another line, or {repeat} to hear them all.", Before: "before you moved it: {before}",
		Row:    "{n}. {x}: {words}.",
		Change: "What would change this", Steady: "How steady this is", Numbers: "In numbers",
	}
}
