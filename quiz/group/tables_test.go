package group_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/quiz"
	"aina/quiz/group"
)

func ExampleRead() {
	tables, err := group.Read([]byte(`{"n": 24, "heads": 25,
		"shown": [{"facet": "motive", "key": "social", "yes": 11, "no": 13},
			{"facet": "motive", "key": "enjoyment", "yes": 14, "no": 10},
			{"facet": "cause", "key": "animals", "yes": 13, "no": 11}],
		"hidden": [{"facet": "cause", "key": "sport"}]}`))
	if err != nil {
		fmt.Println(err)
	}
	for _, p := range tables.Largest(quiz.FacetMotive) {
		fmt.Println(p.Key, p.Yes, "of", tables.N)
	}
	// Output:
	// enjoyment 14 of 24
	// social 11 of 24
}

func TestReadRefusesWhatNoRoomWrites(t *testing.T) {
	picture := func(facet, key string, yes, no int) string {
		return fmt.Sprintf(`{"facet":%q,"key":%q,"yes":%d,"no":%d}`, facet, key, yes, no)
	}
	motive := func(key string) string { return picture("motive", key, 5, 6) }
	for name, data := range map[string]string{
		"nothing":             ``,
		"no object":           `[]`,
		"unknown field":       `{"n":11,"heads":11,"people":[]}`,
		"two":                 `{"n":11,"heads":11} {"n":11,"heads":11}`,
		"negative":            `{"n":-1,"heads":0}`,
		"open mode":           `{"n":9,"heads":9,"hidden":[{"facet":"cause","key":"sport"}]}`,
		"more than heads":     `{"n":11,"heads":10,"shown":[` + motive("values") + `]}`,
		"one side":            `{"n":11,"heads":11,"shown":[` + picture("cause", "sport", 4, 7) + `]}`,
		"other side":          `{"n":11,"heads":11,"shown":[` + picture("cause", "sport", 7, 4) + `]}`,
		"sum":                 `{"n":11,"heads":11,"shown":[` + picture("cause", "sport", 5, 5) + `]}`,
		"four motives":        `{"n":11,"heads":11,"shown":[` + motive("values") + `,` + motive("social") + `,` + motive("career") + `,` + motive("enjoyment") + `]}`,
		"protective":          `{"n":11,"heads":11,"shown":[` + motive("protective") + `]}`,
		"protective, hidden":  `{"n":11,"heads":11,"hidden":[{"facet":"motive","key":"protective"}]}`,
		"unknown activity":    `{"n":11,"heads":11,"hidden":[{"facet":"activity","key":"sleeping"}]}`,
		"unknown facet":       `{"n":11,"heads":11,"hidden":[{"facet":"age","key":"16"}]}`,
		"cause without a key": `{"n":11,"heads":11,"hidden":[{"facet":"cause"}]}`,
		"twice":               `{"n":11,"heads":11,"shown":[` + motive("values") + `],"hidden":[{"facet":"motive","key":"values"}]}`,
	} {
		if tables, err := group.Read([]byte(data)); err == nil {
			t.Errorf("%s: read as %+v", name, tables)
		}
	}
	tables, err := group.Read([]byte(`{"n":7,"heads":7}`))
	if err != nil || bytesOf(t, tables) != `{"n":7,"heads":7,"shown":[],"hidden":[]}` {
		t.Errorf("%+v, %v", tables, err)
	}
}

// Tables of a room that has no numbers are read again, and nothing else with that mark.
func TestTablesWithoutNumbers(t *testing.T) {
	closed := group.Tables{N: 24, Heads: 25, Shown: []group.Picture{}, Hidden: []group.Subject{}}.WithoutPictures()
	for _, want := range []group.Tables{group.Unclosed(), closed} {
		data, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := group.Read(data); err != nil || cmp.Diff(want, got) != "" || !got.Open() {
			t.Errorf("%s: %v %+v", data, err, got)
		}
	}
	for _, wrong := range []string{
		`{"n":3,"heads":3,"shown":[],"hidden":[],"unclosed":true}`,
		`{"n":0,"heads":0,"shown":[],"hidden":[],"unclosed":true,"without_numbers":true}`,
		`{"n":24,"heads":24,"shown":[{"facet":"cause","key":"animals","yes":12,"no":12}],"hidden":[],"without_numbers":true}`,
		`{"n":24,"heads":24,"shown":[],"hidden":[{"facet":"cause","key":"animals"}],"without_numbers":true}`,
	} {
		if got, err := group.Read([]byte(wrong)); err == nil {
			t.Errorf("%s is read as %+v", wrong, got)
		}
	}
}
