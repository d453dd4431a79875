// Package group counts what the people of one room answered, and shows of it only
// what betrays nobody. It knows no network, clock, disk or screen.
//
// A Room holds one contribution for each person who has finished: on which side of
// every picture they stand. It is closed once. What remains then is Tables, and
// everything else that is said about the room (screens, report, CSV, gaps) is made
// from these alone. A Rehearsal is a room of simulated people.
//
// # The rule
//
//  1. One pool, one close: N is how many have finished when the room is closed.
//  2. A picture has two sides that are fixed before anybody answers. A cause: a
//     little or a lot. An activity: I would like or love it. A motive: among the
//     three that matter most. The other side is the rest, with those who skipped.
//  3. A picture is shown, with N, only if at least K people stand on each side.
//  4. Of motives only the three largest of these are shown, ties by lot; protective
//     never. Statements of why, age, place, access and languages have no picture.
//  5. With fewer than Fewest people there is no picture: the room is in open mode. So
//     it is where the trainer chooses that before the close.
//  6. The trainer says how many heads are in the room. If N is larger, somebody was
//     counted twice or a stranger was, and there is no picture.
//
// A picture that is not shown is named and no more: that too few stand on a side, too
// many do, or that three other motives are larger looks the same.
//
// # What it promises
//
// Any four people who tell each other everything learn nothing certain about anybody
// else: of no motive, activity or cause do they learn that another person chose it,
// nor that another person did not.
//
// Why that holds, for four of n: on each side of a picture that is shown stand at
// least five, so at least one of the others, and any of the others may be that one.
// A picture that is not shown may have anything from nobody to four on a side, and
// either side may be the small one. Answers about different activities and causes
// bind each other in no way: everybody is on one side of each. Picks of motives do,
// since nobody has more than three. A shown motive was picked by at most n - 5, so
// three of them take at most 3(n - 5) of the 3(n - 4) picks that the others have: any
// one of the others may have picked something else instead. If four were shown all
// these picks could be used up, and then nobody else would have picked what is not
// shown.
//
// It is a promise about one pool. A fifth accomplice breaks it, and so does somebody
// who has two seats: five seats may be one whole side. It is also none about
// combinations: from 12 people on there are rooms in which four who picked the same
// three motives learn that nobody else picked just these three. The tests try every
// case of up to 12 people, and find leaks where neighbouring answers are merged, where
// four motives are shown, and where more are shown than a person can pick.
//
// # Where it comes from
//
// In statistical disclosure control this is the minimum frequency rule for counts,
// with both sides of a table protected against group disclosure and against
// coalitions of respondents (Hundepool, Domingo-Ferrer, Franconi, Giessing, Schulte
// Nordholt, Spicer and de Wolf, Statistical Disclosure Control, Wiley 2012; the
// Handbook at sdctools.github.io/HandbookSDC). Fixed sides stand in for complementary
// suppression, as nothing can be found by subtraction: yes and no add up to N, and no
// other sum is published. A threshold of five is common (OHDSI, Viva Insights); some
// take three, six or eleven. Friends sit together, and two of them break a three.
package group
