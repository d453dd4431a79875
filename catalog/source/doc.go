// Package source turns bytes from outside into values: it scans a YAML file
// before parsing, enforces limits, and reads its nodes by hand, so that
// every problem is found in one pass and reported at its exact place, in any of the
// languages. It knows nothing of volunteering; catalogs, questionnaires and
// profiles are read with it.
package source
