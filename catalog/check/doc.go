// Package check holds a catalog to its rules: it finds what reading finds and
// what a careful keeper would ask about besides, explains each rule, and shows
// problems to people and to other programs. It works on bytes, and knows no
// disk, no clock and no screen: the day comes in as an argument.
package check
