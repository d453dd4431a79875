package check

import (
	"cmp"
	"net/url"
	"regexp"
	"strings"
	"sync"

	"aina/catalog"
	"aina/catalog/source"
)

// sarifSchema is where the format is defined.
const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// The parts of a SARIF log (OASIS, 2.1.0) that are needed here.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		Language   string        `json:"language"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name     string      `json:"name"`
		Version  string      `json:"version"`
		Semantic string      `json:"semanticVersion,omitempty"`
		Address  string      `json:"informationUri"`
		Rules    []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      source.Code   `json:"id"`
		Name    string        `json:"name"`
		Short   sarifText     `json:"shortDescription"`
		Full    sarifText     `json:"fullDescription"`
		HelpURI string        `json:"helpUri"`
		Help    sarifText     `json:"help"`
		Default sarifDefault  `json:"defaultConfiguration"`
		Tags    sarifProperty `json:"properties"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifDefault struct {
		Level string `json:"level"`
	}
	sarifProperty struct {
		Tags     []string `json:"tags"`
		Severity string   `json:"problem.severity"`
	}
	sarifResult struct {
		RuleID    source.Code     `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndColumn   int `json:"endColumn"`
	}
)

// Tool is what a log says of the program that made it.
type Tool struct {
	Version string // as aina version says it
	Address string // where to read about it; "" where the build does not know
}

// noAddress names the program where it has no page: a log needs an address.
const noAddress = "urn:aina"

// SARIF writes the problems as a SARIF 2.1.0 log, with all rules in it.
func (r *Report) SARIF(lang catalog.Lang, tool Tool) ([]byte, error) {
	run := sarifRun{Language: string(lang), ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	driver := &run.Tool.Driver
	driver.Name, driver.Version, driver.Address = "Aina", tool.Version, cmp.Or(tool.Address, noAddress)
	if v := strings.TrimPrefix(tool.Version, "v"); semantic().MatchString(v) {
		driver.Semantic = v
	}
	index := map[source.Code]int{}
	for i, rule := range Rules() {
		index[rule.Code] = i
		about := rule.In(lang)
		help := noAddress + ":" + string(rule.Code)
		if tool.Address != "" {
			help = tool.Address + "#" + string(rule.Code)
		}
		driver.Rules = append(driver.Rules, sarifRule{
			ID: rule.Code, Name: pascal(string(rule.Code)), Short: sarifText{about.Means}, Full: sarifText{about.Means + " " + about.Matters},
			HelpURI: help, Help: sarifText{about.Mend}, Default: sarifDefault{rule.Severity.String()},
			Tags: sarifProperty{[]string{rule.className()}, rule.Severity.String()},
		})
	}
	for _, p := range r.Problems {
		run.Results = append(run.Results, sarifResult{
			RuleID: p.Code, RuleIndex: index[p.Code], Level: p.Severity.String(),
			Message:   sarifText{strings.TrimSpace(p.Message.In(lang) + " " + p.Hint.In(lang))},
			Locations: []sarifLocation{{sarifPhysical{sarifArtifact{fileURI(p.File)}, sarifRegion{p.Line, p.Column, p.EndColumn}}}},
		})
	}
	return encode(sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

// semantic is the form of a version by the rules of semver.org.
var semantic = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`)
})

// pascal writes a code as a name: unknown-key is UnknownKey.
func pascal(code string) string {
	var out strings.Builder
	for word := range strings.SplitSeq(code, "-") {
		out.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return out.String()
}

// fileURI returns a path as a reference: with slashes, and escaped.
func fileURI(path string) string {
	path = strings.ReplaceAll(path, `\`, "/")
	if len(path) > 2 && path[1] == ':' && path[2] == '/' {
		return (&url.URL{Scheme: "file", Path: "/" + path}).String()
	}
	if host, rest, ok := strings.Cut(strings.TrimPrefix(path, "//"), "/"); ok && strings.HasPrefix(path, "//") {
		return (&url.URL{Scheme: "file", Host: host, Path: "/" + rest}).String() // of another computer
	}
	if strings.HasPrefix(path, "/") {
		return (&url.URL{Scheme: "file", Path: path}).String()
	}
	return (&url.URL{Path: path}).String()
}
