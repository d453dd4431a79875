package importing

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
)

// causesOf puts the causes of all entries into one text.
func (in imported) causesOf() string {
	var all []string
	for _, o := range in.catalog.Opportunities {
		all = append(all, strings.Join(o.Causes, "+"))
	}
	return strings.Join(all, " ")
}

func csvOf(rows ...string) []byte { return []byte(strings.Join(rows, "\n") + "\n") }

// Where no column says the causes, words do; each guess is noted, marked and counted.
func TestCausesFromWords(t *testing.T) {
	in := mustRun(t, Request{File: "f.csv", Data: csvOf("Title;Organization;Description", "Walk dogs;Tail Friends;", "Office help;City of Brabas;", "Saturday club;Home;We read to children with disabilities and play with the kids."), Lang: "en"})
	if got := in.causesOf(); got != "animals  children+disability" {
		t.Errorf("the causes are %q", got)
	}
	if in.Report.Inferred != 2 || len(in.of(convert.Inferred)) != 2 || !strings.Contains(in.of(convert.Inferred)[2], `causes: animals was guessed from "dogs"`) {
		t.Errorf("%d, notes %v", in.Report.Inferred, in.of(convert.Inferred))
	}
	if !strings.Contains(string(in.Catalog), "    # review: causes: animals was guessed from \"dogs\"\n    causes: [animals]\n") {
		t.Errorf("no mark in\n%s", in.Catalog)
	}
}

// A column, a fixed value and our own export are never contradicted by a guess.
func TestNoGuessAgainstWhatIsSaid(t *testing.T) {
	in := mustRun(t, Request{File: "f.csv", Data: csvOf("Title,Category", "Walk dogs,Sport", "Feed cats,", "Feed birds,Other"), Lang: "en"})
	if got := in.causesOf(); got != "sport animals " {
		t.Errorf("beside a column: %q", got)
	}
	m, _ := mapping.Read("m.yaml", []byte("columns:\n  - {column: Title, field: title}\nfixed: {causes: [health], activities: []}\n"))
	in = mustRun(t, Request{File: "f.csv", Data: csvOf("Title,X", "Walk dogs,a"), Mapping: m, Lang: "en"})
	if o := in.catalog.Opportunities[0]; !slices.Equal(o.Causes, []string{"health"}) || o.Activities != nil {
		t.Errorf("beside a fixed value: %v %v", o.Causes, o.Activities)
	}
	in = mustRun(t, Request{File: "f.csv", Data: csvOf("id,title,causes,motive_values,motive_social", "a,Walk dogs,,1,"), Lang: "en"})
	if got := in.causesOf(); got != "" {
		t.Errorf("in our own export: %q", got)
	}
}

// Importing again leaves alone what people made of a guess.
func TestAGuessNeverComesBack(t *testing.T) {
	first := mustRun(t, Request{File: "f.csv", Data: csvOf("Title,City", "Walk dogs,Astana", "Feed cats,Astana"), Lang: "en"})
	edited := strings.Replace(string(first.Catalog), "    # review: causes: animals was guessed from \"dogs\"\n    causes: [animals]\n", "    causes: [sport]\n", 1)
	if edited == string(first.Catalog) {
		t.Fatal(edited)
	}
	again := mustRun(t, Request{File: "f.csv", Data: csvOf("Title,City", "Walk dogs,Almaty", "Feed cats,Almaty"), Into: &catalog.File{Name: "c.yaml", Data: []byte(edited)}, Lang: "en"})
	if got := again.causesOf(); got != "sport animals" || again.catalog.Opportunities[0].City != "Almaty" {
		t.Errorf("%q in\n%s", got, again.Catalog)
	}
}

