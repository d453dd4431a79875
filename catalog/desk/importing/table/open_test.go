package table

import "testing"

// FuzzOpen opens files of any content and reads all rows, which come in order.
func FuzzOpen(f *testing.F) {
	f.Add([]byte("sep=;\na;b\n\"1\n2\";3\n"), "")
	f.Add([]byte(`[{"a": 1}, {"b": [1, {"c": "d"}]}]`), "")
	f.Add([]byte(`{"x": [{"a": 1}], "y": [[1]]}`), "y")
	f.Add([]byte("\xff\xfea\x00,\x00"), "")
	f.Add([]byte("\x8d\xa0\xa7;\x83\r\n"), "")
	f.Add([]byte("PK\x03\x04"), "a")
	f.Fuzz(func(t *testing.T, data []byte, sheet string) {
		table, err := Open(data, sheet)
		if err != nil {
			return
		}
		reader, last := table.WithDelimiter(";").Rows(), 0
		for r := (Row{}); reader.Next(&r); last = r.Number {
			if r.Number <= last || len(r.Cells) > MaxColumns {
				t.Fatalf("row %d behind %d, of %d cells", r.Number, last, len(r.Cells))
			}
		}
	})
}
