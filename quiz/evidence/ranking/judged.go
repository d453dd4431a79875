package ranking

import (
	_ "embed"
	"fmt"
	"slices"

	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/quiz"
)

//go:embed testdata/people.yaml
var people []byte

//go:embed testdata/judge-a.yaml
var judgeA []byte

//go:embed testdata/judge-b.yaml
var judgeB []byte

// The grades: 3 to suggest first, 2 fits well in most respects, 1 might do, 0 does not suit
// or is not possible. A role is best for somebody where the judges give it best in the mean.
const (
	top  = 3
	best = 2.5
)

// Person is somebody who does not exist, with a story, the answers they would give to the
// full form, and what two judges who read the story say of every role.
type Person struct {
	ID     string
	Lang   catalog.Lang
	Age    int
	Locked bool // of the half by which nothing was chosen
	Story  string
	quiz.Sheet
	Judges [2]Judgement
}

// Judgement is one judge's view of a person: what decided it, and the grade of each judged
// role, where that is not 0.
type Judgement struct {
	Person string         `yaml:"person"`
	Why    string         `yaml:"why"`
	Grades map[string]int `yaml:"grades"`
	roles  []string
}

// Judged reads the people and the judgements that come with the package.
func Judged(q *quiz.Questionnaire, c *catalog.Catalog) ([]Person, error) {
	return read(q, c, people, judgeA, judgeB)
}

// read brings people and judgements together. It refuses what would silently falsify the
// figures: answers with problems, a person whom a judge left out or judged twice, judges
// of different roles, roles the catalog does not have, and grades out of range.
func read(q *quiz.Questionnaire, c *catalog.Catalog, people, a, b []byte) ([]Person, error) {
	var file struct {
		People []struct {
			ID, Lang, Half, Story string
			Age                   int
			Profile               yaml.Node
		}
	}
	if err := yaml.Unmarshal(people, &file); err != nil {
		return nil, fmt.Errorf("people: %w", err)
	}
	var judges [2]map[string]Judgement
	for i, data := range [][]byte{a, b} {
		var err error
		if judges[i], err = judgements(data, c); err != nil {
			return nil, fmt.Errorf("judge %c: %w", 'a'+i, err)
		}
	}
	all := make([]Person, 0, len(file.People))
	for _, f := range file.People {
		data, err := yaml.Marshal(&f.Profile)
		if err != nil {
			return nil, fmt.Errorf("people: %s: %w", f.ID, err)
		}
		p := Person{ID: f.ID, Lang: catalog.Lang(f.Lang), Age: f.Age, Locked: f.Half == "locked", Story: f.Story}
		sheet, problems := quiz.ReadSheet(f.ID, data, c, q)
		if problem, ok := problems.First(); ok {
			return nil, fmt.Errorf("people: %s: %s", f.ID, problem.Message.In(catalog.English))
		}
		p.Sheet = sheet
		for i := range judges {
			j, ok := judges[i][f.ID]
			if !ok {
				return nil, fmt.Errorf("judge %c did not judge %s", 'a'+i, f.ID)
			}
			p.Judges[i] = j
		}
		if !slices.Equal(p.Judges[0].roles, p.Judges[1].roles) {
			return nil, fmt.Errorf("the judges had different roles")
		}
		all = append(all, p)
	}
	for i := range judges {
		if len(judges[i]) != len(all) {
			return nil, fmt.Errorf("judge %c judged %d, and there are %d people", 'a'+i, len(judges[i]), len(all))
		}
	}
	return all, nil
}

func judgements(data []byte, c *catalog.Catalog) (map[string]Judgement, error) {
	var file struct {
		Roles      []string
		Judgements []Judgement
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		return nil, err
	}
	for _, id := range file.Roles {
		if !slices.ContainsFunc(c.Opportunities, func(o catalog.Opportunity) bool { return o.ID == id }) {
			return nil, fmt.Errorf("%s was judged, which the catalog does not have", id)
		}
	}
	all := map[string]Judgement{}
	for _, j := range file.Judgements {
		if _, twice := all[j.Person]; twice {
			return nil, fmt.Errorf("%s is judged twice", j.Person)
		}
		for id, g := range j.Grades {
			if !slices.Contains(file.Roles, id) {
				return nil, fmt.Errorf("%s: %s is not among the roles that were judged", j.Person, id)
			}
			if g < 0 || g > top {
				return nil, fmt.Errorf("%s: %s has the grade %d, which is not from 0 to %d", j.Person, id, g, top)
			}
		}
		j.roles = file.Roles
		all[j.Person] = j
	}
	return all, nil
}

// Pool lists the roles that a person was judged for.
func (p Person) Pool() []string { return p.Judges[0].roles }

// Grade is the mean of what both judges say of a role of the pool.
func (p Person) Grade(id string) float64 {
	return float64(p.Judges[0].Grades[id]+p.Judges[1].Grades[id]) / 2
}
