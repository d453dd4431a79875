package network

import (
	"testing"
	"time"
)

func TestAdvise(t *testing.T) {
	for _, test := range []struct {
		ladder Ladder
		since  time.Duration
		kind   Kind
		want   Advice
	}{
		{Ladder{}, 44 * time.Second, Router, NoAdvice},
		{Ladder{}, 45 * time.Second, Router, SameNetwork},
		{Ladder{}, 90 * time.Second, Router, NobodyComes},
		{Ladder{Secure: true, Reached: 1}, time.Second, Router, SecureAsked},
		{Ladder{Reached: 1}, 44 * time.Second, Router, NoAdvice},
		{Ladder{Reached: 3}, time.Minute, Router, CodeNotTyped},
		{Ladder{Reached: 9, Joined: 7}, time.Hour, WindowsHotspot, NoAdvice},
		{Ladder{Reached: 9, Joined: 8}, time.Hour, WindowsHotspot, HotspotFull},
		{Ladder{Reached: 10, Joined: 10, Secure: true}, time.Hour, AndroidHotspot, HotspotFull},
		{Ladder{Joined: 13}, time.Hour, IPhoneHotspot, HotspotFull},
		{Ladder{Reached: 40, Joined: 40, Finished: 40}, time.Hour, Router, NoAdvice},
	} {
		if got := test.ladder.Advise(test.since, test.kind); got != test.want {
			t.Errorf("%+v after %v: %q, want %q", test.ladder, test.since, got, test.want)
		}
	}
}

func TestWiFi(t *testing.T) {
	for _, test := range []struct {
		w    WiFi
		want string
	}{
		{WiFi{}, ""},
		{WiFi{Password: "x"}, ""},
		{WiFi{"Aina", "asar2026"}, "WIFI:T:WPA;S:Aina;P:asar2026;;"},
		{WiFi{"Қонақ", ""}, "WIFI:T:nopass;S:Қонақ;;"},
		{WiFi{`a;b,c:d"e\f`, `\;`}, `WIFI:T:WPA;S:a\;b\,c\:d\"e\\f;P:\\\;;;`},
	} {
		if got := test.w.Code(); got != test.want {
			t.Errorf("%+v: %s, want %s", test.w, got, test.want)
		}
	}
}
