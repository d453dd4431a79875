// Package join shows people how to join a workshop with their phones, in codes for cameras
// and always in words too, and tells the trainer what may be in the way. It knows the
// network from package network, and nothing of who has joined but counts.
package join
