#!/usr/bin/env bash
# gopkg.in/yaml.v3 v3.0.1 leaves null items out when it decodes a sequence into a
# slice, so that the slice is shorter than the list and later items move up.
#
# Expected: an item with the zero value, as encoding/json gives for
# ["a", null, "b"], and as yaml.v3 itself gives for a null value in a map.
# Seen: `[a, null, b]` decodes into a []string of two items, without an error. The
# same happens to a hyphen with nothing behind it in a list of structs.
#
# Why it matters: a hyphen left behind while editing a list is the commonest slip
# there is. Code that counts decoded items to name "entry 7" names the wrong one,
# and the empty entry itself is never reported. Positions have to come from
# yaml.Node, where the null item is still present.
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

	"gopkg.in/yaml.v3"
)

type role struct{ ID string }

func main() {
	var words []string
	err := yaml.Unmarshal([]byte("[a, null, b, ~]"), &words)
	fmt.Printf("yaml []string: %q %v\n", words, err)

	var roles []role
	err = yaml.Unmarshal([]byte("- id: x\n-\n- id: y\n"), &roles)
	fmt.Printf("yaml []struct: %v %v\n", roles, err)

	var keyed map[string]string
	err = yaml.Unmarshal([]byte("a: x\nb:\n"), &keyed)
	fmt.Printf("yaml map: %d keys %v\n", len(keyed), err)

	var node yaml.Node
	err = yaml.Unmarshal([]byte("[a, null, b, ~]"), &node)
	fmt.Printf("yaml node: %d items %v\n", len(node.Content[0].Content), err)

	words = nil
	err = json.Unmarshal([]byte(`["a", null, "b", null]`), &words)
	fmt.Printf("json []string: %q %v\n", words, err)
}
GO
go mod tidy >/dev/null 2>&1
got=$(go run .)
want='yaml []string: ["a" "b"] <nil>
yaml []struct: [{x} {y}] <nil>
yaml map: 2 keys <nil>
yaml node: 4 items <nil>
json []string: ["a" "" "b" ""] <nil>'
printf '%s\n' "$got"
if [ "$got" != "$want" ]; then
  printf 'this has changed; it was:\n%s\n' "$want" >&2
  exit 1
fi
