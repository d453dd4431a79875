package importing

// ID makes an id of a title, in small Latin letters and hyphens. The same title
// always gives the same.
func ID(title string) string { return newNamer().baseID(title, "") }
