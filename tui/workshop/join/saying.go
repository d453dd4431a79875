package join

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/tui/workshop/network"
)

type networkWords = words.WorkshopNetwork

// Finding says what was found, and what to do about it, "" where there is nothing to do.
func Finding(f network.Finding, c network.Checkup, lang catalog.Lang) (said, do string) {
	w := &locale.In(lang).Workshop.Network
	pairs := []string{
		"address", c.Address, "interface", text.CleanLine(c.Interface), "port", strconv.Itoa(c.Port),
		"file", text.CleanLine(c.Executable), "kind", Kind(c.Kind, lang),
	}
	return text.Fill(w.Found[string(f.Code)], pairs...), text.Fill(w.Do[string(f.Code)], pairs...)
}

// Kind says what kind of network it is, and for about how many phones.
func Kind(k network.Kind, lang catalog.Lang) string {
	return text.Fill(locale.In(lang).Workshop.Network.Kinds[string(k)], "n", strconv.Itoa(k.Phones()))
}

// Advice says what is most likely in the way of phones, "" where nothing is.
func Advice(a network.Advice, k network.Kind, lang catalog.Lang) string {
	return text.Fill(locale.In(lang).Workshop.Network.Advice[string(a)], "n", strconv.Itoa(k.Phones()))
}

// Ladder says how far phones have come.
func Ladder(l network.Ladder, lang catalog.Lang) string {
	return text.Fill(locale.In(lang).Workshop.Network.Ladder,
		"reached", strconv.Itoa(l.Reached), "joined", strconv.Itoa(l.Joined), "finished", strconv.Itoa(l.Finished))
}

// Other is the row of another address.
func Other(c network.Candidate, port int, lang catalog.Lang) string {
	w := &locale.In(lang).Workshop.Network
	row := w.OtherRow
	if c.Doubtful {
		row = w.DoubtfulRow
	}
	return text.Fill(row, "address", network.Address(c.Address, port), "interface", text.CleanLine(c.Interface))
}
