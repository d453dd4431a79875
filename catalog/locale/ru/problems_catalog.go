package ru

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func catalogProblems() words.CatalogProblems {
	return words.CatalogProblems{
		RootList:          words.Problem{Message: "Каталог начинается с ключа, а не со списка.", Hint: "Напишите над списком «opportunities:» и сдвиньте список под ним вправо."},
		NotACatalog:       words.Problem{Message: "Этот файл не похож на каталог.", Hint: "Каталог выглядит так: строка «opportunities:», под ней «- id: dog-walker», ниже с отступом «title: Гулять с собаками». Из таблицы каталог делает aina import."},
		OneEntry:          words.Problem{Message: "Это одна запись, а каталог — их список.", Hint: "Напишите строкой выше «opportunities:», перед первым ключом поставьте «- », а остальным строкам дайте отступ в четыре пробела."},
		DuplicateID:       words.Problem{Message: "Идентификатор «{id}» использован второй раз; первый — в строке {line}.", Hint: "Дайте этой записи свой id."},
		DuplicateIDAcross: words.Problem{Message: "Идентификатор «{id}» уже использован: файл {file}, строка {line}.", Hint: "Дайте этой записи свой id или удалите одну из двух."},
		DatesOrder:        words.Problem{Message: "Получается, что дело закончится ({end}) раньше, чем начнётся ({start}).", Hint: "Укажите в start_date более раннюю дату, а в end_date — более позднюю."},
		AgesOrder:         words.Problem{Message: "Никто не подойдёт: минимальный возраст ({min}) больше максимального ({max}).", Hint: "Укажите в minimum_age меньший возраст, а в maximum_age — больший."},
		Paid:              words.Problem{Message: "«{key}» говорит о деньгах, а волонтёрство добровольно и безвозмездно.", Hint: "Не добавляйте платную работу; расходы волонтёра на дорогу опишите словами в own_costs."},
		ResidentialChildren: words.Problem{
			Message: "Разовый визит к детям в интернате может их ранить: они привязываются, а их снова оставляют.",
			Hint:    "Предложите регулярную помощь с подготовленной командой или помощь без встреч (beneficiary_contact: none)."},
		LawMinors: words.Problem{
			Message: "Тем, кому нет 18, это делать нельзя: закон не допускает их к тому, что указано в hazards.",
			Hint:    "Напишите minimum_age: 18 или уберите это из hazards, если на деле такого нет."},
		AgeMissing: words.Problem{Message: "В этом деле есть близкий контакт с людьми, которым нужна забота, а minimum_age не указан.", Hint: "Укажите, с какого возраста можно помогать: minimum_age: 18."},
	}
}

func checkProblems() words.CheckProblems {
	return words.CheckProblems{
		CutText:             words.Problem{Message: "Текст на этом обрывается: всё после # считается комментарием.", Hint: "Возьмите весь текст в кавычки; если это комментарий, поставьте после # пробел."},
		Swallowed:           words.Problem{Message: "Это считается комментарием, потому что начинается с #; у ключа нет значения.", Hint: "Возьмите весь текст в кавычки; если это комментарий, поставьте после # пробел."},
		OldMeaning:          words.Problem{Message: "«{value}» здесь — текст, но некоторые программы прочтут это как {near}.", Hint: `Возьмите это в кавычки: "{value}".`},
		HoursOnce:           words.Problem{Message: "Часы в неделю указаны для дела, которое делают один раз.", Hint: "Укажите, сколько оно длится, duration: PT3H, или выберите другое schedule."},
		DurationOften:       words.Problem{Message: "Длительность указана для дела, которое делают не один раз.", Hint: "Укажите, сколько часов в неделю оно занимает, hours_per_week: 2, или напишите schedule: one_off."},
		RemoteCity:          words.Problem{Message: "Сказано, что помогать можно из дома, но указано и место: {city}.", Hint: "Уберите город, если место не важно, или напишите remote: false."},
		UnknownPlace:        words.Problem{Message: "Место «{value}» неизвестно.", Hint: "Исправьте название или опишите это место в places; если всё верно, разрешите это комментарием."},
		PlaceIsHome:         words.Problem{Message: "«{value}» значит, что помогать можно из дома; это не город.", Hint: "Напишите remote: true, а в city оставьте только город, если он есть."},
		PlaceIsWide:         words.Problem{Message: "«{value}» — это не город.", Hint: "Если место не важно, удалите строку; если это вся страна, напишите вместо неё country: KZ."},
		NoFirstStep:         words.Problem{Message: "Не сказано, с чего начать.", Hint: "Добавьте first_step: одно маленькое действие на эту неделю."},
		NoWayToApply:        words.Problem{Message: "Не сказано, как записаться.", Hint: "Добавьте how_to_apply или контакт: url, email или phone."},
		NoMotives:           words.Problem{Message: "Не сказано, что это даёт волонтёру: приходится оценивать примерно, и такая оценка учитывается слабее.", Hint: "Добавьте motives, каждый от 0 до 3: motives: {enjoyment: 3, social: 2}."},
		NearDuplicate:       words.Problem{Message: "Почти то же, что «{id}» той же организации в строке {line}.", Hint: "Оставьте одну из двух записей или покажите в названиях, чем они различаются."},
		NearDuplicateAcross: words.Problem{Message: "Почти то же, что «{id}» той же организации: файл {file}, строка {line}.", Hint: "Оставьте одну из двух записей или покажите в названиях, чем они различаются."},
		Ended:               words.Problem{Message: "Это закончилось {date}.", Hint: "Укажите новую дату или напишите status: inactive."},
		NeverVerified:       words.Problem{Message: "Не указано, когда эту запись проверяли.", Hint: "Убедитесь, что всё верно, и добавьте verified_on с датой."},
		Stale:               words.Problem{Message: "Дней с последней проверки этой записи: {days}, а можно не больше {limit}.", Hint: "Убедитесь, что всё по-прежнему верно, и обновите дату в verified_on."},
		FutureDate:          words.Problem{Message: "Указано, что проверка была {date}, а этот день позже, чем {today}.", Hint: "Укажите в verified_on день, когда это действительно проверили."},
		UnknownAllow:        words.Problem{Message: "Комментарий разрешает «{code}», а такого правила нет.", Hint: "Скопируйте код из скобок в конце предупреждения или удалите комментарий."},
		Alike:               text.Plural{One: "{message} То же ещё {n} раз в этом файле, строки: {lines}.", Few: "{message} То же ещё {n} раза в этом файле, строки: {lines}.", Many: "{message} То же ещё {n} раз в этом файле, строки: {lines}.", Other: "{message} То же ещё {n} раза в этом файле, строки: {lines}."},
		MissingTranslation:  words.Problem{Message: "У «{key}» нет текста на этих языках: {missing}.", Hint: "Добавьте перевод; пока его нет, читатель увидит другой язык."},
		SameTranslation:     words.Problem{Message: "Текст одинаковый в {first} и в {second}.", Hint: "Переведите его или уберите эту строку, пока перевода нет."},
		UnprotectedContact: words.Problem{
			Message: "Волонтёр остаётся наедине с теми, кому нужна защита, а как их защищают, не сказано.",
			Hint:    "Добавьте safeguards, например [two_adults], или background_check: required."},
	}
}
