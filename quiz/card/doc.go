// Package card is the short card: the quick form of the questionnaire on one sheet of
// paper. It knows no network, clock, disk or screen.
//
// A Card asks which motives matter most, what a person likes doing and whom they want to
// help. Each thing that can be chosen has a letter or a digit (motives A to H, activities
// 1 to 9, causes J to Z), so that a filled-in sheet can be typed as one row, such as
// ACF25KN. The age on it is for the person alone and is never typed or counted.
//
// Of activities and of causes people may choose as many as they like: what quiz/group
// promises of its pictures rests on that. Of motives they choose as many as the
// questionnaire lets them, three at most.
//
// A Guide is the other side of the sheet: which roles of a catalog go with which letter,
// so that a person finds something to try by counting which number comes up most often.
package card
