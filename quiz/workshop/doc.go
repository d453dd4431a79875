// Package workshop is the course of a session with a room of people: its running order,
// where it stands, how late it is, the counts of hands, and the room until it is closed.
// Screens and plain lines walk the same Course. It knows no screen, network or clock:
// how much time has passed is passed in.
package workshop
