// Package forms measures how good the picture is that each way to be asked gives: the full
// form, the quick form, the short card read by the program, and the short card with the
// role numbers of its back counted by hand. It uses the judged people of package
// evidence/ranking and knows neither the clock nor the disk.
//
// The people answered the full form. The quick form counts what it asks of these answers.
// The card is marked by them: the three, what they would like by its one scene, and whom
// they want to help a little or a lot. So a mark means here what it means for a room
// (group.ContributionOf).
//
// All ways are judged on the same roles, those that the gates of the person's whole profile
// leave, and by motives, activities and causes alone, without the wishes. How many roles a
// card would suggest that these gates close, as it asks no more of what is possible than
// the age, is counted apart.
package forms
