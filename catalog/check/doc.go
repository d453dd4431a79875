// Package check checks a catalog by its rules: it finds what reading finds and
// what else a careful maintainer would ask about, explains each rule, and shows
// problems to people and to other programs. It works on bytes, and knows no
// disk, no clock and no screen: the day comes in as an argument.
package check
