#!/usr/bin/env bash
# gopkg.in/yaml.v3 v3.0.1 decodes a number with a fraction into an integer field
# by cutting the fraction off. It reports no error, also with KnownFields(true).
#
# Expected: an error, as encoding/json reports for the same number and field, and
# as yaml.v3 itself reports for "1.5h" or "two".
# Seen: `hours: 2.9` becomes 2, `[1, 2.7, 3]` becomes [1 2 3].
#
# Why it matters: somebody who writes an age limit or hours by hand ("2.5 hours a
# week") is never told that another number was read. A program that promises to
# name every mistake has to look at the text of the scalar itself.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat > go.mod <<'MOD'
module probe

go 1.24

require gopkg.in/yaml.v3 v3.0.1
MOD
cat > main.go <<'GO'
package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"
)

type role struct {
	Hours int
	Ages  []int
}

func main() {
	for _, in := range []string{"hours: 2.9", "hours: 16.0", "ages: [1, 2.7, 3]"} {
		var r role
		d := yaml.NewDecoder(strings.NewReader(in))
		d.KnownFields(true)
		err := d.Decode(&r)
		fmt.Printf("yaml %s -> %d %v, error: %v\n", in, r.Hours, r.Ages, err)
	}
	var r role
	err := yaml.Unmarshal([]byte("hours: 1.5h"), &r)
	fmt.Println("yaml hours: 1.5h -> error:", err != nil)
	err = json.Unmarshal([]byte(`{"hours": 2.9}`), &r)
	fmt.Println("json 2.9 -> error:", err != nil)
}
GO
go mod tidy >/dev/null 2>&1
got=$(go run .)
want='yaml hours: 2.9 -> 2 [], error: <nil>
yaml hours: 16.0 -> 16 [], error: <nil>
yaml ages: [1, 2.7, 3] -> 0 [1 2 3], error: <nil>
yaml hours: 1.5h -> error: true
json 2.9 -> error: true'
printf '%s\n' "$got"
if [ "$got" != "$want" ]; then
  printf 'this has changed; it was:\n%s\n' "$want" >&2
  exit 1
fi
