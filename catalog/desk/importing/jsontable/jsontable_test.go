package jsontable

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRecords(t *testing.T) {
	for name, tc := range map[string]struct {
		in   string
		want [][]string // names first
	}{
		"an array":         {`[{"title": "Walk", "city": "Astana"}, {"city": "Almaty", "title": "Read"}]`, [][]string{{"title", "city"}, {"Walk", "Astana"}, {"Read", "Almaty"}}},
		"inside":           {`{"total": 1, "result": {"items": [{"title": "Walk"}]}, "errors": []}`, [][]string{{"title"}, {"Walk"}}},
		"lines":            {"{\"title\": \"Walk\"}\n\n{\"title\": \"Read\", \"n\": 1}\n", [][]string{{"title", "n"}, {"Walk"}, {"Read", "1"}}},
		"kinds of values":  {`[{"a": 12, "b": 2.50, "c": 1e3, "d": 77011112233445566, "e": true, "f": false, "g": null, "h": "", "i": "007", "j": -0.5}]`, [][]string{{"a", "b", "c", "d", "e", "f", "i", "j"}, {"12", "2.5", "1000", "77011112233445566", "true", "false", "007", "-0.5"}}},
		"objects within":   {`[{"title": {"en": "Walk", "ru": "Выгул"}, "organization": {"name": "Home", "address": {"city": "Astana"}}}]`, [][]string{{"title_en", "title_ru", "organization.name", "organization.address.city"}, {"Walk", "Выгул", "Home", "Astana"}}},
		"wrapped":          {`{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"title": "Walk", "type": "x"}, "geometry": {"coordinates": [71.4, 51.1]}}]}`, [][]string{{"type", "title", "properties.type", "geometry.coordinates"}, {"Feature", "Walk", "x", "71.4; 51.1"}}},
		"lists":            {`[{"a": ["x", "y, z"], "b": [], "c": ["one; two", "three"], "d": [1, null, true]}]`, [][]string{{"a", "c", "d"}, {"x; y, z", "one; two\nthree", "1; true"}}},
		"lists of objects": {`[{"causes": [{"id": 1, "name": "Animals"}, {"id": 2, "name": "Nature"}]}]`, [][]string{{"causes.id", "causes.name"}, {"1; 2", "Animals; Nature"}}},
		"rows":             {`[["Title", "City"], ["Walk", "Astana"], ["Read", null]]`, [][]string{{"Title", "City"}, {"Walk", "Astana"}, {"Read"}}},
		"rows inside":      {`{"range": "A1:B2", "values": [["Title"], ["Walk"]]}`, [][]string{{"Title"}, {"Walk"}}},
		"names beside":     {`{"columns": ["title", "city"], "data": [["Walk", "Astana"]]}`, [][]string{{"title", "city"}, {"Walk", "Astana"}}},
		"no record":        {`[{"title": "Walk"}, null, "x"]`, [][]string{{"title"}, {"Walk"}, nil, nil}},
		"no numbers":       {`[{"title": "NaN \"NaN\" -Infinity", "hours": NaN, "age": -Infinity, "n": Infinity}]`, [][]string{{"title"}, {`NaN "NaN" -Infinity`}}},
		"a key twice":      {`[{"title": "Walk", "title": "Read"}]`, [][]string{{"title"}, {"Read"}}},
	} {
		got, err := Read(tc.in, "", DefaultLimits())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var all [][]string
		if got.Names != nil {
			all = append(all, got.Names)
		}
		for _, r := range got.Rows {
			all = append(all, r.Cells)
		}
		if diff := cmp.Diff(tc.want, all); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestLinesOfRecords(t *testing.T) {
	got, err := Read("[\n  {\"a\": 1},\n\n  {\"a\":\n 2}]", "", DefaultLimits())
	if err != nil || got.Rows[0].Line != 2 || got.Rows[1].Line != 4 {
		t.Errorf("%+v %v", got, err)
	}
}

func TestRefused(t *testing.T) {
	lists := func(in, name string) []List {
		t.Helper()
		_, err := Read(in, name, DefaultLimits())
		var e *ListError
		if !errors.As(err, &e) || e.Name != name {
			t.Errorf("%s: %v", in, err)
			return nil
		}
		return e.Lists
	}
	for _, in := range []string{"[]", "{}", `{"title": "Walk"}`, `{"a": {"b": 1}}`, `["a", "b"]`, "{\"a\": 1}\n"} {
		if got := lists(in, ""); got != nil {
			t.Errorf("%s: %v", in, got)
		}
	}
	const two = `{"events": [{"a": 1}, {"a": 2}], "page": {"places": [{"a": 3}]}}`
	want := []List{{"events", 2}, {"page.places", 1}}
	if diff := cmp.Diff(want, lists(two, "")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want, lists(two, "roles")); diff != "" {
		t.Error(diff)
	}
	if got, err := Read(two, "Page.places", DefaultLimits()); err != nil || got.Rows[0].Cells[0] != "3" {
		t.Errorf("%v %v", got, err)
	}
	for in, want := range map[string]SyntaxError{
		"[{\"a\": 1},\n {\"b\": }]": {2, 8}, "[{\"a\": 1}": {1, 10}, "[\n{\"a\": 1,}\n]": {2, 9}, "{\"a\": 1}\nх {\"b\"": {2, 1}, strings.Repeat("[", 200): {1, 102},
	} {
		var e *SyntaxError
		if _, err := Read(in, "", DefaultLimits()); !errors.As(err, &e) || *e != want {
			t.Errorf("%q: %v, want %v", in, err, want)
		}
	}
}

func TestTooManyCells(t *testing.T) {
	in := `[{"a": 1, "b": 2, "c": 3}, {"c": 4}]`
	if _, err := Read(in, "", Limits{Columns: 3, Cells: 7}); err != nil {
		t.Error(err)
	}
	if _, err := Read(in, "", Limits{Columns: 3, Cells: 6}); !errors.Is(err, ErrTooLarge) {
		t.Error(err)
	}
	if _, err := Read(`[{"a": 1}, {"b": 1}, {"c": 1}, {"d": 1}]`, "", Limits{Columns: 9, Cells: 9}); !errors.Is(err, ErrTooLarge) {
		t.Error(err)
	}
	if got, err := Read(in, "", Limits{Columns: 2, Cells: 20}); err != nil || len(got.Names) != 2 {
		t.Errorf("%+v %v", got, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`[{"a": [{"b": 1}], "c": {"d": null}}]`, "")
	f.Add("{\"a\": 1}\n[1]\n", "a")
	f.Fuzz(func(t *testing.T, in, name string) {
		got, err := Read(in, name, Limits{Columns: 10, Cells: 1000})
		if err == nil && len(got.Names) > 10 {
			t.Errorf("%d columns", len(got.Names))
		}
	})
}
