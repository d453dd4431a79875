package ru

import (
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

func cliCheck() words.CLICheck {
	return words.CLICheck{
		Command: words.CLICommand{
			Use: "check [ПУТЬ…|-]", Short: "Сказать, что в каталоге не так, где и как исправить",
			Long: "Читает файлы, папки со всеми файлами .yaml и .yml или, если указан -, стандартный ввод и называет все замечания сразу: каждое со строкой и подсказкой. Без пути проверяет каталоги из --catalog или AINA_CATALOG, а если их нет — тот, что идёт вместе с Айной.\n" +
				"Из-за ошибки формы или того, что может навредить, запись не попадает в каталог; из-за ошибки смысла пропадает одно значение; предупреждение просит посмотреть ещё раз. Даты сверяются с сегодняшним днём или с днём из --as-of.\n" +
				"Комментарий строкой выше отключает предупреждение, но не ошибку: # aina: allow КОД\n" +
				"Замечания идут в стандартный вывод, итог — в поток ошибок. json — список с полями file, line, column, end_column, severity, code, message и hint; столбцы считаются в знаках с 1. github ставит пометки рядом с изменёнными строками; sarif — для других программ.\n" +
				"Код завершения: 0 — исправлять нечего, 1 — есть ошибки (с --strict и предупреждения), 2 — что-то не читается. Все поля и правила: aina help catalog.",
			Example: "aina check catalog.yaml\n" +
				"aina check --strict our-catalog/\n" +
				"aina check --explain near-duplicate\n" +
				"aina check --format github ."},
		Format: "вид замечаний; `ВИД`: text, json, github или sarif", Strict: "считать предупреждения ошибками для кода завершения",
		Stale: "через сколько дней просить проверить запись снова; `ДНЕЙ`: 0 или больше", Explain: "объяснить этот `КОД` на примере",
		Errors:   text.Plural{One: "{n} ошибка", Few: "{n} ошибки", Many: "{n} ошибок", Other: "{n} ошибки"},
		Warnings: text.Plural{One: "{n} предупреждение", Few: "{n} предупреждения", Many: "{n} предупреждений", Other: "{n} предупреждения"},
		And:      "{errors}, {warnings}.", More: "Что значит код: aina check --explain КОД",
		Fine: text.Plural{
			One: "Исправлять нечего: {n} дело в порядке.", Few: "Исправлять нечего: {n} дела в порядке.",
			Many: "Исправлять нечего: {n} дел в порядке.", Other: "Исправлять нечего: {n} дела в порядке."},
		UnknownCode: "Нет кода «{name}». Все коды: aina help catalog.", Topic: "Как устроен каталог, все поля и правила: aina help catalog",
	}
}
