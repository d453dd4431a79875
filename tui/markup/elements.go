package markup

// Body is the element body.
func Body(parts ...Node) Node { return El("body", parts...) }

// Main is the element main.
func Main(parts ...Node) Node { return El("main", parts...) }

// Section is the element section.
func Section(parts ...Node) Node { return El("section", parts...) }

// Article is the element article.
func Article(parts ...Node) Node { return El("article", parts...) }

// Header is the element header.
func Header(parts ...Node) Node { return El("header", parts...) }

// Footer is the element footer.
func Footer(parts ...Node) Node { return El("footer", parts...) }

// Nav is the element nav.
func Nav(parts ...Node) Node { return El("nav", parts...) }

// Div is the element div.
func Div(parts ...Node) Node { return El("div", parts...) }

// H1 is the element h1.
func H1(parts ...Node) Node { return El("h1", parts...) }

// H2 is the element h2.
func H2(parts ...Node) Node { return El("h2", parts...) }

// H3 is the element h3.
func H3(parts ...Node) Node { return El("h3", parts...) }

// P is the element p.
func P(parts ...Node) Node { return El("p", parts...) }

// Ul is the element ul.
func Ul(parts ...Node) Node { return El("ul", parts...) }

// Ol is the element ol.
func Ol(parts ...Node) Node { return El("ol", parts...) }

// Li is the element li.
func Li(parts ...Node) Node { return El("li", parts...) }

// Table is the element table.
func Table(parts ...Node) Node { return El("table", parts...) }

// Tr is the element tr.
func Tr(parts ...Node) Node { return El("tr", parts...) }

// Th is the element th.
func Th(parts ...Node) Node { return El("th", parts...) }

// Td is the element td.
func Td(parts ...Node) Node { return El("td", parts...) }

// Span is the element span.
func Span(parts ...Node) Node { return El("span", parts...) }

// Strong is the element strong.
func Strong(parts ...Node) Node { return El("strong", parts...) }

// Em is the element em.
func Em(parts ...Node) Node { return El("em", parts...) }

// B is the element b.
func B(parts ...Node) Node { return El("b", parts...) }

// I is the element i.
func I(parts ...Node) Node { return El("i", parts...) }

// Small is the element small.
func Small(parts ...Node) Node { return El("small", parts...) }

// Form is the element form.
func Form(parts ...Node) Node { return El("form", parts...) }

// Button is the element button.
func Button(parts ...Node) Node { return El("button", parts...) }

// Input is the element input.
func Input(parts ...Node) Node { return El("input", parts...) }

// Label is the element label.
func Label(parts ...Node) Node { return El("label", parts...) }

// Details is the element details.
func Details(parts ...Node) Node { return El("details", parts...) }

// Summary is the element summary.
func Summary(parts ...Node) Node { return El("summary", parts...) }

// Link is the element a.
func Link(parts ...Node) Node { return El("a", parts...) }

// Class is the attribute class.
func Class(value string) Node { return Attr("class", value) }

// ID is the attribute id.
func ID(value string) Node { return Attr("id", value) }

// Lang is the attribute lang.
func Lang(value string) Node { return Attr("lang", value) }

// Name is the attribute name.
func Name(value string) Node { return Attr("name", value) }

// Value is the attribute value.
func Value(value string) Node { return Attr("value", value) }

// Type is the attribute type.
func Type(value string) Node { return Attr("type", value) }

// For is the attribute for.
func For(value string) Node { return Attr("for", value) }

// Href is the attribute href.
func Href(value string) Node { return Attr("href", value) }

// Role is the attribute role.
func Role(value string) Node { return Attr("role", value) }
