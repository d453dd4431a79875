package export

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"

	"aina/catalog"
)

//go:embed page.gohtml
var pageTemplate string

//go:embed page.css
var pageStyle string

// HTML writes a plan as one page to open in any browser and to print on A4. It has
// no script and asks nobody for anything: its policy allows its own style alone.
func HTML(p Plan, lang catalog.Lang) ([]byte, error) { return pageOf(p, lang).html(pageStyle) }

// html draws a page with a style.
func (p page) html(style string) ([]byte, error) {
	t, err := template.New("page").Parse(pageTemplate)
	if err != nil {
		return nil, err
	}
	hash := sha256.Sum256([]byte(style))
	var out bytes.Buffer
	err = t.Execute(&out, struct {
		Page      page
		Style     template.CSS
		StyleHash string
	}{p, template.CSS(style), base64.StdEncoding.EncodeToString(hash[:])})
	return out.Bytes(), err
}
