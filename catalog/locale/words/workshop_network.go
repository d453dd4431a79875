package words

// WorkshopNetwork is the texts about phones in a workshop: how people join, and what the
// trainer is told of the network.
type WorkshopNetwork struct {
	Join         string // heading of the page with the codes
	SameWiFi     string // the first step, where the name of the Wi-Fi is not known
	WiFi         string // the first step: {name}
	NoPassword   string
	Page         string // the second step, above the code
	Address      string // in words: {address}
	Code         string // {code}
	Hint         string // what is in the way most often
	TooSmall     string // in place of codes
	TooSmallFull string // in place of codes in whole blocks
	OnlyPage     string // where one of two codes has room
	TooLong      string // of a network whose code has no room: {name}
	NoNetwork    string // in place of an address
	Gone         string // {old}
	Resume       string // for phones that were here before
	Locked       string

	// What can be done.
	DoJoin, DoPhones, DoLook, DoWiFi, DoFull, DoHalf, DoBrowser, DoScreen, DoLock, DoUnlock, DoAddress, DoPaper string

	AskName      string
	NameNote     string
	AskPassword  string
	PasswordNote string
	NameLong     string
	PasswordBad  string

	Phones      string // heading of the trainer's page
	Ladder      string // {reached} {joined} {finished}
	OnPaper     string // after the choice of paper
	Lock        string // after the choice
	Unlock      string
	OtherRow    string            // another address: {address} {interface}
	DoubtfulRow string            // the same, of a VPN or the like
	InBrowser   string            // {address}
	NoBrowser   string            // {address}
	Kinds       map[string]string // what kind of network it is, and its room
	Advice      map[string]string // what to say
	Decide      []string          // what to try where nobody comes, in this order
	Found       map[string]string // what a check finds: {address} {interface} {port} {file} {n}
	Do          map[string]string // what to do about it

	Ways     string // heading
	Paper    string
	Keyboard string
	Open     string // phones
	Shut     string // phones
	TryPhone string
	Change   string // what to do: {do}

	Lines    WorkshopNetworkLines
	Commands WorkshopNetworkCommands
	Screen   WorkshopScreen
}

// WorkshopNetworkLines is what is said in plain lines only.
type WorkshopNetworkLines struct {
	NoLan   string
	OneOnly string // there is no other address
}

// WorkshopNetworkCommands are the words of each command, the shown one first.
type WorkshopNetworkCommands struct {
	Phones, Lock, Address PlainCommand
}

// WorkshopScreen is the texts of the pages for the browser of this computer.
type WorkshopScreen struct {
	Title  string
	Reload string
	WiFi   string // below its code
}

// CLIWorkshopNetwork is the texts of the flags of `aina workshop` for phones.
type CLIWorkshopNetwork struct {
	Long, Example      string // more help
	Lan, Check, Resume string // flags
	OnlyCheck          string // {flag}
	NotWith            string // {flag} {other}
	NoPort             string
}
