package source

import (
	"slices"
	"strings"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Wording picks what is said of a problem from the words of a language: one
// sentence, and the way out. Both may have places to fill in, such as {key}.
type Wording func(*words.Words) words.Problem

// Near is a problem for which one word is likely to be meant: the hint asks for
// {near} instead of what it was.
func Near(of Wording) Wording {
	return func(w *words.Words) words.Problem {
		return words.Problem{Message: of(w).Message, Hint: w.Source.DidYouMean}
	}
}

// Dated fills days, such as 2026-05-01, into the message of a problem as people write
// them: pairs are names of places and days in turn.
func Dated(of Wording, pairs ...string) Wording {
	return func(w *words.Words) words.Problem {
		p, written := of(w), slices.Clone(pairs)
		for i := 1; i < len(written); i += 2 {
			written[i] = locale.DateOf(w, written[i])
		}
		p.Message = text.Fill(p.Message, written...)
		return p
	}
}

// fill returns the two messages with values in their places: pairs are names and
// values in turn. Values come from files, so they are cleaned and cut to a short
// length.
func (pick Wording) fill(pairs []string) (message, hint locale.Message) {
	pairs = slices.Clone(pairs)
	for i := 1; i < len(pairs); i += 2 {
		pairs[i] = short(pairs[i])
	}
	message = locale.Say(func(w *words.Words) string { return pick(w).Message }, pairs...)
	hint = locale.Say(func(w *words.Words) string { return pick(w).Hint }, pairs...)
	return message, hint
}

// maxValue is how many code points of a value a message repeats.
const maxValue = 60

// maxList is the same for a list of allowed words.
const maxList = 400

func short(s string) string {
	limit := maxValue
	if strings.Contains(s, ", ") {
		limit = maxList
	}
	return text.Shorten(s[:min(len(s), 8*limit)], limit)
}

func msgUTF8(w *words.Words) words.Problem               { return w.Source.UTF8 }
func msgUTF16(w *words.Words) words.Problem              { return w.Source.UTF16 }
func msgCP1251(w *words.Words) words.Problem             { return w.Source.CP1251 }
func msgControl(w *words.Words) words.Problem            { return w.Source.Control }
func msgFileSize(w *words.Words) words.Problem           { return w.Source.FileSize }
func msgLineLength(w *words.Words) words.Problem         { return w.Source.LineLength }
func msgScalarSize(w *words.Words) words.Problem         { return w.Source.ScalarSize }
func msgDepth(w *words.Words) words.Problem              { return w.Source.Depth }
func msgKeys(w *words.Words) words.Problem               { return w.Source.Keys }
func msgValues(w *words.Words) words.Problem             { return w.Source.Values }
func msgMore(w *words.Words) words.Problem               { return w.Source.More }
func msgAnchor(w *words.Words) words.Problem             { return w.Source.Anchor }
func msgAlias(w *words.Words) words.Problem              { return w.Source.Alias }
func msgMerge(w *words.Words) words.Problem              { return w.Source.Merge }
func msgTag(w *words.Words) words.Problem                { return w.Source.Tag }
func msgDirective(w *words.Words) words.Problem          { return w.Source.Directive }
func msgDocument(w *words.Words) words.Problem           { return w.Source.Document }
func msgComplexKey(w *words.Words) words.Problem         { return w.Source.ComplexKey }
func msgDuplicateKey(w *words.Words) words.Problem       { return w.Source.DuplicateKey }
func msgUnknownKey(w *words.Words) words.Problem         { return w.Source.UnknownKey }
func msgUnknownKeyAlone(w *words.Words) words.Problem    { return w.Source.UnknownKeyAlone }
func msgMissingKey(w *words.Words) words.Problem         { return w.Source.MissingKey }
func msgEmptyFile(w *words.Words) words.Problem          { return w.Source.EmptyFile }
func msgWantsMap(w *words.Words) words.Problem           { return w.Source.WantsMap }
func msgWantsList(w *words.Words) words.Problem          { return w.Source.WantsList }
func msgWantsText(w *words.Words) words.Problem          { return w.Source.WantsText }
func msgWantsTexts(w *words.Words) words.Problem         { return w.Source.WantsTexts }
func msgWantsInt(w *words.Words) words.Problem           { return w.Source.WantsInt }
func msgNoNumber(w *words.Words) words.Problem           { return w.Source.NoNumber }
func msgWantsNumber(w *words.Words) words.Problem        { return w.Source.WantsNumber }
func msgWantsBool(w *words.Words) words.Problem          { return w.Source.WantsBool }
func msgBoolWord(w *words.Words) words.Problem           { return w.Source.BoolWord }
func msgRange(w *words.Words) words.Problem              { return w.Source.Range }
func msgEmptyItem(w *words.Words) words.Problem          { return w.Source.EmptyItem }
func msgDate(w *words.Words) words.Problem               { return w.Source.Date }
func msgDuration(w *words.Words) words.Problem           { return w.Source.Duration }
func msgID(w *words.Words) words.Problem                 { return w.Source.ID }
func msgUnknownValue(w *words.Words) words.Problem       { return w.Source.UnknownValue }
func msgURL(w *words.Words) words.Problem                { return w.Source.URL }
func msgURLScheme(w *words.Words) words.Problem          { return w.Source.URLScheme }
func msgEmail(w *words.Words) words.Problem              { return w.Source.Email }
func msgPhone(w *words.Words) words.Problem              { return w.Source.Phone }
func msgAnyLanguage(w *words.Words) words.Problem        { return w.Source.AnyLanguage }
func msgLanguage(w *words.Words) words.Problem           { return w.Source.Language }
func msgCountry(w *words.Words) words.Problem            { return w.Source.Country }
func msgSyntax(w *words.Words) words.Problem             { return w.Source.Syntax }
func msgTab(w *words.Words) words.Problem                { return w.Source.Tab }
func msgNBSP(w *words.Words) words.Problem               { return w.Source.NBSP }
func msgQuoteOpen(w *words.Words) words.Problem          { return w.Source.QuoteOpen }
func msgBracketOpen(w *words.Words) words.Problem        { return w.Source.BracketOpen }
func msgAfterQuote(w *words.Words) words.Problem         { return w.Source.AfterQuote }
func msgColonInText(w *words.Words) words.Problem        { return w.Source.ColonInText }
func msgNoColon(w *words.Words) words.Problem            { return w.Source.NoColon }
func msgColonSpace(w *words.Words) words.Problem         { return w.Source.ColonSpace }
func msgIndent(w *words.Words) words.Problem             { return w.Source.Indent }
func msgBadStart(w *words.Words) words.Problem           { return w.Source.BadStart }
func msgDashSpace(w *words.Words) words.Problem          { return w.Source.DashSpace }
func msgDashKind(w *words.Words) words.Problem           { return w.Source.DashKind }
func msgDashInLine(w *words.Words) words.Problem         { return w.Source.DashInLine }
func msgSpaceKind(w *words.Words) words.Problem          { return w.Source.SpaceKind }
func msgCurly(w *words.Words) words.Problem              { return w.Source.Curly }
func msgCurlyEnd(w *words.Words) words.Problem           { return w.Source.CurlyEnd }
func msgApostrophe(w *words.Words) words.Problem         { return w.Source.Apostrophe }
func msgEscape(w *words.Words) words.Problem             { return w.Source.Escape }
func msgAfterBracket(w *words.Words) words.Problem       { return w.Source.AfterBracket }
func msgBracketOther(w *words.Words) words.Problem       { return w.Source.BracketOther }
func msgComma(w *words.Words) words.Problem              { return w.Source.Comma }
func msgCommaTwice(w *words.Words) words.Problem         { return w.Source.CommaTwice }
func msgHashInBrackets(w *words.Words) words.Problem     { return w.Source.HashInBrackets }
func msgBlockText(w *words.Words) words.Problem          { return w.Source.BlockText }
func msgConflict(w *words.Words) words.Problem           { return w.Source.Conflict }
func msgLookAlike(w *words.Words) words.Problem          { return w.Source.LookAlike }
func msgMixedAddress(w *words.Words) words.Problem       { return w.Source.MixedAddress }
func msgCommaInBraces(w *words.Words) words.Problem      { return w.Source.CommaInBraces }
func msgColonInItem(w *words.Words) words.Problem        { return w.Source.ColonInItem }
func msgQuestionInBrackets(w *words.Words) words.Problem { return w.Source.QuestionInBrackets }
func msgWantsEntries(w *words.Words) words.Problem       { return w.Source.WantsEntries }
func msgEntriesInMap(w *words.Words) words.Problem       { return w.Source.EntriesInMap }
func msgDateForm(w *words.Words) words.Problem           { return words.Problem{Message: w.Source.DateForm} }
