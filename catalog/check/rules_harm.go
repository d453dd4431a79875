package check

import "aina/catalog/source"

// harmRules are about what volunteering must not do to anybody.
func harmRules() []Rule {
	return []Rule{
		{source.Paid, source.Error, Harm,
			t(`A key speaks of pay for the work, or of a price for taking part: salary, paid, fee, price and their like.`, `Ключ говорит об оплате труда или о плате за участие: salary, paid, fee, price и подобные.`, `Кілт еңбекақы не қатысу ақысы туралы: salary, paid, fee, price және соған ұқсастар.`),
			t(`Volunteering is a free choice, unpaid, and for the good of society; offers to pay for helping are often a trap.`, `Волонтёрство — дело добровольное, безвозмездное и на благо общества; предложения заплатить за право помогать часто оказываются ловушкой.`, `Еріктілік — өз еркімен, ақысыз, қоғам игілігі үшін істелетін іс; көмектесу үшін ақы сұрау көбіне алдау болып шығады.`),
			t(`Leave such offers out. What a volunteer spends on the way is told in words, in own_costs.`, `Не добавляйте такие предложения. Что волонтёр тратит сам, опишите словами в own_costs.`, `Мұндай ұсыныстарды қоспаңыз. Еріктінің өз шығынын own_costs жолына сөзбен жазыңыз.`),
			"fee: 5000\n", "own_costs: The bus fare.\n"},
		{source.ResidentialChildren, source.Error, Harm,
			t(`Something done once brings volunteers to children who live in an institution.`, `Разовое дело приводит волонтёров к детям, которые живут в учреждении.`, `Бір реттік іс еріктілерді мекемеде тұратын балаларға алып келеді.`),
			t(`These children have been left before. They get attached to visitors, and every visitor who does not come back leaves them again.`, `Этих детей уже оставляли. Они привязываются к гостям, и каждый, кто не вернулся, оставляет их снова.`, `Бұл балаларды бұрын да тастап кеткен. Олар қонаққа бауыр басып қалады, қайтып келмеген әр адам оларды қайта тастап кетеді.`),
			t(`Offer regular help with a trained team, or help without contact: beneficiary_contact: none.`, `Предложите регулярную помощь с подготовленной командой или помощь без встреч: beneficiary_contact: none.`, `Дайындалған топпен тұрақты көмек немесе кездесусіз көмек ұсыныңыз: beneficiary_contact: none.`),
			"causes: [children]\nminimum_age: 18\nbeneficiary_contact: supervised\nresidential: true\nschedule: one_off\n", "causes: [children]\nminimum_age: 18\nbeneficiary_contact: supervised\nresidential: true\nschedule: regular\n"},
		{source.LawMinors, source.Error, Harm,
			t(`The age limit opens the entry to people under 18, and a hazard stands in it that they are barred from. Without any age it is no error: Aina never shows such an entry to anybody under 18.`, `Возраст открывает запись людям младше 18 лет, а в ней есть опасность, к которой их не допускают. Если возраста нет совсем, это не ошибка: Aina никогда не покажет такую запись тем, кому нет 18.`, `Жас шегі 18-ге толмағандарға жол ашады, ал жазбада оларға тыйым салынған қауіп бар. Жас мүлде көрсетілмесе, бұл қате емес: Aina мұндай жазбаны 18-ге толмағандарға ешқашан көрсетпейді.`),
			t(`Article 12 of Kazakhstan's law on volunteer activity bars under-18s from most of these; collecting cash in the street is kept from them by Aina's own rule.`, `Статья 12 Закона РК «О волонтёрской деятельности» не допускает младше 18 лет к большинству из этого; сбор наличных на улице для них закрыт по правилу самой Aina.`, `«Волонтерлік қызмет туралы» ҚР Заңының 12-бабы 18-ге толмағандарды осының көбіне жібермейді; көшеде қолма-қол ақша жинауға Aina-ның өз ережесі жол бермейді.`),
			t(`Write minimum_age: 18, or remove the hazard if there is none.`, `Напишите minimum_age: 18 или уберите опасность, если её нет.`, `minimum_age: 18 деп жазыңыз немесе қауіп болмаса, оны алып тастаңыз.`),
			"hazards: [heavy_work]\nminimum_age: 16\n", "hazards: [heavy_work]\nminimum_age: 18\n"},
		{source.AgeMissing, source.Error, Harm,
			t(`Volunteers are alone with the people helped, or meet children, and no minimum_age is given.`, `Волонтёр остаётся с подопечными наедине или встречается с детьми, а minimum_age не указан.`, `Ерікті көмек алушымен оңаша қалады немесе балалармен кездеседі, ал minimum_age көрсетілмеген.`),
			t(`A thirteen-year-old should not be put in charge of somebody who needs care.`, `Тринадцатилетнему нельзя поручать человека, которому нужна забота.`, `Қамқорлыққа мұқтаж адамды он үш жасар балаға тапсыруға болмайды.`),
			t(`Say from which age one can help, such as minimum_age: 18.`, `Укажите, с какого возраста можно помогать, например minimum_age: 18.`, `Неше жастан көмектесуге болатынын жазыңыз, мысалы minimum_age: 18.`),
			"beneficiary_contact: direct\n", "beneficiary_contact: direct\nminimum_age: 18\n"},
		{UnprotectedContact, source.Warning, Harm,
			t(`Volunteers are alone with children, older people or people with disabilities, and neither a required background check nor any safeguard is named. background_check: ask names none.`, `Волонтёр остаётся наедине с детьми, пожилыми или людьми с инвалидностью, а обязательная проверка или меры защиты не названы. background_check: ask — это ещё не проверка.`, `Ерікті балалармен, қариялармен немесе мүгедектігі бар адамдармен оңаша қалады, ал міндетті тексеру де, қорғау шарасы да көрсетілмеген. background_check: ask — әлі тексеру емес.`),
			t(`Whoever needs protection should not have to rely on luck; a rule protects the volunteer too.`, `Тот, кому нужна защита, не должен полагаться на удачу; правила защищают и самого волонтёра.`, `Қорғауға мұқтаж адам сәттілікке сенбеуі керек; ереже еріктінің өзін де қорғайды.`),
			t(`Add what there really is: safeguards: [two_adults], or background_check: required.`, `Добавьте то, что есть на самом деле: safeguards: [two_adults] или background_check: required.`, `Шын мәнінде барын қосыңыз: safeguards: [two_adults] немесе background_check: required.`),
			"causes: [elderly]\nbeneficiary_contact: direct\nminimum_age: 18\n", "causes: [elderly]\nbeneficiary_contact: direct\nminimum_age: 18\nsafeguards: [two_adults]\n"},
	}
}
