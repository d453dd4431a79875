// Package words is what Aina says on the screen and the command line, in
// English, Russian and Kazakh: one struct for each place where words stand,
// one value of it for each language. What differs with a number is a
// text.Plural; what is filled in has a {name}, and is never inflected.
package words

import "aina/catalog"

// Words is all that is said in one language.
type Words struct {
	App      App
	Keys     Keys
	Welcome  Welcome
	Keep     Keep
	Question Question
	Review   Review
	Result   Result
	Matches  Matches
	Detail   Detail
	Filter   Filter
	LeftOut  LeftOut
	Plan     Plan
	Save     Save
	Facts    Facts
	Form     Form
	Reflect  Reflect
	Picture  Picture
	Plain    Plain
	Export   Export
	CLI      CLI
}

// In gives the words of a language.
func In(l catalog.Lang) Words {
	w := Words{Plain: plainIn(l), Export: exportIn(l), CLI: cliIn(l), Form: formIn(l), Reflect: reflectIn(l), Picture: pictureIn(l)}
	switch l {
	case catalog.Russian:
		w.App, w.Keys = appRu(), keysRu()
		w.Welcome, w.Keep, w.Question, w.Review = welcomeRu(), keepRu(), questionRu(), reviewRu()
		w.Result, w.Matches, w.Detail, w.Filter, w.LeftOut = resultRu(), matchesRu(), detailRu(), filterRu(), leftOutRu()
		w.Plan, w.Save, w.Facts = planRu(), saveRu(), factsRu()
	case catalog.Kazakh:
		w.App, w.Keys = appKk(), keysKk()
		w.Welcome, w.Keep, w.Question, w.Review = welcomeKk(), keepKk(), questionKk(), reviewKk()
		w.Result, w.Matches, w.Detail, w.Filter, w.LeftOut = resultKk(), matchesKk(), detailKk(), filterKk(), leftOutKk()
		w.Plan, w.Save, w.Facts = planKk(), saveKk(), factsKk()
	default:
		w.App, w.Keys = appEn(), keysEn()
		w.Welcome, w.Keep, w.Question, w.Review = welcomeEn(), keepEn(), questionEn(), reviewEn()
		w.Result, w.Matches, w.Detail, w.Filter, w.LeftOut = resultEn(), matchesEn(), detailEn(), filterEn(), leftOutEn()
		w.Plan, w.Save, w.Facts = planEn(), saveEn(), factsEn()
	}
	return w
}
