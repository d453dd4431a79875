// Package store keeps a person's answers on disk, in files that only the owner
// can read: written whole or not at all, one program at a time, and never over
// something it cannot read. It keeps nothing by itself: whether anything may be
// kept is for the caller to ask the person.
package store
