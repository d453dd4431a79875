#!/usr/bin/env bash
# github.com/mattn/go-runewidth v0.0.26 fills a table with the width of every
# rune, twice, in a package initialiser. Every program that imports it, directly
# or through a terminal library, starts tens of milliseconds later: on the machine
# where this was written 59 ms, against 0.4 ms with v0.0.25 and 0.1 ms with
# v0.0.31. Allocations are the same (22,240 bytes, 53 allocations), so a memory
# profile does not show it.
#
# Expected: a patch release of a small width library costs nothing at start.
# Seen: at least ten times the initialiser time of the releases before and after,
# as `GODEBUG=inittrace=1` reports it. The ratio is compared, not the time.
#
# Why it matters: a program that shows its first screen within 15 ms cannot spend
# 60 ms on a table, and `go get -u` passes through such a release unnoticed. Check
# inittrace after every update.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

# init_microseconds VERSION prints the median of seven starts.
init_microseconds() {
  mkdir "$dir/$1"
  cd "$dir/$1"
  printf 'module probe\n\ngo 1.24\n\nrequire github.com/mattn/go-runewidth %s\n' "$1" > go.mod
  cat > main.go <<'GO'
package main

import (
	"fmt"

	"github.com/mattn/go-runewidth"
)

func main() { fmt.Println(runewidth.StringWidth("қ")) }
GO
  go mod tidy >/dev/null 2>&1
  grep -q "go-runewidth $1" go.mod
  go build -o probe .
  for _ in 1 2 3 4 5 6 7; do
    GODEBUG=inittrace=1 ./probe 2>&1 | sed -n 's/^init github.com\/mattn\/go-runewidth .* ms, \([0-9.]*\) ms clock.*/\1/p'
  done | sort -n | sed -n 4p | awk '{ printf "%d\n", $1 * 1000 }'
}

before=$(init_microseconds v0.0.25)
slow=$(init_microseconds v0.0.26)
after=$(init_microseconds v0.0.31)
printf 'initialiser of go-runewidth, median of 7 starts: v0.0.25 %s µs, v0.0.26 %s µs, v0.0.31 %s µs\n' "$before" "$slow" "$after"
if [ "$slow" -lt $((10 * before)) ] || [ "$slow" -lt $((10 * after)) ]; then
  echo 'this has changed: v0.0.26 is no longer ten times slower than its neighbours' >&2
  exit 1
fi
