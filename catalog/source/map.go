package source

import (
	"bytes"
	"iter"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"aina/catalog/languages"
	"aina/catalog/text"
)

// Map is a node that holds keys and their values.
type Map struct{ Node }

// Field is one key of a map with its value.
type Field struct {
	Name  string
	Key   Node
	Value Node
}

// Map reads the node as a map.
func (n Node) Map() (Map, bool) {
	switch {
	case !n.Exists() || n.IsBad():
		return Map{}, false
	case !n.IsMap():
		n.d.Report(n.Span(), WrongType, msgWantsMap)
		return Map{}, false
	}
	return Map{n}, true
}

// MapOf reads the value of a key as a map. One text in its place is shown as the value
// of the first of its keys.
func (n Node) MapOf(key, first string) (Map, bool) {
	if n.Exists() && !n.IsBad() && n.y.Kind == yaml.ScalarNode {
		s := text.CleanLine(n.y.Value)
		if strings.ContainsAny(s, ",[]{}?:#\"'") {
			s = "\"" + strings.ReplaceAll(s, "\"", "'") + "\""
		}
		n.d.Report(n.Span(), WrongType, Near(msgWantsMap), "near", key+": {"+first+": "+s+"}")
		return Map{}, false
	}
	return n.Map()
}

// Fields returns the keys in the order of the file, but those reported already.
func (m Map) Fields() []Field {
	if !m.Exists() {
		return nil
	}
	fields := make([]Field, 0, len(m.y.Content)/2)
	for f := range m.All() {
		fields = append(fields, f)
	}
	return fields
}

// All gives what Fields returns, one after the other.
func (m Map) All() iter.Seq[Field] {
	return func(yield func(Field) bool) {
		if !m.Exists() {
			return
		}
		for i := 0; i+1 < len(m.y.Content); i += 2 {
			k := Node{m.d, m.y.Content[i]}
			if k.y.Kind == yaml.ScalarNode && !k.IsBad() && !yield(Field{k.y.Value, k, Node{m.d, m.y.Content[i+1]}}) {
				return
			}
		}
	}
}

// MarkReported says that the key was reported: it and its value are not read.
func (f Field) MarkReported() {
	d := f.Key.d
	d.bad[f.Key.y], d.bad[f.Value.y] = true, true
}

// NoNumber reports a key with no value where a whole number belongs.
func (f Field) NoNumber(min, max int) {
	f.Key.d.Report(f.Key.Span(), WrongType, msgNoNumber, "key", f.Name, "min", strconv.Itoa(min), "max", strconv.Itoa(max))
}

// Get returns the value of a key. It is not there (false) if the key is not, or
// if its value is null.
func (m Map) Get(key string) (Node, bool) {
	if !m.Exists() {
		return Node{}, false
	}
	for i := 0; i+1 < len(m.y.Content); i += 2 {
		if k := m.y.Content[i]; k.Value == key && k.Kind == yaml.ScalarNode {
			v := Node{m.d, m.y.Content[i+1]}
			return v, !v.IsNull()
		}
	}
	return Node{}, false
}

// Value returns the value of a key, or a node that does not exist if the key is not
// there or its value is null.
func (m Map) Value(key string) Node {
	if v, ok := m.Get(key); ok {
		return v
	}
	return Node{}
}

// Known reports every key that is not among the allowed words, with the word
// that was probably meant. Keys that the map already has are not offered.
func (m Map) Known(words Words) {
	for f := range m.All() {
		if !slices.Contains(words.Allowed, f.Name) {
			m.Unknown(f, words)
		}
	}
}

// Unknown reports a key as not known.
func (m Map) Unknown(f Field, words Words) {
	if m.d.Full() {
		m.d.Report(f.Key.Span(), UnknownKey, msgUnknownKey)
		return
	}
	if m.afterComma(f) {
		m.d.Report(f.Key.Span(), UnknownKey, msgCommaInBraces)
		return
	}
	if f.Key.lookAlike(UnknownKey, f.Name, words.onlyLookAlike(f.Name)) {
		return
	}
	var taken, left []string
	for _, g := range m.Fields() {
		taken = append(taken, g.Name)
	}
	if near := words.Nearest(f.Name, taken...); near != "" {
		m.d.Report(f.Key.Span(), UnknownKey, Near(msgUnknownKey), "key", f.Name, "near", near)
		if words.Unambiguous(f.Name, near, taken...) {
			m.d.suggest(near)
		}
		return
	}
	for _, w := range words.Allowed {
		if !slices.Contains(taken, w) {
			left = append(left, w)
		}
	}
	if len(left) == 0 {
		m.d.Report(f.Key.Span(), UnknownKey, msgUnknownKeyAlone, "key", f.Name)
		return
	}
	m.d.Report(f.Key.Span(), UnknownKey, msgUnknownKey, "key", f.Name, "allowed", strings.Join(left, ", "))
}

