package kk

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func catalogProblems() words.CatalogProblems {
	return words.CatalogProblems{
		RootList:          words.Problem{Message: "Каталог тізімнен емес, кілттен басталады.", Hint: "Тізімнің үстіне «opportunities:» деп жазып, тізімді оның астына оңға жылжытыңыз."},
		NotACatalog:       words.Problem{Message: "Бұл файл каталогқа ұқсамайды.", Hint: "Каталог былай көрінеді: «opportunities:» деген жол, оның астында «- id: dog-walker», одан төмен шегініспен «title: Ит серуендету». Кестеден каталогты aina import жасайды."},
		OneEntry:          words.Problem{Message: "Бұл — бір жазба, ал каталог — жазбалар тізімі.", Hint: "Бір жол жоғары «opportunities:» деп жазып, бірінші кілттің алдына «- » қойыңыз, қалған жолдарға төрт бос орын шегініс беріңіз."},
		DuplicateID:       words.Problem{Message: "«{id}» идентификаторы екінші рет қолданылған; біріншісі {line}-жолда.", Hint: "Бұл жазбаға өз id-ін беріңіз."},
		DuplicateIDAcross: words.Problem{Message: "«{id}» идентификаторы бұрын қолданылған: {file} файлы, {line}-жол.", Hint: "Бұл жазбаға өз id-ін беріңіз немесе екеуінің бірін өшіріңіз."},
		DatesOrder:        words.Problem{Message: "Іс басталмай тұрып ({start}) аяқталып қалады ({end}).", Hint: "start_date жолына ертерек күнді, end_date жолына кешірек күнді жазыңыз."},
		AgesOrder:         words.Problem{Message: "Ешкім сай келмейді: ең кіші жас ({min}) ең үлкен жастан ({max}) жоғары.", Hint: "minimum_age жолына кіші жасты, maximum_age жолына үлкен жасты жазыңыз."},
		Paid:              words.Problem{Message: "«{key}» ақша туралы, ал еріктілік — өз еркімен, ақысыз істелетін іс.", Hint: "Ақылы жұмысты қоспаңыз; еріктінің жол-жөнекей шығынын own_costs жолына сөзбен жазыңыз."},
		ResidentialChildren: words.Problem{
			Message: "Интернаттағы балаларға бір рет қана бару оларға ауыр тиюі мүмкін: бауыр басып қалады да, тағы жалғыз қалады.",
			Hint:    "Дайындалған топпен тұрақты көмек немесе кездесусіз көмек ұсыныңыз (beneficiary_contact: none)."},
		LawMinors:  words.Problem{Message: "18 жасқа толмағандарға мұны істеуге болмайды: мұнда көрсетілген қауіпті іске оларды жібермейді.", Hint: "minimum_age: 18 деп жазыңыз немесе қауіп болмаса, оны алып тастаңыз."},
		AgeMissing: words.Problem{Message: "Бұл іс қамқорлыққа мұқтаж адамдармен тікелей байланысты, ал minimum_age көрсетілмеген.", Hint: "Неше жастан көмектесуге болатынын жазыңыз: minimum_age: 18."},
	}
}

