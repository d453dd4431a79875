package source

// say names a wording of this package.
type say int

const (
	sayUTF8 say = iota
	sayUTF16
	sayCP1251
	sayControl
	sayFileSize
	sayLineLength
	sayScalarSize
	sayDepth
	sayKeys
	sayValues
	sayMore
	sayAnchor
	sayAlias
	sayMerge
	sayTag
	sayDirective
	sayDocument
	sayComplexKey
	sayDuplicateKey
	sayUnknownKey
	sayUnknownKeyNear
	sayUnknownKeyAlone
	sayMissingKey
	sayEmptyFile
	sayWantsMap
	sayWantsList
	sayWantsText
	sayWantsTexts
	sayWantsInt
	sayNoNumber
	sayWantsNumber
	sayWantsBool
	sayBoolWord
	sayRange
	sayEmptyItem
	sayDate
	sayDateNear
	sayDuration
	sayID
	sayIDNear
	sayUnknownValue
	sayUnknownValueNear
	sayURL
	sayURLScheme
	sayEmail
	sayPhone
	sayLanguage
	sayLanguageNear
	sayCountry
	sayCountryNear
	saySyntax
	sayTab
	sayNBSP
	sayQuoteOpen
	sayBracketOpen
	sayAfterQuote
	sayColonInText
	sayNoColon
	sayColonSpace
	sayIndent
	sayBadStart
	sayDashSpace
	sayDashKind
	sayDashInLine
	saySpaceKind
	sayCurly
	sayCurlyEnd
	sayApostrophe
	sayEscape
	sayAfterBracket
	sayBracketOther
	sayComma
	sayCommaTwice
	sayHashInBrackets
	sayBlockText
	sayCount
)

// wording gives what is said.
func (s say) wording() Wording {
	if s <= sayMerge {
		return s.ofBytes()
	}
	if s < saySyntax {
		if s <= sayMissingKey || s == sayEmptyFile {
			return s.ofKeys()
		}
		return s.ofValues()
	}
	if s <= sayBadStart {
		return s.ofSyntax()
	}
	return s.ofSigns()
}

// DidYouMean is the hint that names the likeliest word; {near} is the word.
func DidYouMean() Wording {
	return Wording{Hint: t(`Did you mean “{near}”?`, `Возможно, вы имели в виду «{near}»?`, `«{near}» деп жазғыңыз келді ме?`)}
}
