#!/usr/bin/env bash
# golang.org/x/text v0.44.0, package language/display: a program that asks for the names of
# languages in one language carries the names of all languages in all of them.
#
# Expected: display.English.Languages() costs what English names take, some kilobytes, since
# each language has a value of its own and the linker drops what nobody uses.
# Seen: a stripped program grows by more than a megabyte, with one language as with three.
#
# Why it matters: a program that people in villages fetch over a phone names a dozen
# languages. A short list of its own, held to the library's names by a test, is a hundredth
# of that.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

# bytes NAME STATEMENT... prints the size of a stripped program that does these.
bytes() {
  mkdir "$dir/$1"
  cd "$dir/$1"
  shift
  printf 'module probe\n\ngo 1.24\n\nrequire golang.org/x/text v0.44.0\n' > go.mod
  {
    printf 'package main\n\nimport (\n\t"fmt"\n\n\t"golang.org/x/text/language"\n'
    [[ "$*" != *display* ]] || printf '\t"golang.org/x/text/language/display"\n'
    printf ')\n\nfunc main() {\n\ttag := language.MustParse("kk")\n\tfmt.Println(tag)\n'
    printf '\t%s\n' "$@"
    printf '}\n'
  } > main.go
  go mod tidy >/dev/null 2>&1
  grep -q 'golang.org/x/text v0.44.0' go.mod
  CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o probe .
  ./probe >&2
  wc -c < probe
}

none=$(bytes none)
one=$(bytes one 'fmt.Println(display.English.Languages().Name(tag))')
three=$(bytes three 'fmt.Println(display.English.Languages().Name(tag), display.Russian.Languages().Name(tag), display.Kazakh.Languages().Name(tag))')
printf 'stripped: without names %s bytes, in one language %s, in three %s\n' "$none" "$one" "$three"
if [ $((one - none)) -lt 1000000 ] || [ $((three - one)) -gt $(((one - none) / 10)) ]; then
  echo 'this has changed: one language no longer brings the names of all' >&2
  exit 1
fi
