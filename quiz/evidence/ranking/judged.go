package ranking

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"

	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/quiz"
)

//go:embed testdata/personas.yaml
var personas []byte

//go:embed testdata/judge-a.yaml
var judgeA []byte

//go:embed testdata/judge-b.yaml
var judgeB []byte

// top is the highest grade: 3 to suggest first, 2 fits well in most respects,
// 1 might do, 0 does not suit or is not possible.
const top = 3

// Person is somebody whose story was read by two judges.
type Person struct {
	ID, Story string
	Profile   quiz.Profile
	Judges    [2]Judgement
}

// Judgement is one judge's view of a person: a grade from 0 to 3 for each
// role of the person's pool, and what decided it.
type Judgement struct {
	Persona string         `yaml:"persona"`
	Why     string         `yaml:"why"`
	Grades  map[string]int `yaml:"grades"`
}

// Judged reads the people and the judgements that come with the package.
func Judged(c *catalog.Catalog) ([]Person, error) { return read(c, personas, judgeA, judgeB) }

// read brings people and judgements together. It refuses what would silently
// falsify the figures: profiles with problems, a person whom a judge left out or
// judged twice, pools that differ, roles the catalog does not have, and grades
// out of range.
func read(c *catalog.Catalog, people, a, b []byte) ([]Person, error) {
	var file struct {
		Personas []struct {
			ID, Story string
			Profile   yaml.Node
		}
	}
	if err := yaml.Unmarshal(people, &file); err != nil {
		return nil, fmt.Errorf("personas: %w", err)
	}
	var judges [2]map[string]Judgement
	for i, data := range [][]byte{a, b} {
		var err error
		if judges[i], err = judgements(data); err != nil {
			return nil, fmt.Errorf("judge %c: %w", 'a'+i, err)
		}
	}
	all := make([]Person, 0, len(file.Personas))
	for _, f := range file.Personas {
		data, err := yaml.Marshal(&f.Profile)
		if err != nil {
			return nil, fmt.Errorf("personas: %s: %w", f.ID, err)
		}
		p := Person{ID: f.ID, Story: f.Story}
		profile, problems := quiz.ReadProfile(f.ID, data, c)
		if problem, ok := problems.First(); ok {
			return nil, fmt.Errorf("personas: %s: %s", f.ID, problem.Message.In(catalog.English))
		}
		p.Profile = profile
		for i := range judges {
			j, ok := judges[i][f.ID]
			if !ok {
				return nil, fmt.Errorf("judge %c did not judge %s", 'a'+i, f.ID)
			}
			p.Judges[i] = j
		}
		if err := p.check(c); err != nil {
			return nil, err
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

func judgements(data []byte) (map[string]Judgement, error) {
	var file struct {
		Judgements []Judgement `yaml:"judgements"`
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		return nil, err
	}
	all := map[string]Judgement{}
	for _, j := range file.Judgements {
		if _, twice := all[j.Persona]; twice {
			return nil, fmt.Errorf("%s is judged twice", j.Persona)
		}
		all[j.Persona] = j
	}
	return all, nil
}

func (p Person) check(c *catalog.Catalog) error {
	pool := p.Pool()
	if !slices.Equal(pool, slices.Sorted(maps.Keys(p.Judges[1].Grades))) {
		return fmt.Errorf("the judges had different pools for %s", p.ID)
	}
	for _, id := range pool {
		if !slices.ContainsFunc(c.Opportunities, func(o catalog.Opportunity) bool { return o.ID == id }) {
			return fmt.Errorf("%s was judged for %s, which the catalog does not have", p.ID, id)
		}
		for _, j := range p.Judges {
			if g := j.Grades[id]; g < 0 || g > top {
				return fmt.Errorf("%s: %s has the grade %d, which is not from 0 to %d", p.ID, id, g, top)
			}
		}
	}
	return nil
}

// Pool lists the roles that a person was judged for, by id.
func (p Person) Pool() []string { return slices.Sorted(maps.Keys(p.Judges[0].Grades)) }

// Grade is the mean of what both judges say of a role of the pool.
func (p Person) Grade(id string) float64 {
	return float64(p.Judges[0].Grades[id]+p.Judges[1].Grades[id]) / 2
}
