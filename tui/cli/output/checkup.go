package output

import (
	"bytes"
	"encoding/json"
	"fmt"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/tui/facts"
	"aina/tui/workshop/join"
	"aina/tui/workshop/network"
)

// CheckupText puts a look at the network into lines, each finding with what to do about it.
func CheckupText(c network.Checkup, lang catalog.Lang) []byte {
	var b bytes.Buffer
	n := locale.In(lang).Workshop.Network
	fmt.Fprintln(&b, n.Ways)
	phones := "+ " + n.Open
	if !c.Open() {
		phones = "! " + n.Shut
	}
	fmt.Fprintf(&b, "+ %s\n+ %s\n%s\n\n", n.Paper, n.Keyboard, phones)
	marks := map[network.Level]string{network.Fine: "+", network.Note: "·", network.Stop: "!"}
	for _, f := range c.Findings {
		said, do := join.Finding(f, c, lang)
		fmt.Fprintf(&b, "%s %s\n", marks[f.Level], said)
		if do != "" {
			fmt.Fprintf(&b, "  %s\n", text.Fill(n.Change, "do", do))
		}
	}
	if c.Open() {
		fmt.Fprintf(&b, "\n%s\n", n.TryPhone)
	}
	return b.Bytes()
}

// checkupJSON is a look at the network for programs.
type checkupJSON struct {
	Ways       waysJSON        `json:"ways"`
	Address    string          `json:"address"` // "" where there is none
	Interface  string          `json:"interface"`
	Network    network.Kind    `json:"network"`
	Phones     int             `json:"phones"` // for about how many there is room
	Port       int             `json:"port"`
	Firewall   network.Verdict `json:"firewall"`
	Candidates []candidateJSON `json:"candidates"`
	Findings   []findingJSON   `json:"findings"`
}

type waysJSON struct {
	Paper    bool `json:"paper"`
	Keyboard bool `json:"keyboard"`
	Phones   bool `json:"phones"`
}

type candidateJSON struct {
	Interface string       `json:"interface"`
	Address   string       `json:"address"`
	Network   network.Kind `json:"network"`
	Doubtful  bool         `json:"doubtful"`
}

type findingJSON struct {
	Code  network.Code  `json:"code"`
	Level network.Level `json:"level"`
	Text  string        `json:"text"`
	Do    string        `json:"do"`
}

// CheckupJSON puts it into JSON.
func CheckupJSON(c network.Checkup, lang catalog.Lang) ([]byte, error) {
	checked := checkupJSON{
		Ways: waysJSON{true, true, c.Open()}, Address: c.Address, Interface: c.Interface, Network: c.Kind, Phones: c.Kind.Phones(), Port: c.Port, Firewall: c.Firewall,
		Candidates: facts.Each(c.Candidates, func(x network.Candidate) candidateJSON {
			return candidateJSON{x.Interface, x.Address.String(), x.Kind, x.Doubtful}
		}),
		Findings: facts.Each(c.Findings, func(f network.Finding) findingJSON {
			said, do := join.Finding(f, c, lang)
			return findingJSON{f.Code, f.Level, said, do}
		}),
	}
	data, err := json.MarshalIndent(checked, "", "  ")
	return append(data, '\n'), err
}
