package libreoffice

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// office is how somebody opens and saves tables.
type office struct {
	locale    string // of LibreOffice
	recognise bool   // the box "detect special numbers" of the import dialog
	format    string // saved as: csv or xlsx
}

func (o office) String() string {
	if o.recognise {
		return o.locale + "-recognised-" + o.format
	}
	return o.locale + "-" + o.format
}

// offices are all ways that are tried.
func offices() []office {
	var all []office
	for _, locale := range []string{"ru-RU", "kk-KZ", "en-US"} {
		for _, recognise := range []bool{false, true} {
			for _, format := range []string{"csv", "xlsx"} {
				all = append(all, office{locale, recognise, format})
			}
		}
	}
	return all
}

// settings makes LibreOffice speak a locale, whatever the system does.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>%s</value></prop></item>
</oor:items>
`

// through opens a CSV file, in UTF-8 and with commas, and saves it anew in a folder.
// A CSV file is saved as it is shown, with semicolons.
func (o office) through(t *testing.T, file string) string {
	t.Helper()
	folder := t.TempDir()
	profile := filepath.Join(folder, "profile", "user")
	if err := os.MkdirAll(profile, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(profile, "registrymodifications.xcu"), fmt.Appendf(nil, settings, o.locale), 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(folder, "saved")
	convert := func(file, to string, more ...string) string {
		args := append([]string{"-env:UserInstallation=file://" + filepath.Dir(profile), "--headless", "--convert-to", to, "--outdir", out}, more...)
		if said, err := exec.Command("soffice", append(args, file)...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, said)
		}
		base := filepath.Base(file)
		return filepath.Join(out, base[:len(base)-len(filepath.Ext(base))])
	}
	saved := convert(file, "xlsx", fmt.Sprintf("--infilter=CSV:44,34,76,1,,0,false,%v", o.recognise)) + ".xlsx"
	if o.format == "csv" {
		saved = convert(saved, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false") + ".csv"
	}
	if _, err := os.Stat(saved); err != nil {
		t.Fatal(err)
	}
	return saved
}

// built builds Aina, once for all tests.
var built = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "aina")
	if err != nil {
		return "", err
	}
	file := filepath.Join(folder, "aina")
	build := exec.Command("go", "build", "-o", file, ".")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return file, nil
})

// aina runs the program apart from the environment of whoever runs the test, and returns
// what it wrote; said is what it told beside.
func aina(t *testing.T, args ...string) (out []byte, said string) {
	t.Helper()
	if _, err := exec.LookPath("soffice"); err != nil {
		t.Skip("no LibreOffice: run .ci/libreoffice/run")
	}
	file, err := built()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(file, append(args, "--as-of", "2026-11-29", "--lang", "en")...)
	cmd.Env = []string{"HOME=" + t.TempDir(), "PATH=" + os.Getenv("PATH")}
	told := &bytes.Buffer{}
	cmd.Stderr = told
	out, err = cmd.Output()
	exit := (*exec.ExitError)(nil)
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) { // 1: something was told
		t.Fatalf("aina %v: %v: %s", args, err, told)
	}
	return out, told.String()
}
