package check

import "aina/catalog/locale/words"

func msgCutText(w *words.Words) words.Problem             { return w.Check.CutText }
func msgSwallowed(w *words.Words) words.Problem           { return w.Check.Swallowed }
func msgOldMeaning(w *words.Words) words.Problem          { return w.Check.OldMeaning }
func msgHoursOnce(w *words.Words) words.Problem           { return w.Check.HoursOnce }
func msgDurationOften(w *words.Words) words.Problem       { return w.Check.DurationOften }
func msgRemoteCity(w *words.Words) words.Problem          { return w.Check.RemoteCity }
func msgUnknownPlace(w *words.Words) words.Problem        { return w.Check.UnknownPlace }
func msgPlaceIsHome(w *words.Words) words.Problem         { return w.Check.PlaceIsHome }
func msgPlaceIsWide(w *words.Words) words.Problem         { return w.Check.PlaceIsWide }
func msgNoFirstStep(w *words.Words) words.Problem         { return w.Check.NoFirstStep }
func msgNoWayToApply(w *words.Words) words.Problem        { return w.Check.NoWayToApply }
func msgNoMotives(w *words.Words) words.Problem           { return w.Check.NoMotives }
func msgNearDuplicate(w *words.Words) words.Problem       { return w.Check.NearDuplicate }
func msgNearDuplicateAcross(w *words.Words) words.Problem { return w.Check.NearDuplicateAcross }
func msgEnded(w *words.Words) words.Problem               { return w.Check.Ended }
func msgNeverVerified(w *words.Words) words.Problem       { return w.Check.NeverVerified }
func msgStale(w *words.Words) words.Problem               { return w.Check.Stale }
func msgFutureDate(w *words.Words) words.Problem          { return w.Check.FutureDate }
func msgUnknownAllow(w *words.Words) words.Problem        { return w.Check.UnknownAllow }
func msgMissingTranslation(w *words.Words) words.Problem  { return w.Check.MissingTranslation }
func msgSameTranslation(w *words.Words) words.Problem     { return w.Check.SameTranslation }
func msgUnprotectedContact(w *words.Words) words.Problem  { return w.Check.UnprotectedContact }
