package workshop

import (
	_ "embed"
	"slices"
	"sync"
)

//go:embed orders.yaml
var embedded []byte

// embeddedOrders are parsed once and never written to.
var embeddedOrders = sync.OnceValue(func() []Order {
	orders, _ := read("orders.yaml", embedded, nil)
	return orders
})

// embeddedBlocks lists the blocks of the orders that come with the program.
var embeddedBlocks = sync.OnceValue(func() []Block {
	var all []Block
	for _, o := range embeddedOrders() {
		for _, s := range o.Steps {
			if !slices.ContainsFunc(all, func(b Block) bool { return b.ID == s.Block.ID }) {
				all = append(all, s.Block)
			}
		}
	}
	return all
})

// Default returns the running orders that come with the program, the shortest first.
func Default() []Order { return slices.Clone(embeddedOrders()) }

// Find returns the order of so many minutes.
func Find(orders []Order, minutes int) (Order, bool) {
	i := slices.IndexFunc(orders, func(o Order) bool { return o.Minutes == minutes })
	if i < 0 {
		return Order{}, false
	}
	return orders[i], true
}
