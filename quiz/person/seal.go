package person

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
)

// A sealed state begins with the checksum of all else that it holds, so that it shows
// where a disk or another program has changed a byte:
//
//	{
//	  "seal": "<SHA-256 of the file without this line, in hexadecimal>",
//
// Every version of the program that writes a seal of this form means this by it.
const (
	sealOpen  = "{\n  \"seal\": \""
	sealClose = "\",\n"
)

// seal puts the seal into an encoded state, a JSON object of more than one line.
func seal(data []byte) []byte {
	sum := sha256.Sum256(data)
	head := sealOpen + hex.EncodeToString(sum[:]) + sealClose
	return append([]byte(head), data[len("{\n"):]...)
}

// unsealed returns a state without its seal. sealed is whether it has one, and fits
// whether that is the right one.
func unsealed(data []byte) (plain []byte, sealed, fits bool) {
	rest, found := bytes.CutPrefix(data, []byte(sealOpen))
	if !found {
		return data, false, false
	}
	sum, rest, found := bytes.Cut(rest, []byte(sealClose))
	if !found {
		return data, true, false
	}
	plain = append([]byte("{\n"), rest...)
	want := sha256.Sum256(plain)
	return plain, true, string(sum) == hex.EncodeToString(want[:])
}
