package workshop

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"
	"time"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
	"aina/tui/workshop/display"
	"aina/tui/workshop/join"
	"aina/tui/workshop/network"
	"aina/tui/workshop/networktest"
	"aina/tui/workshop/phone"
	"aina/tui/workshop/phonetest"

	tea "github.com/charmbracelet/bubbletea"
)

// lanDriver drives a workshop that phones may join, on a computer that a test changes.
type lanDriver struct {
	driver
	computer *networktest.Computer
	opened   []string // addresses that a browser opened
}

// fixed is a source of randomness that always says the same.
type fixed struct{}

func (fixed) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 0x0a
	}
	return len(p), nil
}

// hotspot is the adapter of Windows' own hotspot.
func hotspot() network.Interface {
	i := networktest.Interface("Wi-Fi* 2", network.Wireless, "192.168.137.1/24")
	i.Gateway = false
	return i
}

// startLan starts 60 minutes for phones in a hotspot of this computer.
func startLan(t testing.TB, lang catalog.Lang, people, width, height int) *lanDriver {
	t.Helper()
	order, _ := workshop.Find(workshop.Default(), 60)
	room, lot := group.Rehearsal{People: people, Seed: 7}.Room(quiz.Default(), theCatalog.Causes)
	d := &lanDriver{computer: &networktest.Computer{Interfaces: []network.Interface{hotspot()}, Taken: map[int]bool{80: true}}}
	clock := func() time.Duration { return d.now }
	lan, end, err := join.Open(t.Context(), join.Options{
		System: d.computer.System(), Now: clock,
		Phones: phone.Options{Room: room, Questions: quiz.Default(), Catalog: theCatalog, On: "2026-11-22", Random: fixed{}, Now: time.Now},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(end)
	browser := display.New()
	t.Cleanup(func() { _ = browser.Close() })
	d.w = New(Options{
		Course: workshop.New(order, room, theCatalog, "2026-11-22"), Lot: lot, Catalog: theCatalog, Questions: quiz.Default(),
		Now: clock, Folder: "/home/aina", Lan: lan, Display: browser,
		Browse: func(url string) error { d.opened = append(d.opened, url); return nil },
	})
	m := shell.New(shell.Options{Lang: lang, Theme: theme.Dark, Today: "2026-11-22"}, tuitest.Renderer(), d.w)
	d.Driver = &tuitest.Driver{Model: m}
	d.Start(width, height)
	return d
}

// typeWiFi types the name of a network and its password.
func (d *lanDriver) typeWiFi(name, password string) {
	d.Press("w")
	d.Type(name)
	d.Press("enter")
	d.Type(password)
	d.Press("enter")
}

// lanScenes are the ways to the screens about phones.
func lanScenes() map[string]func(*lanDriver) {
	look := func(d *lanDriver) { d.w.Lan.Host.Look(); d.Send(tickMsg{}) }
	return map[string]func(*lanDriver){
		"joinpage":  func(*lanDriver) {},
		"joinwifi":  func(d *lanDriver) { d.typeWiFi("Aina-137", "asar2026") },
		"jointwice": func(d *lanDriver) { d.typeWiFi("Aina-137", "asar2026"); d.Press("o") },
		"joinfull":  func(d *lanDriver) { d.to("form"); d.Press("a", "f") },
		"joinnone":  func(d *lanDriver) { d.computer.Interfaces = nil; look(d) },
		"joingone":  func(d *lanDriver) { d.computer.Interfaces = []network.Interface{wifi()}; look(d); d.Press("x", "a") },
		"wifiname":  func(d *lanDriver) { d.Press("w"); d.Type(strings.Repeat("ә", 17)); d.Press("enter") },
		"wifipassword": func(d *lanDriver) {
			d.Press("w")
			d.Type("Aina-137")
			d.Press("enter")
			d.Type("asar")
			d.Press("enter")
		},
		"phones": func(d *lanDriver) {
			d.computer.Interfaces = append(d.computer.Interfaces, wifi())
			look(d)
			d.Press("i")
		},
		"decide": func(d *lanDriver) {
			d.computer.Firewall = network.Firewall{Known: true, Rules: []string{`v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|App=C:\aina\aina.exe|`}}
			d.w.Lan.Host.Step(1)
			d.now = 90 * time.Second
			d.Press("i")
		},
		"lannotes": func(d *lanDriver) { d.now = 45 * time.Second; d.Press("n") },
		"onpaper":  func(d *lanDriver) { d.Press("i", "p") },
	}
}

func wifi() network.Interface {
	return networktest.Interface("Wi-Fi", network.Wireless, "192.168.0.14/24")
}

func drawLan(t testing.TB, name string) tuitest.Draw {
	return func(lang catalog.Lang, width, height int) string {
		d := startLan(t, lang, 12, width, height)
		lanScenes()[name](d)
		return d.Screen()
	}
}

// TestPhoneScreens holds the screens about phones to their pictures.
func TestPhoneScreens(t *testing.T) {
	for name := range lanScenes() {
		t.Run(name, func(t *testing.T) { tuitest.Pictures(t, name, drawLan(t, name)) })
	}
}

func TestNoEnglishOnPhoneScreens(t *testing.T) {
	own := strings.NewReplacer("Wi-Fi", "", "wi-Fi", "", "Aina-137", "", "asar", "", "QR", "", "VPN", "", "http", "", "/notes", "", "Windows", "", "exe", "", "aina", "", "C:", "", " p: ", "", " b ", "")
	for name := range lanScenes() {
		tuitest.NoEnglish(t, name, func(lang catalog.Lang, width, height int) string {
			return own.Replace(drawLan(t, name)(lang, width, height))
		})
	}
}

// Every screen about phones fits terminals of any size, and at every size on which the
// program can be read the address and the code are there in words.
func TestEveryPhoneScreenFits(t *testing.T) {
	for name, to := range lanScenes() {
		d := startLan(t, text.Kazakh, 12, 80, 24)
		to(d)
		for _, size := range [][2]int{{1, 1}, {32, 10}, {40, 12}, {40, 30}, {57, 18}, {100, 30}, {200, 60}} {
			d.Resize(size[0], size[1])
			tuitest.Fits(t, d.Driver, size[0], size[1], []string{name})
			if strings.HasPrefix(name, "join") && name != "joinnone" && size[0] >= 40 {
				d.See(t, strings.TrimSuffix(d.w.Lan.Host.State().Address(), "/"))
				d.See(t, d.w.invitation().Spaced())
			}
		}
	}
}

// From the command line to two codes it takes four keys beside the name and the password.
func TestFewKeysToTwoCodes(t *testing.T) {
	d := startLan(t, text.English, 0, 80, 24)
	d.typeWiFi("Aina-137", "asar2026")
	screen := d.Screen()
	if got := codesOn(t, screen, 74); len(got) != 2 || got[0] != "WIFI:T:WPA;S:Aina-137;P:asar2026;;" || got[1] != d.w.invitation().Link() {
		t.Errorf("%q:\n%s", got, screen)
	}
	rows := 0
	for _, line := range strings.Split(screen, "\n") {
		if strings.ContainsAny(line, "█▀▄") {
			rows++
		}
	}
	if rows > 19 {
		t.Errorf("the codes take %d rows", rows)
	}
	d.See(t, "Wi-Fi: Aina-137")
	d.See(t, "asar2026")
}

// Whatever the trainer presses, the place in the running order stays.
func TestPaperKeepsThePlace(t *testing.T) {
	d := startLan(t, text.English, 12, 80, 24)
	d.See(t, "Join with your phone")
	d.Press("right", "right", "i", "p")
	if n, _ := d.w.Course.Position(); n != 3 {
		t.Errorf("it is page %d", n)
	}
	d.See(t, "Paper and hands")
	d.Press("left", "left")
	if strings.Contains(d.Screen(), "Join with your phone") {
		t.Error("the codes are still there")
	}
	d.Press("a", "esc")
	d.See(t, "Join with your phone")
}

// The counts are for the trainer, and on the projector only who has finished.
func TestTheLadderIsForTheTrainer(t *testing.T) {
	d := startLan(t, text.English, 12, 80, 24)
	d.See(t, "12 have finished.")
	if strings.Contains(d.Screen(), "Reached") {
		t.Error("the projector shows who has reached us")
	}
	before := d.Screen()
	d.now = 2 * time.Minute
	d.Send(tickMsg{})
	d.See(t, "phones: look here")
	if body := strings.Split(d.Screen(), "\n"); strings.Join(body[:23], "\n") != strings.Join(strings.Split(before, "\n")[:23], "\n") {
		t.Error("the page depends on the time")
	}
	d.Press("i")
	d.See(t, "It is time to decide")
}

func TestLockAndAddress(t *testing.T) {
	d := startLan(t, text.English, 0, 80, 24)
	d.Press("x")
	if !d.w.Lan.Phones.Locked() {
		t.Error("joining is open")
	}
	d.Press("esc")
	d.See(t, "Joining is closed.")
	d.Press("x", "esc")
	if d.w.Lan.Phones.Locked() {
		t.Error("joining is closed")
	}
	d.computer.Interfaces = append(d.computer.Interfaces, wifi())
	d.w.Lan.Host.Look()
	d.Press("a", "down")
	d.See(t, "http://192.168.0.14:8080")
	d.Press("up", "esc", "i", "down", "down", "enter", "esc")
	d.See(t, "http://192.168.0.14:8080")
}

// An address that vanishes is said on every page, once.
func TestTheAddressVanishes(t *testing.T) {
	d := startLan(t, text.English, 0, 80, 24)
	d.to("form")
	d.computer.Interfaces = []network.Interface{wifi()}
	d.w.Lan.Host.Look()
	d.Send(tickMsg{})
	d.See(t, "http://192.168.137.1:8080/ is gone: please scan again.")
	d.Press("right", "left")
	d.Send(tickMsg{})
	d.See(t, "phones: look here")
	d.Press("i")
	d.See(t, "The address has changed")
	d.computer.Interfaces = nil
	d.w.Lan.Host.Look()
	d.Send(tickMsg{})
	d.See(t, "No network: phones cannot join yet.")
}

// The browser gets the codes, and the page that is on the projector now.
func TestTheBrowser(t *testing.T) {
	d := startLan(t, text.English, 24, 80, 24)
	if d.w.Display.Started() {
		t.Fatal("it listens unasked")
	}
	d.typeWiFi("Aina-137", "asar2026")
	d.Press("a", "o")
	if len(d.opened) != 1 || !strings.HasPrefix(d.opened[0], "http://127.0.0.1:") {
		t.Fatalf("%q", d.opened)
	}
	codes := body(t, d.opened[0])
	if strings.Count(codes, "<svg") != 2 || !strings.Contains(codes, d.w.invitation().Spaced()) {
		t.Error(codes)
	}
	d.Press("esc")
	d.closed(24, "motives")
	d.Press("v")
	screen := body(t, d.opened[1])
	if !strings.Contains(screen, " of 24") || !strings.Contains(screen, "What moves us") || strings.Contains(screen, "<figure") {
		t.Error(screen)
	}
	d.Press("right", "right")
	if now := body(t, d.opened[1]); !strings.Contains(now, "Whom we want to help") {
		t.Errorf("the browser shows what was before:\n%s", now)
	}
}

// Without phones there is no word of them.
func TestWithoutLan(t *testing.T) {
	d := start(text.English, 12, 80, 24)
	d.Press("i", "a", "w", "x")
	if n, _ := d.w.Course.Position(); n != 1 || strings.Contains(d.Screen(), "phone") {
		t.Errorf("page %d:\n%s", n, d.Screen())
	}
	d.Send(tickMsg{})
}

// The trainer's phone sees the notes of the page on the projector and turns it. What was
// opened for one page touches no other.
func TestTheTrainersPhone(t *testing.T) {
	d := startLan(t, "ru", 12, 80, 24)
	ctx, end := context.WithCancel(t.Context())
	defer end()
	wishes, followed := make(chan tea.Msg), make(chan struct{})
	go func() {
		defer close(followed)
		d.w.Follow(ctx, func(msg tea.Msg) {
			if _, ok := msg.(join.Request); ok {
				wishes <- msg
			}
		})
	}()
	defer func() { end(); <-followed }()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	address := phonetest.Serve(t, d.w.Lan.Phones)
	client := &http.Client{Jar: jar}
	ask := func(path string, pairs ...string) string {
		t.Helper()
		f := url.Values{}
		for i := 0; i < len(pairs); i += 2 {
			f.Set(pairs[i], pairs[i+1])
		}
		said := make(chan string)
		go func() {
			defer close(said)
			a, err := client.PostForm("http://"+address+path, f)
			if err != nil {
				t.Error(err)
				return
			}
			defer a.Body.Close()
			body, err := io.ReadAll(a.Body)
			if err != nil {
				t.Error(err)
			}
			said <- string(body)
		}()
		for {
			select {
			case wish := <-wishes:
				d.Send(wish)
			case body := <-said:
				return body
			}
		}
	}
	see := func(body string, want ...string) {
		t.Helper()
		for _, x := range want {
			if !strings.Contains(body, x) {
				t.Errorf("%q is missing:\n%s", x, body)
			}
		}
	}
	see(ask("/notes/open", "code", d.w.Lan.Phones.NotesCode()), "Добро пожаловать", "Страница 1", "Дошли до нас")
	see(ask("/notes", "do", "next", "at", "0.0"), "Что движет нами, когда мы помогаем?")
	if at := d.w.Course.At(); at != (workshop.Place{Step: 1}) {
		t.Errorf("the projector is at %v", at)
	}
	d.to("stand")
	d.Press("m")
	at := d.w.Course.At()
	see(ask("/notes", "do", "next", "at", fmt.Sprintf("%d.%d", at.Step, at.Page)), "Кто встанет?")
	d.Type("9")
	d.Press("enter")
	if got := d.w.Course.Counts(at); len(got) != 1 || got[0] != 9 || d.w.Course.Counts(d.w.Course.At()) != nil {
		t.Errorf("the hands are on another page: %v", got)
	}
	d.to("close") // which takes the heads: only the laptop goes on
	at = d.w.Course.At()
	see(ask("/notes", "do", "next", "at", fmt.Sprintf("%d.%d", at.Step, at.Page)), "Ответы ещё не закрыты")
	if d.w.Course.At() != at {
		t.Error("the phone passes the close by")
	}
}

// The page in the browser is black while the projector is.
func TestTheBrowserTurnsBlack(t *testing.T) {
	d := startLan(t, "en", 12, 80, 24)
	d.Press("v")
	if len(d.opened) != 1 {
		t.Fatalf("%v was opened", d.opened)
	}
	black := func() bool {
		t.Helper()
		a, err := http.Get(d.opened[0])
		if err != nil {
			t.Fatal(err)
		}
		defer a.Body.Close()
		body, err := io.ReadAll(a.Body)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Contains(string(body), `<body class="black">`) && !strings.Contains(string(body), "<svg")
	}
	if black() {
		t.Error("it is black from the beginning")
	}
	if d.Press("b"); !black() {
		t.Error("it stays light")
	}
	if d.Press("b"); black() {
		t.Error("it stays black")
	}
}

// While the keyboard goes round, the browser and the trainer's phone keep the language of
// the room: what a person chose for themselves is theirs.
func TestTheRoomKeepsItsLanguage(t *testing.T) {
	d := startLan(t, "ru", 12, 80, 24)
	d.Press("p", "down", "enter", "enter", "up", "enter") // past the guard, to another language
	if d.w.Lang == "ru" {
		t.Fatal("no other language was chosen")
	}
	if got := d.w.roomLang(); got != "ru" {
		t.Errorf("it is %s", got)
	}
}
