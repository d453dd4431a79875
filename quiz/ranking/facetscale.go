package ranking

// The scale κ of each facet makes all facets spread the opportunities equally
// before the person's weights: κ = 1 / the mean, over 2,000 seeded
// profiles, of the standard deviation of the facet's sum across the default
// catalog's roles.
//
// The population is one of people who answer the full form without skipping:
// each has a personal level on the five steps (normal, mean 0, deviation
// 0.6 of a step), answers each of two statements a motive at that level, plus
// the motive's norm, plus a liking (deviation 0.9) and noise (deviation 0.7),
// and chooses the three motives they like most; likes each activity around the
// middle (mean 3.3, deviation 1.05) and answers each of its two scenes by that,
// plus noise (deviation 0.6); and marks each cause as not now, a little, a lot
// or rather not with chances of 40, 30, 22 and 8 in a hundred.
//
// Two scenes of one activity correlate by .75 in this population. Package
// evidence/asking assumes .40, as little is known of scenes: with answers as wide
// that correlate so, κ of how would be 3.4.
//
// The numbers are frozen: scores must not move with each edit of the catalog. A
// test computes them again and fails where one has drifted by over a tenth.
const (
	scaleWhy  = 4.8
	scaleHow  = 3.0
	scaleWhom = 2.3
)