// One column of yes and no for each cause; the heading is the cause.
func TestMarkedCauses(t *testing.T) {
	for _, words := range [][2]string{{"True", "False"}, {"x", ""}, {"✓", ""}, {"+", "-"}, {"да", "нет"}, {"иә", "жоқ"}, {"ИСТИНА", "ЛОЖЬ"}, {"АҚИҚАТ", "ЖАЛҒАН"}, {"WAHR", "FALSCH"}, {"VRAI", "FAUX"}, {"checked", ""}, {"1", "0"}, {"Yes", "No"}} {
		yes, no := words[0], words[1]
		for _, head := range []string{"Title;Org;Animals;Children;Seniors", "Название;Организация;Животные;Дети;Пожилые", "Title;Org;For animals;Children?;Helps: seniors", "Атауы;Ұйым;Жануарлар;Балалар;Қариялар"} {
			in := mustRun(t, Request{File: "f.csv", Data: csvOf(head, "A;B;"+yes+";"+no+";"+no, "C;D;"+no+";"+yes+";"+yes, "E;F;"+no+";"+no+";"+yes, "G;H;"+no+";"+no+";"+no), Lang: "en"})
			if got := in.causesOf(); got != "animals children+elderly elderly " || in.of(convert.Guessed)[2] == "" {
				t.Errorf("%s, %q: %q\n%s", yes, head, got, in.Mapping)
			}
			m, problems := mapping.Read("m.yaml", in.Mapping)
			if len(problems) > 0 {
				t.Fatalf("%v\n%s", problems, in.Mapping)
			}
			again := mustRun(t, Request{File: "f.csv", Data: csvOf(head, "A;B;"+yes+";"+no+";yes"), Mapping: m, Lang: "en"})
			if got := again.causesOf(); got != "animals+elderly" {
				t.Errorf("%s, %q: by the draft %q", yes, head, got)
			}
		}
	}
	in := mustRun(t, Request{File: "f.csv", Data: csvOf("Title,Health insurance,Wheelchair accessible", "A,yes,no", "B,no,yes"), Lang: "en"})
	if got := in.causesOf(); got != " " {
		t.Errorf("what is offered is taken for causes: %q", got)
	}
	in = mustRun(t, Request{File: "f.csv", Data: csvOf("Title,Children,Animals", "A,3,1", "B,12,0"), Lang: "en"})
	if got := in.causesOf(); strings.Contains(got, "children") {
		t.Errorf("a number of children is taken for a mark: %q", got)
	}
}

// A mapping by hand keeps the guesses that it does not overrule.
func TestAMappingKeepsTheGuesses(t *testing.T) {
	m, _ := mapping.Read("m.yaml", []byte("columns:\n  - {column: Title, field: title}\n  - {column: Kind, field: causes, values: {Odd jobs: community}}\n"))
	data := csvOf("Title,Kind", "Gulls,Animal welfare", "Read,Youth work", "Tea,Senior outreach", "Mend,Odd jobs", "Fly,Kites")
	in := mustRun(t, Request{File: "f.csv", Data: data, Mapping: m, Lang: "en"})
	if got := in.causesOf(); got != "animals children elderly community kites" || in.of(convert.Guessed)[3] == "" {
		t.Errorf("%q %v", got, in.notes)
	}
}

func TestListsOfCauses(t *testing.T) {
	for _, tt := range []struct{ rows, want string }{
		{"Animals|\"Children, Women\"|\"Seniors, Women\"|\"Seniors, Housing\"|\"Women, Housing\"", "animals children+women elderly+women elderly+housing women+housing"},
		{"\"Arts, Culture & Humanities\"|\"Arts, Culture & Humanities\"|Animals", "culture culture animals"},
		{"\"Public, Societal Benefit\"|Animals|\"Public, Societal Benefit\"", "public-societal-benefit animals public-societal-benefit"},
		{"\"[\"\"Animals\"\", \"\"Children\"\"]\"|Animals|Sport", "animals+children animals sport"},
		{"Children/Seniors|Animals & Nature|Health and Education", "children+elderly animals+environment health+education"},
		{"Дети и спорт|Дети; животные|Экология", "children+sport children+animals environment"},
		{"Women; Men|Women|Men", "women+men women men"},
	} {
		rows := []string{"Title,Category"}
		for i, cell := range strings.Split(tt.rows, "|") {
			rows = append(rows, fmt.Sprintf("Role %d,%s", i, cell))
		}
		in := mustRun(t, Request{File: "f.csv", Data: csvOf(rows...), Lang: "en"})
		if got := in.causesOf(); got != tt.want {
			t.Errorf("%s: %q, want %q\n%s", tt.rows, got, tt.want, in.Mapping)
		}
		m, problems := mapping.Read("m.yaml", in.Mapping)
		if len(problems) > 0 {
			t.Fatalf("%v\n%s", problems, in.Mapping)
		}
		if got := mustRun(t, Request{File: "f.csv", Data: csvOf(rows...), Mapping: m, Lang: "en"}).causesOf(); got != tt.want {
			t.Errorf("%s by the draft: %q, want %q", tt.rows, got, tt.want)
		}
	}
}

