package file

import (
	"context"
	"path/filepath"
	"runtime"
	"time"

	"github.com/fsnotify/fsnotify"
)

const (
	// gathering is how long events are gathered that come together, such as those of one
	// save, before the files are looked at.
	gathering = 20 * time.Millisecond

	// pollEvery is the least time between two looks where no events are sent.
	pollEvery = 2 * time.Second

	// pollShare is how much longer the time between two looks is than a look: it bounds
	// what looking at large folders costs to a two-hundredth of one core.
	pollShare = 200

	// pollMost is the most time between two looks: a clock that jumps during a look makes
	// it as long as the jump.
	pollMost = 10 * time.Minute
)

// Watched is what Watch watches, and the clock by which it does.
type Watched struct {
	Paths []string
	Poll  bool // looks at the files every few seconds, whatever events there are
	Now   func() time.Time
	After func(time.Duration) <-chan time.Time
}

// Watch calls changed whenever what the paths lead to may have changed, until ctx is done:
// files and folders, what links on the way lead to, folders that come and go, and paths
// at which there is nothing yet. One save may be reported several times. Where the file
// system sends no events, as those of a network, or none can be had, Watch looks at the
// files every few seconds by itself.
func Watch(ctx context.Context, watched Watched, changed func()) {
	w := newWatch(watched, changed)
	w.look(false)
	defer w.close()
	w.run(ctx)
}

func newWatch(watched Watched, changed func()) *watch {
	w := &watch{Watched: watched, changed: changed}
	w.follow = w.followEvents
	return w
}

// watch is what is known of the paths that are watched.
type watch struct {
	Watched
	changed func()
	seen    sight
	took    time.Duration     // the last look
	events  *fsnotify.Watcher // of the folders that were seen; nil: there are none
	deaf    bool              // some folder sends no events
	follow  func()            // follows the events of the folders that were seen
}

func (w *watch) run(ctx context.Context) {
	var soon, later <-chan time.Time
	certain := false // that something has changed
	for {
		if later == nil && (w.Poll || w.deaf || w.seen.remote) {
			later = w.After(pause(w.took))
		}
		var events chan fsnotify.Event
		var errors chan error
		if w.events != nil {
			events, errors = w.events.Events, w.events.Errors
		}
		select {
		case <-ctx.Done():
			return
		case e := <-events:
			matters, sure := w.seen.concerns(e)
			if certain = certain || sure; matters && soon == nil {
				soon = w.After(gathering)
			}
		case <-errors: // events were lost
			if certain = true; soon == nil {
				soon = w.After(gathering)
			}
		case <-soon:
			w.look(certain)
			soon, certain = nil, false
		case <-later:
			w.look(false)
			later = nil
		}
	}
}

// pause is how long it is until the next look, after one that took some time.
func pause(took time.Duration) time.Duration {
	if took >= pollMost/pollShare {
		return pollMost
	}
	return max(pollEvery, pollShare*took)
}

// look looks at the paths, follows the folders on the way to them, and reports what has
// changed since the last look, or that something has.
func (w *watch) look(certain bool) {
	first := w.seen.folders == nil
	for {
		begun := w.Now()
		now := see(w.Paths)
		w.took = w.Now().Sub(begun)
		certain = certain || !first && !now.sameFiles(w.seen)
		moved := !now.sameFolders(w.seen)
		w.seen = now
		if !moved {
			break
		}
		w.follow() // and look again at what changed before it followed
	}
	if certain {
		w.changed()
	}
}

// followEvents asks for the events of the folders that were seen.
func (w *watch) followEvents() {
	w.close()
	events, err := fsnotify.NewWatcher()
	w.events, w.deaf = events, err != nil
	if err != nil {
		w.events = nil
		return
	}
	for name, f := range w.seen.folders {
		if err := events.Add(name); err != nil && f.whole {
			w.deaf = true
		}
	}
}

func (w *watch) close() {
	if w.events != nil {
		w.events.Close()
		w.events = nil
	}
}

// reach is how many folders above a path are watched for their being moved. Where
// watching a folder opens every file in it (kqueue), these are few.
func reach() int {
	switch runtime.GOOS {
	case "linux", "windows", "android", "illumos", "solaris":
		return 1 << 10
	}
	return 2
}

// concerns reports whether an event may have changed what the paths lead to, and whether
// it surely has.
func (s sight) concerns(e fsnotify.Event) (matters, sure bool) {
	name := filepath.Clean(e.Name)
	f, known := s.folders[filepath.Dir(name)]
	base := filepath.Base(name)
	written := e.Op&^fsnotify.Chmod != 0
	switch _, itself := s.folders[name]; {
	case known && f.names[base], known && f.whole && isYAML(name):
		return true, written
	case itself, known && f.mayHave(base):
		return true, false
	case known && f.whole:
		return written && e.Op&^(fsnotify.Chmod|fsnotify.Write) != 0, false // perhaps a folder
	}
	return false, false
}
