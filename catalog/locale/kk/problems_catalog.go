package kk

import "aina/catalog/locale/words"

func catalogProblems() words.CatalogProblems {
	return words.CatalogProblems{
		RootList: words.Problem{
			Message: "Каталог тізімнен емес, кілттен басталады.",
			Hint:    "Тізімнің үстіне «opportunities:» деп жазып, тізімді оның астына оңға жылжытыңыз."},
		DuplicateID: words.Problem{
			Message: "«{id}» идентификаторы екінші рет қолданылған; біріншісі {line}-жолда.",
			Hint:    "Бұл жазбаға өз id-ін беріңіз."},
		DuplicateIDAcross: words.Problem{
			Message: "«{id}» идентификаторы бұрын қолданылған: {file} файлы, {line}-жол.",
			Hint:    "Бұл жазбаға өз id-ін беріңіз немесе екеуінің бірін өшіріңіз."},
		DatesOrder: words.Problem{
			Message: "Іс басталмай тұрып ({start}) аяқталып қалады ({end}).",
			Hint:    "start_date жолына ертерек күнді, end_date жолына кешірек күнді жазыңыз."},
		AgesOrder: words.Problem{
			Message: "Ешкім сай келмейді: ең кіші жас ({min}) ең үлкен жастан ({max}) жоғары.",
			Hint:    "minimum_age жолына кіші жасты, maximum_age жолына үлкен жасты жазыңыз."},
		Paid: words.Problem{
			Message: "«{key}» ақша туралы, ал еріктілік — ақысыз іс.",
			Hint:    "Ақылы жұмысты қоспаңыз; еріктінің жол-жөнекей шығынын own_costs жолына сөзбен жазыңыз."},
		ResidentialChildren: words.Problem{
			Message: "Интернаттағы балаларға бір рет қана бару оларға ауыр тиюі мүмкін: бауыр басып қалады да, тағы жалғыз қалады.",
			Hint:    "Дайындалған топпен тұрақты көмек немесе кездесусіз көмек ұсыныңыз (beneficiary_contact: none)."},
		LawMinors: words.Problem{
			Message: "18 жасқа толмағандарға бұл болмайды: мұнда көрсетілген қауіпті іске оларды жібермейді.",
			Hint:    "minimum_age: 18 деп жазыңыз немесе қауіп болмаса, оны алып тастаңыз."},
		AgeMissing: words.Problem{
			Message: "Бұл іс қамқорлыққа мұқтаж адамдармен тікелей байланысты, ал minimum_age көрсетілмеген.",
			Hint:    "Неше жастан көмектесуге болатынын жазыңыз: minimum_age: 18."},
	}
}