// afterComma reports a key in braces that is the rest of a text with a comma in it:
// no colon follows, and it is no word alone.
func (m Map) afterComma(f Field) bool {
	v := f.Value.y
	return m.y.Style&yaml.FlowStyle != 0 && v.Tag == "!!null" && v.Value == "" && f.Key.y.Style == 0 && m.y.Content[0] != f.Key.y &&
		!bytes.HasPrefix(bytes.TrimLeft(m.d.lines.rest(f.Key.y.Line, f.Key.Span().EndColumn), " \t"), []byte(":"))
}

// Require reports each of the keys that is not there or has no value, at the
// first key of the map.
func (m Map) Require(keys ...string) {
	for _, key := range keys {
		if v, ok := m.Get(key); ok || v.IsBad() {
			continue
		}
		m.Missing(key)
	}
}

// Missing reports a key as missing, at the first key of the map.
// A key that lacks only the space after its colon was reported already, and so
// was one with nothing else under it.
func (m Map) Missing(key string) {
	for i := 0; i+1 < len(m.y.Content); i += 2 {
		k := m.y.Content[i]
		if m.d.bad[k] && strings.HasPrefix(k.Value, key+":") {
			return
		}
		if k.Value == key && (Map{Node{m.d, m.y.Content[i+1]}}).allReported() {
			return
		}
	}
	m.d.Report(m.FirstKey(), MissingKey, msgMissingKey, "key", key)
}

// allReported reports a map that has keys, each of which was reported.
func (m Map) allReported() bool {
	return m.IsMap() && len(m.y.Content) > 0 && len(m.Fields()) == 0
}

// FirstKey returns the place of the first key, or of the brackets of a map that
// has none.
func (m Map) FirstKey() Span {
	if len(m.y.Content) == 0 {
		return m.Span()
	}
	return Node{m.d, m.y.Content[0]}.Span()
}

// Empty reports an empty file; key is one to begin with.
func (d *Doc) Empty(key string) {
	d.Report(Span{1, 1, 2}, MissingKey, msgEmptyFile, "key", key)
}

// List reads the node as a list and gives its items, but empty and bad ones.
func (n Node) List() ([]Node, bool) { return n.list(true) }

// list reads a list of words, which no comma can be part of, or of texts.
func (n Node) list(ofWords bool) ([]Node, bool) {
	switch {
	case !n.Exists() || n.IsBad():
		return nil, false
	case !n.IsList() && n.IsPlain() && len(n.y.Value) > 1 && n.y.Value[0] == '-':
		n.d.Report(n.Span(), WrongType, msgDashSpace)
		return nil, false
	case !n.IsList():
		near := listMeant(n.Raw(), ofWords)
		if near == "" {
			n.d.Report(n.Span(), WrongType, msgWantsList)
		} else {
			n.wrong(WrongType, msgWantsList, n.Raw(), near)
		}
		return nil, false
	}
	items := make([]Node, 0, len(n.y.Content))
	for _, y := range n.y.Content {
		item := Node{n.d, y}
		switch {
		case item.IsBad():
		case item.IsNull():
			n.d.Report(item.Span(), WrongType, msgEmptyItem)
		default:
			items = append(items, item)
		}
	}
	return items, true
}

// Lines reads a list of short texts.
func (n Node) Lines() ([]string, bool) {
	items, ok := n.list(false)
	if !ok {
		return nil, false
	}
	var all []string
	for _, item := range items {
		if s, ok := item.Line(); ok && s != "" {
			all = append(all, s)
		}
	}
	return all, true
}

// Texts reads a text in one or three languages, lines kept.
func (n Node) Texts() (text.Text, bool) { return n.texts(text.Clean) }

// TextLine reads a text in one or three languages, each on one line.
func (n Node) TextLine() (text.Text, bool) { return n.texts(text.CleanLine) }

func (n Node) texts(clean func(string) string) (text.Text, bool) {
	switch {
	case !n.Exists() || n.IsBad():
		return text.Text{}, false
	case n.y.Kind == yaml.ScalarNode:
		return text.Text{Plain: strings.TrimSpace(clean(n.y.Value))}, true
	case !n.IsMap():
		n.d.Report(n.Span(), WrongType, msgWantsTexts)
		return text.Text{}, false
	}
	var all text.Text
	m := Map{n}
	for f := range m.All() {
		var to *string
		switch f.Name {
		case "en":
			to = &all.En
		case "ru":
			to = &all.Ru
		case "kk":
			to = &all.Kk
		default:
			three := Words{Allowed: []string{"en", "ru", "kk"}, Aliases: map[string]string{}}
			if code := languages.Code(f.Name); slices.Contains(three.Allowed, code) {
				three.Aliases[strings.ToLower(f.Name)] = code
			}
			m.Unknown(f, three)
			continue
		}
		switch {
		case f.Value.IsBad(), f.Value.IsNull():
		case f.Value.y.Kind != yaml.ScalarNode:
			n.d.Report(f.Value.Span(), WrongType, msgWantsText)
		default:
			*to = strings.TrimSpace(clean(f.Value.y.Value))
		}
	}
	return all, true
}
