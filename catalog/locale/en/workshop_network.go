package en

import "aina/catalog/locale/words"

func workshopNetwork() words.WorkshopNetwork {
	c := func(does string, all ...string) words.PlainCommand { return words.PlainCommand{Words: all, Does: does} }
	return words.WorkshopNetwork{
		Join: "Join with your phone", SameWiFi: "1. The same Wi-Fi as this computer", WiFi: "1. Wi-Fi: {name}", NoPassword: "no password",
		Page: "2. The page", Address: "Address: {address}", Code: "Code: {code}", Hint: "Same Wi-Fi. Mobile data off. VPN off.",
		TooSmall:     "For QR codes this window is too small: type the address, or make the window larger (80×24).",
		TooSmallFull: "For codes in full blocks this window is too small.", OnlyPage: "Here is room for one code: that of the page.",
		TooLong:   "The code of {name} has no room here: join that Wi-Fi by hand.",
		NoNetwork: "No network: phones cannot join yet. Aina keeps looking. Paper and the keyboard work now.",
		Gone:      "{old} is gone: please scan again.", Resume: "Were you here before? Join again, and send the code of your card.", Locked: "Joining is closed.",
		DoJoin: "how to join", DoPhones: "phones", DoLook: "phones: look here", DoWiFi: "name and password of the Wi-Fi", DoFull: "full blocks", DoHalf: "half blocks",
		DoBrowser: "codes in the browser", DoScreen: "this page in the browser", DoLock: "close joining", DoUnlock: "open joining", DoAddress: "other address", DoPaper: "paper and hands, now",
		AskName: "What is the Wi-Fi called?", NameNote: "Exactly as phones show it. The name and the password will stand on the projector.",
		AskPassword: "And its password?", PasswordNote: "Leave it empty where there is none.",
		NameLong: "That is too long for the name of a Wi-Fi.", PasswordBad: "A Wi-Fi password has 8 to 63 characters, or none.",
		Phones: "Phones", Ladder: "Reached us: {reached}. Joined: {joined}. Finished: {finished}.",
		OnPaper: "Paper and hands: the page with the codes is put away. Those who have joined can finish.",
		Lock:    "Nobody else can join now.", Unlock: "People can join again.",
		OtherRow: "Tell {address} instead ({interface})", DoubtfulRow: "Tell {address} instead ({interface}): hardly any phone gets there",
		InBrowser: "It is in the browser: {address}", NoBrowser: "No browser opens. Open this address on this computer: {address}",
		Kinds: map[string]string{
			"windows-hotspot": "This computer's own hotspot: Windows lets in {n} phones at once. Let people hand phones on.",
			"linux-hotspot":   "This computer's own hotspot: room for about {n} phones at once. Let people hand phones on.",
			"mac-hotspot":     "This computer's own hotspot: room for about {n} phones at once. Let people hand phones on.",
			"iphone-hotspot":  "The hotspot of an iPhone: at most {n} phones at once. Let people hand phones on.",
			"android-hotspot": "The hotspot of an Android phone: at most {n} phones at once. Let people hand phones on.",
			"router":          "A router, usually with room for about {n} phones. If it is the hotspot of a phone, for about 10.",
		},
		Advice: map[string]string{
			"no-address":     "This computer is in no network, so phones cannot join. Aina looks again every three seconds.",
			"vanished":       "The address has changed: show how to join once more. Those who are counted stay counted; those in the middle begin again on the new page.",
			"https":          "Somebody's phone insists on https. Say: h, t, t, p, colon, two slashes, then the number.",
			"same-network":   "Nobody has reached us yet. Say: Is it the same Wi-Fi? Mobile data off? VPN off?",
			"nobody-comes":   "Nobody has reached us yet. It is time to decide:",
			"code-not-typed": "Phones have reached us, but nobody has joined. Read the six digits aloud.",
			"hotspot-full":   "The hotspot is full at {n} phones. Say: when you are done, hand your phone on.",
		},
		Decide: []string{
			"Compare the name of the Wi-Fi on a phone with that on this computer.",
			"Two phones in the right Wi-Fi do not get in? Then the network keeps devices apart, or a firewall refuses them. Take a phone's hotspot, or an old router.",
			"Or p: paper and hands, now. You stay on your page.",
		},
		Found: map[string]string{
			"address": "The address for phones: {address} ({interface}).", "several": "There is more than one network here.",
			"no-address": "This computer is in no network.", "no-dhcp": "The cable is in, but nobody gives this computer an address.",
			"only-virtual": "The only network here is that of a VPN or a virtual machine. Phones cannot get there.",
			"room":         "{kind}", "port": "The usual port is taken, so the address ends in a number: {port}.", "no-port": "No port is free.",
			"firewall-allowed": "The firewall of Windows lets phones in.", "firewall-off": "The firewall of Windows is switched off.",
			"firewall-blocked":       "The firewall of Windows has a rule that keeps phones away from {file}.",
			"firewall-shut":          "The firewall of Windows refuses everything that comes in.",
			"firewall-other-profile": "The firewall of Windows lets phones in, but not in this kind of network.",
			"firewall-unasked":       "Windows will ask once whether Aina may be reached.",
			"firewall-no-rights":     "Windows will keep phones out without asking: this account may not allow it.",
			"go-run":                 "Aina was started by go run. For a firewall that is a new program each time.",
			"awake":                  "While phones can join, this computer does not fall asleep.", "sleeps": "This computer may fall asleep in the middle.",
		},
		Do: map[string]string{
			"several":      "If phones do not get in, choose another address: in the workshop, under i.",
			"no-address":   "Join the Wi-Fi that the phones are in. An old router will do, and needs no internet.",
			"no-dhcp":      "Restart the router, or join a Wi-Fi.",
			"only-virtual": "Join a Wi-Fi, and disconnect the VPN.",
			"no-port":      "Close other servers on this computer.",
			"firewall-blocked": "Copy aina.exe into a new folder, start it there, and allow access when Windows asks. " +
				"Or let an administrator delete the rule of this file in Windows Defender Firewall, under Inbound Rules.",
			"firewall-shut":          "Let an administrator take away the tick at “Block all incoming connections”.",
			"firewall-other-profile": "In the settings of this network, choose the other kind: private in place of public, or the other way round.",
			"firewall-unasked":       "Allow it, for public networks too.",
			"firewall-no-rights":     "Ask the owner of the computer now, or work with paper and the keyboard.",
			"go-run":                 "Build it first: go build.", "awake": "A screensaver with a lock may still come: move the mouse now and then.",
			"sleeps": "Set sleep to never in its settings, or move the mouse now and then.",
		},
		Ways: "What is open on this computer", Paper: "Paper and hands: yes, always.", Keyboard: "The keyboard, from person to person: yes, always.",
		Open: "Phones: yes, as far as this computer can know.", Shut: "Phones: no.",
		TryPhone: "Try one phone before people come: aina workshop --lan", Change: "To do: {do}",
		Lines: words.WorkshopNetworkLines{
			NoLan: "Phones are not asked for. Start with --lan.", OneOnly: "There is no other address.",
		},
		Commands: words.WorkshopNetworkCommands{
			Phones: c("says how many phones have come, and what may be in the way", "phones"), Lock: c("closes joining, or opens it again", "lock"),
			Address: c("tells another address of this computer", "address"),
		},
		Screen: words.WorkshopScreen{Title: "Aina · Workshop", Reload: "Reload the page after you have turned to the next one.", WiFi: "1. Wi-Fi"},
	}
}

func cliWorkshopNetwork() words.CLIWorkshopNetwork {
	return words.CLIWorkshopNetwork{
		Long: "--lan lets people answer on their own phones, in the network that this computer is in: Aina shows an address, a code of six digits and QR codes. Without --lan nothing listens. " +
			"--check says beforehand which ways are open here and what to do about the others; with --lan it exits with 1 if phones cannot work.\n" +
			"If the computer has to be started again, --resume takes the same port, and phones send the code of their card.",
		Example: "aina workshop --check\naina workshop --lan",
		Lan:     "let people answer on their phones, in the network that this computer is in", Check: "say which ways are open on this computer, and end",
		Resume:    "as --lan, after a computer was started again: on the same port, or --resume=`PORT` where that was another one",
		OnlyCheck: "{flag} goes with --rehearse or --check only.", NotWith: "{flag} does not go with {other}.",
		NoPort: "No port is free on this computer, so phones cannot join. Close other servers, or start without --lan.",
	}
}
