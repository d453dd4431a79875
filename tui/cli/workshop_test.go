package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aina/catalog"
	"aina/tui/workshop/network"
	"aina/tui/workshop/networktest"
)

// runIn runs the program on a computer, and returns what it says.
func runIn(t *testing.T, sys network.System, input string, args ...string) (code int, out, errors string) {
	t.Helper()
	data, err := os.ReadFile("testdata/catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	code = Main(System{
		Stdin: strings.NewReader(input), Stdout: &stdout, Stderr: &stderr, Env: func(string) string { return "" },
		Today: func() catalog.Date { return "2026-11-22" }, Catalog: data, Network: func() network.System { return sys },
		Journey: func(context.Context, Journey) (int, error) { return 0, nil },
	}, args)
	return code, stdout.String(), stderr.String()
}

func home() *networktest.Computer {
	return &networktest.Computer{Interfaces: []network.Interface{networktest.Interface("Wi-Fi", network.Wireless, "192.168.1.5/24")}}
}

// Nothing listens unless phones are asked for.
func TestNothingListensUnasked(t *testing.T) {
	var asked []netip.AddrPort
	sys := home().System()
	listen := sys.Listen
	sys.Listen = func(a netip.AddrPort) (net.Listener, error) {
		asked = append(asked, a)
		return listen(a)
	}
	code, out, _ := runIn(t, sys, "next\nshow\nphones\nclose 3\nquit\n", "workshop", "--accessible")
	if code != 0 || len(asked) > 0 || strings.Contains(out, "ADDRESS") {
		t.Errorf("exit code %d, it listens at %v", code, asked)
	}
	code, out, _ = runIn(t, sys, "show\nquit\n", "workshop", "--accessible", "--lan")
	if code != 0 || len(asked) != 2 || !strings.Contains(out, "\nADDRESS http://192.168.1.5/\nCODE ") {
		t.Errorf("exit code %d, it listens at %v:\n%s", code, asked, out)
	}
}

// A workshop that was started again takes its port.
func TestResume(t *testing.T) {
	for flag, want := range map[string]string{"--resume": "http://192.168.1.5/", "--resume=7777": "http://192.168.1.5:7777/"} {
		code, out, _ := runIn(t, home().System(), "quit\n", "workshop", "--accessible", flag)
		if code != 0 || !strings.Contains(out, "ADDRESS "+want+"\n") || !strings.Contains(out, "send the code from your card") {
			t.Errorf("%s: %d\n%s", flag, code, out)
		}
	}
}

func TestNoPortIsFree(t *testing.T) {
	c := home()
	c.Taken = map[int]bool{80: true, 8080: true, 8000: true, 7777: true, 0: true}
	code, _, said := runIn(t, c.System(), "", "workshop", "--accessible", "--lan")
	if code != 2 || !strings.Contains(said, "No port is free") {
		t.Errorf("%d %s", code, said)
	}
}

func TestWorkshopCheck(t *testing.T) {
	blocked := home()
	blocked.Firewall = network.Firewall{Known: true, Rules: []string{`v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|App=C:\aina\aina.exe|`}}
	for _, test := range []struct {
		computer *networktest.Computer
		args     string
		code     int
		want     string
	}{
		{home(), "--check --lan", 0, "+ Phones: yes"},
		{blocked, "--check", 0, "! Phones: no.\n"},
		{blocked, "--check --lan", 1, "! The Windows firewall has a rule that keeps phones away from C:\\aina\\aina.exe.\n  To do: Copy aina.exe"},
		{&networktest.Computer{}, "--check --lan --lang ru", 1, "! Компьютер не подключён ни к какой сети.\n  Что сделать? Подключитесь"},
	} {
		code, out, _ := runIn(t, test.computer.System(), "", append([]string{"workshop"}, strings.Fields(test.args)...)...)
		if code != test.code || !strings.Contains(out, test.want) || !strings.Contains(out, "+ ") {
			t.Errorf("%s: %d\n%s", test.args, code, out)
		}
	}
	_, out, _ := runIn(t, blocked.System(), "", "workshop", "--check", "--format", "json")
	var checked struct {
		Ways     map[string]bool
		Address  string
		Phones   int
		Firewall string
		Findings []struct{ Code, Level, Text, Do string }
	}
	if err := json.Unmarshal([]byte(out), &checked); err != nil {
		t.Fatal(err)
	}
	if !checked.Ways["paper"] || !checked.Ways["keyboard"] || checked.Ways["phones"] || checked.Address != "http://192.168.1.5/" || checked.Phones != 30 || checked.Firewall != "blocked" {
		t.Errorf("%+v", checked)
	}
	for _, f := range checked.Findings {
		if f.Text == "" || strings.Contains(f.Text+f.Do, "{") {
			t.Errorf("%+v", f)
		}
	}
}

// Questions of which none is marked for the quick form are all asked in a room.
func TestQuestionsWithoutAQuickForm(t *testing.T) {
	file := filepath.Join(t.TempDir(), "q.yaml")
	own := "version: 1\nquestions:\n  - id: which\n    section: why\n    kind: pick\n    max: 3\n    text: Which?\n" +
		"    options:\n      - {id: values, label: Values}\n      - {id: social, label: Friends}\n      - {id: career, label: Career}\n      - {id: understanding, label: Learning}\n      - {id: enjoyment, label: Joy}\n"
	if err := os.WriteFile(file, []byte(own), 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, said := runIn(t, home().System(), "", "workshop", "--rehearse", "24", "--format", "json", "--questions", file)
	if code != 0 || !strings.Contains(out, `"shown":[{"facet":"motive"`) {
		t.Errorf("exit code %d: %s%s", code, out, said)
	}
}
