// Package learning measures by simulation whether a picture that learns from
// what was tried comes closer to the person, and whether what is said after
// three tries is true of them. It draws with fixed seeds, and knows neither the
// clock nor the disk.
//
// Each person has true likings, from -1 to 1, for every motive, activity and
// cause: normal, with deviations of 0.4, 0.6 and 0.5. Their answers err by
// 0.30, 0.45 and 0.40, a little more than learning.Apply assumes. They try the
// highest role that was not tried yet, one after the other. A day is as good as the mean of their
// true likings for what it was made of, why, how and for whom alike, plus an
// error with a deviation of 0.4; joy and energy each err by a further 0.2 and
// are rounded to a step; they would again from 0.3 on, and would not below
// -0.3. Kind people say of every day that it was better by 0.5 than it
// was, harsh ones that it was worse by as much.
//
// A day is made here as learning.Apply assumes. So this shows what the
// rule does where its model of a day is right, and where people report more
// kindly; it cannot show that days are like that.
package learning
