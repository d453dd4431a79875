package export

import (
	"bytes"
	"encoding/json"

	"aina/catalog"
	"aina/quiz/learning"
)

// document is the plan for other programs. Lists are never null.
type document struct {
	Version     int          `json:"version"`
	Profile     profile      `json:"profile"`
	Shortlist   []string     `json:"shortlist"`
	Reflections []reflection `json:"reflections"`
	OpenAnswers []openAnswer `json:"open_answers,omitempty"`
	Code        string       `json:"code,omitempty"` // of the answers
}

// reflection is an entry of the log, without what was skipped.
type reflection struct {
	Role   string         `json:"role"`
	On     catalog.Date   `json:"on"`
	Joy    int            `json:"joy,omitempty"`    // 1 to 5
	Energy int            `json:"energy,omitempty"` // 1 to 5
	Again  learning.Again `json:"again,omitempty"`
	Note   string         `json:"note,omitempty"` // only with open answers
}

type openAnswer struct {
	Question string `json:"question"` // its id
	Text     string `json:"text"`
}

// profile has the keys that a profile file has.
type profile struct {
	Version    int                          `json:"version"`
	Motives    map[catalog.Motive]float64   `json:"motives,omitempty"`
	Activities map[catalog.Activity]float64 `json:"activities,omitempty"`
	Causes     map[string]float64           `json:"causes,omitempty"`
	Weights    weights                      `json:"weights"`
	Limits     limits                       `json:"limits"`
	Firm       []catalog.Rule               `json:"firm,omitempty"`
	Rest       catalog.Activity             `json:"rest,omitempty"`
}

type weights struct {
	Why  float64 `json:"why"`
	How  float64 `json:"how"`
	Whom float64 `json:"whom"`
}

type limits struct {
	Age          *int               `json:"age,omitempty"`
	Languages    []string           `json:"languages,omitempty"`
	City         string             `json:"city,omitempty"`
	Region       string             `json:"region,omitempty"`
	Country      string             `json:"country,omitempty"`
	Remote       catalog.RemoteWish `json:"remote,omitempty"`
	Schedule     []catalog.Schedule `json:"schedule,omitempty"`
	Times        []string           `json:"times,omitempty"`
	HoursPerWeek float64            `json:"hours_per_week,omitempty"`
	Access       []string           `json:"access,omitempty"`
	Company      catalog.Company    `json:"company,omitempty"`
}

func limitsOf(l catalog.Limits) limits {
	return limits{l.Age, l.Languages, l.City, l.Region, l.Country, l.Remote, l.Schedule, l.Times, l.HoursPerWeek, l.Access, l.Company}
}

// JSON writes a plan as
//
//	{"version": 1, "profile": …, "shortlist": [ids], "reflections": […]}
//
// with the current profile in the keys of a profile file, and the code of the answers
// where there are any. Notes of reflections and
// "open_answers" are there only if p.OpenAnswers is set. The same plan gives the
// same bytes.
func JSON(p Plan) ([]byte, error) {
	now := p.Picture.Profile()
	d := document{
		Version: 1,
		Profile: profile{
			Version: 1, Motives: now.Motives, Activities: now.Activities, Causes: now.Causes,
			Weights: weights(now.Weights),
			Limits:  limitsOf(now.Limits), Firm: now.Limits.Firm, Rest: now.Rest,
		},
		Shortlist:   append([]string{}, p.Shortlist...),
		Reflections: []reflection{},
		Code:        p.code(),
	}
	for _, r := range p.Picture.Log {
		x := reflection{Role: r.Role, On: r.On, Joy: r.Joy, Energy: r.Energy, Again: r.Again}
		if p.OpenAnswers {
			x.Note = r.Note
		}
		d.Reflections = append(d.Reflections, x)
	}
	if p.OpenAnswers {
		for _, w := range openAnswers(p.Picture.Questions, p.Picture.Answers) {
			d.OpenAnswers = append(d.OpenAnswers, openAnswer{w.question.ID, w.text})
		}
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(d)
	return out.Bytes(), err
}
