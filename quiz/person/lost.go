package person

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// holdsAll reports whether a state that was read from data still holds everything that
// stood there: no key, id or value was dropped or changed, and none stood there twice. A
// key that is left out is the same as one that says nothing: false, 0, "", null or empty.
func (s State) holdsAll(data []byte) bool {
	again, err := s.Encode()
	if err != nil {
		return false
	}
	was, err := readTree(data)
	if err != nil {
		return false
	}
	is, err := readTree(again)
	if err != nil {
		return false
	}
	for _, tree := range []any{was, is} {
		if top, ok := tree.(map[string]any); ok {
			delete(top, "version")
			delete(top, "seal")
		}
	}
	return sameTree(was, is)
}

// sameTree reports whether two JSON values say the same.
func sameTree(a, b any) bool {
	if isNothing(a) || isNothing(b) {
		return isNothing(a) && isNothing(b)
	}
	switch a := a.(type) {
	case map[string]any:
		b, ok := b.(map[string]any)
		for key, x := range a {
			ok = ok && sameTree(x, b[key])
		}
		for key, y := range b {
			ok = ok && sameTree(a[key], y)
		}
		return ok
	case []any:
		b, ok := b.([]any)
		return ok && slices.EqualFunc(a, b, sameTree)
	case json.Number:
		b, ok := b.(json.Number)
		return ok && sameNumber(a, b)
	}
	return a == b
}

func sameNumber(a, b json.Number) bool {
	x, err := strconv.ParseFloat(string(a), 64)
	y, err2 := strconv.ParseFloat(string(b), 64)
	return err == nil && err2 == nil && x == y
}

// isNothing reports whether a value says nothing.
func isNothing(x any) bool {
	switch x := x.(type) {
	case nil:
		return true
	case bool:
		return !x
	case string:
		return x == ""
	case json.Number:
		return sameNumber(x, "0")
	case []any:
		return len(x) == 0
	case map[string]any:
		for _, y := range x {
			if !isNothing(y) {
				return false
			}
		}
		return true
	}
	return false
}

// readTree reads one JSON value into maps, lists, strings, numbers and booleans. Unlike
// json.Unmarshal it refuses a key that stands twice in an object, of which that drops one.
func readTree(data []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	return readValue(d, 0)
}

// mostNested bounds how deep values are nested, far beyond what a state has.
const mostNested = 20

func readValue(d *json.Decoder, depth int) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	delim, opens := token.(json.Delim)
	if !opens {
		return token, nil
	}
	if depth == mostNested {
		return nil, errors.New("nested too deep")
	}
	if delim == '[' {
		list := []any{}
		for d.More() {
			x, err := readValue(d, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, x)
		}
		_, err = d.Token()
		return list, err
	}
	object := map[string]any{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		name, _ := key.(string)
		if _, twice := object[name]; twice {
			return nil, fmt.Errorf("%q stands there twice", name)
		}
		if object[name], err = readValue(d, depth+1); err != nil {
			return nil, err
		}
	}
	_, err = d.Token()
	return object, err
}
