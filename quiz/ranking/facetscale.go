package ranking

// The scale κ of each facet makes all facets spread the opportunities equally
// before the person's weights: κ = 1 / the mean, over 2,000 seeded
// profiles, of the standard deviation of the facet's sum across the default
// catalog's roles.
//
// The population is that of package quiz/population, answering the full form without
// skipping.
//
// The numbers are frozen: scores must not move with each edit of the catalog. A
// test computes them again and fails where one has drifted by over a tenth.
const (
	scaleWhy  = 5.4
	scaleHow  = 3.4
	scaleWhom = 2.25
)
