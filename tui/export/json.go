package export

import (
	"bytes"
	"encoding/json"

	"aina/catalog"
)

// document is the plan as other programs read it. Lists are never null.
type document struct {
	Version     int          `json:"version"`
	Profile     profile      `json:"profile"`
	Shortlist   []string     `json:"shortlist"`
	Reflections []struct{}   `json:"reflections"`
	OpenAnswers []openAnswer `json:"open_answers,omitempty"`
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

// JSON writes a plan as
//
//	{"version": 1, "profile": …, "shortlist": [ids], "reflections": []}
//
// with the profile in the keys of a profile file, and with "open_answers" only
// where they were asked for. The same plan gives the same bytes.
func JSON(p Plan) ([]byte, error) {
	l := p.Profile.Limits
	d := document{
		Version: 1,
		Profile: profile{
			Version: 1, Motives: p.Profile.Motives, Activities: p.Profile.Activities, Causes: p.Profile.Causes,
			Weights: weights(p.Profile.Weights),
			Limits:  limits(l),
		},
		Shortlist:   append([]string{}, p.Shortlist...),
		Reflections: []struct{}{},
	}
	if p.OpenAnswers {
		for _, w := range openAnswers(p.Questions, p.Answers) {
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
