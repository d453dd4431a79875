package workshop

import (
	"slices"
	"strconv"
	"strings"

	"aina/catalog/source"
	"aina/catalog/text"
)

// The bounds of a running order.
const (
	mostMinutes = 480
	mostBlocks  = 60
	mostDrop    = 99
)

// Read reads running orders from YAML, and finds every problem at its place in one pass.
// A step may name a block of the file, or of the orders that come with the program. The
// orders are usable only where no problem is an error.
func Read(file string, data []byte) ([]Order, source.Problems) {
	return read(file, data, embeddedBlocks())
}

func read(file string, data []byte, known []Block) ([]Order, source.Problems) {
	doc, _ := source.Parse(file, data, source.DefaultLimits())
	r := reader{doc: doc, known: known, lines: map[string]int{}}
	root := doc.Root()
	if !root.Exists() && len(doc.Problems()) == 0 {
		doc.Empty("orders")
	}
	if m, ok := root.Map(); ok {
		r.root(m)
	}
	return r.orders, doc.Problems()
}

type reader struct {
	doc    *source.Doc
	known  []Block // of the program
	blocks []Block // of the file
	lines  map[string]int
	orders []Order
}

func (r *reader) root(m source.Map) {
	m.Known(source.Words{Allowed: []string{"version", "blocks", "orders"}})
	m.Require("version", "orders")
	if n, ok := m.Get("version"); ok {
		n.Int(1, 1)
	}
	r.doc.Sections(m)
	for _, item := range items(m, "blocks") {
		if b, ok := item.Map(); ok && len(r.blocks) < mostBlocks {
			r.blocks = append(r.blocks, r.block(b))
		}
	}
	for _, item := range items(m, "orders") {
		if o, ok := item.Map(); ok {
			r.order(o)
		}
	}
	if n, ok := m.Get("orders"); ok && n.IsList() && len(items(m, "orders")) == 0 {
		r.doc.Report(n.Span(), source.OutOfRange, msgNoOrder)
	}
}

// items returns the items of the list under a key, none where it is missing or wrong.
func items(m source.Map, key string) []source.Node {
	n, ok := m.Get(key)
	if !ok {
		return nil
	}
	all, _ := n.List()
	return all
}

func blockKeys() source.Words {
	return source.Words{
		Allowed: []string{"id", "kind", "title", "lines", "open", "notes", "open_notes", "drop", "least"},
		Aliases: map[string]string{"text": "lines", "type": "kind", "note": "notes", "name": "title"},
	}
}

// block reads one block; where that fails, a problem is reported.
func (r *reader) block(m source.Map) (b Block) {
	m.Known(blockKeys())
	m.Require("id", "kind", "title")
	if n, ok := m.Get("id"); ok {
		if b.ID, ok = n.ID(); ok {
			if line, twice := r.lines[b.ID]; twice {
				r.doc.Report(n.Span(), source.DuplicateID, msgDuplicateBlock, "id", b.ID, "line", strconv.Itoa(line))
			}
			r.lines[b.ID] = n.Span().Line
		}
	}
	if n, ok := m.Get("kind"); ok {
		kind, _ := n.Enum(source.UnknownValue, source.Words{Allowed: text.Strings(kinds())})
		b.Kind = Kind(kind)
	}
	if n, ok := m.Get("title"); ok {
		b.Title, _ = n.TextLine()
		r.fits(n, []text.Text{b.Title}, titleRows, msgTitleLong)
	}
	if n, ok := m.Get("notes"); ok {
		b.Notes, _ = n.TextLine()
	}
	if n, ok := m.Get("open_notes"); ok {
		b.OpenNotes, _ = n.TextLine()
	}
	b.Lines, b.Open = r.texts(m, "lines", b.Kind), r.texts(m, "open", b.Kind)
	if b.Kind != "" && b.Kind.hasLines() {
		m.Require("lines")
	}
	if b.Kind.hasPictures() {
		m.Require("open")
	}
	if n, ok := m.Get("drop"); ok {
		b.Drop, _ = n.Int(1, mostDrop)
		if b.Kind.keeps() {
			r.doc.Report(n.Span(), source.WrongType, msgNeverDropped, "kind", string(b.Kind))
		}
	}
	if n, ok := m.Get("least"); ok {
		b.Least, _ = n.Int(1, mostMinutes)
	}
	return b
}

