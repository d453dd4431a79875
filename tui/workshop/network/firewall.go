package network

import (
	"slices"
	"strconv"
	"strings"
)

// Verdict is what the firewall of Windows will do with phones.
type Verdict string

// The verdicts.
const (
	NoFirewall   Verdict = ""              // not Windows, or it cannot be read
	Off          Verdict = "off"           // it is switched off
	Allowed      Verdict = "allowed"       // a rule lets phones in
	Blocked      Verdict = "blocked"       // a rule keeps them out, which beats any other
	OtherProfile Verdict = "other-profile" // allowed, but in networks of another category
	Unasked      Verdict = "unasked"       // there is no rule for this file yet
	Shut         Verdict = "shut"          // all that comes in is refused, whatever the rules
)

// Profile is the category that Windows put a network in.
type Profile string

// The profiles, as rules call them.
const (
	Public  Profile = "Public"
	Private Profile = "Private"
	Domain  Profile = "Domain"
)

// Firewall is what the registry of Windows says.
type Firewall struct {
	Known   bool     // whether it could be read
	Rules   []string // values such as v2.31|Action=Allow|Active=TRUE|Dir=In|…
	Profile Profile  // of the network in use; "" where that is not known
	Off     bool     // switched off in that profile
	Shut    bool     // refuses everything in that profile
}

// rule is one rule of the firewall, as far as it matters here.
type rule struct {
	allow, active, in bool
	protocol          string // "" is any, 6 is TCP
	profiles          []Profile
	ports             []string // local: numbers, ranges, names; none is any
	app, service      string
	pack              bool // whether it is for an app of the Store
}

// parseRule reads a rule, a list of keys and values between bars after a version. ok is
// false for what is none.
func parseRule(s string) (r rule, ok bool) {
	parts := strings.Split(s, "|")
	if len(parts) < 2 || !strings.HasPrefix(parts[0], "v") {
		return rule{}, false
	}
	for _, part := range parts[1:] {
		key, value, _ := strings.Cut(part, "=")
		switch key {
		case "Action":
			r.allow, ok = strings.EqualFold(value, "Allow"), true
		case "Active":
			r.active = strings.EqualFold(value, "TRUE")
		case "Dir":
			r.in = strings.EqualFold(value, "In")
		case "Protocol":
			r.protocol = value
		case "Profile":
			r.profiles = append(r.profiles, Profile(value))
		case "LPort", "LPort2_10":
			r.ports = append(r.ports, value)
		case "App":
			r.app = value
		case "Svc":
			r.service = value
		case "AppPkgId":
			r.pack = true
		}
	}
	return r, ok
}

// about reports whether a rule is about phones that come in to a file, or to a port whatever
// the file is.
func (r rule) about(path string, port int, expand func(string) string) bool {
	switch {
	case !r.active, !r.in, r.pack, r.service != "" && r.service != "*":
		return false
	case r.protocol != "" && r.protocol != "6" && r.protocol != "256":
		return false
	case r.app == "" && len(r.ports) == 0:
		return false // of no program in particular: rules of the system
	case r.app != "" && !samePath(expand(r.app), path):
		return false
	}
	return len(r.ports) == 0 || slices.ContainsFunc(r.ports, func(p string) bool { return holds(p, port) })
}

// holds reports whether a number, or a range such as 8000-8100, holds a port.
func holds(ports string, port int) bool {
	low, high, ranged := strings.Cut(ports, "-")
	if !ranged {
		high = low
	}
	from, e1 := strconv.Atoi(low)
	to, e2 := strconv.Atoi(high)
	return e1 == nil && e2 == nil && from <= port && port <= to
}

// samePath compares paths as Windows does.
func samePath(a, b string) bool {
	clean := func(s string) string {
		return strings.ToLower(strings.ReplaceAll(strings.TrimPrefix(s, `\\?\`), "/", `\`))
	}
	return clean(a) == clean(b)
}

// Judge says what becomes of phones that ask the program in a file at a port. expand
// replaces variables such as %ProgramFiles%.
func (f Firewall) Judge(path string, port int, expand func(string) string) Verdict {
	switch {
	case !f.Known:
		return NoFirewall
	case f.Off:
		return Off
	case f.Shut:
		return Shut
	}
	verdict := Unasked
	for _, s := range f.Rules {
		r, ok := parseRule(s)
		if !ok || !r.about(path, port, expand) {
			continue
		}
		here := f.Profile == "" || len(r.profiles) == 0 || slices.Contains(r.profiles, f.Profile)
		switch {
		case here && !r.allow:
			return Blocked
		case here:
			verdict = Allowed
		case r.allow && verdict == Unasked:
			verdict = OtherProfile
		}
	}
	return verdict
}
