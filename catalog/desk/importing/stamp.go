package importing

import (
	"bytes"
	"regexp"
	"strconv"

	"aina/catalog/desk"
	"aina/catalog/text"
)

// stampMark begins the comment behind an id that says what was imported.
const stampMark = "  # imported "

// stamp is a short sign of what a row says: as long as it is the same, the
// entry is left as it is, with all that people changed in it since.
func stamp(e *entry) string {
	return fingerprint(string(desk.WriteOpportunity(&e.o, desk.Style{})))
}

// stamped puts the stamp behind the id of an entry as it was written.
func (r *run) stamped(item []byte, e *entry) []byte {
	at := 0
	for !bytes.HasPrefix(bytes.TrimLeft(item[at:], " "), []byte("- ")) { // comments stand above
		next := bytes.IndexByte(item[at:], '\n')
		if next < 0 {
			return item
		}
		at += next + 1
	}
	end := at + bytes.IndexAny(item[at:], "\r\n")
	return bytes.Join([][]byte{item[:end], item[end:]}, []byte(stampMark+stamp(e)))
}

func stampOf(line string) string {
	m := regexp.MustCompile(`\s# imported ([0-9a-z]{1,8})\s*$`).FindStringSubmatch(line)
	if m == nil {
		return ""
	}
	return m[1]
}

func itoa(n int) string { return strconv.Itoa(n) }

// badID says what is wrong with an id of somebody else's.
func badID() text.Text {
	return t(`an id has small Latin letters, digits and single hyphens only.`, `в id только строчные латинские буквы, цифры и одиночные дефисы.`, `id-де тек кіші латын әріптері, сандар және жеке сызықшалар болады.`)
}
