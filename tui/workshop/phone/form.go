package phone

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/workshop/phone/pages"
)

// readForm reads the form that was sent. The values are never nil.
func readForm(r *http.Request) (url.Values, error) {
	if err := r.ParseForm(); err != nil {
		return url.Values{}, err
	}
	return r.PostForm, nil
}

// answerOf reads an answer to a question from a form. It may not fit the question yet.
func answerOf(q quiz.Question, f url.Values) quiz.Answer {
	var a quiz.Answer
	switch q.Kind {
	case quiz.Scale:
		a.Scale, _ = strconv.Atoi(f.Get(pages.FieldAnswer))
	case quiz.One, quiz.Pick, quiz.Many:
		a.Picked, a.Firm = f[pages.FieldAnswer], f.Has(pages.FieldMust)
	case quiz.Levels:
		a.Levels = map[string]string{}
		for name, values := range f {
			if row, ok := strings.CutPrefix(name, pages.FieldRow); ok && len(values) > 0 {
				a.Levels[row] = values[0]
			}
		}
	case quiz.Place:
		if id := f.Get(pages.FieldAnswer); id != "" {
			a.Picked = []string{id}
			break
		}
		a.Text = text.CleanLine(f.Get(pages.FieldPlace))
	case quiz.Open: // nothing is written on phones: anybody in the network could read it
		a.Skipped = true
	}
	return a
}

// placeOf finds the place that a name means; ok is false where it has to be asked for.
// Only places of the catalog can be chosen by their id.
func placeOf(a quiz.Answer, c *catalog.Catalog) (found quiz.Answer, ok bool) {
	if len(a.Picked) > 0 {
		p, known := c.FindPlace(a.Picked[0])
		if !known {
			return quiz.Answer{}, false
		}
		return quiz.Answer{Picked: []string{p.ID}}, true
	}
	if a.Text == "" || utf8.RuneCountInString(a.Text) > quiz.MaxPlace {
		return a, true
	}
	if p, known := c.FindPlace(a.Text); known {
		return quiz.Answer{Picked: []string{p.ID}}, true
	}
	return a, false
}
