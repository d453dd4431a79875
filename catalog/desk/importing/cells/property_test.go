package cells

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/source"
)

// A day reads back from every form that leaves no doubt, and a doubtful one is
// never read as another day.
func TestWrittenDaysReadBack(t *testing.T) {
	r := NewReader(&catalog.Catalog{})
	ru := strings.Fields("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
	kk := strings.Fields("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан")
	rapid.Check(t, func(t *rapid.T) {
		d := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 10_000).Draw(t, "day"))
		want, month := d.Format(time.DateOnly), int(d.Month())-1
		for _, s := range []string{
			d.Format("02.01.2006"), d.Format("2.1.2006 15:04"), d.Format("2006/1/2"), d.Format("January 2, 2006"), d.Format("2-Jan-06"), d.Format("Mon, 2 Jan 2006"), d.Format(time.RFC3339),
			fmt.Sprintf("%d %s %d г.", d.Day(), ru[month], d.Year()), fmt.Sprintf("%d жылғы %d %s", d.Year(), d.Day(), kk[month]), fmt.Sprintf("%d-%s %d ж.", d.Day(), kk[month], d.Year()),
		} {
			if span, problem := r.Dates(s, ""); problem != NoProblem || span != (Span{From: want}) {
				t.Fatalf("%q is %v %v, want %s", s, span, problem, want)
			}
		}
		for _, form := range []struct {
			layout string
			order  DateOrder
		}{{"1/2/2006", "MDY"}, {"2/1/2006", "DMY"}, {"01-02-2006", "MDY"}, {"02-01-06", "DMY"}} {
			s := d.Format(form.layout)
			if span, problem := r.Dates(s, form.order); problem != NoProblem || span.From != want {
				t.Fatalf("%q as %s is %v %v, want %s", s, form.order, span, problem, want)
			}
			if span, problem := r.Dates(s, ""); problem == NoProblem && span.From != want || problem == Ambiguous && (d.Day() > 12 || d.Day() == int(d.Month())) {
				t.Fatalf("%q without an order is %v %v, want %s", s, span, problem, want)
			}
		}
	})
}

// Whatever a cell holds, what is read from it is within the bounds of its field.
func FuzzCells(f *testing.F) {
	for _, s := range []string{"2-3 часа в неделю", "от 14 до 17", "с 5 по 7 мая 2027", "8 (701) 111-22-33 доб. 5", "7.7012345678E10", "взнос 5 000 ₸", "1:30", "½", "02.мар", "#Н/Д", "t10:00", "10:00-", "+", "(", "9999999999999999999999", "1//1//1", "–5–7.03.2027", "\xff", "ғ5ғ", "5 5 5 5 5 5 5 5 5 5 5"} {
		f.Add(s, "Часов в месяц")
		f.Add(s, "days")
	}
	r := NewReader(&catalog.Catalog{})
	f.Fuzz(func(t *testing.T, s, heading string) {
		if h, ok := r.Hours(s, heading); ok && (h.PerWeek < 0 || h.Once < 0) {
			t.Errorf("%q under %q is %+v", s, heading, h)
		}
		if a, ok := r.Ages(s); ok && (a.Minimum < -1 || a.Maximum < -1 || a.Minimum > oldest || a.Maximum > oldest) {
			t.Errorf("%q is %+v", s, a)
		}
		for _, order := range []DateOrder{"", "DMY", "MDY", "YMD", "excel"} {
			span, problem := r.Dates(s, order)
			if problem == NoProblem && (span == Span{} || span.From != "" && !source.IsDate(span.From) || span.To != "" && !source.IsDate(span.To) || span.From > span.To && span.To != "") {
				t.Errorf("%q as %q is %+v", s, order, span)
			}
		}
		if d, _, ok := Duration(s, heading); ok {
			if _, isISO := source.ParseDuration(d); !isISO {
				t.Errorf("%q is the duration %q", s, d)
			}
		}
		phones, _ := r.Phones(s, true)
		for _, p := range phones {
			if n := CountDigits(p.Text); n < 3 || n > 15 {
				t.Errorf("%q holds the telephone %q", s, p.Text)
			}
		}
		WholeNumber(s)
		Fee(s)
		IsUnpaid(s)
		IsOnlyMoney(s)
		r.Links(s)
		r.Kind(s)
		r.ProvenOrder(s)
	})
}
