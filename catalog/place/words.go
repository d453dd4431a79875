package place

import (
	"strings"
	"sync"

	"aina/catalog/text"
)

// class is what a word says about a place without naming one.
type class int

const (
	noClass  class = iota
	settled        // stands beside the name of a town: г., қаласы, city
	street         // stands before the name of a street or a part of a town: ул., мкр.
	avenue         // stands behind the name of a street or a part of a town: көшесі, street
	house          // stands in an address: дом, кв., floor
	scope          // all of something: весь, бүкіл, nationwide
	nation         // a country that is not named: страна, ел
	home           // from home: онлайн, қашықтан
	onSite         // not from home: очно
	anywhere       // any place will do: любой
	nothing        // says that nothing is known yet: уточняется
	filler         // says nothing: формат, в, only
)

// classOf returns the class of a folded word.
func classOf(word string) class { return classes()[word] }

// classes gives the class of each folded word that has one.
var classes = sync.OnceValue(func() map[string]class {
	all := map[string]class{}
	for c, list := range map[class]string{
		settled:  "г гор город города городе городу пгт пос поселок поселке посёлок село селе с ст станция станица аул қ қ-сы қаласы қаласында қаласының қала қалада ауылы ауыл ауылында кенті кент city town village municipality kalasy qalasy",
		street:   "ул улица улице пр просп проспект пр-т пр-кт бул бульвар б-р пер переулок шоссе мкр мкрн мкр-н микрорайон ықшам тц трц бц жк район р-н районе",
		avenue:   "даңғылы даңғыл көшесі көше ықшамауданы мөлтек ауданы аудан ауданында district street str avenue ave road rd blvd boulevard lane drive microdistrict",
		house:    "д дом үй үйі корпус корп кв квартира офис оф кабинет каб этаж этажі подъезд павильон building bldg floor suite apt office house room районы округ трасса",
		scope:    "весь вся всё все всей всего всему всю бүкіл барлық бойынша барша целый целой all whole entire across throughout nationwide countrywide everywhere over около республиканский",
		nation:   "страна страны стране страну ел елі елдің елде елге республика республике республики республикасы country nation",
		home:     "онлайн online on-line remote remotely virtual virtually дистанционно дистанционный дистанционная дистанционное дистанционка дистант удаленно удаленный удаленная удаленное удаленка қашықтан қашықтықтан үйден zoom зум homeoffice ortsunabhängig онлайн-формат",
		onSite:   "офлайн оффлайн offline очно очный очная очное on-site onsite in-person",
		anywhere: "любой любая любое любом где-угодно any anywhere anyplace везде повсюду wherever",
		nothing:  "уточняется уточнить уточняйте уточняются неизвестно нет не-указано tbd tba tbc unknown none n/a na белгісіз анықталады нақтыланады",
		filler:   "в во из на и или по для режиме режим формат формате форматта форматы форматында только через работа работать волонтерство можно место места мест адрес is in at of the or and via per by only from работы жұмыс форматы city-wide locations location place location(s) тек және немесе помощь help volunteering мекенжай",
	} {
		for w := range strings.FieldsSeq(list) {
			all[text.Fold(w)] = c
		}
	}
	return all
})

// phrases gives the class of several folded words together.
var phrases = sync.OnceValue(func() map[string]class {
	all := map[string]class{}
	for c, list := range map[class]string{
		home:     "из дома|из дому|на дому онлайн|from home|work from home|at home online|по интернету|через интернет|интернет арқылы|үйден шықпай|on line|удаленная работа|home office|von zu hause|von zuhause|zu hause",
		onSite:   "on site|in person|на месте|жеке қатысу",
		anywhere: "кез келген|где угодно|все города|во всех городах|all cities|all locations|барлық қала|барлық қалалар|барлық қалаларда|барлық жерде|любые города|не важно|неважно|маңызды емес|не имеет значения|does not matter|doesn t matter|no matter|любой регион|все регионы|во всех регионах|all regions|барлық өңірлер|various locations|multiple locations|several locations|разные города",
		nothing:  "не указано|не указан|не определено|по договоренности|to be announced|to be determined|to be confirmed|not specified|көрсетілмеген|келісім бойынша",
	} {
		for p := range strings.SplitSeq(list, "|") {
			all[text.Fold(p)] = c
		}
	}
	return all
})

// countryNames gives the code of a country by its folded name: those that people in
// and around Kazakhstan write.
var countryNames = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for code, list := range map[string]string{
		"KZ": "kz|kazakhstan|kazakstan|qazaqstan|republic of kazakhstan|казахстан|казахстана|казахстане|казахстану|рк|республика казахстан|республике казахстан|республики казахстан|қазақстан|қазақстанда|қр|қазақстан республикасы|қазақстанның",
		"RU": "ru|russia|russian federation|россия|россии|рф|российская федерация|ресей",
		"KG": "kg|kyrgyzstan|кыргызстан|киргизия|қырғызстан", "UZ": "uz|uzbekistan|узбекистан|өзбекстан",
		"TJ": "tajikistan|таджикистан|тәжікстан", "TM": "turkmenistan|туркменистан|түрікменстан", "MN": "mongolia|монголия|моңғолия",
		"CN": "china|китай|қытай", "TR": "turkey|türkiye|турция|түркия", "GE": "грузия", "AZ": "azerbaijan|азербайджан|әзербайжан",
		"BY": "belarus|беларусь", "UA": "ukraine|украина", "PL": "poland|польша",
		"DE": "germany|deutschland|германия|алмания", "FR": "france|франция", "ES": "spain|españa|испания", "IT": "italy|italia|италия", "NL": "netherlands|нидерланды",
		"GB": "uk|gb|united kingdom|great britain|england|scotland|wales|великобритания|англия|ұлыбритания",
		"US": "us|usa|u s|u s a|united states|united states of america|сша|ақш|америка", "CA": "canada|канада", "AU": "australia|австралия", "NZ": "new zealand",
		"IN": "india|индия|үндістан", "JP": "japan|япония|жапония", "KR": "south korea|korea|корея|оңтүстік корея", "IE": "ireland|ирландия",
	} {
		for name := range strings.SplitSeq(list, "|") {
			all[text.Fold(name)] = code
		}
	}
	return all
})

// states gives the code of a state of the United States by its code and its folded
// name.
var states = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for pair := range strings.SplitSeq("AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming", "|") {
		code, name, _ := strings.Cut(pair, " ")
		all[code], all[text.Fold(name)] = code, code
	}
	return all
})
