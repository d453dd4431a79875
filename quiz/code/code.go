// Package code writes the answers of a form as one short code that can be copied
// by hand, and reads it again. It needs the same questions, causes and places on
// both sides: a code of others is told and never misread. What a person wrote in
// their own words is never in it. It is not a secret: whoever has the code can read
// the answers.
package code

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"

	"aina/catalog"
	"aina/quiz"
)

// Answers is what a code holds.
type Answers struct {
	Form    quiz.Form
	Answers quiz.Answers // one for each question of the form; what was not answered is skipped
}

// Coder writes and reads the codes of one questionnaire. It may be used by many at once.
type Coder struct{ quick, full space }

// NewCoder makes a coder for a questionnaire with its causes, and places.
func NewCoder(q *quiz.Questionnaire, places []catalog.Place) *Coder {
	return &Coder{newSpace(q.WithQuick(), places, quiz.Quick), newSpace(q, places, quiz.Full)}
}

// Encode returns the code of answers, in capital letters and digits. An answer outside of
// the quick form makes it a code of the full one. Open answers and places that are not
// among those of the coder are left out. Without any other answer there is no code, and
// it is "".
func (c *Coder) Encode(form quiz.Form, a quiz.Answers) string {
	if form != quiz.Quick || c.full.answered(a) > c.quick.answered(a) {
		return c.full.encode(a)
	}
	return c.quick.encode(a)
}

// Decode reads a code, in capital or small letters, with any spaces and hyphens.
// The error is an *Error.
func (c *Coder) Decode(s string) (Answers, error) {
	values, err := parse(s)
	if err != nil {
		return Answers{}, err
	}
	var lengths []int
	var fit []space
	for _, sp := range []space{c.quick, c.full} {
		if sp.length() == len(values) {
			fit = append(fit, sp)
		} else if !slices.Contains(lengths, sp.length()) {
			lengths = append(lengths, sp.length())
		}
	}
	switch {
	case len(fit) == 0:
		return Answers{}, &Error{Fault: WrongLength, Letters: len(values), Lengths: lengths}
	case !checks(values):
		return Answers{}, &Error{Fault: WrongLetter}
	}
	for _, sp := range fit {
		if a, ok := sp.decode(values[:len(values)-1]); ok {
			return Answers{sp.form, a}, nil
		}
	}
	return Answers{}, &Error{Fault: OtherQuestions}
}

// Encode returns the code of the answers to a questionnaire with its causes, as a Coder
// does; "" without a questionnaire.
func Encode(q *quiz.Questionnaire, places []catalog.Place, form quiz.Form, a quiz.Answers) string {
	if q == nil {
		return ""
	}
	return NewCoder(q, places).Encode(form, a)
}

// Decode reads a code of a questionnaire with its causes, as a Coder does.
func Decode(q *quiz.Questionnaire, places []catalog.Place, s string) (Answers, error) {
	return NewCoder(q, places).Decode(s)
}

// space is all the answers that there can be to a form, each with a number.
type space struct {
	form    quiz.Form
	asked   []quiz.Question
	fields  []field  // one for each question; nil for an open one
	size    *big.Int // how many there are
	letters int      // of a code without its check letter
	tags    *big.Int // how many tags there are beside each
	key     []byte   // stands for the questionnaire
}

// leastTags is how many tags there are at least: so rarely is a code of another
// questionnaire, or one with several wrong letters, taken for a good one.
const leastTags = 1 << 16

func newSpace(q *quiz.Questionnaire, places []catalog.Place, form quiz.Form) space {
	s := space{form: form, asked: q.Asked(form), size: big.NewInt(1)}
	ids := make([]string, len(places))
	for i, p := range places {
		ids[i] = p.ID
	}
	slices.Sort(ids) // a catalog may list its places in another order
	key := sha256.New()
	fmt.Fprintln(key, "aina 2", form)
	for _, x := range s.asked {
		f := newField(x, ids)
		s.fields = append(s.fields, f)
		describe(key, x, ids)
		if f != nil {
			s.size.Mul(s.size, f.size())
		}
	}
	s.key = key.Sum(nil)
	least := new(big.Int).Mul(s.size, big.NewInt(leastTags))
	s.letters = (least.BitLen() + bitsOfLetter - 1) / bitsOfLetter
	s.tags = new(big.Int).Lsh(big.NewInt(1), uint(s.letters*bitsOfLetter))
	s.tags.Div(s.tags, s.size)
	return s
}

// describe writes what gives the answers to a question their meaning, other than
// its words: those may be changed without making a code unreadable.
func describe(w io.Writer, q quiz.Question, places []string) {
	fmt.Fprintf(w, "%q %q %q %q %q %q %d\n", q.ID, q.Section, q.Kind, q.Motive, q.Activity, q.Limit, q.Max)
	if len(q.Steps) > 0 {
		fmt.Fprintln(w, "steps")
	}
	for _, o := range slices.Concat(q.Options, q.Levels) {
		fmt.Fprintf(w, "%q %v\n", o.ID, o.Value)
	}
	if q.Kind == quiz.Place {
		fmt.Fprintf(w, "%q\n", places)
	}
}

// length is how many letters a code has, with its check letter.
func (s space) length() int { return s.letters + 1 }

// answered counts the questions of which a code holds the answer.
func (s space) answered(a quiz.Answers) int {
	n := 0
	for i, f := range s.fields {
		if f != nil && f.rank(a[s.asked[i].ID]).Sign() > 0 {
			n++
		}
	}
	return n
}

func (s space) encode(a quiz.Answers) string {
	if s.answered(a) == 0 {
		return ""
	}
	n := new(big.Int)
	for i, f := range s.fields {
		if f != nil {
			n.Mul(n, f.size())
			n.Add(n, f.rank(a[s.asked[i].ID]))
		}
	}
	tag := s.tag(n)
	n.Mul(n, s.tags)
	n.Add(n, tag)
	values := make([]int, s.letters, s.length())
	letter, base := new(big.Int), big.NewInt(int64(lettersInAll))
	for i := len(values) - 1; i >= 0; i-- {
		n.DivMod(n, base, letter)
		values[i] = int(letter.Int64())
	}
	values = append(values, checkOf(values))
	var code strings.Builder
	for _, v := range values {
		code.WriteByte(alphabet[v])
	}
	return code.String()
}

func (s space) decode(values []int) (quiz.Answers, bool) {
	n, tag := new(big.Int), new(big.Int)
	for _, v := range values {
		n.Lsh(n, bitsOfLetter)
		n.Add(n, big.NewInt(int64(v)))
	}
	n.DivMod(n, s.tags, tag)
	if n.Cmp(s.size) >= 0 || tag.Cmp(s.tag(n)) != 0 {
		return nil, false
	}
	a, rank := quiz.Answers{}, new(big.Int)
	for i := len(s.fields) - 1; i >= 0; i-- {
		given := quiz.Answer{Skipped: true}
		if f := s.fields[i]; f != nil {
			n.DivMod(n, f.size(), rank)
			if rank.Sign() > 0 {
				given = f.answer(rank)
			}
		}
		a[s.asked[i].ID] = given
	}
	return a, true
}

// tag depends on the questionnaire and on every answer, so that it fits no other
// questionnaire and no code with several wrong letters, but by rare chance.
func (s space) tag(n *big.Int) *big.Int {
	hash := sha256.Sum256(bytes.Join([][]byte{s.key, n.Bytes()}, nil))
	tag := new(big.Int).SetUint64(binary.BigEndian.Uint64(hash[:8]))
	return tag.Mod(tag, s.tags)
}
