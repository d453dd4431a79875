// Tests that need the language server of editors. They stand apart, so that the program
// itself needs none: run them with .ci/editor/run.
module aina/editor

go 1.26.0

require aina v0.0.0

require (
	github.com/agext/levenshtein v1.2.3 // indirect
	github.com/aymanbagabas/go-udiff v0.4.1 // indirect
	github.com/blevesearch/snowballstem v0.9.0 // indirect
	github.com/rivo/uniseg v0.4.7 // indirect
	golang.org/x/text v0.44.0 // indirect
	gopkg.in/yaml.v3 v3.0.1 // indirect
)

replace aina => ../..
