package en

import "aina/catalog/locale/words"

func cliJoin() words.CLIJoin {
	return words.CLIJoin{
		Command: words.CLICommand{
			Use: "join ADDRESS", Short: "Send your answers to the workshop in your room",
			Long:    "The ordinary journey, at your own computer. At the end Aina asks whether your answers should be counted in the picture of the room, says what it sends, and sends it once. Without a yes nothing is sent.\nADDRESS is what the screen shows, such as 192.168.1.5:8080.",
			Example: "aina join 192.168.1.5:8080",
		},
		NoAddress:  "Write the address from the screen after it: aina join 192.168.1.5:8080",
		BadAddress: "“{text}” is not an address such as 192.168.1.5:8080.",
		Begin:      "For the workshop at {address}. First your own journey; nothing is sent before you say so at the end.",
		Unfinished: "Not all questions are answered or skipped yet, so nothing was sent to the workshop.",
		Nothing:    "Every question was skipped, so there is nothing to send.",
		Sends:      "Now your answers can be counted in the picture of the room at {address}. What is sent are the letters of your code: your answers to the questions, and nothing that you wrote in your own words. The network of a room is not secret.",
		AskCode:    "Type the six digits on the screen to send it. An empty line sends nothing.",
		NotSent:    "Nothing was sent.",
		Keep:       "Your answers are in this code, and it stays yours: {code}",
		NoNetwork:  "The workshop at {address} does not answer. Is this computer in the same Wi-Fi, and no VPN on? Sending again never counts twice.",
		Again:      "Type the six digits to try again. An empty line sends nothing.",
		Outcomes: map[string]string{
			"counted":    "Sent: you are counted in the picture of the room.",
			"late":       "The answers of the room are closed already: you are not in its picture. Your own result is complete.",
			"unreadable": "The workshop asks other questions or uses another catalog than this Aina. Please answer on a phone, or in a browser at its address.",
			"wrong-code": "These six digits are not those of this room. Please look at the screen once more.",
			"locked":     "The trainer has closed the door for a moment. Please ask.",
			"many-codes": "Too many wrong codes just now. Please wait a minute.",
			"full":       "Every seat is taken.",
			"wrong-host": "The workshop has another address. Please look at the screen once more.",
		},
	}
}
