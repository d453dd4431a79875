package phone

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"aina/quiz"
	"aina/quiz/group"
)

// The load test runs when it is asked for:
//
//	go test ./tui/workshop/phone -run Load -load 60s -v
//
// With an address it is only the phones, of a workshop that runs already: so it is seen how
// the trainer's screens answer meanwhile.
//
//	go test ./tui/workshop/phone -run Load -load 60s -load.at http://192.168.1.5:8080/482913 -v
var (
	load      = flag.Duration("load", 0, "for how long TestLoad sends answers; 0: not at all")
	hostile   = flag.Bool("load.hostile", false, "send wrong codes, large bodies and silent connections to the server of TestLoad meanwhile")
	loadSeats = flag.Int("load.seats", 200, "how many phones of TestLoad send one answer a second each")
	loadAt    = flag.String("load.at", "", "the address, with the code, of a workshop that runs already, asking the usual questions about the usual catalog")
)

// serverVariable makes the test binary the server of TestLoad, so that the load is
// measured apart from what makes it.
const serverVariable = "AINA_TEST_PHONE_SERVER"

// loaded is what the server says at the end.
type loaded struct {
	Tables  group.Tables
	Counts  Counts
	CPU     time.Duration
	Resting uint64 // bytes in use before anybody came
	Full    uint64 // and with all phones connected
	Sys     uint64 // taken from the system in all
}

func inUse() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse + m.StackInuse
}

func taken() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Sys
}

// TestLoadServer is the other process of TestLoad. It ends with its input.
func TestLoadServer(t *testing.T) {
	if os.Getenv(serverVariable) == "" {
		t.Skip("only for TestLoad")
	}
	x := serve(t)
	x.pages.Draw(x.who("en", "", false, "")) // what is made once
	end := loaded{Resting: inUse()}
	fmt.Printf("address %s %s\n", x.base, x.Code())
	io.Copy(io.Discard, os.Stdin)
	end.Full, end.Sys = inUse(), taken()
	end.Counts, end.CPU = x.Counts(), cpuTime()
	end.Tables = x.Room.Close(1000, lot())
	data, err := json.Marshal(end)
	fmt.Printf("end %s\n%v\n", data, err)
}

// Many phones answer once a second each: no answer is lost and none counts twice. What it
// takes is printed, and is no test: it depends on the machine.
func TestLoad(t *testing.T) {
	switch {
	case *load == 0:
		t.Skip("asked for by -load")
	case *loadAt != "":
		at := strings.LastIndex(*loadAt, "/")
		if at < 0 {
			t.Fatalf("%q is no address with a code", *loadAt)
		}
		_, took := phonesUnderLoad(t, (*loadAt)[:at], (*loadAt)[at+1:])
		t.Log(took)
		t.Logf("generator %s of processor time", cpuTime())
		return
	}
	cmd := exec.Command(os.Args[0], "-test.run", "^TestLoadServer$")
	cmd.Env = append(os.Environ(), serverVariable+"=1")
	in, _ := cmd.StdinPipe()
	out, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	said := bufio.NewScanner(out)
	said.Buffer(nil, 1<<20)
	line := func(head string) string {
		for said.Scan() {
			if rest, ok := strings.CutPrefix(said.Text(), head+" "); ok {
				return rest
			}
		}
		t.Fatalf("the server does not say %s", head)
		return ""
	}
	base, code, _ := strings.Cut(line("address"), " ")
	room, took := phonesUnderLoad(t, base, code)
	in.Close()
	var end loaded
	if err := json.Unmarshal([]byte(line("end")), &end); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
	own := cpuTime()
	t.Log(took)
	t.Logf("server %s of processor time, generator %s (%d %% of both); %d KiB a seat, %d MiB in all", end.CPU, own, own*100/(own+end.CPU), (end.Full-end.Resting)/1024/uint64(*loadSeats), end.Sys>>20)
	if want := room.Close(1000, lot()); fmt.Sprint(end.Tables) != fmt.Sprint(want) || end.Counts.Joined != *loadSeats {
		t.Errorf("the room has %+v\nthe phones sent %+v", end.Tables, want)
	}
}

