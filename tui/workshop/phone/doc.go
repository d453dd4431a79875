// Package phone serves the pages on which the people of a workshop answer on their own
// phones, over plain HTTP in the network of the room. Nothing of it touches the disk, and
// nothing that a client sends comes to a terminal, a log or a file. What it holds of a
// person is in memory until they hand their phone on or the server ends.
//
// # Paths
//
//	GET  /              the languages; a phone with a seat goes where it was
//	GET  /482913        the same, with the room's code (the address of the QR code)
//	GET  /kk/482913     who sees what, in a language, with the code or without
//	POST /join          takes a seat: lang, code (six digits), take (a code to take along, if any)
//	GET  /languages     changes the language; it is sent to /join
//	GET  /q/7  POST     the seventh question: a, place, r.ROW, do; from=answers returns to the list
//	GET  /answers       what was answered
//	GET  /done          after the last question
//	GET  /card          one's own result
//	GET  /hand-on POST  ends the seat, and gives the phone an empty one
//	POST /picture       do=out takes the person out of the room's picture, do=in puts them back
//	GET  /notes POST    the trainer's notes, for a phone that has opened them; do=next and do=back
//	                    turn the page on the projector, if it is still the one of at
//	POST /notes/open    opens them: code, the digits that only the trainer's screen shows
//
// Every POST answers 303 See Other to a page, so that Back and reload send nothing twice;
// and an answer is a value of a seat, so that what is sent twice counts once. Pages depend
// on what their own seat answered and on whether the room is closed, and on nothing else;
// the notes are the trainer's, and hold nothing of a person.
//
// # Joining with answers
//
// What was answered elsewhere is brought by POST /join with take and code. That is how a
// phone whose laptop had to be started again sends its card, and how `aina join` sends the
// answers of the ordinary journey. A program that asks with Accept: text/plain gets one of
// these words in place of a page:
//
//	200 counted      the answers are in the room's picture, now or already before
//	200 late         they are not: the room is closed
//	400 unreadable   take is no code of the questions of this room, or the form is none
//	403 wrong-code   code is not the room's
//	423 locked       nobody can join now
//	429 many-codes   too many wrong codes, by anybody, in the last minute
//	503 full         every seat is taken
//
// The same take counts once, however often and from wherever it is sent. What
// people answered on the pages is compared with it only where the address has changed
// since: otherwise who guesses answers would see in the count that they are right.
package phone
