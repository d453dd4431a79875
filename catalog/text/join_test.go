package text_test

import (
	"fmt"

	"aina/catalog/text"
)

func ExampleJoin() {
	fmt.Println(text.Join(" · ", "Astana", "", "from home"))
	// Output: Astana · from home
}

func ExampleCapitalize() {
	fmt.Println(text.Capitalize("қазақша"), text.Capitalize(""))
	// Output: Қазақша
}

func ExampleLowerFirst() {
	for _, s := range []string{"Забота", "Өсу", "CV and career", "I would like it", "В будни днём", ""} {
		fmt.Println(text.LowerFirst(s))
	}
	// Output:
	// забота
	// өсу
	// CV and career
	// I would like it
	// в будни днём
	//
}

func ExampleLowerName() {
	fmt.Println(text.LowerName("Older people"), text.LowerName("Red Crescent"))
	// Output: older people Red Crescent
}
