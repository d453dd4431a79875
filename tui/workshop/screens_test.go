package workshop

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/kit"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// theCatalog is the default catalog; no test changes it.
var theCatalog = tuitest.Catalog("../../catalog.yaml")

// driver drives a workshop, and gives what is behind the screens.
type driver struct {
	*tuitest.Driver
	w   *Workshop
	now time.Duration
}

func (d *driver) front() kit.Screen { return d.Model.(*shell.Model).Front() }

// start starts 60 minutes with a room of rehearsed people.
func start(lang catalog.Lang, people, width, height int) *driver {
	order, _ := workshop.Find(workshop.Default(), 60)
	room, lot := group.Rehearsal{People: people, Seed: 7}.Room(quiz.Default(), theCatalog.Causes)
	d := &driver{}
	d.w = New(Options{
		Course: workshop.New(order, room, theCatalog, "2026-11-22"), Lot: lot, Catalog: theCatalog, Questions: quiz.Default(),
		Now: func() time.Duration { return d.now }, Folder: "/home/aina",
	})
	m := shell.New(shell.Options{Lang: lang, Theme: theme.Dark, Today: "2026-11-22"}, tuitest.Renderer(), d.w)
	d.Driver = &tuitest.Driver{Model: m}
	d.Start(width, height)
	return d
}

// minutes begins anew with an order of another length.
func (d *driver) minutes(n int) {
	order, _ := workshop.Find(workshop.Default(), n)
	room, _ := group.Rehearsal{People: 2, Seed: 7}.Room(quiz.Default(), theCatalog.Causes)
	d.w.Course = workshop.New(order, room, theCatalog, "2026-11-22")
}

// to goes on until a block.
func (d *driver) to(id string) {
	for range 60 {
		if d.w.Course.Block().ID == id {
			return
		}
		d.on()
	}
	panic("there is no " + id)
}

// on goes on by one page, and leaves the answers open where it is asked whether to close.
func (d *driver) on() {
	d.Press("right")
	if _, page := d.front().(*pageScreen); !page {
		d.Press("esc", "right")
	}
}

// closed closes the room and goes on to a block.
func (d *driver) closed(heads int, id string) {
	d.Press("c")
	d.Type(strconv.Itoa(heads))
	d.Press("enter")
	if _, doubts := d.front().(*numberScreen); doubts {
		d.Press("enter")
	}
	d.to(id)
}

// scene is a way to a screen, with the size of the room.
type scene struct {
	people int
	to     func(*driver)
}