// texts reads the lines of a block, which have to fit a page, or a page each.
func (r *reader) texts(m source.Map, key string, kind Kind) []text.Text {
	n, ok := m.Get(key)
	if !ok {
		return nil
	}
	var all []text.Text
	for _, item := range items(m, key) {
		t, ok := item.TextLine()
		if !ok {
			continue
		}
		all = append(all, t)
		if kind == Hands {
			r.fits(item, []text.Text{t}, pageRows, msgPageLong)
		}
	}
	if kind != Hands {
		r.fits(n, all, pageRows-kind.ownRows(), msgPageLong)
	}
	return all
}

// fits reports texts that take more rows together than there are, in some language.
func (r *reader) fits(n source.Node, all []text.Text, rows int, w source.Wording) {
	for _, lang := range text.Langs() {
		sum := 0
		for _, t := range all {
			sum += rowsOf(t.In(lang), narrow)
		}
		if sum > rows {
			r.doc.Report(n.Span(), source.TooLarge, w, "rows", strconv.Itoa(sum), "most", strconv.Itoa(rows), "lang", string(lang))
			return
		}
	}
}

// order reads a running order and checks that its steps follow each other.
func (r *reader) order(m source.Map) {
	m.Known(source.Words{Allowed: []string{"minutes", "steps"}})
	m.Require("minutes", "steps")
	var o Order
	said, given := m.Get("minutes")
	if given {
		o.Minutes, given = said.Int(1, mostMinutes)
	}
	list, ok := m.Get("steps")
	if !ok {
		return
	}
	sum, whole := 0, list.IsList()
	for _, item := range items(m, "steps") {
		s, ok := r.step(item)
		if !ok {
			whole = false
			continue
		}
		r.follows(item, o, s.Block.Kind)
		o.Steps, sum = append(o.Steps, s), sum+s.Minutes
	}
	switch {
	case !whole:
	case len(o.Steps) == 0:
		r.doc.Report(list.Span(), source.OutOfRange, msgNoSteps)
	case !o.has(Support):
		r.doc.Report(list.Span(), source.MissingKey, msgNoSupport)
	case o.has(Form) && !o.has(Close):
		r.doc.Report(list.Span(), source.MissingKey, msgNoClose)
	case given && sum != o.Minutes:
		r.doc.Report(said.Span(), source.OutOfRange, msgMinutes, "minutes", strconv.Itoa(o.Minutes), "sum", strconv.Itoa(sum))
	}
	r.orders = append(r.orders, o)
}

// step reads the id of a block with its minutes after it: welcome 3.
func (r *reader) step(n source.Node) (s Step, ok bool) {
	line, ok := n.Line()
	if !ok {
		return s, false
	}
	id, minutes, _ := strings.Cut(line, " ")
	var found bool
	if s.Block, found = r.find(id); !found {
		var ids []string
		for _, b := range slices.Concat(r.blocks, r.known) {
			if b.ID != "" && !slices.Contains(ids, b.ID) {
				ids = append(ids, b.ID)
			}
		}
		n.NotAmong(source.UnknownValue, source.Words{Allowed: ids}, id)
		return s, false
	}
	v, err := strconv.Atoi(strings.TrimSpace(minutes))
	if err != nil || v < 0 || v > mostMinutes {
		r.doc.Report(n.Span(), source.WrongType, msgStep, "value", line, "id", id)
		return s, false
	}
	s.Minutes = v
	if s.Block.Least > s.Minutes {
		s.Block.Least = 0
	}
	return s, true
}

// find finds a block by its id, those of the file first.
func (r *reader) find(id string) (Block, bool) {
	for _, all := range [][]Block{r.blocks, r.known} {
		if i := slices.IndexFunc(all, func(b Block) bool { return b.ID == id }); i >= 0 {
			return all[i], true
		}
	}
	return Block{}, false
}

// follows checks that a block of a kind may stand after the steps before it.
func (r *reader) follows(n source.Node, before Order, kind Kind) {
	switch {
	case (kind == Form || kind == Close) && before.has(kind):
		r.doc.Report(n.Span(), source.OutOfRange, msgOnce, "kind", string(kind))
	case kind == Form && before.has(Close):
		r.doc.Report(n.Span(), source.OutOfRange, msgFormLate)
	case (kind.hasPictures() || kind == Corners || kind == Cards || kind == Reports) && !before.has(Close):
		r.doc.Report(n.Span(), source.OutOfRange, msgBeforeClose, "kind", string(kind))
	}
}

// has reports whether an order has a block of a kind.
func (o Order) has(k Kind) bool {
	return slices.ContainsFunc(o.Steps, func(s Step) bool { return s.Block.Kind == k })
}
