package network

import (
	"path/filepath"
	"strings"
)

// fromGoRun reports whether a program was started by go run, which builds it into a new
// folder each time, below the folder for temporary files.
func fromGoRun(executable, temporary string) bool {
	rest, err := filepath.Rel(temporary, executable)
	return err == nil && strings.HasPrefix(rest, "go-build")
}
