package guess

import (
	"strings"
	"testing"
)

func all() *Guesser {
	return New(strings.Fields("animals children elderly disability environment culture health sport education community emergency caring teaching hands_on outdoors creating organising speaking digital investigating"))
}

func ids(found []Guess) string {
	var s []string
	for _, g := range found {
		s = append(s, g.ID)
	}
	return strings.Join(s, " ")
}

// An example of each kind: "organisation | title | description" and the causes.
func TestCauses(t *testing.T) {
	g := all()
	for _, tt := range [][2]string{
		{"Paws Chicago | Dog walker", "animals"}, {"| Animal House restaurant greeter", ""}, {"City of Springfield | Office help", ""}, {"Children's Museum | Guide", "children culture"},
		{"| Senior Manager", ""}, {"| Read to seniors", "elderly"}, {"Retired & Senior Volunteer Program | Office help", ""},
		{"| Hot dog stand helper", ""}, {"| A friendly working environment", ""}, {"| Plant trees", "environment"}, {"| School Street office", ""},
		{"| Отвезти продукты пожилым", "elderly"}, {"| Выгул собак в приюте", "animals"}, {"| Субботник у реки", "environment"}, {"| Юридическая помощь", ""}, {"| Помощь детям с инвалидностью", "children disability"}, {"| Школа волонтёров", ""},
		{"| Панажайдағы иттерді серуендету", "animals"}, {"| Қарттар үйіне бару", "elderly"}, {"| Балабақшада кітап оқу", "education children"}, {"| Ағаш отырғызу", "environment"}, {"| Су тасқынынан зардап шеккендерге көмек", "emergency"},
		{"Tree House Humane Society | Cat socializer", "animals"}, {"Lions Club | Pancake breakfast", ""}, {"Pacific Garden Mission | Meal server", ""}, {"American Red Cross | Disaster team", "emergency"},
		{"Rush University Medical Center | Emergency room volunteer", "health"}, {"Special Olympics | Swim coach", "sport disability"}, {"Theatre Company | Usher", "culture"}, {"Alliance for the Great Lakes | Beach cleanup", "environment"},
		{"| Красить забор у бабушки, дари добро", "elderly"}, {"| Донорский день", "health"}, {"| Бухгалтер", ""}, {"| Тренер по футболу для детей", "sport children"}, {"Музей Кастеева | Экскурсовод", "culture"},
		{"| Қан тапсыру күні", "health"}, {"| Мүгедектігі бар балалармен серуен", "children disability"}, {"| Аула мерекесі, көршілер", "community"}, {"| Есепші", ""},
		{"Tierheim München | Gassi gehen mit Hunden", "animals"}, {"| Vorlesen für Kinder in der Bibliothek", "children culture education"}, {"| Soutien scolaire pour les enfants", "children education"}, {"| Cuidado de perros en el refugio", "animals"},
		// A fair for pensioners is no outing to a museum, and youth that organises is not served.
		{"| Trip to the zoo with the kids of Harlem", "children"}, {"Debate League | Timekeeper", ""}, {"| Donor relations strategy", ""}, {"Молодёжь Темиртау | Концерт в интернате для престарелых", "elderly culture"}, {"| Помощь бездомным собакам", "animals"}, {"| Мурал на стене школы", "culture"}, {"| Знание английского языка приветствуется", ""},
		{"| Frau sucht Gesellschaft", ""}, {"| Wartung und Pflege historischer Fahrzeuge", ""}, {"| Suchtberatung für Angehörige", "health"},
	} {
		org, title, _ := strings.Cut(tt[0], "|")
		if got := ids(g.Causes(Texts{Title: title, Organization: org})); got != tt[1] {
			t.Errorf("%s: %q, want %q", tt[0], got, tt[1])
		}
	}
}

// Words of another language that look alike say nothing; a table in German is read
// in German though a title does not tell.
func TestLanguagesAreKeptApart(t *testing.T) {
	g := all()
	for _, title := range []string{"Senior Developer", "Patient people wanted", "Art der Aufgabe"} {
		if title == "Art der Aufgabe" {
			g.Learn([]string{"Wir suchen Helfer für die Betreuung", "mit dem Bus zu der Schule"})
		}
		if got := ids(g.Causes(Texts{Title: title})); got != "" {
			t.Errorf("%s: %q", title, got)
		}
	}
	if got := ids(g.Causes(Texts{Title: "Hausaufgabenhilfe"})); got != "children education" {
		t.Errorf("in German: %q", got)
	}
}

