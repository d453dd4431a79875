// Package libreoffice holds tests that send tables through LibreOffice before they are
// imported. It is a module apart, so that the program needs none.
//
// What LibreOffice 7.4 does to a CSV file that is opened and saved again, found by these
// tests, if special numbers are to be recognised when it is opened:
//
//   - "16+" becomes the number 16, in every language: a least age reads as an age.
//   - "1.5" becomes 1 May of this year in Kazakh, and stays text in Russian, where only
//     "1,5" is a number; "4/6/2026" becomes 6 April in English.
//   - A telephone number without a plus becomes a number; one with a plus and spaces stays.
//   - "1:30" becomes a time of day.
//
// Without that box, as LibreOffice opens a file at first, all these stay text.
package libreoffice
