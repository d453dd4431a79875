package cells

import "testing"

func TestStatusInWords(t *testing.T) {
	for in, want := range map[string]string{
		"Position closed": "inactive", "Waitlist only": "inactive", "No longer accepting": "inactive", "Not accepting volunteers": "inactive", "Набрано": "inactive", "полная команда": "inactive", "выполнено": "inactive", "архивная": "inactive", "больше не нужны": "inactive", "не актуально": "inactive", "жабылған": "inactive", "керек емес": "inactive", "тізім толды": "inactive", "кезекте": "inactive",
		"paused until May": "temporarily_closed", "Coming soon": "temporarily_closed", "Seasonal": "temporarily_closed", "временно закрыта": "temporarily_closed", "пауза до мая": "temporarily_closed", "тоқтатылған": "temporarily_closed", "уақытша жабылған": "temporarily_closed", "жақында ашылады": "temporarily_closed",
		"Always open": "active", "We need you!": "active", "Ищем!": "active", "срочно нужны": "active", "открыто до мая": "active", "іздейміз": "active", "керек": "active", "Қабылдау жүріп жатыр": "active",
		"TBC": "", "готово?": "", "понедельник": "", "закрыто, откроем в мае": "", "Almaty": "", "": "",
	} {
		if got, _ := Status(in); got != want {
			t.Errorf("%q is read as %q, want %q", in, got, want)
		}
	}
}
