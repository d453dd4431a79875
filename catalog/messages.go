package catalog

import "aina/catalog/locale/words"

func msgRootList(w *words.Words) words.Problem            { return w.Catalog.RootList }
func msgNotACatalog(w *words.Words) words.Problem         { return w.Catalog.NotACatalog }
func msgOneEntry(w *words.Words) words.Problem            { return w.Catalog.OneEntry }
func msgDuplicateID(w *words.Words) words.Problem         { return w.Catalog.DuplicateID }
func msgDuplicateIDAcross(w *words.Words) words.Problem   { return w.Catalog.DuplicateIDAcross }
func msgDatesOrder(w *words.Words) words.Problem          { return w.Catalog.DatesOrder }
func msgAgesOrder(w *words.Words) words.Problem           { return w.Catalog.AgesOrder }
func msgPaid(w *words.Words) words.Problem                { return w.Catalog.Paid }
func msgResidentialChildren(w *words.Words) words.Problem { return w.Catalog.ResidentialChildren }
func msgLawMinors(w *words.Words) words.Problem           { return w.Catalog.LawMinors }
func msgAgeMissing(w *words.Words) words.Problem          { return w.Catalog.AgeMissing }
