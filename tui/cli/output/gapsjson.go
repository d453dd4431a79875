package output

import (
	"strings"

	"aina/catalog"
	"aina/quiz/gaps"
	"aina/quiz/group"
	"aina/tui/facts"
)

// The shape of "gaps --format json", which scripts rely on. Lists are never
// null; "add" is in order, the most urgent first.
type (
	gapsDocument struct {
		AsOf          catalog.Date              `json:"as_of"`
		Opportunities int                       `json:"opportunities"`
		Causes        []string                  `json:"causes"`
		Motives       map[string]map[string]int `json:"motives"`    // by cause, then motive
		Activities    map[string]map[string]int `json:"activities"` // by cause, then activity
		Regions       []reachEntry              `json:"regions"`
		Languages     []reachEntry              `json:"languages"`
		Ages          []reachEntry              `json:"ages"`
		Remote        []reachEntry              `json:"remote"`
		Access        []reachEntry              `json:"access"`
		Untold        untoldEntry               `json:"untold"`
		Missing       []tagEntry                `json:"missing"`
		People        int                       `json:"people"`
		Unseen        []unseenEntry             `json:"unseen"`
		Add           []additionEntry           `json:"add"`
		Room          *roomEntry                `json:"room,omitempty"`
	}
	reachEntry struct {
		Key    string `json:"id"`
		Stated int    `json:"stated"`
		Open   int    `json:"open"`
	}
	untoldEntry struct {
		Motives    int `json:"motives"`
		Activities int `json:"activities"`
		Causes     int `json:"causes"`
	}
	tagEntry struct {
		Kind gaps.TagKind `json:"kind"`
		Key  string       `json:"id"`
	}
	unseenEntry struct {
		ID     string   `json:"id"`
		Title  string   `json:"title"`
		Leaves []string `json:"leaves"`
	}
	roomEntry struct {
		group.Tables
		Wanted []wantedEntry `json:"wanted"`
	}
	wantedEntry struct {
		group.Picture
		Roles      int                `json:"roles"`
		Young      int                `json:"under_16"`
		Motives    []catalog.Motive   `json:"lacks_motives"`
		Activities []catalog.Activity `json:"lacks_activities"`
		Text       string             `json:"text"`
	}
	additionEntry struct {
		tagEntry
		Motives    []catalog.Motive   `json:"motives"`
		Activities []catalog.Activity `json:"activities"`
		People     int                `json:"people"`
		Text       string             `json:"text"`
	}
)

// JSON writes the gaps for scripts.
func (p Gaps) JSON() ([]byte, error) {
	d := gapsDocument{
		AsOf: p.AsOf, Opportunities: p.Opportunities, Causes: list(p.Causes),
		Motives: map[string]map[string]int{}, Activities: map[string]map[string]int{},
		Regions: reachesOf(p.Regions), Languages: reachesOf(p.Languages), Ages: reachesOf(p.Ages),
		Remote: reachesOf(p.Remote), Access: reachesOf(p.Access),
		Untold: untoldEntry(p.Unstated), People: p.People, Unseen: []unseenEntry{}, Add: []additionEntry{},
		Missing: facts.Each(p.Missing, func(t gaps.Tag) tagEntry { return tagEntry(t) }),
	}
	for row, id := range p.Causes {
		d.Motives[id], d.Activities[id] = map[string]int{}, map[string]int{}
		for i, m := range catalog.Motives() {
			d.Motives[id][string(m)] = p.Motives[row][i]
		}
		for i, v := range catalog.Activities() {
			d.Activities[id][string(v)] = p.Activities[row][i]
		}
	}
	for _, u := range p.NeverShown {
		d.Unseen = append(d.Unseen, unseenEntry{u.ID, p.title(u.ID), list(u.Unstated)})
	}
	for _, a := range p.Additions {
		what, reason := p.advice(a)
		d.Add = append(d.Add, additionEntry{tagEntry(a.Tag), list(a.Motives), list(a.Activities), a.People, strings.TrimSpace(what + " " + reason)})
	}
	if p.Room != nil {
		d.Room = &roomEntry{Tables: *p.Room, Wanted: facts.Each(p.Wanted, func(x gaps.Wanted) wantedEntry {
			return wantedEntry{x.Picture, x.Roles, x.Young, list(x.Motives), list(x.Activities), facts.Wanted(x, p.Room.N, p.Catalog, p.Lang)}
		})}
	}
	return encode(d, "  ")
}

func (p Gaps) title(id string) string {
	if o, ok := p.Catalog.Opportunity(id); ok {
		return o.Title.In(p.Lang)
	}
	return id
}

func reachesOf(all []gaps.Reach) []reachEntry {
	return facts.Each(all, func(r gaps.Reach) reachEntry { return reachEntry(r) })
}

// list returns an empty list for nil, so that JSON has [] and not null.
func list[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}
