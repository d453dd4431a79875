package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// shared is the browser of all tests.
type shared struct {
	context.Context
	end func()
	err error
}

// begin starts the browser of all tests, once.
var begin = sync.OnceValue(func() shared {
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(os.Getenv("AINA_BROWSER")), chromedp.NoSandbox, chromedp.Flag("hide-scrollbars", true))
	ctx, endBrowser := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, endTab := chromedp.NewContext(ctx)
	return shared{ctx, func() { endTab(); endBrowser() }, chromedp.Do(ctx)}
})

func TestMain(m *testing.M) {
	code := m.Run()
	if os.Getenv("AINA_BROWSER") != "" {
		begin().end()
		os.RemoveAll(filepath.Dir(built().file))
	}
	os.Exit(code)
}

// needsBrowser skips a test where there is no browser: .ci/browser/run says where it is.
func needsBrowser(t *testing.T) {
	t.Helper()
	if os.Getenv("AINA_BROWSER") == "" {
		t.Skip("run by .ci/browser/run")
	}
}

// tab is a tab of a browser.
type tab struct {
	testing.TB
	context.Context
}

// open opens a tab of the browser, without a window, that shares no cookies with others.
func open(t *testing.T) *tab {
	t.Helper()
	needsBrowser(t)
	browser := begin()
	if browser.err != nil {
		t.Fatal(browser.err)
	}
	ctx, endTab := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	ctx, endTime := context.WithTimeout(ctx, 5*time.Minute) // a guard against hanging
	t.Cleanup(func() { endTime(); endTab() })
	x := &tab{t, ctx}
	x.run(chromedp.Navigate("about:blank"))
	return x
}

func (x *tab) run(actions ...chromedp.Action[chromedp.Void]) {
	x.Helper()
	if err := chromedp.Do(x, actions...); err != nil {
		x.Fatal(err)
	}
}

// call is an action that calls one method of the protocol.
func call[P, R any](c cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, c, params)
		return err
	})
}

// view is how a page is looked at.
type view struct {
	width, height int64
	dark          bool
	text          int    // percent of the usual size of letters
	axe           string // which rules of axe are tried: "all", "colours" or ""
}

func (v view) String() string {
	return fmt.Sprintf("%d×%d, dark %v, text %d %%", v.width, v.height, v.dark, v.text)
}

// look changes how the page is looked at.
func (x *tab) look(v view) {
	x.Helper()
	scheme := "light"
	if v.dark {
		scheme = "dark"
	}
	x.run(
		chromedp.EmulateViewport(v.width, v.height, chromedp.EmulateScale(1), chromedp.EmulateMobile),
		call(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}),
	)
	x.eval(fmt.Sprintf(`document.documentElement.style.fontSize = "%d%%"; null`, v.text))
}

// scripts allows the page scripts of its own, or forbids them. Those of tests run anyway.
func (x *tab) scripts(allowed bool) {
	x.Helper()
	x.run(call(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !allowed}))
}

// eval evaluates an expression in the page. What its policy forbids does not concern it.
func (x *tab) eval(expression string) {
	x.Helper()
	value[json.RawMessage](x, expression)
}

// value is what an expression in the page comes to.
func value[T any](x *tab, expression string) T {
	x.Helper()
	v, err := chromedp.Run(x, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		x.Fatal(err)
	}
	return v
}

// navigate does something that leads to another page, and waits for that.
func (x *tab) navigate(do string) {
	x.Helper()
	loaded := chromedp.Events(x, page.LoadEventFired)
	x.eval(do + "; null")
	for _, err := range loaded {
		if err != nil {
			x.Fatalf("%s leads nowhere: %v", do, err)
		}
		break
	}
}

// back goes back in the history of the tab, and waits for the page, which may come from
// the memory of the browser.
func (x *tab) back() {
	x.Helper()
	shown := chromedp.Events(x, page.FrameNavigated)
	x.eval("history.back(); null")
	for _, err := range shown {
		if err != nil {
			x.Fatalf("there is no way back: %v", err)
		}
		break
	}
	x.eval(`new Promise(done => document.readyState == "complete" ? done() : addEventListener("load", () => done()))`)
}

// axe reports what the axe rules find wrong in the page: all of them, or those on colours.
func (x *tab) axe(which string) (violations []string) {
	x.Helper()
	source, err := os.ReadFile(os.Getenv("AINA_AXE"))
	if err != nil {
		x.Fatal(err)
	}
	x.eval("window.axe || (() => {" + string(source) + "})(); null")
	only := ""
	if which == "colours" {
		only = `, runOnly: ["color-contrast", "link-in-text-block"]`
	}
	found := value[[]struct {
		ID    string `json:"id"`
		Nodes []struct {
			HTML string `json:"html"`
			Why  string `json:"failureSummary"`
		} `json:"nodes"`
	}](x, `axe.run(document, {resultTypes: ["violations"]`+only+`}).then(r => r.violations)`)
	for _, v := range found {
		for _, n := range v.Nodes {
			violations = append(violations, v.ID+": "+n.HTML+" "+strings.Join(strings.Fields(n.Why), " "))
		}
	}
	return violations
}

// layout is what does not fit a page.
type layout struct {
	Wide    int      // pixels by which it is too wide
	Low     []string // what can be tapped and is lower than 48 pixels
	CardEnd float64  // where the result ends; 0: there is none
}

const measure = `(() => {
	const root = document.documentElement, low = [];
	for (const e of document.querySelectorAll("button, a.button, a.quiet, .answers a, .mark, .levels label, summary, input:not([type=hidden]):not([type=radio]):not([type=checkbox])")) {
		const r = e.getBoundingClientRect();
		if (r.height > 0 && (r.height < 47.9 || r.width < 44)) low.push(e.outerHTML.slice(0, 120) + " " + r.width + "×" + r.height);
	}
	const card = document.querySelector(".card");
	return {Wide: Math.max(0, root.scrollWidth - root.clientWidth), Low: low, CardEnd: card ? card.getBoundingClientRect().bottom + scrollY : 0};
})()`

// fits checks that a page needs no scrolling sideways and can be tapped.
func (x *tab) fits(name string, v view) (l layout) {
	x.Helper()
	x.look(v)
	l = value[layout](x, measure)
	if l.Wide > 0 {
		x.Errorf("%s (%s) is %d pixels too wide", name, v, l.Wide)
	}
	for _, what := range l.Low {
		x.Errorf("%s (%s) has %s", name, v, what)
	}
	return l
}

// picture writes a picture of the page to the folder AINA_PICTURES, if there is one.
func (x *tab) picture(name string) {
	x.Helper()
	folder := os.Getenv("AINA_PICTURES")
	if folder == "" {
		return
	}
	png, err := chromedp.Run(x, chromedp.FullScreenshot(100))
	if err != nil {
		x.Fatal(err)
	}
	if err := os.WriteFile(folder+"/"+name+".png", png, 0o644); err != nil {
		x.Fatal(err)
	}
}
