package update

import (
	"bytes"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/ids"
	"aina/catalog/desk/importing/record"
)

// A stamp is the comment after an id that says what was imported: a sign of five
// characters for each value.
const (
	stampWord = "# imported"
	stampMark = stampWord + " as "
	signs     = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_" // six bits each
	markSigns = 5
)

// Stamp is what is known of the row that an entry was imported from. The zero
// Stamp is that of an entry without one.
type Stamp struct {
	Marks []record.Mark // of the values of the row, and of its key
	Old   string        // the sign of the whole row, which earlier versions wrote
}

// IsZero reports whether there is no stamp.
func (s Stamp) IsZero() bool { return len(s.Marks) == 0 && s.Old == "" }

// Base returns what the last import wrote, nil if it is not known.
func (s Stamp) Base() record.Base {
	if len(s.Marks) == 0 {
		return nil
	}
	return s.Marks
}

// Equal reports whether a row with that stamp says what this one says.
func (s Stamp) Equal(t Stamp) bool {
	if len(s.Marks) != len(t.Marks) || len(s.Marks) == 0 {
		return false
	}
	for i, m := range s.Marks {
		if m != t.Marks[i] {
			return false
		}
	}
	return true
}

// NewStamp returns the stamp of a row. Key is what the table calls it by, "" for
// nothing.
func NewStamp(o *catalog.Opportunity, key string) Stamp {
	marks := record.Marks(o)
	if key != "" {
		marks = append(marks, KeyMark(key))
	}
	return Stamp{Marks: marks}
}

// KeyMark is the mark of what a table calls a row by.
func KeyMark(key string) record.Mark { return record.MarkOf("key", key) }

// IsOld reports whether an entry has the stamp that earlier versions wrote for
// such a row.
func (s Stamp) IsOld(o *catalog.Opportunity) bool {
	return s.Old != "" && s.Old == ids.Fingerprint(string(desk.WriteOpportunity(o, desk.Style{})))
}

// comment is the stamp as it is written.
func (s Stamp) comment() string {
	var b strings.Builder
	b.WriteString(stampMark)
	for _, m := range s.Marks {
		for shift := 6 * (markSigns - 1); shift >= 0; shift -= 6 {
			b.WriteByte(signs[m>>shift&63])
		}
	}
	return b.String()
}

// AddStamp puts a stamp after the id of an entry as it was written.
func AddStamp(entry []byte, stamp Stamp) []byte {
	at := 0
	for !bytes.HasPrefix(bytes.TrimLeft(entry[at:], " "), []byte("- ")) { // comments come first
		next := bytes.IndexByte(entry[at:], '\n')
		if next < 0 {
			return entry
		}
		at += next + 1
	}
	end := at + bytes.IndexAny(entry[at:], "\r\n")
	return bytes.Join([][]byte{entry[:end], entry[end:]}, []byte("  "+stamp.comment()))
}

// findStamp finds the stamp in the lines of an entry, wherever a program moved it
// to, and where its word begins and its signs end; at is -1 if there is none.
func findStamp(entry []byte) (s Stamp, at, end int) {
	for from := 0; ; {
		i := bytes.Index(entry[from:], []byte(stampWord))
		if i < 0 {
			return Stamp{}, -1, -1
		}
		i += from
		from = i + len(stampWord)
		if i > 0 && entry[i-1] != ' ' && entry[i-1] != '\t' && entry[i-1] != '\n' && entry[i-1] != '\r' {
			continue
		}
		line := entry[from:]
		if eol := bytes.IndexAny(line, "\r\n"); eol >= 0 {
			line = line[:eol]
		}
		words := bytes.Fields(line)
		switch {
		case len(words) >= 2 && string(words[0]) == "as":
			if marks, ok := readMarks(words[1]); ok {
				return Stamp{Marks: marks}, i, from + bytes.Index(line, words[1]) + len(words[1])
			}
		case len(words) == 1 && len(words[0]) <= 8 && isOldSign(words[0]):
			return Stamp{Old: string(words[0])}, i, from + bytes.Index(line, words[0]) + len(words[0])
		}
	}
}

func isOldSign(s []byte) bool {
	return !bytes.ContainsFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
}

// readMarks reads the signs of a stamp.
func readMarks(s []byte) ([]record.Mark, bool) {
	if len(s) == 0 || len(s)%markSigns != 0 {
		return nil, false
	}
	marks := make([]record.Mark, 0, len(s)/markSigns)
	for ; len(s) > 0; s = s[markSigns:] {
		var m record.Mark
		for _, c := range s[:markSigns] {
			x := strings.IndexByte(signs, c)
			if x < 0 {
				return nil, false
			}
			m = m<<6 | record.Mark(x)
		}
		marks = append(marks, m)
	}
	return marks, true
}
