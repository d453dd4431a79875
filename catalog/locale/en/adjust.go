package en

import "aina/catalog/locale/words"

func picture() words.Picture {
	return words.Picture{
		Title: "Correct the picture", Do: "correct the picture",
		Note: "The picture is yours: move whatever does not look like you. The matches follow at once.", NotAsked: "no answer",
		ByHand: "set by you", Weights: "What counts most in the match", First: "First in line now", FirstNone: "Nothing fits just now.",
		Undo: "Back to my answers", UndoAsk: "Go back to your answers?", UndoNote: "Everything you moved goes back to where it was.",
		Undone: "What you moved is back where it was.", Done: "Leave it like this", Move: "adjust", Set: "{x}: set to “{words}”.",
		Ask: "Type the number of a line to move it.", Current: "{x}: stands at “{words}”.", Step: "{words}, {percent} of 100",
		AskAgain: "Type the number of another line, or {repeat} to hear them all.", Before: "before you moved it: {before}",
		Row: "{n}. {x}: {words}.", Change: "What would change this", Stability: "How steady this is", Numbers: "In numbers",
	}
}
