// What Go's runtime/secret takes, for ../go.rs, which builds this and talks to it.
//
// It reads a line for each measurement: what is called, how, how deep the goroutine has been before, in
// bytes, and how many times. It answers with the nanoseconds that all of them took.
package main

import (
	"bufio"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"os"
	"runtime"
	"runtime/secret"
	"time"
)

var (
	key     [32]byte
	message [64]byte
	tag     []byte
	signing = ed25519.NewKeyFromSeed(key[:])
)

var operations = map[string]func(){
	"empty": func() {},
	"hmac": func() {
		mac := hmac.New(sha256.New, key[:])
		mac.Write(message[:])
		tag = mac.Sum(tag[:0])
	},
	"ed25519": func() { tag = append(tag[:0], ed25519.Sign(signing, message[:])...) },
}

// touch makes use of so many bytes of stack, and more.
//
//go:noinline
func touch(bytes int) byte {
	var frame [1 << 10]byte
	frame[bytes%len(frame)] = 1
	if bytes > len(frame) {
		return touch(bytes-len(frame)) + frame[bytes%7]
	}
	return frame[0]
}

// measure has a goroutine of its own, whose stack is as deep as is said.
func measure(operation func(), inSecret bool, depth, times int) time.Duration {
	took := make(chan time.Duration)
	go func() {
		touch(depth)
		start := time.Now()
		for range times {
			if inSecret {
				secret.Do(operation)
			} else {
				operation()
			}
		}
		took <- time.Since(start)
	}()
	return <-took
}

// isActive says whether secret.Do does more than to call: where there is no support it doesn't.
func isActive() bool {
	active := false
	secret.Do(func() { active = secret.Enabled() })
	return active
}

func main() {
	fmt.Println(runtime.Version(), isActive())
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var name, how string
		var depth, times int
		if _, err := fmt.Sscan(lines.Text(), &name, &how, &depth, &times); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		fmt.Println(measure(operations[name], how == "secret", depth, times).Nanoseconds())
	}
}
