package desk

import (
	"bytes"
	"encoding/json"
)

// members is an object of JSON whose keys stay in their order: editors offer
// fields in the order of the schema.
type members []member

type member struct {
	name  string
	value any // a string, bool, number, list of strings, members, or a list of these
}

func (m members) with(more members) members { return append(m[:len(m):len(m)], more...) }

// json writes the object with each key on its own line, indented.
func (m members) json(indent string) []byte {
	var out bytes.Buffer
	out.WriteString("{")
	for i, x := range m {
		if i > 0 {
			out.WriteString(",")
		}
		out.WriteString("\n" + indent + "  ")
		out.Write(jsonOf(x.name))
		out.WriteString(": ")
		out.Write(jsonValue(x.value, indent+"  "))
	}
	out.WriteString("\n" + indent + "}")
	return out.Bytes()
}

func jsonValue(v any, indent string) []byte {
	switch v := v.(type) {
	case members:
		return v.json(indent)
	case []any:
		var parts [][]byte
		for _, x := range v {
			parts = append(parts, jsonValue(x, indent))
		}
		return brackets("[", "]", parts)
	}
	return jsonOf(v)
}

func brackets(open, end string, parts [][]byte) []byte {
	return append(append([]byte(open), bytes.Join(parts, []byte(", "))...), end...)
}

// jsonOf writes texts, numbers and lists of texts, letters as they are.
func jsonOf(v any) []byte {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil { // it is given nothing that JSON cannot say
		return []byte("null")
	}
	return bytes.TrimRight(out.Bytes(), "\n")
}