// Where a Kazakh word has Kazakh letters they tell it from others: a beast is no song,
// a patient no science, Koshkin's house no avalanche; endings soften what is before them.
func TestKazakhLetters(t *testing.T) {
	g := all()
	for _, tt := range [][2]string{
		{"Домбыра мен ән", "culture"}, {"Аң аулау", ""}, {"Науқастардың қасында отыру", "health"}, {"КошкинДом", "animals"}, {"Көшкіннен кейін көмек", "emergency"},
		{"Математика сабағы", "education"}, {"Карттарга баруга комек жане кызмет", "elderly"}, {"Көше музыканттарының кеші", "culture"}, {"Құрманғазы көшесіндегі кеңсе", ""},
	} {
		if got := ids(g.Causes(Texts{Title: tt[0]})); got != tt[1] {
			t.Errorf("%s: %q, want %q", tt[0], got, tt[1])
		}
	}
}

// In a description as short as a title a word says as much, and whom one helps is
// told there even beside another cause; in a long one a word by the way says nothing.
func TestDescriptions(t *testing.T) {
	g := all()
	long := strings.Repeat("We are looking for somebody who likes to talk and to listen to what they tell. ", 8)
	for _, tt := range []struct{ title, description, want string }{
		{"Weekly helper", "Bring meals to the elderly", "elderly"},
		{"Math tutor", "For children from the shelter", "education children"},
		{"Math tutor", "Near the theatre", "education"},
		{"Weekly helper", long + "There is a theatre and a hospital in the street.", ""},
		{"Weekly helper", long + "You help adults with disabilities.", "disability"},
		{"Weekly helper", long + "People with disabilities are encouraged to apply.", ""},
		{"Помощник на час", "Вечером покормить бездомных собак", "animals"},
	} {
		if got := ids(g.Causes(Texts{Title: tt.title, Description: tt.description})); got != tt.want {
			t.Errorf("%s, %s: %q, want %q", tt.title, tt.description[max(0, len(tt.description)-60):], got, tt.want)
		}
	}
}

func TestActivities(t *testing.T) {
	g := all()
	for _, tt := range [][2]string{
		{"Math tutor", "teaching"}, {"Walk dogs", "outdoors"}, {"Graphic designer", "creating"}, {"Food pantry sorting", "hands_on"}, {"Event planning", "organising"}, {"Website help", "digital"},
		{"Выгул собак", "caring outdoors"}, {"Репетитор по физике", "teaching"}, {"Юрист", ""}, {"Музейде экскурсия жүргізу", "speaking"}, {"Ағылшын тілін үйрету", "teaching"}, {"Volunteer", ""},
		{"Построить вольеры", "hands_on"}, {"Считать птиц на озере", "outdoors investigating"}, {"Алма теру", "hands_on outdoors"}, {"Мәтін теру", "digital"}, {"Пікір жинау", "investigating"}, {"Sort and organize their books", "hands_on"},
	} {
		if _, got := g.Both(Texts{Title: tt[0]}); ids(got) != tt[1] {
			t.Errorf("%s: %q, want %q", tt[0], ids(got), tt[1])
		}
	}
}

// Every word of the tables is found, and a topic is one that the program knows.
func TestTables(t *testing.T) {
	g := all()
	table := vocabulary()
	for _, id := range table.topics {
		if !g.known[id] {
			t.Errorf("%s is no cause and no activity", id)
		}
	}
	if table.causes != 11 || len(table.topics) != 20 {
		t.Errorf("%d causes among %v", table.causes, table.topics)
	}
}

func BenchmarkBoth(b *testing.B) {
	g := all()
	t := Texts{Title: "Help seniors with computers", Organization: "Library of Springfield", Description: strings.Repeat("We are looking for friendly people who read with children and walk the dogs of older neighbours in the park. ", 4)}
	for b.Loop() {
		g.Both(t)
	}
}
