package en

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func reasons() words.Reasons {
	return words.Reasons{
		Start: "Every opportunity starts in the middle", MotiveMet: "It gives you what matters to you: {x}",
		MotiveUnmet: "It gives little of what matters to you: {x}", MotiveToo: "There is some of this in it: {x}",
		MotiveLittle: "There is not much of this in it: {x}", MotiveIdle: "It leaves aside what does not come first for you: {x}",
		MotiveOff: "It builds on what does not come first for you: {x}", ActivityFor: "You like this way of helping: {x}",
		ActivityAgainst: "This way of helping suits you less: {x}", ActivityMaybe: "This may suit you: {x}",
		ActivityUnsure: "It is not clear yet whether this is for you: {x}", CauseFor: "This cause is close to you: {x}",
		CauseOther: "You chose other causes rather than this one: {x}", CauseAgainst: "This cause is less close to you: {x}",

		Rested:      "You would rather rest from this: {x}",
		RestedLiked: "You like this, though after the week you would also like a rest from it: {x}",
		Hours:       text.Plural{One: "It takes {n} hour a week more than you said", Other: "It takes {n} hours a week more than you said"},
		Schedule:    "It is done {x}, and that is not what you chose", Times: "You chose other times. The only times here: {list}",
		Friends: "People come here one by one, not with friends", Family: "People come here without children",
		Estimated: "{reason} — estimated",
	}
}

func exclusions() words.Exclusions {
	return words.Exclusions{
		Inactive: "Nobody is being taken on at the moment. Look in again later.",
		Closed:   "It is closed for a while. Look in again later.", Defunct: "It no longer exists.",
		Ended:      "It is over: the last day was {date}.",
		MinimumAge: text.Plural{One: "It is for people of {n} and over.", Other: "It is for people of {n} and over."},
		MaximumAge: text.Plural{One: "It is for people of {n} and under.", Other: "It is for people of {n} and under."},
		LawYoung:   "It is for people of 18 and over: such tasks are not for anybody younger.",
		LawUnknown: "It is for people of 18 and over: such tasks are not for anybody younger. If you are 18 already, give your age.",
		Language:   "It needs this language: {list}.", LanguageAny: "It needs one of these languages: {list}.",
		Place:        "It is in another place: {place}. If you would go there, change the place in your answers.",
		PlaceUnnamed: "It is in another place. If you would go there, change the place in your answers.", OnSpot: "It is done in person, and you said you would help only from home.",
		FromHome: "It is done from home, and you said you would help only in person.", Schedule: "It is done {x}, and that is not what you chose.",
		Times:   "You chose other times. The only times here: {list}.",
		Hours:   text.Plural{One: "It takes {n} hour a week: more than you chose.", Other: "It takes {n} hours a week: more than you chose."},
		Friends: "It is not for a group of friends: people come one by one.",
		Family:  "It is not for families: people come without children.",
		Must:    "You called this a must.",
		Cause:   "You said “rather not”: {list}. That answer can be changed.",
	}
}

func strengths() words.Strengths {
	return words.Strengths{
		Motive:   [5]string{"very much", "much", "in the middle", "further back", "far back"},
		Answer:   [5]string{"very much like you", "like you", "partly like you", "not much like you", "not like you"},
		Activity: [5]string{"love it", "like it", "maybe", "not really", "not for me"},
		Cause:    [5]string{"a lot", "a little", "not now", "not really", "rather not"},
		Weight:   [5]string{"counts most", "counts more", "as usual", "counts less", "left out of it"}, Learned: "from what you tried",
	}
}

func portrait() words.Portrait {
	return words.Portrait{
		None:     "There is no picture yet.",
		NoneMore: "You skipped what it would be drawn from, and that is fine. Opportunities are then sorted only by what is possible for you; answer a few questions whenever you like.",
		Above:    "Above all, you come for {list}.", Highest: "It seems you come for {list}.",
		HighestMore: "Other reasons of yours are close behind: the order is not certain.", Flat: "Several directions fit you.",
		FlatMore:    "Your motives lie so close together that none can fairly be called first. That leaves you free: try quite different things and see what stays with you.",
		AlikeMore:   "You answered all the statements much alike, so none of your motives can fairly be called first. That leaves you free: try quite different things and see what stays with you.",
		MixedMore:   "Your answers point in more than one direction, and that is no mistake: few people are all of a piece. Try two or three things that are unlike each other, and see which of them draws you back.",
		Chosen:      "By your own choice, you come for {list}.",
		AlikeChosen: "You answered all the statements much alike, so here your own choice speaks.",
		ChosenMore:  "When you chose what matters most, you named: {list}.", Few: "The picture is still pale.",
		FewMore: "From so few answers nothing can fairly be said about what moves you most.", Like: "You would enjoy this: {list}.",
		Dislike:  "Less to your taste: {list}.",
		LikeNone: "Among the ways of helping, none stands out for you: try two that are quite unlike each other.",
		Rest:     "After an ordinary week you would like a rest from this: {x}.",
		Help:     "Causes close to you: {list}.", Leave: "You said “rather not”: {list}.",
		Beside:  "In the match your reasons are weighed against each other: something can be like you and still stand behind another reason.",
		Closest: "Closest to your heart: {list}.", SoFar: "So far, you come for {list} most of all.",
		Enjoy: "You would enjoy {list}.", EnjoyMany: "Many ways of helping would suit you.", And: " and ",
		Today: "This is a picture of what you said, not a verdict. You know yourself better: change whatever does not fit.",
	}
}

