package join

import (
	"context"
	"errors"
	"time"

	"aina/tui/workshop/network"
	"aina/tui/workshop/phone"
)

// Lan is how phones join: where they find this computer, and the server that they find
// there.
type Lan struct {
	Host    *network.Host
	Phones  *phone.Server
	Resumed bool // whether people may have been here before
}

// Options is what phones join with.
type Options struct {
	System  network.System
	Port    int // to try first; 0: the usual ones
	Phones  phone.Options
	Resumed bool
	Now     func() time.Duration // since the program began
}

// ErrNoPort is the error where no port of the computer is free.
var ErrNoPort = errors.New("no port is free")

// Open lets phones in, until end is called, and keeps the computer awake meanwhile. The
// values of ctx are used, not its end.
func Open(ctx context.Context, opt Options) (lan *Lan, end func(), err error) {
	phones, err := phone.New(opt.Phones)
	if err != nil {
		return nil, nil, err
	}
	host, err := network.Open(opt.System, opt.Port, opt.Now)
	if err != nil {
		return nil, nil, errors.Join(ErrNoPort, err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(ctx))
	opt.System.Awake(ctx) // where it cannot, the trainer is told by the check
	served := make(chan struct{})
	go host.Watch(ctx)
	go func() {
		defer close(served)
		_ = phones.Serve(ctx, host.Listener()) // it ends with ctx
	}()
	return &Lan{Host: host, Phones: phones, Resumed: opt.Resumed}, func() {
		stop()
		_ = host.Close()
		<-served
		_ = phones.Close() // people who are still connected are let go
	}, nil
}

// Ladder is how far phones have come.
func (l *Lan) Ladder() network.Ladder {
	c := l.Phones.Counts()
	return network.Ladder{Reached: c.Reached, Joined: c.Joined, Finished: c.Finished, Secure: c.Secure > 0}
}

// Advice is what may be in the way of phones now.
func (l *Lan) Advice() network.Advice { return l.Host.State().Advise(l.Ladder()) }

// Invitation is what people need to join now.
func (l *Lan) Invitation(finished int) Invitation {
	return Invitation{State: l.Host.State(), Code: l.Phones.Code(), Finished: finished, Locked: l.Phones.Locked(), Resumed: l.Resumed}
}