// scenes are the ways to every screen there is.
func scenes() map[string]scene {
	late := func(d *driver) {
		d.to("welcome")
		d.now = 9 * time.Minute
		d.Press("n")
	}
	sitDown := func(d *driver) { d.Press("p", "down", "enter", "enter", "enter", "down") } // to the quick form
	sheets := func(d *driver) { d.Press("s", "down", "enter") }
	marked := func(d *driver) {
		sitDown(d)
		d.Press("up", "enter", "1", "3", "5", "n", "2", "9", "n", "1", "2", "n", "down", "down", "enter")
	}
	return map[string]scene{
		"arrival":    {24, func(*driver) {}},
		"welcome":    {24, func(d *driver) { d.to("welcome") }},
		"stand":      {24, func(d *driver) { d.to("stand"); d.Press("m"); d.Type("9"); d.Press("enter") }},
		"private":    {24, func(d *driver) { d.to("private") }},
		"counted":    {24, func(d *driver) { d.to("counted") }},
		"form":       {24, func(d *driver) { d.to("form") }},
		"closing":    {24, func(d *driver) { d.to("close") }},
		"heads":      {24, func(d *driver) { d.to("close"); d.Press("enter"); d.Type("мног"); d.Press("enter") }},
		"doubt":      {24, func(d *driver) { d.Press("c", "1", "enter") }},
		"forgotten":  {24, func(d *driver) { d.to("motives"); d.Press("n") }},
		"closed":     {24, func(d *driver) { d.closed(24, "close") }},
		"few":        {7, func(d *driver) { d.closed(7, "close") }},
		"over":       {24, func(d *driver) { d.closed(20, "close") }},
		"pairs":      {24, func(d *driver) { d.closed(24, "pairs") }},
		"motives":    {24, func(d *driver) { d.closed(24, "motives") }},
		"open":       {7, func(d *driver) { d.closed(7, "motives") }},
		"activities": {24, func(d *driver) { d.closed(24, "activities") }},
		"causes":     {24, func(d *driver) { d.closed(24, "causes") }},
		"twice":      {24, func(d *driver) { d.closed(24, "causes"); d.Press("o") }},
		"corners":    {24, func(d *driver) { d.closed(24, "corners") }},
		"cards":      {24, func(d *driver) { d.closed(24, "cards") }},
		"roles":      {24, func(d *driver) { d.closed(24, "cards"); d.Press("right") }},
		"looking":    {24, func(d *driver) { d.closed(24, "reports"); d.Press("left") }},
		"reports":    {24, func(d *driver) { d.closed(24, "reports") }},
		"commitment": {24, func(d *driver) { d.closed(24, "commitment") }},
		"words":      {24, func(d *driver) { d.closed(24, "words") }},
		"support":    {24, func(d *driver) { d.closed(24, "support") }},
		"fist":       {24, func(d *driver) { d.closed(24, "fist"); d.Press("m"); d.Type("0 0 1 4 9 8"); d.Press("enter") }},
		"fistcount":  {24, func(d *driver) { d.closed(24, "fist"); d.Press("m") }},
		"end":        {24, func(d *driver) { d.closed(24, "end") }},
		"notes":      {24, func(d *driver) { d.to("stand"); d.Press("n") }},
		"late":       {24, late},
		"black":      {24, func(d *driver) { d.Press("b") }},
		"menu":       {24, func(d *driver) { d.to("form"); d.Press("tab") }},
		"report":     {24, func(d *driver) { d.closed(24, "end"); d.Press("enter") }},
		"leave":      {24, func(d *driver) { d.closed(24, "end"); d.Press("q") }},
		"guard":      {2, func(d *driver) { d.Press("p") }},
		"turn":       {2, func(d *driver) { d.Press("p", "down", "enter") }},
		"language":   {2, func(d *driver) { d.Press("p", "down", "enter", "enter") }},
		"hello":      {2, sitDown},
		"toolate":    {2, func(d *driver) { d.closed(2, "pairs"); sitDown(d) }},
		"question":   {2, func(d *driver) { sitDown(d); d.Press("enter") }},
		"stop":       {2, func(d *driver) { sitDown(d); d.Press("enter", "5", "q") }},
		"result":     {2, func(d *driver) { sitDown(d); answer(d) }},
		"done":       {2, func(d *driver) { sitDown(d); answer(d); d.Press("b") }},
		"handon":     {2, func(d *driver) { sitDown(d); answer(d); d.Press("b", "down", "enter") }},
		"fullform":   {2, func(d *driver) { d.minutes(90); sitDown(d); d.Press("down") }},
		"card":       {2, func(d *driver) { sitDown(d); d.Press("up", "enter", "1", "3") }},
		"cardlikes":  {2, func(d *driver) { sitDown(d); d.Press("up", "enter", "n", "2") }},
		"cardcauses": {2, func(d *driver) { sitDown(d); d.Press("up", "enter", "n", "n", "2") }},
		"cardage":    {2, func(d *driver) { sitDown(d); d.Press("up", "enter", "n", "n", "n") }},
		"cardresult": {2, marked},
		"cardplan":   {2, func(d *driver) { marked(d); d.Press("p") }},
		"cardrole":   {2, func(d *driver) { marked(d); d.Press("enter", "enter") }},
		"sheets":     {2, func(d *driver) { sheets(d); d.Type("acf25kn"); d.Press("enter") }},
		"sheet":      {2, func(d *driver) { sheets(d); d.Type("фсаи") }},
		"chosen":     {7, func(d *driver) { d.Press("d") }},
		"openway":    {7, func(d *driver) { d.Press("d"); d.to("counted") }},
		"opennotes":  {7, func(d *driver) { d.closed(7, "motives"); d.Press("n") }},
		"openclose":  {24, func(d *driver) { d.Press("d"); d.to("close"); d.Press("enter") }},
		"openclosed": {24, func(d *driver) { d.Press("d", "c", "down", "enter") }},
		"still":      {24, func(d *driver) { d.Press("e") }},
		"guestplan":  {2, func(d *driver) { sitDown(d); answer(d); d.Press("p") }},
	}
}

// answer begins, and gives answers to all questions of the quick form.
func answer(d *driver) {
	d.Press("enter")
	for range 80 {
		before := d.front().Title()
		s, asks := d.front().(kit.Statuser)
		if !asks {
			if before == d.w.Words.Result.Title {
				return
			}
			d.Press("enter") // a breath between two parts
			continue
		}
		if status := s.Status(); true {
			d.Press("4")
			if now, still := d.front().(kit.Statuser); still && now.Status() == status {
				d.Run(d.Model.(*shell.Model).Do(kit.ActionSkip))
			}
		}
	}
}

func draw(name string) tuitest.Draw {
	return func(lang catalog.Lang, width, height int) string {
		scene := scenes()[name]
		d := start(lang, scene.people, width, height)
		scene.to(d)
		return d.Screen()
	}
}

// TestScreens holds every screen to its pictures. After a change look at them:
// go test ./tui/workshop -run Screens -update
func TestScreens(t *testing.T) {
	for name := range scenes() {
		t.Run(name, func(t *testing.T) { tuitest.Pictures(t, name, draw(name)) })
	}
}

// No English word is on a Russian or Kazakh screen but names.
func TestNoEnglishOnOtherScreens(t *testing.T) {
	own := strings.NewReplacer("trening", "", ".csv", "", ".json", "", "gaps", "", "--room", "", "volunteer", "", "B ·", "", "egov", "", "birgemiz", "", "qaz", "", "ACF25KN", "", "acf25kn", "")
	for name := range scenes() {
		if name == "guestplan" {
			continue // web addresses of the catalog
		}
		tuitest.NoEnglish(t, name, func(lang catalog.Lang, width, height int) string { return own.Replace(draw(name)(lang, width, height)) })
	}
}

// Every scene fits terminals of any size.
func TestEveryScreenFits(t *testing.T) {
	for name, scene := range scenes() {
		d := start(text.Russian, scene.people, 80, 24)
		scene.to(d)
		for _, size := range [][2]int{{1, 1}, {32, 10}, {40, 12}, {57, 18}, {80, 24}, {200, 60}} {
			d.Resize(size[0], size[1])
			tuitest.Fits(t, d.Driver, size[0], size[1], []string{name})
		}
	}
}
