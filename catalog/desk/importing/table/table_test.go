package table

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTables(t *testing.T) {
	for name, tc := range map[string]struct {
		in    string
		delim byte
		want  [][]string
	}{
		"commas":                   {"a,b\n1,2\n", ',', [][]string{{"a", "b"}, {"1", "2"}}},
		"semicolons, spaces":       {"a; b\n1; 2", ';', [][]string{{"a", "b"}, {"1", "2"}}},
		"tabs":                     {"a\tb\r\n1\t\r\n", '\t', [][]string{{"a", "b"}, {"1", ""}}},
		"bars":                     {"a|b|c\n1|2|3", '|', [][]string{{"a", "b", "c"}, {"1", "2", "3"}}},
		"delimiter named by Excel": {"sep=;\r\na,x;b\r\n1;2,3\r\n", ';', [][]string{{"a,x", "b"}, {"1", "2,3"}}},
		"the same in quotes":       {"\"SEP=;\"\n1;2,3\n", ';', [][]string{{"1", "2,3"}}},
		"lines between tabs":       {"a\tb\n\"one\ntwo\"\t2\n", '\t', [][]string{{"a", "b"}, {"one\ntwo", "2"}}},
		"lines between bars":       {"a|b\n\"one\r\ntwo\"|2\n", '|', [][]string{{"a", "b"}, {"one\r\ntwo", "2"}}},
		"lines in a cell":          {"a,b\n\"one\ntwo\",2\n3,4\n", ',', [][]string{{"a", "b"}, {"one\ntwo", "2"}, {"3", "4"}}},
		"doubled quotes":           {"a,b\n\"say \"\"hi\"\"\",2\n", ',', [][]string{{"a", "b"}, {`say "hi"`, "2"}}},
		"quotes within":            {"a;b\nКлуб \"Кибер\";2\n", ';', [][]string{{"a", "b"}, {`Клуб "Кибер"`, "2"}}},
		"quotes not doubled":       {"a,b\n\"the \"big\" day\",2\n", ',', [][]string{{"a", "b"}, {`the "big" day`, "2"}}},
		"unclosed quote":           {"a,b\n\"one,2\n3,4\n5,6\n", ',', [][]string{{"a", "b"}, {`"one`, "2"}, {"3", "4"}, {"5", "6"}}},
		"late closing quote":       {"a,b\n\"one,2\n3,4\n5,\"6\"\n7,8\n", ',', [][]string{{"a", "b"}, {`"one`, "2"}, {"3", "4"}, {"5", "6"}, {"7", "8"}}},
		"a quoted word":            {"a;b\n1;\"x\" y\n2;z\n3;\"w\"\n", ';', [][]string{{"a", "b"}, {"1", `"x" y`}, {"2", "z"}, {"3", "w"}}},
		"quoted word first":        {"a,b\n\"x\" y,1\nz,2\n\"w\",3\n", ',', [][]string{{"a", "b"}, {`"x" y`, "1"}, {"z", "2"}, {"w", "3"}}},
		"words, one column":        {"a\n\"x\" y\nz\n\"w\"\n", ',', [][]string{{"a"}, {`"x" y`}, {"z"}, {"w"}}},
		"lines, not doubled":       {"a,b\n1,\"the \"big\" day\nand more\"\n3,4\n", ',', [][]string{{"a", "b"}, {"1", "the \"big\" day\nand more"}, {"3", "4"}}},
		"short and long":           {"a,b,c\n1\n1,2,3,4\n5,6,7\n", ',', [][]string{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}, {"5", "6", "7"}}},
		"old Mac":                  {"a,b\r1,2\r3,4", ',', [][]string{{"a", "b"}, {"1", "2"}, {"3", "4"}}},
		"nothing":                  {"", ',', nil},
	} {
		t.Run(name, func(t *testing.T) {
			body, delim, columns := sniff(tc.in)
			if delim != tc.delim {
				t.Errorf("the delimiter is %q", delim)
			}
			var got [][]string
			var r Row
			for reader := newReader(body, delim, columns); reader.Next(&r); {
				got = append(got, append([]string(nil), r.Cells...))
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestRowNumbersAndLines(t *testing.T) {
	reader := newReader("a,b\n\n\"x\ny\",1\nz,2\n", ',', 2)
	var got [][2]int
	var r Row
	for reader.Next(&r) {
		got = append(got, [2]int{r.Number, r.Line})
	}
	if diff := cmp.Diff([][2]int{{1, 1}, {2, 2}, {3, 3}, {4, 5}}, got); diff != "" {
		t.Error(diff)
	}
}