func findings() words.Findings {
	return words.Findings{
		Best: "It went best here: {list}.", Worst: "It went least well here: {list}.",
		Better:   "It went better where there was: {list}.",
		Alike:    "In good tries and in weaker ones alike there was: {list}.",
		Worse:    "It went worse where there was: {list}.",
		More:     text.Plural{One: "and {n} more that was always there too", Other: "and {n} more that were always there too"},
		AllGood:  "Everything you tried did you good; it is too early to tell what makes the difference.",
		NoneGood: "Nothing you tried has been for you so far, and that is worth knowing too. What could you try that is quite different?",
		Nothing:  "It is too early to tell what makes it go well. Try something quite different, and look again.",
		From:     text.Plural{One: "This rests on {n} try: a first impression, not a rule.", Other: "This rests on {n} tries: a first impression, not a rule."},
		FromMany: text.Plural{One: "This rests on {n} tries: an impression, not a rule.", Other: "This rests on {n} tries: an impression, not a rule."},
	}
}

func changes() words.Changes {
	return words.Changes{
		Wish:   "{x}: if that did not matter, this would be number {after}, not number {before}.",
		If:     "{x}: if it were “{to}” and not “{from}”, this would be number {after}, not number {before}.",
		Robust: "Changing your mind a little about any one thing would leave this among your first three; only “rather not” would take it out.",
		Ties: text.Plural{
			One:   "{n} other fits you exactly as well. Which comes first says nothing: look at both.",
			Other: "{n} others fit you exactly as well. Which of them comes first says nothing: see what draws you."},
		Steady: "Had you answered a few questions a little differently, this would still be among your first three in {n} out of 100 cases.",
		Near:   "Had you answered a few questions a little differently, this would be among your first three in {n} out of 100 cases.",
		Far:    "Had you answered a few questions a little differently, this would hardly ever be among your first three.",
	}
}

func reading() words.Reading {
	return words.Reading{
		Motives: map[string]string{
			"career": "Experience and career", "enhancement": "Growing, believing in myself", "enjoyment": "Joy",
			"protective": "Peace of mind", "recognition": "Thanks and recognition", "social": "Friends and company",
			"understanding": "Learning something new", "values": "Values"},
		MotiveSays: map[string]string{
			"career":        "You want experience that will count later, in your studies or at work.",
			"enhancement":   "You want to grow and find out what you are capable of.",
			"enjoyment":     "You want to enjoy it: to laugh, to play, to lose track of time.",
			"protective":    "You would like a calm, useful task that makes things feel lighter.",
			"recognition":   "You are glad when your effort is seen and somebody says thank you.",
			"social":        "You are looking for people to be with and a group where you are welcome.",
			"understanding": "You want to see more of the world and to learn what you could not do before.",
			"values":        "It matters to you to act on what you believe in and to see that somebody is better off."},
		MotivePulls: map[string]string{
			"career": "experience that will count", "enhancement": "room to grow", "enjoyment": "the joy of it", "protective": "peace of mind",
			"recognition": "a word of thanks", "social": "the people", "understanding": "something new to learn", "values": "what you believe in"},
		ActivityDoing: map[string]string{
			"caring": "looking after others", "creating": "creating things", "digital": "helping with computers", "hands_on": "working with your hands",
			"investigating": "exploring", "organising": "organising", "outdoors": "being out in the open", "speaking": "speaking to people", "teaching": "teaching"},
		Activities: map[string]string{
			"caring": "Caring", "creating": "Creating", "digital": "Digital help", "hands_on": "Hands-on work",
			"investigating": "Exploring and counting", "organising": "Organising", "outdoors": "Out in the open",
			"speaking": "Speaking to people", "teaching": "Teaching"},
		Rules: map[string]string{
			"cause": "Rather not", "company": "Company", "date": "Already over", "hours": "Hours a week", "language": "Language",
			"law": "From 18 only", "maximum_age": "Maximum age", "minimum_age": "Minimum age", "place": "Place",
			"remote": "From home or in person", "schedule": "How often", "status": "Not open now", "times": "Time of the week"},
		Schedules: map[string]string{"flexible": "now and then", "one_off": "once", "regular": "regularly"},
		Times:     map[string]string{"evenings": "evenings", "weekdays": "daytime on weekdays", "weekends": "weekends"},
		Languages: map[string]string{"en": "English", "kk": "Kazakh", "rsl": "sign language", "ru": "Russian"},
		Access: map[string]string{
			"low_vision": "Large print or a screen reader", "quiet": "A quiet place", "seated": "A task to be done sitting down",
			"sign_language": "Sign language", "wheelchair": "Step-free access for a wheelchair"},
		Ask: map[string]string{
			"low_vision": "Ask about large print or a screen reader.", "quiet": "Ask about a quiet place.",
			"seated": "Ask about doing it sitting down.", "sign_language": "Ask about sign language.",
			"wheelchair": "Ask about step-free access for a wheelchair."},
		AskPlace: "Ask where exactly this is and whether you can get there: {place}.",
		Consent: map[string]string{
			"under14": "You are under 14: the law asks for a parent's written consent, or that they come along (a guardian counts as a parent). This is not legal advice.",
			"under16": "You are under 16: the Committee for the Protection of Children's Rights said in 2025 that written consent is required. Bring it, signed by a parent or guardian. This is not legal advice."},
		Faults: map[string]string{
			"no_question": "That was the last question: go back to change an answer.",
			"not_a_level": "“{value}” is not among the levels: choose one of those shown.", "not_a_step": "Choose a number from 1 to 5.",
			"not_an_option": "“{value}” is not among the answers: choose one of those shown.",
			"too_long":      "That is too long: keep to {max} characters.", "too_many": "That is too many: choose at most {max}."},
		Reasons: reasons(), Opens: exclusions(), Strengths: strengths(), Reading: portrait(), Finding: findings(), Change: changes(),
		Weights: map[string]string{"how": "What I enjoy doing", "whom": "Whom I want to help", "why": "What moves me"},
	}
}
