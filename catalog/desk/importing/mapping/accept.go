package mapping

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/text"
)

// fewCells is the number of cells that are too few to contradict a header.
const fewCells = 3

// isChecked reports fields for which a header with the exact name is enough: each
// wrong cell is reported by itself, and what protects people must not get lost.
func isChecked(field string) bool {
	switch field {
	case "url", "email", "phone", "start_date", "end_date", "verified_on", "country", "status",
		"beneficiary_contact", "background_check", "hazards", "safeguards", "residential", "group_friendly", "family_friendly", "few_words", "remote",
		"minimum_age", "maximum_age":
		return true
	}
	return false
}

// accepts reports whether the cells of a column can be values of a field.
func (p *proposal) accepts(s *Stats, field string) bool {
	name := TopField(field)
	if name == taskField {
		name = "description"
	}
	switch name {
	case ContactField:
		return s.share(cells.Object, cells.Date) < 0.5
	case DeadlineField:
		return p.accepts(s, "end_date") || s.shareOf(func(v string) bool {
			_, problem := p.reader.Dates(v, "")
			return problem != cells.NotADate || cells.IsOpenEnd(v) || len(p.reader.Meaning("status", v)) > 0
		}) >= 0.4
	case PlacesField:
		return p.isPlacesLeft(s)
	}
	switch p.reader.FieldKind(name) {
	case catalog.KindText, catalog.KindTextLine:
		if name == "title" && (s.fill() < 0.3 || part(s.pictures, s.filled) > 0.2) {
			return false
		}
		return s.share(cells.Number, cells.Object, cells.URL, cells.Email, cells.Phone, cells.Date) < 0.5
	case catalog.KindRecord:
		if strings.HasSuffix(field, ".url") {
			return s.share(cells.URL) >= 0.3
		}
		return s.share(cells.Number, cells.Object, cells.URL, cells.Email, cells.Date) < 0.5
	case catalog.KindURL:
		if part(s.pictures, s.filled) > 0.5 {
			return false
		}
		return s.share(cells.URL, cells.Email)+s.share(cells.Long)+s.shareOf(isAccount) >= 0.3 || s.filled <= fewCells
	case catalog.KindEmail:
		return s.share(cells.Email) >= 0.3 || s.filled <= fewCells
	case catalog.KindPhone:
		return s.share(cells.Phone) >= 0.3 || part(s.digits, s.filled) >= 0.5 && s.length() >= 6
	case catalog.KindDate:
		days := s.shareOf(func(v string) bool { _, problem := p.reader.Dates(v, ""); return problem != cells.NotADate })
		return days >= 0.3 || days > 0 && (name == "start_date" && p.saysWhen(s) || days+s.shareOf(cells.NamesNoDay) >= 0.4) || s.share(cells.Date) >= 0.3 || s.share(cells.Number) > 0.9 && s.length() == 5
	case catalog.KindInt:
		return s.length() < 40 && (part(s.digits, s.filled) >= 0.5 || s.shareOf(func(v string) bool { _, ok := p.reader.Ages(v); return ok }) >= 0.4)
	case catalog.KindNumber, catalog.KindDuration:
		return s.length() < 40 && s.share(cells.Date) < 0.5 && s.shareOf(func(v string) bool { return p.isAmount(name, v, s.header) }) >= 0.3
	case catalog.KindBool:
		if name == "remote" {
			return s.shareOf(func(v string) bool { _, known, _ := cells.Remote(v); return known }) >= 0.5
		}
		return part(s.yes, s.filled) >= 0.5
	case catalog.KindCauses:
		if isTagHeading(s.header) && !p.namesCauses(s) || s.shareOf(isMark) == 1 {
			return false
		}
		return s.share(cells.Short, cells.Long) >= 0.5 && s.share(cells.Long) < 0.5 && len(s.values) <= max(60, s.filled/2)
	case catalog.KindWord, catalog.KindWords:
		if name == "status" && part(s.yes, s.filled) >= 0.5 {
			return true
		}
		if (name == "schedule" || name == "times") && p.saysWhen(s) || name == "times" && saysHoursOfDay(s) {
			return true
		}
		return s.shareOf(func(v string) bool {
			_, isState := cells.Status(v)
			_, isAnswer := cells.YesOrNo(v)
			if name == "status" && (isState || isAnswer) {
				return true
			}
			return len(p.reader.Meaning(name, v)) > 0 || p.reader.FieldKind(name) == catalog.KindWords && p.reader.Meanings(name, v, nil) != nil
		}) >= 0.4
	case catalog.KindLine:
		if field == "city" && s.shareOf(func(v string) bool { _, _, sure := cells.Remote(v); return sure }) == 1 {
			return false // a column of "remote" and "on site"
		}
		if (field == "city" || field == "region") && s.shareOf(func(v string) bool { return len(p.reader.Meaning("status", v)) > 0 }) > 0.5 {
			return false
		}
		if field == "city" && s.share(cells.Object) > 0.5 {
			return slices.ContainsFunc(s.values, func(v string) bool { return cells.ValueOf(v, "city") != "" })
		}
		return s.share(cells.Number, cells.Object, cells.URL, cells.Email, cells.Date) < 0.5 && s.length() < 120
	}
	return s.share(cells.Number) < 0.5
}

// saysWhen reports a column whose cells say when something is: some by days of the
// calendar, others by days of the week or a word for a schedule.
func (p *proposal) saysWhen(s *Stats) bool {
	return s.shareOf(func(v string) bool {
		_, isTimes := cells.Times(v)
		_, problem := p.reader.Dates(v, "")
		return isTimes || problem != cells.NotADate || len(p.reader.Meaning("schedule", v)) > 0
	}) >= 0.4
}

// isPlacesLeft reports whether a column counts places and says of a row that none are
// left. Nothing but zeros may mean that nobody counted.
func (p *proposal) isPlacesLeft(s *Stats) bool {
	none, some := false, false
	counts := s.shareOf(func(v string) bool {
		isNone, ok := cells.NoPlaces(v)
		none = none || isNone
		some = some || ok && !isNone || isNone && cells.CountDigits(v) == 0
		return ok || len(p.reader.Meaning("status", v)) > 0
	})
	return none && some && counts >= 0.6
}

// isAmount reports whether a cell is an amount of time, even one that cannot be
// told by the week, or a word for a schedule.
func (p *proposal) isAmount(field, cell, heading string) bool {
	if field == "duration" {
		if _, _, ok := cells.Duration(cell, heading); ok {
			return true
		}
	} else if _, ok := p.reader.Hours(cell, heading); ok {
		return true
	}
	return len(p.reader.Meaning("schedule", cell)) > 0 || cells.IsAmount(cell)
}

func isAccount(cell string) bool { _, ok := cells.AccountName(cell); return ok }

// saysHoursOfDay reports a column of hours of the day. Those at which something begins or
// ends have a column each, which says less.
func saysHoursOfDay(s *Stats) bool {
	if slices.ContainsFunc(headerTokens(s.header), func(tok string) bool { return text.StartsWithAny(tok, "start", "begin", "начал", "баста") }) {
		return false
	}
	return s.shareOf(func(v string) bool {
		clock := cells.Clocks(v)
		_, isTimes := cells.Times(clock)
		return isTimes || cells.OnlyHours(clock)
	}) >= 0.4
}