// Tags that are causes or activities are read, places and other words are left out;
// a column of tags that are mostly nothing known is no column of causes.
func TestTags(t *testing.T) {
	in := mustRun(t, Request{File: "f.csv", Data: csvOf("name,description,tags,link", "A,Walk,\"Astana, Animals\",https://example.org/1", "B,Read,\"Almaty, Children, outdoors\",https://example.org/2", "C,Sit,\"fun, Children\",https://example.org/3"), Lang: "en"})
	if got := in.causesOf(); got != "animals children children" || !slices.Equal(in.catalog.Opportunities[1].Activities, []catalog.Activity{catalog.Outdoors}) {
		t.Errorf("%q %v\n%s", got, in.catalog.Opportunities[1].Activities, in.Mapping)
	}
	in = mustRun(t, Request{File: "f.csv", Data: csvOf("name,tags", "A,\"fun, weekend\"", "B,\"new, weekend\"", "C,\"hot, top\""), Lang: "en"})
	if got := in.causesOf(); got != "  " {
		t.Errorf("tags of any kind became causes: %q", got)
	}
}

// Tags that mean no cause are told with each row and counted, whether a mapping was
// proposed or is one that somebody looked at.
func TestTagsThatMeanNoCauseAreTold(t *testing.T) {
	for _, heading := range []string{"Tags", "Keywords", "Теги", "Ключевые слова", "Кілт сөздер", "Хэштеги"} {
		data := []byte("Title," + heading + "\nSort food,\"Foodbank, Shift B, Community\"\nWalk dogs,\"Animals, Outdoors\"\nStuff envelopes,Zebra\nRead aloud,\"Weekly, Kids\"\nFix things,\"Shift B, zebra\"\n")
		toldOf := func(in imported) (told []string) {
			for _, n := range in.notes {
				if n.Unknown != "" {
					told = append(told, strconv.Itoa(n.Row)+" "+n.Unknown)
				}
			}
			return told
		}
		req := Request{File: "f.csv", Data: data, Lang: "en"}
		run := mustRun(t, req)
		want := []string{"2 Foodbank", "2 Shift B", "4 Zebra", "5 Weekly", "6 Shift B", "6 zebra"}
		if diff := cmp.Diff(want, toldOf(run)); diff != "" {
			t.Errorf("%s: %s", heading, diff)
		}
		if diff := cmp.Diff([]Word{{"Shift B", 2}, {"Zebra", 2}, {"Foodbank", 1}, {"Weekly", 1}}, run.Report.NoCause); diff != "" {
			t.Errorf("%s: %s", heading, diff)
		}
		o, _ := run.catalog.Opportunity("read-aloud")
		if o == nil || !slices.Equal(o.Causes, []string{"children"}) {
			t.Errorf("%s: %+v", heading, o)
		}
		m, problems := mapping.Read("m.yaml", run.Mapping)
		if problems.HasErrors() {
			t.Fatal(problems)
		}
		req.Mapping = m
		if again := mustRun(t, req); !slices.Equal(toldOf(again), want) || len(again.Report.NoCause) != 4 {
			t.Errorf("%s: by the mapping %v, %v", heading, toldOf(again), again.Report.NoCause)
		}
	}
}

// A column of categories says more than one of tags.
func TestCategoriesBeforeTags(t *testing.T) {
	run := mustRun(t, Request{File: "f.csv", Data: []byte("Title,Tags,Category\nTea,\"Animals, Outdoors\",Children\nSoup,Hunger,Sport\n"), Lang: "en"})
	if o, _ := run.catalog.Opportunity("tea"); o == nil || !slices.Equal(o.Causes, []string{"children"}) || !slices.Equal(run.Report.Unused, []string{"Tags"}) {
		t.Errorf("%+v %v", o, run.Report.Unused)
	}
}
