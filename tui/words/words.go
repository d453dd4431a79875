// Package words gives the screens the words of catalog/locale.
package words

import (
	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
)

// In gives the words of a language.
func In(l catalog.Lang) Words { return *locale.In(l) }

type (
	Picture      = words.Picture
	App          = words.App
	Keys         = words.Keys
	CLI          = words.CLI
	CLIHelp      = words.CLIHelp
	CLILine      = words.CLILine
	CLICommand   = words.CLICommand
	CLICommands  = words.CLICommands
	CLIFlags     = words.CLIFlags
	CLIList      = words.CLIList
	CLIMatch     = words.CLIMatch
	CLIErase     = words.CLIErase
	CLIErrors    = words.CLIErrors
	CLICheck     = words.CLICheck
	CLIDesk      = words.CLIDesk
	CLIGaps      = words.CLIGaps
	CLIImport    = words.CLIImport
	Export       = words.Export
	Facts        = words.Facts
	Form         = words.Form
	Result       = words.Result
	Matches      = words.Matches
	Detail       = words.Detail
	Filter       = words.Filter
	LeftOut      = words.LeftOut
	Plain        = words.Plain
	PlainVerb    = words.PlainCommand
	PlainVerbs   = words.PlainCommands
	PlainTalk    = words.PlainGeneral
	PlainWelcome = words.PlainWelcome
	PlainKeep    = words.PlainKeep
	PlainAsk     = words.PlainAsk
	PlainReview  = words.PlainReview
	PlainResult  = words.PlainResult
	PlainMatches = words.PlainMatches
	PlainBrowse  = words.PlainBrowse
	PlainPlan    = words.PlainPlan
	PlainEnd     = words.PlainEnd
	PlainTry     = words.PlainTry
	Plan         = words.Plan
	Save         = words.Save
	Welcome      = words.Welcome
	Keep         = words.Keep
	Question     = words.Question
	Review       = words.Review
	Reflect      = words.Reflect
	Words        = words.Words
)