// phonesUnderLoad has all phones join and answer. It returns the room as it should be, and
// how long answers took, in words.
func phonesUnderLoad(t *testing.T, base, code string) (room *group.Room, took string) {
	asked := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes).Questionnaire()
	x := &site{t: t, base: base, Server: &Server{room: code, asked: asked}}
	room = group.NewRoom(asked)
	var lock sync.Mutex
	var times []time.Duration
	var all, joined sync.WaitGroup
	joined.Add(*loadSeats)
	for i := range *loadSeats {
		all.Go(func() {
			time.Sleep(time.Duration(i) * time.Second / time.Duration(*loadSeats)) // spread over a second
			b := x.browser().join()
			joined.Done()
			mine, final := phoneUnderLoad(b, x, uint64(i))
			lock.Lock()
			defer lock.Unlock()
			times = append(times, mine...)
			if len(final) == len(asked.Asked(quiz.Quick)) {
				room.Finish(fmt.Sprint(i), group.ContributionOf(asked, final))
			}
		})
	}
	if *hostile {
		joined.Wait() // wrong codes hold up those who join, and nobody else
		end := x.hostilities()
		defer end()
	}
	all.Wait()
	slices.Sort(times)
	at := func(share float64) time.Duration { return times[int(float64(len(times)-1)*share)] }
	return room, fmt.Sprintf("%d seats for %s: %d answers, each with the page after it: median %s, p99 %s, longest %s", *loadSeats, *load, len(times), at(0.5), at(0.99), at(1))
}

// hostilities holds 5,000 silent connections to a server as far as it lets them, and sends
// wrong codes and bodies of 1 MiB as fast as it answers, until end is called.
func (x *site) hostilities() (end func()) {
	ctx, stop := context.WithCancel(context.Background())
	var all sync.WaitGroup
	all.Go(func() {
		open := make([]net.Conn, 5000)
		for n := 0; ctx.Err() == nil; n++ {
			if c := open[n%len(open)]; c != nil {
				c.Close()
			}
			open[n%len(open)], _ = net.Dial("tcp", strings.TrimPrefix(x.base, "http://"))
			if n > len(open) {
				time.Sleep(time.Millisecond)
			}
		}
		for _, c := range open {
			if c != nil {
				c.Close()
			}
		}
	})
	for _, body := range []string{"lang=en&code=111111", "a=5&b=" + strings.Repeat("x", 1<<20)} {
		all.Go(func() {
			c := http.Client{Transport: &http.Transport{}}
			for ctx.Err() == nil {
				if r, err := c.Post(x.base+"/join", "application/x-www-form-urlencoded", strings.NewReader(body)); err == nil {
					io.Copy(io.Discard, r.Body)
					r.Body.Close()
				}
				time.Sleep(2 * time.Millisecond)
			}
		})
	}
	return func() { stop(); all.Wait() }
}

// phoneUnderLoad answers one question a second, and then changes answers.
func phoneUnderLoad(b *browser, x *site, seed uint64) (times []time.Duration, final quiz.Answers) {
	final = quiz.Answers{}
	r, asked := rand.New(rand.NewPCG(seed, 1)), x.asked.Asked(quiz.Quick)
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for n := range int(load.Seconds()) {
		<-tick.C
		i := n
		if n >= len(asked) {
			i = r.IntN(len(asked))
		}
		q := asked[i]
		a, given := x.someAnswers(seed*1000 + uint64(n))[q.ID]
		if !given {
			a = quiz.Answer{Skipped: true}
		}
		from := time.Now()
		b.show(b.PostForm(x.base+questionPath(i), fields(q, a)))
		times = append(times, time.Since(from))
		final[q.ID] = a
	}
	return times, final
}
