package cli

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"aina/catalog/check"
	"aina/catalog/file"
)

func (a *app) newVersion() *cobra.Command {
	return a.command(a.words.Commands.Version, func([]string) error { return a.write([]byte(version())) })
}

// releasePage is where the releases of the program are found. A build for a release sets
// it, by -ldflags "-X aina/tui/cli.releasePage=…"; others know none.
var releasePage string

// moduleVersion is the version of the module, or devel.
func moduleVersion(info *debug.BuildInfo) string {
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	return "devel"
}

// tool is what logs say of the program.
func tool() check.Tool {
	t := check.Tool{Version: "devel", Address: releasePage}
	if info, ok := debug.ReadBuildInfo(); ok {
		t.Version = moduleVersion(info)
	}
	return t
}

// program tells builds apart, also those that name no commit.
func program() string {
	s := version()
	if strings.Contains(s, "devel") || strings.Contains(s, "+dirty") {
		if path, err := os.Executable(); err == nil {
			s += file.Stamp(path)
		}
	}
	return s
}

// version describes the build: the module's version, the commit with its time,
// "+dirty" if it had changes, and the version of Go.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return fmt.Sprintf("aina %s\n", runtime.Version())
	}
	line := "aina " + moduleVersion(info)
	set := map[string]string{}
	for _, s := range info.Settings {
		set[s.Key] = s.Value
	}
	if revision := set["vcs.revision"]; revision != "" {
		line += " " + revision[:min(12, len(revision))]
		if set["vcs.modified"] == "true" {
			line += "+dirty"
		}
		if t := set["vcs.time"]; t != "" {
			line += " " + t
		}
	}
	return fmt.Sprintf("%s %s %s/%s\n", line, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
