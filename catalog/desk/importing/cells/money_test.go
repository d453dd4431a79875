package cells

import "testing"

func TestFees(t *testing.T) {
	for _, s := range []string{"Registration fee 5000 тг", "registration fee: $10", "$10 fee", "взнос 2000 тенге", "взнос 5 000 ₸", "Регистрационный взнос", "оргвзнос", "участие платное", "стоимость участия 3000 тг", "A fee of 20 EUR per person", "жарна 1000 тг", "Тіркелу жарнасы 2000", "зарплата 100000", "salary: negotiable", "stipend of $200 a month", "Мы сажаем деревья. Взнос 1500 тг с человека на саженцы.", "paid $15 an hour", "fee 500 KZT", "there is no rush; the registration fee is $5", "оплата 2000 тг/час"} {
		if Fee(s) == "" {
			t.Errorf("no fee in %q", s)
		}
	}
	for _, s := range []string{"", "no fee", "No registration fee", "without any fee", "fee: $0", "registration fee waived", "бесплатно", "участие бесплатное, взносов нет", "без взноса", "взнос не нужен", "жарна жоқ", "жарнасыз", "Free of charge", "Help collect 5000 тг for children", "fundraising goal $10,000", "coffee for 500 people", "оплата проезда 500 тг", "We feed 500 dogs", "платформа для 5000 человек", "pay attention to 3 dogs", "It costs nothing"} {
		if got := Fee(s); got != "" {
			t.Errorf("a fee in %q: %q", s, got)
		}
	}
	for s, want := range map[string]bool{"": true, "0": true, "$0": true, "0 тг": true, "0.00": true, "no": true, "No fee": true, "Free": true, "unpaid": true, "нет": true, "без взноса": true, "бесплатно": true, "тегін": true, "жоқ": true, "free entry": true, "10": false, "$10 fee": false, "5000 тг": false, "yes": false, "да": false, "платно": false, "100000": false, "free for students, $5 for others": false} {
		if got := IsUnpaid(s); got != want {
			t.Errorf("%q is unpaid: %v", s, got)
		}
	}
	for s, want := range map[string]bool{"$10 fee": true, "5000 тг": true, "взнос 2000 тенге": true, "бесплатно": true, "Free": true, "no fee": true, "$5 per person": true, "Call us": false, "Registration": false, "Free hugs on Sunday": false, "8 701 111 22 33": false, "напишите нам": false, "room 500": false} {
		if got := IsOnlyMoney(s); got != want {
			t.Errorf("%q is only money: %v", s, got)
		}
	}
}
