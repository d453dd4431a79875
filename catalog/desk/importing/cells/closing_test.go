package cells

import "testing"

func TestNoPlaces(t *testing.T) {
	for none, all := range map[bool][]string{
		true:  {"0", "0 из 10", "осталось 0", "мест нет", "нет мест", "full", "Full!", "fully booked", "closed until May", "закрыто", "набор закрыт", "орын жоқ", "толды", "10 of 10 taken", "занято 10 из 10", "0 left, 10 taken", "no", "registration closed"},
		false: {"3", "3/10", "осталось 5 мест", "not full", "not yet full", "не закрыто", "0 filled of 10", "занято 0 из 10", "3 of 10 taken", "no limit", "нет ограничений", "есть", "yes", "unlimited"},
	} {
		for _, cell := range all {
			if got, ok := NoPlaces(cell); !ok || got != none {
				t.Errorf("%q is %v, %v; want %v", cell, got, ok, none)
			}
		}
	}
	for _, cell := range []string{"full-time helpers wanted", "closed group", "10 taken", "занято 10", "twelve", ""} {
		if got, ok := NoPlaces(cell); ok {
			t.Errorf("%q is %v, want nothing", cell, got)
		}
	}
}
