package cli

import (
	"github.com/spf13/cobra"

	"aina/catalog/desk"
)

// newSchema prints the JSON Schema of a catalog. It offers the causes of the
// catalog in use, but needs none of its opportunities.
func (a *app) newSchema() *cobra.Command {
	return a.command(a.words.Desk.Schema, func([]string) error {
		c, _, err := a.load()
		if err != nil {
			return err
		}
		return a.write(desk.Schema(c, a.lang))
	})
}
