package source

import (
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// shape holds a tree of nodes to the limits and reports what is never read: it
// marks such nodes as bad, so that readers pass them by.
func (d *Doc) shape(root *yaml.Node) {
	d.walk(root, 1, map[string]int{})
}

func (d *Doc) walk(n *yaml.Node, depth int, seen map[string]int) {
	node := Node{d, n}
	if n.Kind == yaml.AliasNode {
		d.bad[n] = true
		d.Report(node.Span(), Anchor, msgAlias, "name", n.Value)
		return
	}
	if n.Anchor != "" {
		d.Report(node.Span(), Anchor, msgAnchor, "name", n.Anchor)
	}
	if n.Style&yaml.TaggedStyle != 0 {
		d.bad[n] = true
		d.Report(node.Span(), YAMLSyntax, msgTag, "name", n.Tag)
		return
	}
	if n.Kind == yaml.ScalarNode {
		return
	}
	if depth > d.lim.Depth {
		d.bad[n] = true
		d.Report(node.Span(), TooLarge, msgDepth, "limit", strconv.Itoa(d.lim.Depth))
		return
	}
	if n.Kind == yaml.MappingNode {
		if len(n.Content) > 2*d.lim.Keys {
			d.bad[n] = true
			d.Report(node.Span(), TooLarge, msgKeys, "limit", strconv.Itoa(d.lim.Keys))
			return
		}
		d.keys(n, seen)
	}
	for _, c := range n.Content {
		if !d.bad[c] {
			d.walk(c, depth+1, seen)
		}
	}
}

// keys looks at the keys of a map: each one word, none twice, no merging. The
// map seen is reused for finding duplicate keys.
func (d *Doc) keys(n *yaml.Node, seen map[string]int) {
	few := len(n.Content) <= 2*fewKeys
	if !few {
		clear(seen)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k := n.Content[i]
		switch {
		case k.Kind == yaml.AliasNode:
			d.bad[n.Content[i+1]] = true
		case k.Kind != yaml.ScalarNode:
			d.bad[k], d.bad[n.Content[i+1]] = true, true
			d.Report(Node{d, k}.Span(), WrongType, msgComplexKey)
		case k.Tag == "!!merge" || k.Value == "<<" && k.Style == 0:
			d.bad[k], d.bad[n.Content[i+1]] = true, true
			d.Report(Node{d, k}.Span(), Anchor, msgMerge)
		case n.Style&yaml.FlowStyle != 0 && d.noSpace(k, n.Content[i+1]):
			d.bad[k], d.bad[n.Content[i+1]] = true, true
		default:
			line, twice := seen[k.Value]
			if few {
				line, twice = d.lineOf(n.Content[:i], k.Value)
			}
			if twice {
				d.bad[k], d.bad[n.Content[i+1]] = true, true
				d.Report(Node{d, k}.Span(), DuplicateKey, msgDuplicateKey, "key", k.Value, "line", strconv.Itoa(line))
				continue
			}
			if !few {
				seen[k.Value] = k.Line
			}
		}
	}
}

// fewKeys is up to how many keys are compared with each other: that is faster than a map.
const fewKeys = 40

// lineOf returns the line of a key among keys and their values.
func (d *Doc) lineOf(content []*yaml.Node, key string) (line int, found bool) {
	for i := 0; i < len(content); i += 2 {
		if k := content[i]; len(k.Value) == len(key) && k.Value == key && k.Kind == yaml.ScalarNode && !d.bad[k] {
			return k.Line, true
		}
	}
	return 0, false
}

// noSpace reports a key in brackets that is a key and its value with no space
// between, as in {social:2}, of which YAML makes one word.
func (d *Doc) noSpace(key, value *yaml.Node) bool {
	word, rest, found := strings.Cut(key.Value, ":")
	if !found || rest == "" || strings.HasPrefix(rest, "//") || key.Style != 0 || value.Tag != "!!null" || value.Value != "" || !isName([]byte(word)) {
		return false
	}
	at := Node{d, key}.Span()
	at.Column += len(word)
	at.EndColumn = at.Column + 1
	d.Report(at, WrongType, msgColonSpace)
	return true
}
