// Package tui holds how people see Aina, in packages:
//
//   - kit: what every screen is made of
//   - shell: the running program around the screens
//   - journey: the screens of one person, from the language to the plan
//   - desk: the form that adds an entry to a catalog
//   - plain: the journey in plain lines, without screens
//   - live: the catalog while it is open, read again when its file is saved
//   - entry: how one entry of a catalog is drawn
//   - facts: what is known of an opportunity, a match and a try, in words
//   - export: the result and the plan as files
//   - theme: colours and styles
//   - qr: a QR code in a terminal
//   - cli: the commands, which start all that
//   - early: keeps the libraries from asking the terminal before anything runs
//   - tuitest: drives screens in tests
//
// Imports run one way: cli to shell, journey and desk, these to kit. The shell
// knows neither the journey nor the desk. The tests here hold the house rules of
// the whole program, and drive it through its public interface.
package tui
