#!/usr/bin/env bash
# github.com/nyaruka/phonenumbers v1.8.1 reads two telephones with a semicolon between
# them as one valid number whose extension is the second telephone, all of it.
#
# Expected: an error, as for two telephones with a comma, a slash or "и" between them.
# Seen: Parse("87011234567; 87771234567", "KZ") gives +7 701 123 4567 ext. 87771234567,
# IsValidNumber is true. (The semicolon waits in dialling strings; an extension may have
# up to 15 digits.)
#
# Why it matters: a semicolon is what parts a list in a cell, most of all where the comma
# is the decimal mark, as in Kazakhstan and Russia. Whoever lets the library judge a whole
# cell keeps one valid number, and people who ring it dial the second one behind it. Cells
# have to be taken apart first.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat > go.mod <<'MOD'
module probe

go 1.24

require github.com/nyaruka/phonenumbers v1.8.1
MOD
cat > main.go <<'GO'
package main

import (
	"fmt"

	"github.com/nyaruka/phonenumbers"
)

func main() {
	for _, cell := range []string{"87011234567; 87771234567", "87011234567, 87771234567", "87011234567/87771234567", "87011234567 и 87771234567"} {
		n, err := phonenumbers.Parse(cell, "KZ")
		if err != nil {
			fmt.Printf("%s -> an error\n", cell)
			continue
		}
		fmt.Printf("%s -> %s, valid: %v\n", cell, phonenumbers.Format(n, phonenumbers.INTERNATIONAL), phonenumbers.IsValidNumber(n))
	}
}
GO
go mod tidy >/dev/null 2>&1
got=$(go run .)
want='87011234567; 87771234567 -> +7 701 123 4567 ext. 87771234567, valid: true
87011234567, 87771234567 -> an error
87011234567/87771234567 -> an error
87011234567 и 87771234567 -> an error'
printf '%s\n' "$got"
if [ "$got" != "$want" ]; then
  printf 'this has changed; it was:\n%s\n' "$want" >&2
  exit 1
fi
