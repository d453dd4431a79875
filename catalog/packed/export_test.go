package packed

import (
	"encoding/binary"
	"hash/crc32"
)

// Sealed is how many bytes a seal has.
const Sealed = len(magic) + 4

// PartSize is how many opportunities a part has.
const PartSize = partSize

// Seal puts the magic and a good checksum before bytes.
func Seal(data []byte) []byte {
	out := binary.BigEndian.AppendUint32([]byte(magic), crc32.Checksum(data, castagnoli))
	return append(out, data...)
}
