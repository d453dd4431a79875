// Package learning measures by simulation whether a picture that learns from
// what was tried comes closer to the person, and whether what is said after
// three tries is true of them. It draws with fixed seeds, and knows neither the
// clock nor the disk.
//
// Each person has true likings, from -1 to 1, for every motive, activity and
// cause: normal, with deviations of 0.4, 0.6 and 0.5. Their answers err as
// quiz.Learn takes answers to err. They try the role that stands highest and
// was not tried yet, one after the other. A day is as good as the mean of their
// true likings for what it was made of, why, how and for whom alike, plus an
// error with a deviation of 0.4; joy and energy each err by a further 0.2 and
// are rounded to a step; they would again from 0.3 on, and would not below
// -0.3.
package learning
