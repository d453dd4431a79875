package person

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
)

// StateVersion is the version of the stored state. Version 1, which had neither
// reflections nor overrides, and version 2, which had no seal, can still be read.
const StateVersion = 3

// unsealedVersion is the last version without a seal.
const unsealedVersion = 2

// State is what is stored of a person between two visits.
type State struct {
	Version   int          `json:"version"`
	Lang      catalog.Lang `json:"lang,omitempty"`
	Form      quiz.Form    `json:"form,omitempty"`
	Answers   quiz.Answers `json:"answers,omitempty"`
	At        int          `json:"at"`           // the position of the session
	On        string       `json:"on,omitempty"` // the id of the question there: another edition may have it elsewhere
	Shortlist []string     `json:"shortlist,omitempty"`
	Updated   catalog.Date `json:"updated,omitempty"` // the day it was stored, if the caller sets it
	Begun     string       `json:"begun,omitempty"`   // a random id, which distinguishes a state made after an erase from the one before

	Overrides   quiz.Overrides        `json:"hand,omitzero"` // what was set by hand
	Reflections []learning.Reflection `json:"reflections,omitempty"`
}

// Limits of a state, far beyond what a person reaches.
const (
	MaxState     = 4 << 20 // bytes
	maxAnswers   = 2000
	maxShortlist = 2000
)

// ErrNewer says that a newer version of the program wrote the state.
var ErrNewer = errors.New("the answers were kept by a newer version of Aina")

// Empty reports whether a state holds nothing about a person.
func (s State) Empty() bool {
	return len(s.Answers)+len(s.Shortlist)+len(s.Reflections) == 0 && s.Overrides.Empty()
}

// ErrUnsealed says that a state is not what a program wrote: it does not fit its seal.
var ErrUnsealed = errors.New("the kept answers do not fit their seal")

// Encode returns the state as JSON with a seal. The same state gives the same bytes.
func (s State) Encode() ([]byte, error) {
	s.Version = StateVersion
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("writing down the answers: %w", err)
	}
	return seal(append(data, '\n')), nil
}

// DecodeState reads a state. It cleans texts, and drops what this version would not
// write: whole is false where anything was dropped or changed, so that the data should be
// kept. Anything that is not a state, or does not fit its seal, is an error; a state of a
// newer version is ErrNewer, and so is one that was sealed with a key unknown here.
func DecodeState(data []byte) (s State, whole bool, err error) {
	if len(data) > MaxState {
		return State{}, false, fmt.Errorf("the kept answers are larger than %d bytes", MaxState)
	}
	if !utf8.Valid(data) {
		return State{}, false, errors.New("the kept answers are not text in UTF-8")
	}
	plain, sealed, fits := unsealed(data)
	if sealed && !fits {
		return State{}, false, ErrUnsealed
	}
	var head struct {
		Version *int `json:"version"`
	}
	if err := json.Unmarshal(plain, &head); err != nil {
		return State{}, false, fmt.Errorf("the kept answers cannot be read: %w", err)
	}
	switch {
	case head.Version == nil || *head.Version < 1:
		return State{}, false, errors.New("the kept answers do not say their version")
	case *head.Version > StateVersion:
		return State{}, false, ErrNewer
	case *head.Version > unsealedVersion && !sealed:
		return State{}, false, ErrUnsealed
	}
	if err := json.Unmarshal(plain, &s); err != nil {
		return State{}, false, fmt.Errorf("the kept answers cannot be read: %w", err)
	}
	if sealed && hasUnknownKey(plain) {
		return State{}, false, ErrNewer
	}
	s = s.cleaned()
	return s, s.holdsAll(plain), nil
}

// hasUnknownKey reports whether a state that can be read has a key that this version does
// not know.
func hasUnknownKey(data []byte) bool {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	var s State
	return d.Decode(&s) != nil
}

// cleaned drops what this version would not write.
func (s State) cleaned() State {
	c := State{Version: StateVersion, At: max(0, s.At), Begun: text.Truncate(text.CleanLine(s.Begun), 100)}
	if slices.Contains(locale.Langs(), s.Lang) {
		c.Lang = s.Lang
	}
	if slices.Contains(quiz.Forms(), s.Form) {
		c.Form = s.Form
	}
	if source.IsDate(string(s.Updated)) {
		c.Updated = s.Updated
	}
	if source.IsID(s.On) {
		c.On = s.On
	}
	for _, id := range slices.Sorted(maps.Keys(s.Answers)) {
		if !source.IsID(id) || len(c.Answers) == maxAnswers {
			continue
		}
		if a, ok := s.Answers[id].Normalize(); ok {
			if c.Answers == nil {
				c.Answers = quiz.Answers{}
			}
			c.Answers[id] = a
		}
	}
	for _, id := range s.Shortlist {
		if source.IsID(id) && !slices.Contains(c.Shortlist, id) && len(c.Shortlist) < maxShortlist {
			c.Shortlist = append(c.Shortlist, id)
		}
	}
	c.Overrides, c.Reflections = s.Overrides.Normalize(), learning.NormalizeLog(s.Reflections)
	return c
}
