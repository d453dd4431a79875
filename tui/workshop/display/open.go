package display

import (
	"os/exec"
	"runtime"
)

// Open opens an address in the browser of this computer. The error says that there is no
// program for that; whether it then shows anything, nobody can tell.
func Open(url string) error {
	name, arguments := opener(runtime.GOOS)
	cmd := exec.Command(name, append(arguments, url)...)
	if err := cmd.Start(); err != nil {
		return err
	}
	go func() { _ = cmd.Wait() }() // how it ends is nobody's concern
	return nil
}

// opener is the program of a system that opens addresses.
func opener(system string) (name string, arguments []string) {
	switch system {
	case "windows":
		return "rundll32", []string{"url.dll,FileProtocolHandler"}
	case "darwin":
		return "open", nil
	}
	return "xdg-open", nil
}
