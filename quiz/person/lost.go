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
// key that is left out is the same as one that is null or empty.
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
	if top, ok := was.(map[string]any); ok {
		delete(top, "version")
	}
	return covers(is, was)
}

// covers reports whether a JSON value says all that another one does.
func covers(is, was any) bool {
	if isNothing(was) {
		return true
	}
	switch was := was.(type) {
	case map[string]any:
		is, ok := is.(map[string]any)
		for key, x := range was {
			ok = ok && covers(is[key], x)
		}
		return ok
	case []any:
		is, ok := is.([]any)
		return ok && slices.EqualFunc(is, was, covers)
	case json.Number:
		is, ok := is.(json.Number)
		return ok && sameNumber(is, was)
	}
	return is == was
}

func sameNumber(a, b json.Number) bool {
	x, err := strconv.ParseFloat(string(a), 64)
	y, err2 := strconv.ParseFloat(string(b), 64)
	return err == nil && err2 == nil && x == y
}

// isNothing reports whether a value says nothing. A number, a word or a yes or no says
// something even where it is the zero one: no program writes it where it stands for nothing.
func isNothing(x any) bool {
	switch x := x.(type) {
	case nil:
		return true
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
