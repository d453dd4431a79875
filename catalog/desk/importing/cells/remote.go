package cells

import "aina/catalog/text"

// Remote reads what people write for work from anywhere and for work on the spot;
// known is false for anything else, and for both at once.
func Remote(cell string) (remote, known bool) {
	switch text.Fold(cell) {
	case "remote", "remotely", "fully remote", "online", "on-line", "virtual", "virtually", "from home", "work from home", "at home", "home", "anywhere", "wfh", "digital",
		"удаленно", "удаленный", "удаленная", "удаленка", "дистанционно", "дистанционный", "дистанционная", "онлайн", "online/онлайн", "из дома", "на дому", "виртуально",
		"кашыктан", "онлайн форматта", "онлайн турде", "уйден", "уйде",
		"von zu hause", "von zuhause", "zu hause", "homeoffice", "home office", "ortsunabhangig", "digital/online":
		return true, true
	case "onsite", "on-site", "on site", "in person", "in-person", "inperson", "offline", "off-line", "office", "local", "face to face", "face-to-face", "site", "in the field",
		"офлайн", "оффлайн", "очно", "очный", "очная", "на месте", "на площадке", "лично", "выезд", "выездной", "офис", "в офисе",
		"бетпе-бет", "орнында", "офлайн форматта", "офлайн турде", "кундизги",
		"vor ort", "prasenz", "in prasenz":
		return false, true
	}
	return YesOrNo(cell)
}
