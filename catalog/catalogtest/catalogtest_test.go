package catalogtest_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"aina/catalog"
	"aina/catalog/catalogtest"
)

// What is written is read as what was made, without errors, and is as long as promised.
func TestYAML(t *testing.T) {
	const n = 500
	data := catalogtest.YAML(n, 7)
	if each := len(data) / n; each < 900 || each > 1000 {
		t.Errorf("%d bytes an entry", each)
	}
	read, problems := catalog.Read("made.yaml", data, catalogtest.Base())
	if problems.HasErrors() {
		t.Error(problems)
	}
	if diff := cmp.Diff(catalogtest.New(n, 7).Opportunities, read.Opportunities, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-made +read):\n%s", diff)
	}
}

func TestSeeds(t *testing.T) {
	if !bytes.Equal(catalogtest.YAML(20, 1), catalogtest.YAML(20, 1)) {
		t.Error("the same seed makes another catalog")
	}
	if bytes.Equal(catalogtest.YAML(20, 1), catalogtest.YAML(20, 2)) {
		t.Error("another seed makes the same catalog")
	}
}
