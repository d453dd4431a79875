// Package uilang says which language a system speaks where its environment does not.
package uilang
