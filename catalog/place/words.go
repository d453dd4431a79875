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
	nothing        // says that nothing is known yet: нет
	later          // says so whatever is beside it: уточним, айтамыз
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
		anywhere: "разные разное various любой любая любое любом где-угодно any anywhere anyplace везде повсюду wherever",
		nothing:  "неизвестно нет не-указано unknown none n/a na белгісіз позже потом скоро later soon кейін кейінірек жақында договорная индивидуально",
		later: "уточняется уточнить уточняйте уточняются уточняем уточним уточнится уточнят сообщим сообщается пришлем вышлем отправим спросите спрашивайте сұраңыз жібереміз скажем объявим определим определяется решим решается согласуем согласуется tbd tba tbc " +
			"анықталады анықтаймыз анықталуда нақтыланады нақтылаймыз нақтылануда айтамыз айтылады хабарлаймыз хабарланады хабарлаймын белгіленеді келісеміз келісіледі шешіледі жариялаймыз жарияланады",
		filler: "в во из на и или по для режиме режим формат формате форматта форматы форматында только через работа работать форма форме формы участие участия участвовать занятость занятости занятие занятия режимде түрде түрінде тип вид полностью full fully mode format based участники волонтерство можно место места мест адрес is in at of the or and via per by only from работы жұмыс city-wide locations location place location(s) тек және немесе помощь help volunteering мекенжай",
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
		anywhere: "several cities|different cities|many cities|your city|in your city|your area|in your area|your town|near you|where you live|any location|any city|несколько городов|в разных городах|ваш город|в вашем городе|рядом с домом|по месту жительства|любое место|любой населенный пункт|из любого города|из любого места|кез келген жер|кез келген жерде|кез келген қалада|әр қалада|түрлі қалаларда|бірнеше қала|бірнеше қалада|өз қалаңызда|сіздің қалаңызда|үйіңізге жақын|кез келген|где угодно|все города|во всех городах|all cities|all locations|барлық қала|барлық қалалар|барлық қалаларда|барлық жерде|любые города|не важно|неважно|маңызды емес|не имеет значения|does not matter|doesn t matter|no matter|любой регион|все регионы|во всех регионах|all regions|барлық өңірлер|various locations|multiple locations|several locations|разные города",
		nothing:  "не указано|не указан|не определено|not specified|көрсетілмеген",
		later: "ask us|ask me|contact us|ask coordinator|ask the coordinator|по договоренности|по согласованию|по запросу|по соглашению|будет известно|будет объявлено|будет уточнено|будет указано|еще не известно|пока не известно|еще неизвестно|пока неизвестно|не определились|не решили|не решено|" +
			"to be announced|to be determined|to be confirmed|to be decided|to be agreed|will be announced|will be confirmed|will be shared|will tell|will confirm|will announce|let you know|not yet known|not known yet|not yet decided|not decided|not confirmed|by arrangement|by agreement|by appointment|on request|upon request|" +
			"келісім бойынша|келісу бойынша|сұрау бойынша|әлі белгісіз|әлі анықталмаған|белгілі болады",
	} {
		for p := range strings.SplitSeq(list, "|") {
			all[text.Fold(p)] = c
		}
	}
	return all
})

// modePhrases gives home or onSite for the words, and several together, that say so
// wherever they stand, folded.
var modePhrases = sync.OnceValue(func() map[string]class {
	return modes("онлайн|online|on-line|on line|online/онлайн|онлайн-формат|онлайнда|remote|remotely|virtual|virtually|дистанционно|дистанционный|дистанционная|дистанционное|дистанционные|дистанционка|дистант|дистанц|удален|удал|дистанта|дистанте|удаленно|удаленный|удаленная|удаленное|удаленные|удаленка|удаленке|виртуально|виртуальный|виртуальная|"+
		"қашықтан|қашықтықтан|қашықтағы|үйден|үйден шықпай|үйде отырып|zoom|зум|зуме|skype|из дома|из дому|не выходя из дома|сидя дома|from home|work from home|home-based|home based|at home online|по интернету|через интернет|в интернете|интернет арқылы|интернетте|wfh|work from anywhere|откуда угодно|из любой точки мира|из любой точки страны|из любой точки казахстана|из любой точки|from anywhere in the world|from anywhere|әлемнің кез келген жерінен|кез келген жерден|"+
		"homeoffice|home office|home-office|telearbeit|ortsunabhängig|von zu hause|von zuhause|zu hause",
		"офлайн|оффлайн|offline|off-line|off line|офлайнда|очно|очный|очная|очное|очные|on-site|onsite|on site|in-person|inperson|in person|face to face|face-to-face|in the field|site-based|office-based|"+
			"на месте|на площадке|на локации|вживую|личное присутствие|личного присутствия|жеке қатысу|жеке келу|бетпе-бет|орнында|орынында|vor ort|präsenz")
})

// loneModes is the same for words that may mean something else beside others.
var loneModes = sync.OnceValue(func() map[string]class {
	return modes("дома|на дому|home|at home|үйде|digital|anywhere",
		"office|офис|офисе|кеңсе|кеңседе|local|locally|site|лично|личное|выезд|выездной|выездная|выездные|күндізгі|field")
})

func modes(atHome, atSite string) map[string]class {
	all := map[string]class{}
	for c, list := range map[class]string{home: atHome, onSite: atSite} {
		for p := range strings.SplitSeq(list, "|") {
			all[text.Fold(p)] = c
		}
	}
	return all
}

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
