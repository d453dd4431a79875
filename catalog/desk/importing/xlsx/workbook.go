package xlsx

// workbook is what all sheets of a file share.
type workbook struct {
	*parts
	sheets  []sheetPart
	date    dates
	strings []string
	styles  []format
	loaded  bool // strings and styles are read
	names   struct{ strings, styles string }
}

// sheetPart is where a sheet is.
type sheetPart struct {
	name, part string
	hidden     bool
}

// workbook reads which sheets there are.
func (p *parts) workbook() (*workbook, error) {
	b := &workbook{parts: p}
	root, err := p.relations("")
	if err != nil {
		return nil, err
	}
	book := "xl/workbook.xml"
	for _, r := range root {
		if r.kind == "officeDocument" && !r.external && p.has(r.target) {
			book = r.target
		}
	}
	if !p.has(book) {
		return nil, ErrDamaged
	}
	relations, err := p.relations(book)
	if err != nil {
		return nil, err
	}
	for _, r := range relations {
		switch {
		case r.external:
		case r.kind == "sharedStrings":
			b.names.strings = r.target
		case r.kind == "styles":
			b.names.styles = r.target
		}
	}
	err = p.each(book, func(t token, e *tag, _ []byte) error {
		if t != opening {
			return nil
		}
		switch string(e.name) {
		case "workbookPr":
			b.date.from1904 = isTrue(e.attr("date1904"))
		case "sheet":
			r := relations[e.prefixed("id")]
			if r.kind == "worksheet" && !r.external && p.has(r.target) {
				b.sheets = append(b.sheets, sheetPart{e.attr("name"), r.target, e.attr("state") == "hidden" || e.attr("state") == "veryHidden"})
			}
		}
		return nil
	})
	if err == nil && len(b.sheets) == 0 {
		err = ErrDamaged
	}
	return b, err
}

// load reads the shared strings and the styles, once.
func (b *workbook) load() error {
	if b.loaded {
		return nil
	}
	b.loaded = true
	if err := b.readStyles(); err != nil {
		return err
	}
	return b.readStrings()
}

// readStrings reads the table of shared strings. Pieces of a rich text are put
// together; how Japanese is pronounced is left out.
func (b *workbook) readStrings() error {
	var si []byte
	inText, phonetic := false, 0
	return b.each(b.names.strings, func(t token, e *tag, body []byte) error {
		switch t {
		case opening:
			switch string(e.name) {
			case "si":
				si = si[:0]
			case "t":
				inText = phonetic == 0
			case "rPh":
				phonetic++
			}
		case text:
			if inText {
				si = append(si, body...)
			}
		case closing:
			switch string(e.name) {
			case "t":
				inText = false
			case "rPh":
				phonetic--
			case "si":
				if len(b.strings) == b.limits.Strings {
					return &LimitError{Strings, int64(b.limits.Strings)}
				}
				b.strings = append(b.strings, unescape(string(si)))
			}
		}
		return nil
	})
}

// readStyles reads how the cells of each style show their numbers.
func (b *workbook) readStyles() error {
	codes := map[string]string{}
	inCells := false
	return b.each(b.names.styles, func(t token, e *tag, _ []byte) error {
		switch t {
		case opening:
			switch string(e.name) {
			case "numFmt":
				if !inCells {
					codes[e.attr("numFmtId")] = e.attr("formatCode")
				}
			case "cellXfs":
				inCells = true
			case "xf":
				if inCells {
					id := e.attr("numFmtId")
					f := builtIn(id)
					if code, ok := codes[id]; ok {
						f = formatOf(code)
					}
					b.styles = append(b.styles, f)
				}
			}
		case closing:
			if string(e.name) == "cellXfs" {
				inCells = false
			}
		}
		return nil
	})
}
