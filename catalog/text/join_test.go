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
