package record

import (
	"cmp"
	"reflect"
	"slices"

	"aina/catalog"
)

// SetText adds a text in a language, "" if it is not stated. Join separates it
// from a text that is there; "" stands for an empty line.
func SetText(t *catalog.Text, lang, s, join string) {
	to := &t.Plain
	switch lang {
	case "en":
		to = &t.En
	case "ru":
		to = &t.Ru
	case "kk":
		to = &t.Kk
	}
	if *to == "" {
		*to = s
		return
	}
	if join == "" {
		join = "\n\n"
	}
	*to += join + s
}

// Set sets a field that holds one word, or one line or a duration unless that is set
// already.
func Set(o *catalog.Opportunity, name, s string) {
	switch to := o.Field(name).(type) {
	case *catalog.Schedule:
		*to = catalog.Schedule(s)
	case *catalog.Contact:
		*to = catalog.Contact(s)
	case *catalog.Status:
		*to = catalog.Status(s)
	case *catalog.Duration:
		*to = cmp.Or(*to, catalog.Duration(s))
	case *string:
		*to = cmp.Or(*to, s)
	}
}

// Add adds words to a list, each once, or sets the field if it holds one.
func Add(o *catalog.Opportunity, name string, words []string) {
	for _, w := range words {
		switch to := o.Field(name).(type) {
		case *[]catalog.Activity:
			*to = addOnce(*to, catalog.Activity(w))
		case *[]string:
			*to = addOnce(*to, w)
		default:
			Set(o, name, w)
		}
	}
}

func addOnce[T comparable](all []T, one T) []T {
	if slices.Contains(all, one) {
		return all
	}
	return append(all, one)
}

// Clear empties a field whose value breaks a rule. Of the organisation only the
// web address is cleared; texts and fields that are yes or no stay.
func Clear(o *catalog.Opportunity, name string) {
	switch to := o.Field(name).(type) {
	case **catalog.Organization:
		if *to != nil {
			(*to).URL = ""
		}
	case *catalog.Text, *bool, **bool, nil:
	default:
		reflect.ValueOf(to).Elem().SetZero()
	}
}
