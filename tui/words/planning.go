package words

import (
	"aina/catalog"
	"aina/catalog/text"
)

// Plan is the shortlist with first steps, and where to turn.
type Plan struct {
	Title, Note          string
	Empty, EmptyDo       string
	Elsewhere            text.Plural // chosen, but not in this catalog
	First, Portals, Talk string
	DoSave, DoOpen       string
	DoRemove             string
	Go                   string
	End                  string
}

// Save asks where the plan goes.
type Save struct {
	Title, Ask, Hint string
	File             string // the name proposed
	Open             string // whether the open answers go along
	OpenYes          string // what is ticked then
	Exists           string // {file}
	Replace, Other   string
	Saved            string // {file}
	Failed           string // {file} {why}
	Empty            string
	Done             string // after saving
}

// elsewhere says that some of the shortlist is not in this catalog.
func elsewhere(l catalog.Lang) text.Plural {
	switch l {
	case catalog.Russian:
		return text.Plural{
			One:   "В избранном есть {n} дело, которого нет в этом каталоге. Из избранного ничего не исчезнет.",
			Few:   "В избранном есть {n} дела, которых нет в этом каталоге. Из избранного ничего не исчезнет.",
			Many:  "В избранном есть {n} дел, которых нет в этом каталоге. Из избранного ничего не исчезнет.",
			Other: "В избранном есть {n} дела, которых нет в этом каталоге. Из избранного ничего не исчезнет.",
		}
	case catalog.Kazakh:
		return text.Plural{Other: "Таңдаулыдағы {n} іс бұл каталогта жоқ. Таңдаулыдан ештеңе жоғалмайды."}
	}
	return text.Plural{
		One:   "{n} thing you chose is not in this catalog. It stays in your shortlist.",
		Other: "{n} things you chose are not in this catalog. They stay in your shortlist.",
	}
}

func planEn() Plan {
	return Plan{
		Title: "My plan", Note: "What you chose, and what to do this week.",
		Empty: "Nothing is in your shortlist yet.", EmptyDo: "Go back to the list and press Space on what you would like to try.",
		Elsewhere: elsewhere(catalog.English),
		First:     "First step: {step}", Portals: "Where real openings are found", Talk: "Somebody to talk to",
		DoSave: "save as a file", DoOpen: "open", DoRemove: "take off",
		Go: "Save my plan as a file", End: "Try several, and look for what brings you joy. You may always stop, and begin something else.",
	}
}

func planRu() Plan {
	return Plan{
		Title: "Мой план", Note: "Что вы выбрали и что сделать на этой неделе.",
		Empty: "В избранном пока пусто.", EmptyDo: "Вернитесь к списку и нажмите пробел на том, что хотелось бы попробовать.",
		Elsewhere: elsewhere(catalog.Russian),
		First:     "Первый шаг: {step}", Portals: "Где искать настоящие предложения", Talk: "С кем поговорить",
		DoSave: "сохранить в файл", DoOpen: "открыть", DoRemove: "убрать",
		Go: "Сохранить мой план в файл", End: "Пробуйте разное и ищите то, что приносит радость. Остановиться и начать другое можно всегда.",
	}
}

func planKk() Plan {
	return Plan{
		Title: "Жоспарым", Note: "Таңдағаныңыз және осы аптада не істейтініңіз.",
		Empty: "Таңдаулыда әзірге ештеңе жоқ.", EmptyDo: "Тізімге оралып, байқап көргіңіз келген іске барып, бос орын пернесін (Space) басыңыз.",
		Elsewhere: elsewhere(catalog.Kazakh),
		First:     "Алғашқы қадам: {step}", Portals: "Нақты ұсыныстар қайдан табылады", Talk: "Кіммен сөйлесуге болады",
		DoSave: "файлға сақтау", DoOpen: "ашу", DoRemove: "алып тастау",
		Go: "Жоспарымды файлға сақтау", End: "Түрлісін байқап көріп, қуаныш сыйлайтынын іздеңіз. Кез келген кезде тоқтап, басқасын бастауға болады.",
	}
}

func saveEn() Save {
	return Save{
		Title: "Save my plan", Ask: "Name of the file", Hint: "The file is yours: Aina does not touch it again.", File: "my-plan.md",
		Open: "What you wrote in your own words:", OpenYes: "put it in the file",
		Exists: "There is a file {file} already.", Replace: "Replace it", Other: "Choose another name",
		Saved: "Saved: {file}", Failed: "{file} could not be written: {why}", Empty: "Give the file a name.",
		Done: "Back to my plan",
	}
}

func saveRu() Save {
	return Save{
		Title: "Сохранить план", Ask: "Имя файла", Hint: "Файл ваш: программа больше его не тронет.", File: "moi-plan.md",
		Open: "То, что вы написали своими словами:", OpenYes: "добавить в файл",
		Exists: "Файл {file} уже есть.", Replace: "Заменить", Other: "Выбрать другое имя",
		Saved: "Сохранено: {file}", Failed: "Файл {file} не записался: {why}", Empty: "Назовите файл.",
		Done: "Вернуться к плану",
	}
}

func saveKk() Save {
	return Save{
		Title: "Жоспарды сақтау", Ask: "Файлдың аты", Hint: "Файл сіздікі: бағдарлама оған енді тимейді.", File: "josparym.md",
		Open: "Өз сөзіңізбен жазғаныңыз:", OpenYes: "файлға қосу",
		Exists: "{file} деген файл бар екен.", Replace: "Алмастыру", Other: "Басқа ат таңдау",
		Saved: "Сақталды: {file}", Failed: "{file} файлын жазу мүмкін болмады: {why}", Empty: "Файлға ат қойыңыз.",
		Done: "Жоспарға оралу",
	}
}
