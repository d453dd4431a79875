package export

import (
	"bytes"
	"encoding/json"
	"html"

	"aina/quiz/group"
)

// ReadRoom reads the tables of a workshop: from their JSON, or from a report in any of
// its forms. The error says, in English, why there are none.
func ReadRoom(data []byte) (group.Tables, error) {
	if t, ok := tablesOfCSV(data); ok {
		written, err := json.Marshal(t)
		if err != nil {
			return group.Tables{}, err
		}
		return group.Read(written)
	}
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) {
		return group.Read(data)
	}
	for _, page := range [][]byte{data, []byte(html.UnescapeString(string(data)))} {
		if at := bytes.LastIndex(page, []byte(`{"n":`)); at >= 0 {
			var found json.RawMessage
			if err := json.NewDecoder(bytes.NewReader(page[at:])).Decode(&found); err == nil {
				return group.Read(found)
			}
		}
	}
	return group.Read(nil)
}
