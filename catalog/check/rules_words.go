package check

import "aina/catalog/source"

// wordRules are about values that can be read but say nothing that is known.
// What breaks one loses its value; the entry is shown without it.
func wordRules() []Rule {
	return []Rule{
		{source.UnknownCause, source.Error, Sense,
			t(`No cause has this id. The ids stand under “causes”, in the program and in your files.`, `Направления с таким id нет. Все id стоят под ключом causes — в программе и в ваших файлах.`, `Мұндай id-і бар бағыт жоқ. Барлық id causes кілтінің астында тұр — бағдарламада және файлдарыңызда.`),
			t(`People who care for this cause would not find the entry.`, `Те, кому дорого это направление, не найдут запись.`, `Осы бағытты қалайтын адамдар жазбаны таппайды.`),
			t(`Take a known id, or add the cause under “causes” in a file of yours.`, `Возьмите известный id или добавьте направление под ключом causes в своём файле.`, `Белгілі id-ді алыңыз немесе бағытты өз файлыңыздағы causes кілтінің астына қосыңыз.`),
			"causes: [kids]\n", "causes: [children]\n"},
		{source.UnknownMotive, source.Error, Sense,
			t(`There are eight motives, and this is none of them.`, `Мотивов восемь, и такого среди них нет.`, `Сегіз ниет бар, бұл олардың ешқайсысы емес.`),
			t(`Matching rests on them: a motive that is not known matches nobody.`, `На них держится подбор: неизвестный мотив никому не подойдёт.`, `Таңдау соларға сүйенеді: белгісіз ниет ешкімге сай келмейді.`),
			t(`Choose from: values, understanding, social, career, enhancement, protective, enjoyment, recognition.`, `Выберите из этих: values, understanding, social, career, enhancement, protective, enjoyment, recognition.`, `Мыналардан таңдаңыз: values, understanding, social, career, enhancement, protective, enjoyment, recognition.`),
			"opportunities:\n  - id: dog-walker\n    title: Walk shelter dogs\n    motives: {fun: 3}\n    first_step: Call the shelter.\n    how_to_apply: Write to us.\n",
			"opportunities:\n  - id: dog-walker\n    title: Walk shelter dogs\n    motives: {enjoyment: 3}\n    first_step: Call the shelter.\n    how_to_apply: Write to us.\n"},
		{source.UnknownActivity, source.Error, Sense,
			t(`There are nine activities, and this is none of them.`, `Занятий девять, и такого среди них нет.`, `Тоғыз әрекет бар, бұл олардың ешқайсысы емес.`),
			t(`People who like to help in this way would not find the entry.`, `Те, кому нравится помогать именно так, не найдут запись.`, `Дәл осылай көмектескісі келетіндер жазбаны таппайды.`),
			t(`Choose from: caring, teaching, hands_on, outdoors, creating, organising, speaking, digital, investigating.`, `Выберите из этих: caring, teaching, hands_on, outdoors, creating, organising, speaking, digital, investigating.`, `Мыналардан таңдаңыз: caring, teaching, hands_on, outdoors, creating, organising, speaking, digital, investigating.`),
			"activities: [mentoring]\n", "activities: [teaching]\n"},
		{source.UnknownValue, source.Error, Sense,
			t(`This key takes one of a few words, and this is none of them.`, `У этого ключа несколько допустимых слов, и такого среди них нет.`, `Бұл кілт бірнеше сөздің бірін ғана алады, мынау олардың қатарында жоқ.`),
			t(`A word that the program does not know says nothing to it, however clear it is to people.`, `Слово, которого программа не знает, ничего ей не говорит, как бы ясно оно ни было людям.`, `Бағдарлама білмейтін сөз, адамға қанша түсінікті болса да, оған ештеңе айтпайды.`),
			t(`Take the suggested word, or one of the list beside it.`, `Возьмите подсказанное слово или одно из списка рядом.`, `Ұсынылған сөзді немесе қасындағы тізімнің бірін алыңыз.`),
			"schedule: weekly\n", "schedule: regular\n"},
		{source.DatesOrder, source.Error, Sense,
			t(`end_date lies before start_date.`, `end_date раньше, чем start_date.`, `end_date күні start_date күнінен бұрын тұр.`),
			t(`It would be over before it begins, and nobody would ever see it.`, `Дело закончилось бы раньше, чем началось, и его никто бы не увидел.`, `Іс басталмай жатып аяқталып, оны ешкім көрмес еді.`),
			t(`Put the earlier day in start_date and the later one in end_date.`, `Укажите в start_date более ранний день, а в end_date — более поздний.`, `start_date жолына ертерек күнді, end_date жолына кешірек күнді жазыңыз.`),
			"start_date: 2027-05-02\nend_date: 2027-05-01\n", "start_date: 2027-05-01\nend_date: 2027-05-02\n"},
		{source.AgesOrder, source.Error, Sense,
			t(`maximum_age is below minimum_age.`, `maximum_age меньше, чем minimum_age.`, `maximum_age мәні minimum_age мәнінен кіші.`),
			t(`Nobody could ever take part.`, `Никто не смог бы участвовать.`, `Ешкім қатыса алмас еді.`),
			t(`Put the lower age in minimum_age and the higher one in maximum_age.`, `Укажите в minimum_age меньший возраст, а в maximum_age — больший.`, `minimum_age жолына кіші жасты, maximum_age жолына үлкен жасты жазыңыз.`),
			"minimum_age: 30\nmaximum_age: 18\n", "minimum_age: 18\nmaximum_age: 30\n"},
	}
}
