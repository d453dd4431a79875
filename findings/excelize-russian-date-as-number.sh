#!/usr/bin/env bash
# github.com/xuri/excelize/v2 v2.11.1 gives a date as its serial number, without an error,
# where the cell has the long date that Excel offers in Russian, "03 мая 2026 г.": its
# format is [$-FC19]dd\ mmmm\ yyyy\ \г\.;@ with months in the genitive. The same
# in Ukrainian, [$-FC22].
#
# Expected: a text that says the date, as for [$-419], the other code of Russian, or an
# error.
# Seen: GetCellValue returns "46145" for 3 May 2026; with [$-419] "03 май 2026 г.".
#
# Why it matters: tables of coordinators in Kazakhstan are full of dates in this format.
# A program that reads cells as excelize formats them takes a day for a number, and
# cannot tell it from one. It has to read the raw value, look at the format by itself, and
# know that a code in brackets names a language, whichever it is.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat > go.mod <<'MOD'
module probe

go 1.24

require github.com/xuri/excelize/v2 v2.11.1
MOD
cat > main.go <<'GO'
package main

import (
	"fmt"
	"time"

	"github.com/xuri/excelize/v2"
)

func main() {
	f := excelize.NewFile()
	for _, code := range []string{`[$-FC19]dd\ mmmm\ yyyy\ \г\.;@`, `[$-FC22]d\ mmmm\ yyyy" р.";@`, `[$-419]dd\ mmmm\ yyyy\ \г\.;@`} {
		f.SetCellValue("Sheet1", "A1", time.Date(2026, 5, 3, 0, 0, 0, 0, time.UTC))
		style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &code})
		if err != nil {
			panic(err)
		}
		f.SetCellStyle("Sheet1", "A1", "A1", style)
		text, err := f.GetCellValue("Sheet1", "A1")
		fmt.Printf("%s -> %q, error: %v\n", code, text, err)
	}
}
GO
go mod tidy >/dev/null 2>&1
got=$(go run .)
want='[$-FC19]dd\ mmmm\ yyyy\ \г\.;@ -> "46145", error: <nil>
[$-FC22]d\ mmmm\ yyyy" р.";@ -> "46145", error: <nil>
[$-419]dd\ mmmm\ yyyy\ \г\.;@ -> "03 май 2026 г.", error: <nil>'
printf '%s\n' "$got"
if [ "$got" != "$want" ]; then
  printf 'this has changed; it was:\n%s\n' "$want" >&2
  exit 1
fi
