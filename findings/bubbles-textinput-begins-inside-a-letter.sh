#!/usr/bin/env bash
# The text input of github.com/charmbracelet/bubbles v1.0.0 scrolls by runes, not by the
# letters that people see. While the cursor goes back through a line that is longer than
# its field, the field can begin with a combining mark whose letter is out of sight.
#
# Expected: the visible part of a line begins with a whole letter.
# Seen: "Тай-Тай-Тай", each "й" written as "и" and a breve (U+0306), in a field of 5 cells.
# With the cursor at rune 3 the field begins with U+0306: the breve stands on the space of
# the prompt.
#
# Why it matters: "й" and "ё" come in two parts from macOS file names and from pages that
# were pasted, and Kazakh and Russian are full of them. Whoever draws the field puts a mark
# on a sign of the frame, and a terminal may then count the line one cell too long. A screen
# has to drop what is left of a letter at the beginning of a scrolled line.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat > go.mod <<'MOD'
module probe

go 1.24

require (
	github.com/charmbracelet/bubbles v1.0.0
	github.com/charmbracelet/x/ansi v0.11.6
)
MOD
cat > main.go <<'GO'
package main

import (
	"fmt"
	"unicode"

	"github.com/charmbracelet/bubbles/textinput"
	"github.com/charmbracelet/x/ansi"
)

func main() {
	m := textinput.New()
	m.Width = 5
	m.Focus()
	m.SetValue("Таи\u0306-Таи\u0306-Таи\u0306")
	for range 12 {
		shown := []rune(ansi.Strip(m.View()))[len([]rune(m.Prompt)):]
		fmt.Printf("cursor at rune %d: the field begins with %U\n", m.Position(), shown[0])
		if unicode.Is(unicode.Mn, shown[0]) {
			fmt.Println("inside a letter")
		}
		m.SetCursor(m.Position() - 1)
	}
}
GO
go mod tidy >/dev/null 2>&1
grep -q 'bubbles v1.0.0' go.mod
out=$(go run .)
printf '%s\n' "$out"
if ! grep -q 'inside a letter' <<<"$out"; then
  echo 'this has changed: the field no longer begins inside a letter' >&2
  exit 1
fi
