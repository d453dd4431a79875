package uilang

import "golang.org/x/sys/windows"

// Name returns the language in which Windows shows its own windows, such as kk-KZ, or
// "" if it cannot be found out.
func Name() string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(names) == 0 {
		return ""
	}
	return names[0]
}
