// Package network finds out how phones can reach this computer, and lets them: which of
// its addresses to tell people, what kind of network that is and for about how many phones,
// whether a firewall is in the way, and the listeners themselves. What it concludes is pure
// and tested on tables; what it asks the system stands in files named after the systems, and
// comes in as a System. Nothing listens before Open is called.
package network
