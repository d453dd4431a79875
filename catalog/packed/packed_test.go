package packed_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"aina/catalog"
	"aina/catalog/catalogtest"
	"aina/catalog/packed"
)

// fill gives every field a value, now and then the zero one.
func fill(r *rand.Rand, v reflect.Value) {
	if r.IntN(4) == 0 {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString([]string{"a", "ә", "two words", fmt.Sprint(r.IntN(1000)), "\x00\xff"}[r.IntN(5)])
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(int64(r.IntN(300) - 50))
	case reflect.Float64:
		v.SetFloat(r.Float64() * 100)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(r, v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), r.IntN(4), 8))
		for i := range v.Len() {
			fill(r, v.Index(i))
		}
	case reflect.Map: // of motives
		v.Set(reflect.MakeMap(v.Type()))
		for _, m := range catalog.Motives() {
			if r.IntN(2) == 0 {
				v.SetMapIndex(reflect.ValueOf(m), reflect.ValueOf(r.IntN(4)))
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(r, v.Field(i))
			}
		}
	default:
		panic(v.Kind())
	}
}

// parts are what a catalog has, without its index.
func parts(c *catalog.Catalog) []any {
	return []any{c.Causes, c.Places, c.Support, c.Portals, c.Opportunities}
}

// Whatever a catalog holds is read back as it was, in all fields, nil and empty lists told
// apart.
func TestReadsWhatWasWritten(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var c catalog.Catalog
		v := reflect.ValueOf(&c).Elem()
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(r, v.Field(i))
			}
		}
		got, ok := packed.Read("key", slices.Concat(packed.Write("key", &c)...))
		if !ok {
			t.Fatalf("not read back: %#v", c)
		}
		if !reflect.DeepEqual(parts(&c), parts(got)) {
			t.Fatalf("got  %#v\nwant %#v", got, c)
		}
	}
}

// Opportunities that stand in several parts are read as they were.
func TestReadsAllParts(t *testing.T) {
	for _, n := range []int{0, 1, packed.PartSize, packed.PartSize + 1} {
		c := catalogtest.New(n, 1)
		got, ok := packed.Read("key", slices.Concat(packed.Write("key", c)...))
		if !ok || !reflect.DeepEqual(parts(c), parts(got)) {
			t.Errorf("%d opportunities: read %t, and others", n, ok)
		}
	}
}

func TestOtherBytesAreRefused(t *testing.T) {
	data := slices.Concat(packed.Write("key", catalogtest.New(20, 1))...)
	if _, ok := packed.Read("other", data); ok {
		t.Error("read with another key")
	}
	for n := range len(data) {
		if n%7 == 0 {
			if _, ok := packed.Read("key", data[:n]); ok {
				t.Errorf("the first %d bytes were read", n)
			}
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 3000 {
		bad := bytes.Clone(data)
		bad[r.IntN(len(bad))] ^= 1 << r.IntN(8)
		if _, ok := packed.Read("key", bad); ok {
			t.Fatal("read with a bit flipped")
		}
	}
}

// FuzzRead gives bytes with a good checksum, so that what reads them meets all of them. What
// is read is written and read as the same.
func FuzzRead(f *testing.F) {
	f.Add([]byte{})
	age, yes := 16, true
	for _, c := range []catalog.Catalog{{}, {Places: []catalog.Place{{ID: "x", Aliases: []string{"y"}}}}, {Opportunities: []catalog.Opportunity{
		{ID: "a", Title: catalog.Text{En: "A", Kk: "Ә"}, Causes: []string{"animals"}, Motives: map[catalog.Motive]int{catalog.Values: 3}, Activities: []catalog.Activity{catalog.Caring}},
		{ID: "b", Causes: []string{"animals"}, HoursPerWeek: 1.5, MinimumAge: &age, Remote: &yes, FewWords: true, Organization: &catalog.Organization{URL: "u"}, Skills: []string{}},
	}}} {
		f.Add(slices.Concat(packed.Write("key", &c)...)[packed.Sealed:])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, ok := packed.Read("key", packed.Seal(data))
		if !ok {
			return
		}
		written := slices.Concat(packed.Write("key", c)...)
		again, ok := packed.Read("key", written)
		if !ok || !bytes.Equal(slices.Concat(packed.Write("key", again)...), written) {
			t.Fatal("what was read cannot be written and read")
		}
	})
}
