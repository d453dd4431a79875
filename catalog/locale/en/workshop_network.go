package en

import "aina/catalog/locale/words"

func workshopNetwork() words.WorkshopNetwork {
	c := func(does string, all ...string) words.PlainCommand { return words.PlainCommand{Words: all, Does: does} }
	return words.WorkshopNetwork{
		Join: "Join with your phone", SameWiFi: "1. The same Wi-Fi as this computer", WiFi: "1. Wi-Fi: {name}", NoPassword: "no password",
		Page: "2. The page", Address: "Address: {address}", Code: "Code: {code}", Hint: "Same Wi-Fi. Mobile data off. VPN off.",
		TooSmall:     "This window is too small for QR codes: type the address, or make the window larger (80×24).",
		TooSmallFull: "This window is too small for codes in full blocks.", OnlyPage: "There is only room for the code of the page.",
		TooLong:   "The code for {name} does not fit here: join that Wi-Fi by hand.",
		NoNetwork: "No network: phones cannot join yet. Aina keeps looking. Paper and the keyboard work now.",
		Gone:      "{old} is gone: please scan again.", Resume: "Were you here before? Join again, and send the code from your card.", Locked: "Joining is closed.",
		DoJoin: "how to join", DoPhones: "phones", DoLook: "phones: look here", DoWiFi: "name and password of the Wi-Fi", DoFull: "full blocks", DoHalf: "half blocks",
		DoBrowser: "codes in the browser", DoScreen: "this page in the browser", DoLock: "close joining", DoUnlock: "open joining", DoAddress: "another address", DoPaper: "paper and hands, now",
		AskName: "What is the Wi-Fi called?", NameNote: "Exactly as phones show it. The projector will show the name and the password.",
		AskPassword: "And its password?", PasswordNote: "Leave it empty if there is none.",
		NameLong: "That is too long for a Wi-Fi name.", PasswordBad: "A Wi-Fi password has 8 to 63 characters, or none.",
		Phones: "Phones", Ladder: "Reached us: {reached}. Joined: {joined}. Finished: {finished}.",
		OnPaper: "Paper and hands: the page with the codes is put away. Those who have joined can finish.",
		Lock:    "Nobody else can join now.", Unlock: "People can join again.",
		OtherRow: "Show {address} instead ({interface})", DoubtfulRow: "Show {address} instead ({interface}): phones are unlikely to reach it",
		InBrowser: "It is open in the browser: {address}", NoBrowser: "No browser opened. Open this address on this computer: {address}",
		Kinds: map[string]string{
			"windows-hotspot": "This computer's own hotspot: Windows lets in {n} phones at once. Let people hand phones on.",
			"linux-hotspot":   "This computer's own hotspot: room for about {n} phones at once. Let people hand phones on.",
			"mac-hotspot":     "This computer's own hotspot: room for about {n} phones at once. Let people hand phones on.",
			"iphone-hotspot":  "An iPhone's hotspot: at most {n} phones at once. Let people hand phones on.",
			"android-hotspot": "An Android phone's hotspot: at most {n} phones at once. Let people hand phones on.",
			"router":          "A router, usually with room for about {n} phones. If it is a phone's hotspot, about 10.",
		},
		Advice: map[string]string{
			"no-address":     "This computer is not on any network, so phones cannot join. Aina looks again every three seconds.",
			"vanished":       "The address has changed: show people again how to join. People already counted stay counted; people halfway through begin again on the new page.",
			"https":          "Somebody's phone insists on https. Say: h, t, t, p, colon, two slashes, then the numbers.",
			"same-network":   "Nobody has reached us yet. Say: Is it the same Wi-Fi? Mobile data off? VPN off?",
			"nobody-comes":   "Nobody has reached us yet. It is time to decide:",
			"code-not-typed": "Phones have reached us, but nobody has joined. Read the six digits aloud.",
			"hotspot-full":   "The hotspot is full at {n} phones. Say: when you are done, hand your phone on.",
		},
		Decide: []string{
			"Compare the name of the Wi-Fi on a phone with the one on this computer.",
			"Two phones are on the right Wi-Fi and still do not get in? Then the network keeps devices apart, or a firewall keeps them out. Use a phone's hotspot, or an old router.",
			"Or p: paper and hands, now. You stay on your page.",
		},
		Found: map[string]string{
			"address": "The address for phones: {address} ({interface}).", "several": "There is more than one network here.",
			"no-address": "This computer is not on any network.", "no-dhcp": "The cable is in, but this computer has been given no address.",
			"only-virtual": "The only network here belongs to a VPN or a virtual machine. Phones cannot get there.",
			"room":         "{kind}", "port": "The usual port is taken, so the address ends in a number: {port}.", "no-port": "No port is free.",
			"firewall-allowed": "The Windows firewall lets phones in.", "firewall-off": "The Windows firewall is switched off.",
			"firewall-blocked":       "The Windows firewall has a rule that keeps phones away from {file}.",
			"firewall-shut":          "The Windows firewall lets nobody in.",
			"firewall-other-profile": "The Windows firewall lets phones in, but not on this kind of network.",
			"firewall-unasked":       "Windows will ask once whether to allow access to Aina.",
			"firewall-no-rights":     "Windows will keep phones out without asking: this account has no right to allow it.",
			"go-run":                 "Aina was started with go run. To a firewall that is a new program each time.",
			"awake":                  "While phones can join, this computer does not go to sleep.", "sleeps": "This computer may go to sleep during the workshop.",
		},
		Do: map[string]string{
			"several":      "If phones do not get in, choose another address: press i in the workshop.",
			"no-address":   "Join the Wi-Fi that the phones are on. An old router will do, and needs no internet.",
			"no-dhcp":      "Restart the router, or join a Wi-Fi network.",
			"only-virtual": "Join a Wi-Fi network, and disconnect the VPN.",
			"no-port":      "Close other servers on this computer.",
			"firewall-blocked": "Copy aina.exe into a new folder, start it there, and allow access when Windows asks. " +
				"Or ask an administrator to delete the rule for this file in Windows Defender Firewall, under Inbound Rules.",
			"firewall-shut":          "Ask an administrator to untick “Block all incoming connections”.",
			"firewall-other-profile": "In the settings of this network, choose the other kind: private in place of public, or the other way round.",
			"firewall-unasked":       "Allow it, for public networks too.",
			"firewall-no-rights":     "Ask the owner of the computer now, or work with paper and the keyboard.",
			"go-run":                 "Build it first: go build.", "awake": "A screensaver may still lock it: move the mouse now and then.",
			"sleeps": "Set sleep to “never” in its settings, or move the mouse now and then.",
		},
		Ways: "What works on this computer", Paper: "Paper and hands: yes, always.", Keyboard: "The keyboard, from person to person: yes, always.",
		Open: "Phones: yes, as far as this computer can tell.", Shut: "Phones: no.",
		TryPhone: "Try it with one phone before people come: aina workshop --lan", Change: "To do: {do}",
		Lines: words.WorkshopNetworkLines{
			NoLan: "Joining by phone is off. Start with --lan.", OneOnly: "There is no other address.",
		},
		Commands: words.WorkshopNetworkCommands{
			Phones: c("says how many phones have come, and what may be in the way", "phones"), Lock: c("closes joining, or opens it again", "lock"),
			Address: c("shows another address of this computer", "address"),
		},
		Screen: words.WorkshopScreen{Title: "Aina · Workshop", Reload: "When the page changes in Aina, reload this one.", WiFi: "1. Wi-Fi"},
	}
}

func cliWorkshopNetwork() words.CLIWorkshopNetwork {
	return words.CLIWorkshopNetwork{
		Long: "--lan lets people answer on their own phones, on the same network as this computer: Aina shows an address, a six-digit code and QR codes. Without --lan nothing can connect to Aina. " +
			"--check says beforehand what works here and what to do about the rest; with --lan it exits with 1 if phones cannot join.\n" +
			"If the computer has to be started again, --resume uses the same port, and phones send the code from their card.",
		Example: "aina workshop --check\naina workshop --lan",
		Lan:     "let people answer on their phones, on the same network as this computer", Check: "say what works on this computer, and end",
		Resume:    "like --lan, if the computer had to be started again: on the usual port, or --resume=`PORT` if it was another",
		OnlyCheck: "{flag} goes with --rehearse or --check only.", NotWith: "{flag} does not go with {other}.",
		NoPort: "No port is free on this computer, so phones cannot join. Close other servers, or start without --lan.",
	}
}
