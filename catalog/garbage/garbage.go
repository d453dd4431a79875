// Package garbage has garbage collected more rarely while something is made that stays.
package garbage

import (
	"runtime/debug"
	"sync"
)

// Off is the percentage with which none is collected.
const Off = -1

// shared is what those that ask for it at the same time share: the process has one
// percentage.
var shared struct {
	sync.Mutex
	users  int
	before int
}

// Rarely lets memory grow by percent, as GOGC has it, before garbage is collected, until done
// is called. Where several ask at the same time, the first one's percentage holds until the
// last is done.
func Rarely(percent int) (done func()) {
	shared.Lock()
	defer shared.Unlock()
	if shared.users++; shared.users == 1 {
		shared.before = debug.SetGCPercent(percent)
	}
	return sync.OnceFunc(func() {
		shared.Lock()
		defer shared.Unlock()
		if shared.users--; shared.users == 0 {
			debug.SetGCPercent(shared.before)
		}
	})
}
