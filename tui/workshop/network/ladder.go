package network

import "time"

// Ladder is how far phones have come, in counts.
type Ladder struct {
	Reached  int  // devices that connected
	Joined   int  // who typed the code
	Finished int  // who finished the form
	Secure   bool // whether a browser insisted on https
}

// Advice is what a trainer is told about phones that do not come.
type Advice string

// What may be in the way.
const (
	NoAdvice     Advice = ""
	NoAddress    Advice = "no-address" // there is no network
	Vanished     Advice = "vanished"   // the address that was told is gone
	SecureAsked  Advice = "https"      // somebody's browser insists on https
	SameNetwork  Advice = "same-network"
	NobodyComes  Advice = "nobody-comes" // it is time to decide
	CodeNotTyped Advice = "code-not-typed"
	HotspotFull  Advice = "hotspot-full"
)

// How long nobody may come before something is said, and before it is time to decide.
const (
	quietTime  = 45 * time.Second
	decideTime = 90 * time.Second
)

// Advise says what is most likely in the way, since is how long the address has been told.
func (l Ladder) Advise(since time.Duration, kind Kind) Advice {
	switch {
	case l.Secure && l.Joined == 0:
		return SecureAsked
	case l.Reached == 0 && l.Joined == 0 && since >= decideTime:
		return NobodyComes
	case l.Reached == 0 && l.Joined == 0 && since >= quietTime:
		return SameNetwork
	case l.Joined == 0 && l.Reached > 0 && since >= quietTime:
		return CodeNotTyped
	case kind.Limited() && l.Joined >= kind.Phones():
		return HotspotFull
	}
	return NoAdvice
}
