package workshop

import "testing"

func TestTheEmbeddedOrdersHaveNoProblem(t *testing.T) {
	_, problems := read("orders.yaml", embedded, nil)
	for _, p := range problems {
		t.Error(p)
	}
}
