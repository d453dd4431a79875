package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func reflect() words.Reflect {
	return words.Reflect{
		Title: "What I tried", Do: "I tried it", Which: "What did you try?", WhichNone: "The catalog has nothing to choose from.",
		When: "When was it?", WhenHint: "Or another day: type it, such as {date}.",
		WhenBad: "“{text}” is not today or an earlier day. Write it as {date}.", Joy: "How much joy was in it?",
		JoySteps: [5]string{"none at all", "a little", "a fair bit", "a lot", "a huge amount"}, Energy: "Did it give you energy, or take it?",
		EnergySteps: [5]string{"it took a lot", "it took some", "neither", "it gave some", "it gave a lot"}, Again: "Would you do it again?",
		Yes: "Yes", Maybe: "Perhaps", No: "No", Note: "One line for yourself, if you like:",
		NoteHint: "It goes into the file with your plan only if you say yes.", Progress: "{at} of {all}",
		Full: "{n} tries are written down, and there is no room for more. Remove one to make room.", Saved: "Thank you. It is written down.",
		NotKept: "It stays until Aina closes: nothing is kept on this computer.", Learned: "What moved in your picture",
		Moved: "{x}: {before} → {after}", NoAnswer: "unanswered", MovedNone: "Nothing in your picture moved far enough to show.",
		NoAnswers: "Your picture can learn from this once you have answered some of the questions.",
		How:       "If it went a good deal better than your picture expected, everything the role is made of rises a little; otherwise it falls a little. We all speak kindly of a day we gave, and that is allowed for. Several tries count for more than one. Nothing moves further than one step from your own answers; what you set by hand stays, and so does “rather not”.",
		HowTitle:  "How the picture learns", Found: "What your tries show",
		FoundLater: text.Plural{One: "After {n} more try Aina will say what it sees.", Other: "After {n} more tries Aina will say what it sees."},
		Tries:      text.Plural{One: "{n} try is written down", Other: "{n} tries are written down"}, Log: "What you tried",
		LogEmpty:   "Nothing is written down yet.",
		LogEmptyDo: "After you have tried something, come back and say how it was: a few short questions.", Entry: "{date} · {said}",
		Quoted: "“{text}”", JoyShort: "joy", EnergyShort: "energy", AgainShort: "again", Change: "change", Remove: "remove",
		RemoveAsk: "Remove the entry “{title}”?", RemoveNote: "What the picture learned from it goes too.", RemoveKeep: "Keep it",
		Removed: "The entry is gone, and so is what was learned from it.", Add: "Write down something I tried", Plan: "Back to my plan",
		Before: "by your answers alone: {before}", Now: "chosen",
		SinceAnswers: "This picture has learned from what you tried. The line below a bar shows what your answers alone said.",
	}
}
