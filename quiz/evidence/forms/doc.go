// Package forms measures how good the picture is that each way to be asked gives: the full
// form, the quick form, the short card read by the program, and the short card with the
// role numbers of its back counted by hand. It uses the judged people of package
// evidence/ranking, draws with fixed seeds, and knows neither the clock nor the disk.
//
// A judged person has a profile, and no answers. Here they answer. A statement of a motive
// is answered by x = p + ½(μ − μ̄), which is where quiz.ProfileOf takes the profile's p
// from, a scene by the activity's value, each with as much chance as package
// evidence/asking assumes for one statement and one scene, and rounded to a step. The three
// are those whose x, with as much chance as in one statement, is highest. A cause has the
// level nearest to its value. What a profile leaves out is skipped.
//
// The card is marked by the same answers: the three, what they would like or love by its
// one scene, and whom they want to help a little or a lot. So a mark means here what it
// means for a room (group.ContributionOf).
//
// All ways are judged on the same roles: those of the person's pool that the gates of their
// whole profile leave. How many roles a card would suggest that these gates close, as it
// asks no more of what is possible than the age, is counted apart.
package forms
