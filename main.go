// Aina helps a person see what kind of volunteering suits them, and where to
// begin.
package main

import (
	_ "embed"
	"os"

	"aina/tui/cli"
)

//go:embed catalog.yaml
var defaultCatalog []byte

func main() { os.Exit(cli.Main(cli.OS(defaultCatalog), os.Args[1:])) }
