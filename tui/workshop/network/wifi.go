package network

import "strings"

// WiFi is a network by the name and the password that people type.
type WiFi struct {
	Name, Password string // no password: an open network
}

// The bounds of the name and the password of a Wi-Fi network, in bytes.
const (
	LongestName      = 32
	ShortestPassword = 8
	LongestPassword  = 63
)

// Code is what a QR code says so that phones join the network, "" without a name. The
// form is that of ZXing, which phones agree on.
func (w WiFi) Code() string {
	escape := strings.NewReplacer(`\`, `\\`, `;`, `\;`, `,`, `\,`, `:`, `\:`, `"`, `\"`)
	switch {
	case w.Name == "":
		return ""
	case w.Password == "":
		return "WIFI:T:nopass;S:" + escape.Replace(w.Name) + ";;"
	}
	return "WIFI:T:WPA;S:" + escape.Replace(w.Name) + ";P:" + escape.Replace(w.Password) + ";;"
}
