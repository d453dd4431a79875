// Package tui holds how people see Aina, in packages:
//
//   - kit: what every screen is made of
//   - shell: the running program around the screens
//   - journey: the screens of one person, from the language to the plan
//   - desk: the form that adds an entry to a catalog
//   - plain: the journey in plain lines, without screens
//   - cli: the commands, which start all that
//
// Imports run one way: cli to shell, journey and desk, these to kit. The shell
// knows neither the journey nor the desk. The tests here hold the house rules of
// the whole program, and drive it through its public interface.
package tui
