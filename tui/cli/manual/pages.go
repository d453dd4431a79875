package main

import (
	"bytes"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/tui/cli"
)

// pages makes the man pages, in English, by the names of their files.
func pages(day time.Time) (map[string][]byte, error) {
	root := cli.Tree(catalog.English)
	root.DisableAutoGenTag = true // the day alone dates a page
	all := map[string][]byte{}
	for _, cmd := range append(root.Commands(), root) {
		if cmd != root && !cmd.IsAvailableCommand() {
			continue
		}
		page, err := pageOf(cmd, day)
		if err != nil {
			return nil, err
		}
		if cmd == root {
			page = beforeSeeAlso(page, surroundings(locale.In(catalog.English).CLI.Help))
		}
		all[strings.ReplaceAll(cmd.CommandPath(), " ", "-")+".1"] = page
	}
	return all, nil
}

// pageOf is the page that cobra makes of a command. Where a line of ours begins a
// paragraph, Markdown wants an empty one.
func pageOf(cmd *cobra.Command, day time.Time) ([]byte, error) {
	long := cmd.Long
	cmd.Long = strings.ReplaceAll(long, "\n", "\n\n")
	defer func() { cmd.Long = long }()
	var page bytes.Buffer
	err := doc.GenMan(cmd, &doc.GenManHeader{Section: "1", Date: &day, Source: "Aina", Manual: "Aina"}, &page)
	return page.Bytes(), err
}

// surroundings is what cobra knows nothing of: the environment and the exit codes.
func surroundings(w words.CLIHelp) []byte {
	var out bytes.Buffer
	for _, section := range []struct {
		title string
		lines []words.CLILine
	}{{"ENVIRONMENT", w.EnvironmentLines}, {"EXIT STATUS", w.ExitLines}} {
		out.WriteString(".SH " + section.title + "\n")
		for _, line := range section.lines {
			out.WriteString(".TP\n\\fB" + roff(line.Name) + "\\fP\n" + roff(line.Text) + "\n")
		}
	}
	return out.Bytes()
}

// roff writes a text so that a hyphen stays one and no line is taken for a request.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}

func beforeSeeAlso(page, more []byte) []byte {
	const heading = ".SH SEE ALSO\n"
	return bytes.Replace(page, []byte(heading), append(more, heading...), 1)
}
