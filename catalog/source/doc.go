// Package source brings bytes from outside to values: it scans a YAML file
// before it is parsed, holds it to bounds, and reads its nodes by hand, so that
// every problem is found in one pass and told at its exact place, in three
// languages. It knows nothing of volunteering; catalogs, questionnaires and
// profiles are read with it.
package source
