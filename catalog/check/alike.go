package check

import (
	"slices"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
)

// Of warnings that say the same about many entries of a file, as after importing a
// table that lacks a column, people see the first ones and where the others are.
const (
	mostAlike  = 10 // that are shown one by one
	shownAlike = 3
	linesAlike = 8 // lines that are named
)

// merged is a problem to be shown, and the lines of those like it that are not.
type merged struct {
	source.Problem
	lines []int // with its own; nil if nothing is left out
}

// mergeAlike puts warnings that say the same of a file together. Errors stay.
func mergeAlike(problems source.Problems, lang catalog.Lang) []merged {
	type kind struct {
		file    string
		code    source.Code
		message string
	}
	kinds := make([]kind, len(problems))
	lines := map[kind][]int{}
	for i, p := range problems {
		if p.Severity == source.Warning {
			kinds[i] = kind{p.File, p.Code, p.Message.In(lang)}
			lines[kinds[i]] = append(lines[kinds[i]], p.Line)
		}
	}
	shown := map[kind]int{}
	var all []merged
	for i, p := range problems {
		k := kinds[i]
		switch n := shown[k]; {
		case p.Severity != source.Warning, len(lines[k]) <= mostAlike, n < shownAlike:
			all = append(all, merged{Problem: p})
		case n == shownAlike:
			all = append(all, merged{p, lines[k][n:]})
		}
		shown[k]++
	}
	return all
}

// show is the line of a problem, and of those like it.
func (m merged) show(lang catalog.Lang) string {
	if m.lines == nil {
		return m.Show(lang)
	}
	p := m.Problem
	p.Message = locale.Compose(func(lang catalog.Lang) string {
		return text.Fill(locale.In(lang).Check.Alike.For(lang, len(m.lines)), "message", m.Message.In(lang), "lines", listed(m.lines))
	})
	return p.Show(lang)
}

// listed names the first of some lines, and the last.
func listed(lines []int) string {
	lines = slices.Compact(slices.Clone(lines))
	var all []string
	for i, line := range lines {
		if i == linesAlike && len(lines) > linesAlike+1 {
			return strings.Join(all, ", ") + " … " + strconv.Itoa(lines[len(lines)-1])
		}
		all = append(all, strconv.Itoa(line))
	}
	return strings.Join(all, ", ")
}
