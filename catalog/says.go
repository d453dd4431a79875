package catalog

import "aina/catalog/source"

// wordings lists every wording of this package, for a test that walks them.
func wordings() []source.Wording {
	return []source.Wording{
		sayRootList(), sayDuplicateID(), sayDuplicateIDAcross(), sayDatesOrder(), sayAgesOrder(),
		sayPaid(), sayResidentialChildren(), sayLawMinors(), sayAgeMissing(),
	}
}

func say(en, ru, kk, hintEn, hintRu, hintKk string) source.Wording {
	return source.Wording{
		Message: Text{En: en, Ru: ru, Kk: kk},
		Hint:    Text{En: hintEn, Ru: hintRu, Kk: hintKk},
	}
}

func sayRootList() source.Wording {
	return say(
		`A catalog begins with a key, not with a list.`,
		`Каталог начинается с ключа, а не со списка.`,
		`Каталог тізімнен емес, кілттен басталады.`,
		`Write “opportunities:” above the list and indent the list under it.`,
		`Напишите над списком «opportunities:» и сдвиньте список под ним вправо.`,
		`Тізімнің үстіне «opportunities:» деп жазып, тізімді оның астына оңға жылжытыңыз.`)
}

func sayDuplicateID() source.Wording {
	return say(
		`The id “{id}” is used a second time; the first is on line {line}.`,
		`Идентификатор «{id}» использован второй раз; первый — в строке {line}.`,
		`«{id}» идентификаторы екінші рет қолданылған; біріншісі {line}-жолда.`,
		`Give this entry an id of its own.`,
		`Дайте этой записи свой id.`,
		`Бұл жазбаға өз id-ін беріңіз.`)
}

func sayDuplicateIDAcross() source.Wording {
	return say(
		`The id “{id}” is used already in {file}, on line {line}.`,
		`Идентификатор «{id}» уже использован: файл {file}, строка {line}.`,
		`«{id}» идентификаторы бұрын қолданылған: {file} файлы, {line}-жол.`,
		`Give this entry an id of its own, or delete one of the two.`,
		`Дайте этой записи свой id или удалите одну из двух.`,
		`Бұл жазбаға өз id-ін беріңіз немесе екеуінің бірін өшіріңіз.`)
}

func sayDatesOrder() source.Wording {
	return say(
		`It would end ({end}) before it begins ({start}).`,
		`Получается, что дело закончится ({end}) раньше, чем начнётся ({start}).`,
		`Іс басталмай тұрып ({start}) аяқталып қалады ({end}).`,
		`Put the earlier date in start_date and the later one in end_date.`,
		`Укажите в start_date более раннюю дату, а в end_date — более позднюю.`,
		`start_date жолына ертерек күнді, end_date жолына кешірек күнді жазыңыз.`)
}

func sayAgesOrder() source.Wording {
	return say(
		`Nobody fits: the least age ({min}) is above the greatest ({max}).`,
		`Никто не подойдёт: наименьший возраст ({min}) больше наибольшего ({max}).`,
		`Ешкім сай келмейді: ең кіші жас ({min}) ең үлкен жастан ({max}) жоғары.`,
		`Put the lower age in minimum_age and the higher one in maximum_age.`,
		`Укажите в minimum_age меньший возраст, а в maximum_age — больший.`,
		`minimum_age жолына кіші жасты, maximum_age жолына үлкен жасты жазыңыз.`)
}

func sayPaid() source.Wording {
	return say(
		`“{key}” speaks of money, and volunteering is a free choice and unpaid.`,
		`«{key}» говорит о деньгах, а волонтёрство добровольно и безвозмездно.`,
		`«{key}» ақша туралы, ал еріктілік — ақысыз іс.`,
		`Leave paid work out; what volunteers spend on the way goes into own_costs, in words.`,
		`Не добавляйте платную работу; расходы волонтёра на дорогу опишите словами в own_costs.`,
		`Ақылы жұмысты қоспаңыз; еріктінің жол-жөнекей шығынын own_costs жолына сөзбен жазыңыз.`)
}

func sayResidentialChildren() source.Wording {
	return say(
		`One visit to children in residential care can hurt them: they get attached and are left again.`,
		`Разовый визит к детям в интернате может их ранить: они привязываются, а их снова оставляют.`,
		`Интернаттағы балаларға бір рет қана бару оларға ауыр тиюі мүмкін: бауыр басып қалады да, тағы жалғыз қалады.`,
		`Offer regular help with a trained team, or help without contact (beneficiary_contact: none).`,
		`Предложите регулярную помощь с подготовленной командой или помощь без встреч (beneficiary_contact: none).`,
		`Дайындалған топпен тұрақты көмек немесе кездесусіз көмек ұсыныңыз (beneficiary_contact: none).`)
}

func sayLawMinors() source.Wording {
	return say(
		`People under 18 may not do this: the hazards stated here are barred to them.`,
		`Тем, кому нет 18, это делать нельзя: к указанным здесь опасностям их не допускают.`,
		`18 жасқа толмағандарға бұл болмайды: мұнда көрсетілген қауіпті іске оларды жібермейді.`,
		`Write minimum_age: 18, or take the hazard out of the entry if there is none.`,
		`Напишите minimum_age: 18 или удалите опасность из записи, если на деле её нет.`,
		`minimum_age: 18 деп жазыңыз немесе қауіп болмаса, оны алып тастаңыз.`)
}

func sayAgeMissing() source.Wording {
	return say(
		`This opportunity is close to people who need care, and minimum_age is missing.`,
		`В этом деле есть близкий контакт с людьми, которым нужна забота, а minimum_age не указан.`,
		`Бұл іс қамқорлыққа мұқтаж адамдармен тікелей байланысты, ал minimum_age көрсетілмеген.`,
		`Say from which age one can help: minimum_age: 18.`,
		`Укажите, с какого возраста можно помогать: minimum_age: 18.`,
		`Неше жастан көмектесуге болатынын жазыңыз: minimum_age: 18.`)
}
