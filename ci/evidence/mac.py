import hmac, os
hmac.digest(b"another key", b"message", "sha256")
key = os.read(1000, 32)
mac = hmac.digest(key, b"message", "sha256")
os.write(1001, mac)
os.close(1001)
