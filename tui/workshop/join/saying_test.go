package join

import (
	"strings"
	"testing"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/tui/workshop/network"
)

// Everything that can be found, advised or told of a network has words in every language,
// and there are no words for anything else.
func TestEverythingHasWords(t *testing.T) {
	c := network.Checkup{Address: "http://192.168.1.5:8080/", Interface: "Wi-Fi", Port: 8080, Kind: network.WindowsHotspot, Executable: `C:\aina.exe`}
	advice := []network.Advice{network.NoAddress, network.Vanished, network.SecureAsked, network.SameNetwork, network.NobodyComes, network.CodeNotTyped, network.HotspotFull}
	for _, lang := range text.Langs() {
		w := locale.In(lang).Workshop.Network
		all := []string{}
		for _, code := range network.Codes() {
			said, do := Finding(network.Finding{Code: code}, c, lang)
			if said == "" {
				t.Errorf("%s has no words in %s", code, lang)
			}
			all = append(all, said, do)
		}
		for _, k := range network.Kinds() {
			all = append(all, Kind(k, lang))
		}
		for _, a := range advice {
			if Advice(a, network.Router, lang) == "" {
				t.Errorf("%s has no words in %s", a, lang)
			}
			all = append(all, Advice(a, network.IPhoneHotspot, lang))
		}
		for _, said := range all {
			if strings.Contains(said, "{") {
				t.Errorf("a place is not filled in: %s", said)
			}
		}
		if len(w.Found) != len(network.Codes()) || len(w.Kinds) != len(network.Kinds()) || len(w.Advice) != len(advice) || len(w.Decide) != 3 {
			t.Errorf("%s has words for what there is not", lang)
		}
	}
}
