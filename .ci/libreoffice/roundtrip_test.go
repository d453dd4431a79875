package libreoffice

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"testing"
)

// entries imports a table and lists what came of it.
func entries(t *testing.T, table string) (all []map[string]any, told string) {
	t.Helper()
	catalog := filepath.Join(t.TempDir(), "catalog.yaml")
	_, told = aina(t, "import", table, "-o", catalog)
	out, _ := aina(t, "list", "--format", "json", "--catalog", catalog)
	if err := json.Unmarshal(out, &all); err != nil {
		t.Fatal(err)
	}
	return all, told
}

// What aina list wrote as CSV comes back whole after it was opened and saved, in any
// language; what the cells no longer hold is told with its row.
func TestTheListComesBackWhole(t *testing.T) {
	var want []map[string]any
	out, _ := aina(t, "list", "--format", "json")
	if err := json.Unmarshal(out, &want); err != nil {
		t.Fatal(err)
	}
	csv, _ := aina(t, "list", "--format", "csv")
	file := filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(file, csv, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, o := range offices() {
		t.Run(o.String(), func(t *testing.T) {
			got, told := entries(t, o.through(t, file))
			if len(got) != len(want) {
				t.Fatalf("%d entries of %d\n%s", len(got), len(want), told)
			}
			for i, entry := range want {
				for field, value := range entry {
					if now := got[i][field]; !reflect.DeepEqual(now, value) {
						t.Errorf("%s, %s: %v is %v\n%s", entry["id"], field, value, now, lines(told, i+2))
					}
				}
			}
		})
	}
}

// A coordinator's table, in three languages. What is asked of each cell: what it says is
// what the entry has, or the entry has nothing of it and the row is named.
func TestACoordinatorsTable(t *testing.T) {
	const table = `Что делаем,Город,Часов в неделю,Возраст,Начало,Окончание,Телефон,Сайт
Гуляем с собаками,Алматы,"1,5",16+,03.05.2027,2027-08-31,+7 701 123 45 67,https://example.org/a
Читаем вслух,Астана,2-3,14-17,5 мая 2027,30.06.2027,87011234567,www.example.org
Табиғатты тазалаймыз,Шымкент,1.5,12,2027-05-04,15/06/2027,8 (727) 200-11-22,https://example.org/b
Сажаем деревья,Қарағанды,1:30,18,13.05.2027,1 июня 2027,7277001122,example.org/x
`
	want := []map[string]any{
		{"city": "Алматы", "hours_per_week": 1.5, "minimum_age": 16.0, "start_date": "2027-05-03", "end_date": "2027-08-31"},
		{"city": "Астана", "hours_per_week": 3.0, "minimum_age": 14.0, "maximum_age": 17.0, "start_date": "2027-05-05", "end_date": "2027-06-30"},
		{"city": "Шымкент", "hours_per_week": 1.5, "minimum_age": 12.0, "start_date": "2027-05-04", "end_date": "2027-06-15"},
		{"city": "Қарағанды", "hours_per_week": 1.5, "minimum_age": 18.0, "start_date": "2027-05-13", "end_date": "2027-06-01"},
	}
	file := filepath.Join(t.TempDir(), "table.csv")
	if err := os.WriteFile(file, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, o := range offices() {
		t.Run(o.String(), func(t *testing.T) {
			got, told := entries(t, o.through(t, file))
			if len(got) != len(want) {
				t.Fatalf("%d entries of %d\n%s", len(got), len(want), told)
			}
			for i, entry := range want {
				for field, value := range entry {
					now, has := got[i][field]
					named := lines(told, i+2)
					switch {
					case reflect.DeepEqual(now, value):
					case has:
						t.Errorf("row %d, %s: %v is now %v, %s", i+2, field, value, now, named)
					case !bytes.Contains(named, []byte(field)):
						t.Errorf("row %d, %s: %v is lost without a word", i+2, field, value)
					default:
						t.Logf("row %d, %s: %v is lost and told: %s", i+2, field, value, named)
					}
				}
				if phone, has := got[i]["phone"]; !has && len(lines(told, i+2)) == 0 {
					t.Errorf("row %d: the telephone is lost without a word", i+2)
				} else if has && digits(fmt.Sprint(phone)) < 10 {
					t.Errorf("row %d: the telephone is now %v", i+2, phone)
				}
			}
		})
	}
}

// lines are those that a report has about a row.
func lines(report string, row int) []byte {
	is := regexp.MustCompile(fmt.Sprintf(`(?m)^.*\brows? ([0-9, ]+(and|to) )?%d\b.*$`, row))
	return bytes.Join(is.FindAll([]byte(report), -1), []byte("\n"))
}

func digits(s string) int { return len(regexp.MustCompile(`[0-9]`).FindAllString(s, -1)) }
