package ru

import "aina/catalog/locale/words"

func catalogProblems() words.CatalogProblems {
	return words.CatalogProblems{
		RootList: words.Problem{
			Message: "Каталог начинается с ключа, а не со списка.",
			Hint:    "Напишите над списком «opportunities:» и сдвиньте список под ним вправо."},
		DuplicateID: words.Problem{
			Message: "Идентификатор «{id}» использован второй раз; первый — в строке {line}.",
			Hint:    "Дайте этой записи свой id."},
		DuplicateIDAcross: words.Problem{
			Message: "Идентификатор «{id}» уже использован: файл {file}, строка {line}.",
			Hint:    "Дайте этой записи свой id или удалите одну из двух."},
		DatesOrder: words.Problem{
			Message: "Получается, что дело закончится ({end}) раньше, чем начнётся ({start}).",
			Hint:    "Укажите в start_date более раннюю дату, а в end_date — более позднюю."},
		AgesOrder: words.Problem{
			Message: "Никто не подойдёт: наименьший возраст ({min}) больше наибольшего ({max}).",
			Hint:    "Укажите в minimum_age меньший возраст, а в maximum_age — больший."},
		Paid: words.Problem{
			Message: "«{key}» говорит о деньгах, а волонтёрство добровольно и безвозмездно.",
			Hint:    "Не добавляйте платную работу; расходы волонтёра на дорогу опишите словами в own_costs."},
		ResidentialChildren: words.Problem{
			Message: "Разовый визит к детям в интернате может их ранить: они привязываются, а их снова оставляют.",
			Hint:    "Предложите регулярную помощь с подготовленной командой или помощь без встреч (beneficiary_contact: none)."},
		LawMinors: words.Problem{
			Message: "Тем, кому нет 18, это делать нельзя: к указанным здесь опасностям их не допускают.",
			Hint:    "Напишите minimum_age: 18 или удалите опасность из записи, если на деле её нет."},
		AgeMissing: words.Problem{
			Message: "В этом деле есть близкий контакт с людьми, которым нужна забота, а minimum_age не указан.",
			Hint:    "Укажите, с какого возраста можно помогать: minimum_age: 18."},
	}
}
