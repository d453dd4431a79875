package workshop

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"

	"gopkg.in/yaml.v3"

	"aina/catalog/text"
)

// YAML writes running orders, with all the blocks that they are made of, as a file that
// Read reads to the same orders. The comment, which may have several lines, stands on top.
// Equal orders give equal bytes.
func YAML(orders []Order, comment string) []byte {
	var blocks, list []*yaml.Node
	for _, b := range blocksOf(orders) {
		blocks = append(blocks, blockNode(b))
	}
	for _, o := range orders {
		var steps []*yaml.Node
		for _, s := range o.Steps {
			steps = append(steps, plain(fmt.Sprintf("%s %d", s.Block.ID, s.Minutes)))
		}
		list = append(list, mapping(0, plain("minutes"), plain(strconv.Itoa(o.Minutes)), plain("steps"), sequence(yaml.FlowStyle, steps)))
	}
	root := mapping(0, plain("version"), plain("1"), plain("blocks"), sequence(0, blocks), plain("orders"), sequence(0, list))
	root.HeadComment = comment
	var out bytes.Buffer
	e := yaml.NewEncoder(&out)
	e.SetIndent(2)
	if err := e.Encode(root); err != nil {
		return nil // texts and numbers always have a YAML
	}
	return out.Bytes()
}

// blocksOf lists the blocks of orders, each once. Where a short step cannot be shortened
// further, its block in another order says to how many minutes it can.
func blocksOf(orders []Order) []Block {
	var all []Block
	for _, o := range orders {
		for _, s := range o.Steps {
			i := slices.IndexFunc(all, func(b Block) bool { return b.ID == s.Block.ID })
			if i < 0 {
				all = append(all, s.Block)
			} else if all[i].Least < s.Block.Least {
				all[i].Least = s.Block.Least
			}
		}
	}
	return all
}

func blockNode(b Block) *yaml.Node {
	n := mapping(0, plain("id"), plain(b.ID), plain("kind"), plain(string(b.Kind)))
	add := func(key string, value *yaml.Node) { n.Content = append(n.Content, plain(key), value) }
	if b.Drop > 0 {
		add("drop", plain(strconv.Itoa(b.Drop)))
	}
	if b.Least > 0 {
		add("least", plain(strconv.Itoa(b.Least)))
	}
	add("title", textNode(b.Title))
	for _, part := range []struct {
		key   string
		texts []text.Text
	}{{"lines", b.Lines}, {"open", b.Open}} {
		var items []*yaml.Node
		for _, t := range part.texts {
			items = append(items, textNode(t))
		}
		if len(items) > 0 {
			add(part.key, sequence(0, items))
		}
	}
	for _, part := range []struct {
		key  string
		text text.Text
	}{{"notes", b.Notes}, {"open_notes", b.OpenNotes}} {
		if !part.text.IsZero() {
			add(part.key, textNode(part.text))
		}
	}
	return n
}

// textNode is a text in its languages, in quotes, or one text for all.
func textNode(t text.Text) *yaml.Node {
	if t.Plain != "" {
		return quoted(t.Plain)
	}
	n := mapping(0)
	for _, x := range []struct{ key, text string }{{"en", t.En}, {"ru", t.Ru}, {"kk", t.Kk}} {
		if x.text != "" {
			n.Content = append(n.Content, plain(x.key), quoted(x.text))
		}
	}
	return n
}

func mapping(style yaml.Style, content ...*yaml.Node) *yaml.Node {
	return &yaml.Node{Kind: yaml.MappingNode, Style: style, Content: content}
}

func sequence(style yaml.Style, content []*yaml.Node) *yaml.Node {
	return &yaml.Node{Kind: yaml.SequenceNode, Style: style, Content: content}
}

func plain(s string) *yaml.Node { return &yaml.Node{Kind: yaml.ScalarNode, Value: s} }

func quoted(s string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Value: s, Style: yaml.DoubleQuotedStyle}
}
