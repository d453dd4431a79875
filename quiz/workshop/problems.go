package workshop

import "aina/catalog/locale/words"

// The wordings of problems in a running order.

func msgNoOrder(w *words.Words) words.Problem        { return w.Orders.NoOrder }
func msgNoSteps(w *words.Words) words.Problem        { return w.Orders.NoSteps }
func msgDuplicateBlock(w *words.Words) words.Problem { return w.Orders.DuplicateBlock }
func msgTitleLong(w *words.Words) words.Problem      { return w.Orders.TitleLong }
func msgPageLong(w *words.Words) words.Problem       { return w.Orders.PageLong }
func msgNeverDropped(w *words.Words) words.Problem   { return w.Orders.NeverDropped }
func msgStep(w *words.Words) words.Problem           { return w.Orders.Step }
func msgOnce(w *words.Words) words.Problem           { return w.Orders.Once }
func msgFormLate(w *words.Words) words.Problem       { return w.Orders.FormLate }
func msgBeforeClose(w *words.Words) words.Problem    { return w.Orders.BeforeClose }
func msgNoSupport(w *words.Words) words.Problem      { return w.Orders.NoSupport }
func msgNoClose(w *words.Words) words.Problem        { return w.Orders.NoClose }
func msgMinutes(w *words.Words) words.Problem        { return w.Orders.Minutes }
