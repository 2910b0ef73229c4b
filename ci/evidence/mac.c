#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <unistd.h>
int main(void) {
    unsigned char key[32], mac[32];
    if (read(1000, key, 32) != 32) return 1;
    HMAC(EVP_sha256(), key, 32, (const unsigned char *)"message", 7, mac, NULL);
    OPENSSL_cleanse(key, 32);
    write(1001, mac, 32);
    close(1001);
}
