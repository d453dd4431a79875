package plain

import (
	"errors"
	"strings"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz/store"
)

// owner asks whose computer this is, before anything is kept, and continues with
// the questions.
func (v *visit) owner() (step, error) {
	if v.opt.NoSave || v.opt.Keeper == nil {
		v.print(v.words.Plain.Keep.NoSave)
		return (*visit).questions, nil
	}
	answered, err := v.askOwner()
	switch {
	case err != nil:
		return nil, err
	case !answered:
		v.Leave()
		return (*visit).welcome, nil
	}
	return (*visit).questions, nil
}

// askOwner asks whose computer this is; answered is false if the person went back.
// On their own computer a person continues with what they saved there: their log and,
// if no questions have been asked yet, their answers.
func (v *visit) askOwner() (answered bool, err error) {
	k := func() words.PlainKeep { return v.words.Plain.Keep }
	r, err := v.ask(page{
		show:     func() { v.blank(); v.print(k().Ask) },
		options:  func() []string { return []string{k().Mine, k().Shared} },
		commands: []command{back},
	})
	if err != nil || r.command == back {
		return false, err
	}
	v.Decide(r.option == 0, v.opt.Catalog.Causes)
	v.print(v.words.Plain.General.Chose, "choice", text.LowerFirst(strings.TrimSuffix([]string{k().Mine, k().Shared}[r.option], ".")))
	if !v.Keeps {
		v.discard()
		v.print(k().NotKept)
		return true, nil
	}
	v.print(k().Kept)
	v.keep()
	return true, nil
}

// discard erases what this visit kept, when the computer turns out to be shared.
// What an earlier visit saved is not deleted without asking; a line says that it is
// still there.
func (v *visit) discard() {
	switch {
	case v.opt.Found:
		v.print(v.words.Keep.Earlier)
	case v.kept:
		if err := v.opt.Keeper.Erase(v.ctx); err != nil {
			v.print(v.words.Plain.General.NotErased)
			return
		}
	}
	v.kept = false
}

// keep saves the state, if it may be kept. What an earlier visit saved is not replaced
// before there is an answer or a log entry; what this one saved is, also when all of it
// was taken back. If saving fails, or there is something to know about the file, lines say
// so and the journey continues.
func (v *visit) keep() {
	if !v.Keeps || !v.HasContent() && !v.kept {
		return
	}
	err := v.opt.Keeper.Save(v.ctx, v.State(v.lang))
	v.kept = store.Saved(err)
	var gone *store.Erased
	switch {
	case err == nil:
		return
	case errors.As(err, &gone):
		v.Keeps, v.opt.Found = false, false
	case !v.kept:
		v.print(v.words.Plain.General.NotSaved)
	}
	var why interface{ In(catalog.Lang) string }
	if errors.As(err, &why) && why.In(v.lang) != v.whySaid { // not after every answer
		v.whySaid = why.In(v.lang)
		v.print(v.whySaid)
	}
}

// leave asks whether to end where something would be lost, and returns errQuit to end.
// Asked while it asks, it ends at once.
func (v *visit) leave() error {
	if v.leaving || !v.losesByLeaving() {
		return errQuit
	}
	v.leaving = true
	defer func() { v.leaving = false }()
	w, note, again := v.words.App, v.words.App.LeaveNote, v.name(quit)
	if v.interrupted {
		again = "Ctrl+C"
	}
	switch {
	case v.form != nil:
		note = v.words.Form.LeaveNote
	case len(v.Shortlist) > 0:
		note = text.Join(" ", note, w.LeavePlanNote)
	}
	v.blank()
	v.print(note)
	v.print(v.words.Plain.End.LeaveAgain, "quit", again)
	yes, err := v.confirm(w.LeaveAsk)
	if err == nil && yes {
		err = errQuit
	}
	return err
}

// losesByLeaving reports whether something was answered, chosen or tried that is kept
// nowhere: because nothing may be, or because it could not be saved.
func (v *visit) losesByLeaving() bool {
	if v.form != nil {
		return v.form.draft
	}
	tried := !v.Keeps && v.trying != nil && v.trying.Reflection.HasAnswer()
	return tried || v.WouldLose() || v.Keeps && !v.kept && v.HasContent()
}

// goodbye saves what may be kept, and prints what stays on this computer and a
// farewell. If the input has ended, a line says so first.
func (v *visit) goodbye(inputEnded bool) {
	w := v.words.Plain.End
	v.blank()
	if inputEnded {
		v.print(w.InputEnded)
	}
	if v.form != nil {
		if v.form.draft {
			v.print(v.words.Plain.Form.Dropped)
		}
		return
	}
	v.keep()
	switch {
	case v.guest != nil:
		return
	case v.kept:
		v.print(w.Kept)
	case v.opt.Found:
		v.print(v.words.Keep.Earlier)
	default:
		v.print(w.NotKept)
	}
	v.print(w.Bye)
}
