// Package output writes what commands print: the catalog, a ranking, gaps and
// pages of help, as text, JSON or CSV. It makes bytes of what it is given and
// knows neither flags nor streams.
package output