func checkProblems() words.CheckProblems {
	return words.CheckProblems{
		CutText: words.Problem{
			Message: "Мәтін осы жерде үзіледі: # белгісінен кейінгісі түсініктеме деп саналады.",
			Hint:    "Бүкіл мәтінді тырнақшаға алыңыз; түсініктеме болса, # белгісінен кейін бос орын қойыңыз."},
		Swallowed: words.Problem{
			Message: "Бұл # белгісінен басталғандықтан түсініктеме деп саналады; кілттің мәні жоқ.",
			Hint:    "Бүкіл мәтінді тырнақшаға алыңыз; түсініктеме болса, # белгісінен кейін бос орын қойыңыз."},
		OldMeaning:    words.Problem{Message: "«{value}» мұнда — мәтін, бірақ кейбір бағдарлама оны {near} деп оқиды.", Hint: `Оны тырнақшаға алыңыз: "{value}".`},
		HoursOnce:     words.Problem{Message: "Бір-ақ рет істелетін іске апталық сағат көрсетілген.", Hint: "Қанша уақыт алатынын жазыңыз, duration: PT3H, немесе schedule жолына басқа сөз таңдаңыз."},
		DurationOften: words.Problem{Message: "Бір реттік емес іске ұзақтық көрсетілген.", Hint: "Аптасына неше сағат алатынын жазыңыз, hours_per_week: 2, немесе schedule: one_off деп көрсетіңіз."},
		RemoteCity:    words.Problem{Message: "Үйден көмектесуге болады делінген, сонымен бірге орны да көрсетілген: {city}.", Hint: "Орны маңызды болмаса, қаланы алып тастаңыз немесе remote: false деп жазыңыз."},
		UnknownPlace:  words.Problem{Message: "«{value}» деген орын белгісіз.", Hint: "Атауын түзетіңіз немесе бұл орынды places тізіміне қосыңыз; бәрі дұрыс болса, ескертуді түсініктемемен өшіріңіз."},
		PlaceIsHome:   words.Problem{Message: "«{value}» — үйден көмектесуге болады дегені, қала емес.", Hint: "remote: true деп жазыңыз, ал city жолын қала аты болса ғана қалдырыңыз."},
		PlaceIsWide:   words.Problem{Message: "«{value}» дегенде ешбір қала аталмаған.", Hint: "Орны маңызды болмаса, жолды өшіріңіз; бүкіл ел болса, оның орнына country: KZ деп жазыңыз."},
		NoFirstStep:   words.Problem{Message: "Неден бастау керегі айтылмаған.", Hint: "first_step қосыңыз: осы аптада істеуге болатын бір шағын іс."},
		NoWayToApply:  words.Problem{Message: "Қалай қатысуға болатыны айтылмаған.", Hint: "how_to_apply немесе байланыс жолын қосыңыз: url, email немесе phone."},
		NoMotives: words.Problem{
			Message: "Еріктіге не беретіні айтылмаған: оны болжауға ғана болады, ал болжам азырақ ескеріледі.",
			Hint:    "motives қосыңыз, әрқайсысы 0-ден 3-ке дейін: motives: {enjoyment: 3, social: 2}."},
		NearDuplicate:       words.Problem{Message: "Бұл сол ұйымның {line}-жолдағы «{id}» жазбасымен бірдей дерлік.", Hint: "Екеуінің бірін қалдырыңыз немесе айырмашылығын атауында көрсетіңіз."},
		NearDuplicateAcross: words.Problem{Message: "Бұл сол ұйымның «{id}» жазбасымен бірдей дерлік: {file} файлы, {line}-жол.", Hint: "Екеуінің бірін қалдырыңыз немесе айырмашылығын атауында көрсетіңіз."},
		Ended:               words.Problem{Message: "Бұл {date} күні аяқталған.", Hint: "Жаңа күнін көрсетіңіз немесе status: inactive деп жазыңыз."},
		NeverVerified:       words.Problem{Message: "Бұл ұсыныстың қашан тексерілгені айтылмаған.", Hint: "Бәрі дұрыс екеніне көз жеткізіп, verified_on жолына күнін жазыңыз."},
		Stale:               words.Problem{Message: "Бұл ұсыныс соңғы тексерілгелі өткен күн саны: {days}; шегі: {limit}.", Hint: "Бәрі әлі дұрыс екеніне көз жеткізіп, verified_on күнін жаңартыңыз."},
		FutureDate:          words.Problem{Message: "Тексерілген күні {date} деп көрсетілген, ал ол {today} күнінен кейін.", Hint: "verified_on жолына шынымен тексерілген күнді жазыңыз."},
		UnknownAllow:        words.Problem{Message: "Түсініктеме «{code}» ережесіне рұқсат береді, ал ондай ереже жоқ.", Hint: "Кодты ескертудің соңындағы жақшадан көшіріп алыңыз немесе түсініктемені өшіріңіз."},
		Alike:               text.Plural{Other: "{message} Бұл файлда тағы {n} жерде дәл осылай, жолдары: {lines}."},
		MissingTranslation:  words.Problem{Message: "«{key}» мәтіні мына тілдерде жоқ: {missing}.", Hint: "Аудармасын қосыңыз; әзірге оқырман басқа тілдегісін көреді."},
		SameTranslation:     words.Problem{Message: "{first} мен {second} тілдеріндегі мәтін бірдей.", Hint: "Оны аударыңыз немесе аудармасы болғанша бұл жолды алып тастаңыз."},
		UnprotectedContact: words.Problem{
			Message: "Ерікті қорғауға мұқтаж адамдармен оңаша қалады, ал олардың қалай қорғалатыны айтылмаған.",
			Hint:    "safeguards қосыңыз, мысалы, [two_adults], немесе background_check: required."},
	}
}
