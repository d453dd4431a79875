package phone

import "testing"

// From the QR code to one's own result, without a script and in few taps.
func TestWalk(t *testing.T) {
	x := serve(t)
	b := x.browser().join().walk(x.someAnswers(7)).get("/card").see("<ol>", `class="code"`)
	if b.taps > 30 {
		t.Errorf("it takes %d taps", b.taps)
	}
	if n := x.Room.Finished(); n != 1 {
		t.Errorf("%d are counted", n)
	}
	if got, want := x.Counts(), (Counts{Joined: 1, Finished: 1}); got != want {
		t.Errorf("%+v", got)
	}
}
