package network

import (
	"encoding/binary"
	"strings"
	"testing"
)

const ours = `C:\Users\Айгүл\aina\aina.exe`

// entry is a rule as Windows writes it, with changes.
func entry(changes ...string) string {
	s := `v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Profile=Private|Profile=Public|App=` + ours + `|Name=aina.exe|Desc=aina.exe|Defer=User|`
	return strings.NewReplacer(changes...).Replace(s)
}

func TestJudge(t *testing.T) {
	block := entry("Action=Allow", "Action=Block")
	for name, test := range map[string]struct {
		rules   []string
		profile Profile
		want    Verdict
	}{
		"no rule":              {nil, Private, Unasked},
		"allow":                {[]string{entry()}, Private, Allowed},
		"block":                {[]string{block}, Private, Blocked},
		"block beats allow":    {[]string{block, entry()}, Public, Blocked},
		"allow, then block":    {[]string{entry(), block}, Public, Blocked},
		"another path":         {[]string{entry(`\aina\aina.exe`, `\Downloads\aina.exe`)}, Private, Unasked},
		"path in another case": {[]string{entry(`C:\Users`, `c:\users`)}, Private, Allowed},
		"inactive":             {[]string{entry("Active=TRUE", "Active=FALSE")}, Private, Unasked},
		"inactive block":       {[]string{entry(), strings.Replace(block, "TRUE", "FALSE", 1)}, Private, Allowed},
		"outgoing":             {[]string{entry("Dir=In", "Dir=Out")}, Private, Unasked},
		"UDP only":             {[]string{entry("Protocol=6", "Protocol=17")}, Private, Unasked},
		"any protocol":         {[]string{entry("Protocol=6|", "")}, Private, Allowed},
		"private only":         {[]string{entry("|Profile=Public", "")}, Public, OtherProfile},
		"block elsewhere":      {[]string{entry("|Profile=Public", ""), strings.Replace(block, "Profile=Private|", "", 1)}, Private, Allowed},
		"all profiles":         {[]string{entry("|Profile=Private|Profile=Public", "")}, Domain, Allowed},
		"profile not known":    {[]string{entry("|Profile=Public", "")}, "", Allowed},
		"its port":             {[]string{entry("|App=", "|LPort=80|LPort=8000-8100|App=")}, Public, Allowed},
		"another port":         {[]string{entry("|App=", "|LPort=443|App=")}, Public, Unasked},
		"a named port":         {[]string{entry("|App=", "|LPort=RPC|App=")}, Public, Unasked},
		"a port for everybody": {[]string{entry("App="+ours+"|", "LPort=8080|")}, Public, Allowed},
		"a service":            {[]string{entry("|Name=", "|Svc=iphlpsvc|Name=")}, Public, Unasked},
		"an app of the Store":  {[]string{entry("|Name=", "|AppPkgId=S-1-15-2-1|Name=")}, Public, Unasked},
		"everything":           {[]string{entry("App="+ours+"|", "")}, Public, Unasked},
		"variables":            {[]string{entry(`C:\Users\Айгүл`, "%USERPROFILE%")}, Public, Allowed},
		"no rule at all":       {[]string{"", "2.0", "v2.31", "v2.31|", "Action=Allow|App=" + ours}, Public, Unasked},
	} {
		f := Firewall{Known: true, Rules: test.rules, Profile: test.profile}
		expand := strings.NewReplacer("%USERPROFILE%", `C:\Users\Айгүл`).Replace
		if got := f.Judge(ours, 8080, expand); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
		if f.Off = true; f.Judge(ours, 8080, expand) != Off {
			t.Errorf("%s: not off", name)
		}
		if f.Off, f.Shut = false, true; f.Judge(ours, 8080, expand) != Shut {
			t.Errorf("%s: not shut", name)
		}
		if f.Known = false; f.Judge(ours, 8080, expand) != NoFirewall {
			t.Errorf("%s: not unknown", name)
		}
	}
}

func FuzzParseRule(f *testing.F) {
	f.Add(entry())
	f.Add("v2.10|Action=Block|LPort=1-2|")
	f.Fuzz(func(t *testing.T, s string) {
		r, ok := parseRule(s)
		if !ok && r.allow {
			t.Error("what is no rule allows something")
		}
		r.about(ours, 80, func(s string) string { return s })
	})
}

// systemTime is a moment as the registry holds it.
func systemTime(words ...uint16) []byte {
	var b []byte
	for _, w := range words {
		b = binary.LittleEndian.AppendUint16(b, w)
	}
	return b
}

// The network of the last minute counts, not the one that stands first.
func TestLatest(t *testing.T) {
	old, last := systemTime(2025, 12, 3, 31, 23, 59, 59, 0), systemTime(2026, 11, 5, 20, 8, 0, 1, 0)
	for _, test := range []struct {
		all  []seenNetwork
		want Profile
	}{
		{nil, ""},
		{[]seenNetwork{{1, old}, {0, last}}, Public},
		{[]seenNetwork{{0, nil}, {2, last}, {1, old}}, Domain},
		{[]seenNetwork{{1, systemTime(2026, 11, 5, 20, 8, 1, 0, 0)}, {0, last}}, Private},
		{[]seenNetwork{{1, nil}}, Private},
	} {
		if got := latest(test.all); got != test.want {
			t.Errorf("%v: %s", test.all, got)
		}
	}
}
