package update

import (
	"bytes"
	"regexp"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/ids"
)

// stampMark begins the comment after an id that says what was imported.
const stampMark = "  # imported "

// Stamp returns a short sign of what a row says. While it is the same, the entry
// is not touched, so that what people changed in it since is kept.
func Stamp(o *catalog.Opportunity) string {
	return ids.Fingerprint(string(desk.WriteOpportunity(o, desk.Style{})))
}

// AddStamp puts a stamp after the id of an entry as it was written.
func AddStamp(entry []byte, stamp string) []byte {
	at := 0
	for !bytes.HasPrefix(bytes.TrimLeft(entry[at:], " "), []byte("- ")) { // comments come first
		next := bytes.IndexByte(entry[at:], '\n')
		if next < 0 {
			return entry
		}
		at += next + 1
	}
	end := at + bytes.IndexAny(entry[at:], "\r\n")
	return bytes.Join([][]byte{entry[:end], entry[end:]}, []byte(stampMark+stamp))
}

// stampForm is how a stamp is found in the comment behind an id.
var stampForm = regexp.MustCompile(`# imported ([0-9a-z]{1,8})\s*$`)

// stampOf returns the stamp in a comment, "" if there is none.
func stampOf(comment string) string {
	m := stampForm.FindStringSubmatch(comment)
	if m == nil {
		return ""
	}
	return m[1]
}

// Restamp replaces the stamp behind the id of an entry, or adds one where there
// is room for it.
func (f *File) Restamp(e *Entry, stamp string) {
	switch {
	case e.Stamp != "":
		f.editor.Remark(e.Entry, strings.TrimSuffix(e.Comment, e.Stamp)+stamp)
	case e.Comment == "":
		f.editor.Remark(e.Entry, strings.TrimLeft(stampMark, " ")+stamp)
	}
}
