package spoken

import (
	"aina/tui/workshop/join"
	"aina/tui/workshop/network"
)

// printAddress says where phones join, on lines that a program can read, when it was not
// said yet or has changed.
func (s *session) printAddress() {
	if s.Lan == nil {
		return
	}
	state := s.Lan.Host.State()
	if state.Address() == s.told {
		return
	}
	s.told = state.Address()
	s.blank()
	if state.Vanished != "" {
		s.print(s.words.Network.Gone, "old", state.Vanished)
	}
	s.machine("ADDRESS " + s.told)
	s.machine("CODE " + s.Lan.Phones.Code())
	if !state.Reachable() {
		s.print(s.words.Network.NoNetwork)
	}
}

// machine prints a line for programs, which is never broken.
func (s *session) machine(line string) {
	if s.failed == nil {
		_, s.failed = s.Out.Write([]byte(line + "\n"))
	}
}

// printJoin says how to join.
func (s *session) printJoin() {
	for _, line := range s.Lan.Invitation(s.Course.Finished()).Words(s.lang) {
		s.print("{line}", "line", line)
	}
}

// guide has the trainer's own phone show the notes, and turn pages while the lines wait
// for a command.
func (s *session) guide() {
	s.turn <- struct{}{}
	if s.Lan == nil {
		return
	}
	s.Lan.Guide(func(r join.Request) {
		select {
		case s.turn <- struct{}{}:
			if s.Lan.Answer(r, s.Course, s.Now(), s.lang) {
				s.printPage()
			}
			<-s.turn
		case <-r.Context.Done():
		}
	})
}

// printLadder says how far phones have come.
func (s *session) printLadder() {
	if s.Lan != nil {
		s.print(join.Ladder(s.Lan.Ladder(), s.lang))
	}
}

// printPhones says how far phones have come, and what may be in the way.
func (s *session) printPhones() {
	if s.Lan == nil {
		s.print(s.words.Network.Lines.NoLan)
		return
	}
	state, advice := s.Lan.Host.State(), s.Lan.Advice()
	s.printLadder()
	s.print(join.Advice(advice, state.Chosen().Kind, s.lang))
	if advice == network.NobodyComes {
		for _, step := range s.words.Network.Decide[:2] { // the last one is of keys
			s.print("{line}", "line", step)
		}
	}
	for _, f := range state.Checkup.Findings {
		said, do := join.Finding(f, state.Checkup, s.lang)
		s.print("{line}", "line", said)
		if do != "" {
			s.print("{line}", "line", do)
		}
	}
}

// lock closes joining, or opens it again.
func (s *session) lock() {
	if s.Lan == nil {
		s.print(s.words.Network.Lines.NoLan)
		return
	}
	locked := !s.Lan.Phones.Locked()
	s.Lan.Phones.Lock(locked)
	if locked {
		s.print(s.words.Network.Lock)
	} else {
		s.print(s.words.Network.Unlock)
	}
}

// address tells the next address of this computer.
func (s *session) address() {
	switch {
	case s.Lan == nil:
		s.print(s.words.Network.Lines.NoLan)
	case len(s.Lan.Host.State().Candidates) < 2:
		s.print(s.words.Network.Lines.OneOnly)
	default:
		s.Lan.Host.Step(1)
		s.printAddress()
	}
}
