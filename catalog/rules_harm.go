package catalog

import (
	"slices"
	"strings"

	"aina/catalog/source"
)

// adult is the age from which the law has no restrictions.
const adult = 18

// harmRules lists what an opportunity must not do to the people it is for, or
// to those who help. An entry that breaks one is left out.
func harmRules() []EntryRule {
	return []EntryRule{
		// Children who live in an institution are hurt by visitors who come
		// once and do not come back. Contact that is not stated counts, as long
		// as the entry does not rule it out.
		{source.ResidentialChildren, func(e *Entry, report source.Reporter) {
			o := e.Opportunity
			if o.Residential && o.Schedule == OneOff && o.withChildren() && o.BeneficiaryContact != NoContact {
				at, _ := e.later("schedule", "residential", "beneficiary_contact", "causes")
				report(at, msgResidentialChildren)
			}
		}},
		// Article 12 of the law on volunteer activity. No stated age is not an
		// error here: the gate keeps under-18s away in any case.
		{source.LawMinors, func(e *Entry, report source.Reporter) {
			o := e.Opportunity
			if len(o.Hazards) == 0 && !e.unclearHazard {
				return
			}
			switch {
			case o.MinimumAge != nil && *o.MinimumAge < adult:
				at, _ := e.later("minimum_age", "hazards")
				report(at, msgLawMinors)
			case o.MinimumAge == nil && o.MaximumAge != nil && *o.MaximumAge < adult:
				at, _ := e.later("maximum_age", "hazards")
				report(at, msgLawMinors)
			}
		}},
		{source.AgeMissing, func(e *Entry, report source.Reporter) {
			o := e.Opportunity
			if v, _ := e.Fields.Get("minimum_age"); o.MinimumAge != nil || v.Exists() && !v.IsNull() {
				return // stated, or reported already
			}
			if o.BeneficiaryContact == Direct || o.BeneficiaryContact == Supervised && o.withChildren() {
				report(e.Fields.FirstKey(), msgAgeMissing)
			}
		}},
	}
}

// withChildren reports whether the people helped are children.
func (o *Opportunity) withChildren() bool { return slices.Contains(o.Causes, "children") }

// findPay reports keys that speak of money, at any depth, and keeps
// them from being reported again as not known.
func findPay(n source.Node) {
	for _, item := range n.Items() {
		findPay(item)
	}
	if !n.IsMap() {
		return
	}
	for f := range (source.Map{Node: n}).All() {
		if isPay(f.Name) {
			reportPay(f)
			f.MarkReported()
			continue
		}
		findPay(f.Value)
	}
}

func reportPay(f source.Field) {
	f.Key.Doc().Report(f.Key.Span(), source.Paid, msgPaid, "key", f.Name)
}

// isPay reports keys that speak of money for work, or of a price for helping:
// a catalog of volunteering has no place for either.
func isPay(key string) bool {
	switch inOneWord(strings.ToLower(key)) {
	case "salary", "salaries", "paid", "pay", "payment", "wage", "wages", "fee", "fees", "price", "prices", "cost", "costs",
		"stipend", "honorarium", "remuneration", "compensation", "reward", "income", "hourlyrate", "rate", "ispaid",
		"participationfee", "entryfee", "programfee", "programmefee", "money",
		"зарплата", "оплата", "плата", "цена", "стоимость", "взнос", "гонорар", "жалақы", "ақы", "төлем", "баға", "құны", "жарна":
		return true
	}
	return false
}

// inOneWord drops what people put between the words of a key.
func inOneWord(key string) string {
	if !strings.ContainsAny(key, "-_ ") {
		return key
	}
	return strings.NewReplacer("-", "", "_", "", " ", "").Replace(key)
}
