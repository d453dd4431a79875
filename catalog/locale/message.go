package locale

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Message is something to be said, in whichever language it is asked for. The
// zero Message says nothing.
type Message struct{ say func(text.Lang) string }

// Say makes a message of one of the words. pairs are the names and values to
// fill in, as text.Fill takes them.
func Say(pick func(*words.Words) string, pairs ...string) Message {
	return Message{func(lang text.Lang) string {
		said := pick(In(lang))
		if len(pairs) > 0 {
			said = text.Fill(said, pairs...)
		}
		return said
	}}
}

// Compose makes a message that is put together from others. say gets the
// language to say it in.
func Compose(say func(text.Lang) string) Message { return Message{say} }

// In returns the message in a language, "" for the zero Message.
func (m Message) In(lang text.Lang) string {
	if m.say == nil {
		return ""
	}
	return m.say(lang)
}

// IsZero reports whether nothing is said.
func (m Message) IsZero() bool { return m.say == nil }
