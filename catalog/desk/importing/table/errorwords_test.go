package table

import "testing"

func TestErrorWords(t *testing.T) {
	for _, s := range []string{"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#GETTING_DATA", "####", "#ERROR!",
		"#Н/Д", "#ССЫЛКА!", "#ССЫЛ!", "#ЗНАЧ!", "#ИМЯ?", "#ДЕЛ/0!", "#ЧИСЛО!", "#ПУСТО!", "#МӘНІ!", "#ЖОҚ!", "#АТАУ?", "#Қ/Ж", "#БӨЛ/0!",
		"#NV", "#WERT!", "#BEZUG!", "#ZAHL!", "#ÜBERLAUF!", "#VALEUR!", "#NOM?", "#N/D", "#¡REF!", "#¡VALOR!", "#¿NOMBRE?", "#¡DIV/0!",
		"Err:502", "Ошибка:502", "Ошибка: 502", "Қате:508", "Err :522", " #N/A "} {
		if !IsError(s) || Clean(s) != "" {
			t.Errorf("%q is no error: %q", s, Clean(s))
		}
	}
	for _, s := range []string{"", "#", "#1", "#tag", "#Добро", "#СУББОТНИК", "# Title", "N/A", "Err", "Ошибка в тексте: 502", "Room:502", "#3!x", "C#", "#1/12"} {
		if IsError(s) {
			t.Errorf("%q is an error", s)
		}
	}
}
