package editor

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// hang is how long a test waits before it gives up.
const hang = 60 * time.Second

// server is a running language server that knows one schema.
type server struct {
	t       *testing.T
	in      io.Writer
	answers chan answer
	id      int
	folder  string
	opened  int
}

// answer is a message of the server.
type answer struct {
	ID     json.RawMessage
	Method string
	Params json.RawMessage
	Result json.RawMessage
	Error  json.RawMessage
}

// diagnostic is what an editor underlines, lines and columns from 0.
type diagnostic struct {
	Range struct {
		Start struct{ Line, Character int }
	}
	Message string
}

// completion is what an editor offers.
type completion struct {
	Label      string
	InsertText string
	TextEdit   struct{ NewText string }
}

func (c completion) text() string {
	if c.TextEdit.NewText != "" {
		return c.TextEdit.NewText
	}
	return c.InsertText
}

func newServer(t *testing.T, schema []byte) *server {
	t.Helper()
	program := os.Getenv("AINA_YAML_SERVER")
	if program == "" {
		t.Skip("AINA_YAML_SERVER is not set: run .ci/editor/run")
	}
	s := &server{t: t, answers: make(chan answer, 1000), folder: t.TempDir()}
	path := filepath.Join(s.folder, "schema.json")
	if err := os.WriteFile(path, schema, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", program, "--stdio")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	s.in = in
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	go s.read(bufio.NewReader(out))
	s.request("initialize", map[string]any{"processId": nil, "rootUri": nil, "capabilities": map[string]any{
		"textDocument": map[string]any{"completion": map[string]any{"completionItem": map[string]any{"snippetSupport": true}}},
		"workspace":    map[string]any{"configuration": false}}})
	s.notify("initialized", map[string]any{})
	s.notify("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{}})
	s.until("settings", func(a answer) bool {
		if a.Method != "workspace/configuration" {
			return false
		}
		s.send(map[string]any{"id": a.ID, "result": s.settings(a)})
		return true
	})
	return s
}

func (s *server) read(r *bufio.Reader) {
	for {
		head, err := textproto.NewReader(r).ReadMIMEHeader()
		if err != nil {
			close(s.answers)
			return
		}
		n, _ := strconv.Atoi(head.Get("Content-Length"))
		body := make([]byte, n)
		if _, err := io.ReadFull(r, body); err != nil {
			close(s.answers)
			return
		}
		var a answer
		if json.Unmarshal(body, &a) == nil {
			s.answers <- a
		}
	}
}

func (s *server) send(m map[string]any) {
	m["jsonrpc"] = "2.0"
	body, err := json.Marshal(m)
	if err != nil {
		s.t.Fatal(err)
	}
	if _, err := fmt.Fprintf(s.in, "Content-Length: %d\r\n\r\n%s", len(body), body); err != nil {
		s.t.Fatal(err)
	}
}

func (s *server) notify(method string, params any) {
	s.send(map[string]any{"method": method, "params": params})
}

// request sends a request and waits for its result.
func (s *server) request(method string, params any) json.RawMessage {
	s.t.Helper()
	s.id++
	id := strconv.Itoa(s.id)
	s.send(map[string]any{"id": s.id, "method": method, "params": params})
	return s.until(method, func(a answer) bool { return string(a.ID) == id && a.Method == "" }).Result
}

// until waits for a message, and answers what the server asks meanwhile.
func (s *server) until(what string, is func(answer) bool) answer {
	s.t.Helper()
	late := time.After(hang)
	for {
		select {
		case a, ok := <-s.answers:
			switch {
			case !ok:
				s.t.Fatalf("%s: the server ended", what)
			case is(a):
				return a
			case a.Method != "" && len(a.ID) > 0:
				s.send(map[string]any{"id": a.ID, "result": s.settings(a)})
			}
		case <-late:
			s.t.Fatalf("%s: no answer", what)
		}
	}
}

// settings answers the question for settings, in the order in which they are asked for.
func (s *server) settings(a answer) any {
	if a.Method != "workspace/configuration" {
		return nil
	}
	var params struct{ Items []struct{ Section string } }
	if err := json.Unmarshal(a.Params, &params); err != nil {
		s.t.Fatal(err)
	}
	var all []any
	for _, item := range params.Items {
		if item.Section == "yaml" {
			all = append(all, map[string]any{"validate": true, "hover": true, "completion": true, "schemaStore": map[string]any{"enable": false},
				"schemas": map[string]any{"file://" + filepath.Join(s.folder, "schema.json"): "*.yaml"}})
			continue
		}
		all = append(all, map[string]any{})
	}
	return all
}

// open opens a document and returns its address and what is underlined in it.
func (s *server) open(text string) (uri string, all []diagnostic) {
	s.t.Helper()
	s.opened++
	uri = "file://" + filepath.Join(s.folder, fmt.Sprintf("c%d.yaml", s.opened))
	s.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "yaml", "version": 1, "text": text}})
	a := s.until("diagnostics", func(a answer) bool {
		return a.Method == "textDocument/publishDiagnostics" && strings.Contains(string(a.Params), filepath.Base(uri))
	})
	var params struct{ Diagnostics []diagnostic }
	if err := json.Unmarshal(a.Params, &params); err != nil {
		s.t.Fatal(err)
	}
	return uri, params.Diagnostics
}

// complete returns what is offered at the sign | of a text.
func (s *server) complete(text string) map[string]completion {
	s.t.Helper()
	before, after, _ := strings.Cut(text, "|")
	uri, _ := s.open(before + after)
	lines := strings.Split(before, "\n")
	var list struct{ Items []completion }
	result := s.request("textDocument/completion", map[string]any{"textDocument": map[string]any{"uri": uri},
		"position": map[string]any{"line": len(lines) - 1, "character": len(lines[len(lines)-1])}})
	if err := json.Unmarshal(result, &list); err != nil {
		s.t.Fatalf("%v: %s", err, result)
	}
	all := map[string]completion{}
	for _, c := range list.Items {
		all[c.Label] = c
	}
	return all
}
