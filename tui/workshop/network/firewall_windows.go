package network

import (
	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"
)

// Where the rules of the firewall and the categories of networks stand. Everybody may read
// them.
const (
	policyKey   = `SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy`
	managedKey  = `SOFTWARE\Policies\Microsoft\WindowsFirewall`
	networksKey = `SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkList\Profiles`
)

// firewall reads the registry.
func firewall() Firewall {
	rules, err := values(policyKey + `\FirewallRules`)
	if err != nil {
		return Firewall{}
	}
	managed, _ := values(managedKey + `\FirewallRules`) // on computers that nobody manages there are none
	f := Firewall{Known: true, Rules: append(rules, managed...), Profile: latest(networks())}
	folder := map[Profile]string{Public: `\PublicProfile`, Private: `\StandardProfile`, Domain: `\DomainProfile`}[f.Profile]
	if folder == "" {
		return f
	}
	if on, known := number(policyKey+folder, "EnableFirewall"); known && on == 0 {
		f.Off = true
	}
	if on, known := number(policyKey+folder, "DoNotAllowExceptions"); known && on == 1 {
		f.Shut = true
	}
	return f
}

// values lists the texts of a key.
func values(path string) ([]string, error) {
	key, err := registry.OpenKey(registry.LOCAL_MACHINE, path, registry.QUERY_VALUE)
	if err != nil {
		return nil, err
	}
	defer key.Close()
	names, err := key.ReadValueNames(-1)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, name := range names {
		if value, _, err := key.GetStringValue(name); err == nil {
			all = append(all, value)
		}
	}
	return all, nil
}

func number(path, name string) (n uint64, known bool) {
	key, err := registry.OpenKey(registry.LOCAL_MACHINE, path, registry.QUERY_VALUE)
	if err != nil {
		return 0, false
	}
	defer key.Close()
	n, _, err = key.GetIntegerValue(name)
	return n, err == nil
}

// networks lists the networks that this computer has been in.
func networks() []seenNetwork {
	key, err := registry.OpenKey(registry.LOCAL_MACHINE, networksKey, registry.ENUMERATE_SUB_KEYS)
	if err != nil {
		return nil
	}
	defer key.Close()
	names, err := key.ReadSubKeyNames(-1)
	if err != nil {
		return nil
	}
	var all []seenNetwork
	for _, name := range names {
		one, err := registry.OpenKey(registry.LOCAL_MACHINE, networksKey+`\`+name, registry.QUERY_VALUE)
		if err != nil {
			continue
		}
		category, _, failed := one.GetIntegerValue("Category")
		when, _, _ := one.GetBinaryValue("DateLastConnected") // without it, the network counts as the oldest
		_ = one.Close()
		if failed == nil {
			all = append(all, seenNetwork{category, when})
		}
	}
	return all
}

// expand replaces variables such as %ProgramFiles%.
func expand(path string) string {
	if whole, err := registry.ExpandString(path); err == nil {
		return whole
	}
	return path
}

// The kinds of token that accounts have: of somebody who may take the rights of an
// administrator when asked, and of one who has them.
const tokenFull, tokenLimited = 2, 3

// mayAllow reports whether the person may allow a program in the firewall: they are an
// administrator, or may become one by pressing Yes.
func mayAllow() bool {
	token := windows.GetCurrentProcessToken()
	if token.IsElevated() {
		return true
	}
	kind, err := elevationType(token)
	return err == nil && (kind == tokenFull || kind == tokenLimited)
}
