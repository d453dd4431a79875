package locale

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Message is a text that is available in every language. The zero Message is
// empty.
type Message struct{ say func(text.Lang) string }

// Say makes a message of the text that pick selects. pairs are the names and
// values of its placeholders, as text.Fill takes them.
func Say(pick func(*words.Words) string, pairs ...string) Message {
	return Message{func(lang text.Lang) string {
		s := pick(In(lang))
		if len(pairs) > 0 {
			s = text.Fill(s, pairs...)
		}
		return s
	}}
}

// Compose makes a message that is built from others. say gets the language to
// build it in.
func Compose(say func(text.Lang) string) Message { return Message{say} }

// In returns the message in a language, "" for the zero Message.
func (m Message) In(lang text.Lang) string {
	if m.say == nil {
		return ""
	}
	return m.say(lang)
}

// IsZero reports whether the message is the zero Message.
func (m Message) IsZero() bool { return m.say == nil }
