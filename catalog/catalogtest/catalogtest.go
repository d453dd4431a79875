// Package catalogtest makes realistic catalogs of any size for tests and benchmarks: the
// words of the roles that come with the program in new combinations, openings of invented
// organisations in the places that it knows, about 950 to 1,000 bytes an entry as it is written in
// a file. The same seed makes the same catalog. Only tests and tools import it.
package catalogtest

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/file"
)

// Base returns the catalog that comes with the program, of which all others are made. It
// panics where the source of the program is not at hand.
var Base = sync.OnceValue(func() *catalog.Catalog {
	_, here, _, _ := runtime.Caller(0)
	path := filepath.Join(filepath.Dir(here), "..", "..", "catalog.yaml")
	data, err := file.Read(path)
	if err != nil {
		panic(err)
	}
	c, problems := catalog.Read(filepath.Base(path), data, nil)
	if problems.HasErrors() {
		panic(problems)
	}
	return c
})

// New makes a catalog of n opportunities with the causes and places of Base.
func New(n int, seed uint64) *catalog.Catalog {
	c, g := *Base(), newGenerator(Base(), seed)
	c.Opportunities = make([]catalog.Opportunity, n)
	for i := range c.Opportunities {
		c.Opportunities[i] = g.opportunity(i)
	}
	return &c
}

// YAML makes the file of the catalog that New makes. It holds opportunities only: causes and
// places are those that the program knows.
func YAML(n int, seed uint64) []byte {
	b := bytesWriter{}
	_ = Write(&b, n, seed) // does not fail
	return b
}

// Write writes the file that YAML makes.
func Write(w io.Writer, n int, seed uint64) error {
	out, g := bufio.NewWriter(w), newGenerator(Base(), seed)
	fmt.Fprintf(out, "# %d invented opportunities, seed %d.\nopportunities:\n", n, seed)
	for i := range n {
		o := g.opportunity(i)
		out.Write(desk.WriteOpportunity(&o, desk.Style{Indent: 2}))
	}
	return out.Flush()
}

type bytesWriter []byte

func (b *bytesWriter) Write(p []byte) (int, error) {
	*b = append(*b, p...)
	return len(p), nil
}

// Queries lists what people type into the search of such a catalog: letters at which most
// words begin, words and forms of words in three languages, names, words in Latin letters or
// on another layout, several words, and what is not there.
func Queries() []string {
	return slices.Clone([]string{
		"п", "s", "қ", "пр", "со", "бал", "dogs", "walk", "соба", "собакам", "собаками", "волонтёры", "помощь", "балаларға", "үйрету",
		"конырау", "кітаптар", "алматы", "ция", "ость", "ing t", "kitap", "sobaka", "qariyalar", "ghbdtn", "2rt", "ыруд", "-pty",
		"помогать детям", "балаларға көмек", "help older people", "п о с в", "собака кошка приют город", "zzz", "щщщщ", "несуществующее", "xylophone",
	})
}
