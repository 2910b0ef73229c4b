/* A signature by libsodium, once the keys are gone. With an argument the stack is erased as well. */
#include <sodium.h>
#include <unistd.h>

int main(int count, char **arguments) {
    unsigned char seed[32], public_key[32], key[64], signature[64];
    (void)arguments;
    if (sodium_init() < 0 || read(1000, seed, 32) != 32) return 1;
    crypto_sign_seed_keypair(public_key, key, seed);
    crypto_sign_detached(signature, NULL, (const unsigned char *)"message", 7, key);
    sodium_memzero(key, sizeof key);
    sodium_memzero(seed, sizeof seed);
    if (count > 1) sodium_stackzero(16384);
    write(1001, public_key, 32);
    write(1001, signature, 64);
    close(1001);
    return 0;
}
