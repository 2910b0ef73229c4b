/* Without a library. The arguments say what is done: "cleans" its copy, or not; "early": says that the operation
   has ended before it does it. */
#include <string.h>
#include <unistd.h>

static void transform(const unsigned char *key, unsigned char *out, int cleans) {
    volatile unsigned char copy[32];
    for (int i = 0; i < 32; i++) copy[i] = key[i];
    for (int i = 0; i < 32; i++) out[i] = copy[i] * 7;
    if (cleans)
        for (int i = 0; i < 32; i++) copy[i] = 0;
}

int main(int count, char **arguments) {
    unsigned char key[32], out[32];
    const char *how = count > 1 ? arguments[1] : "";
    if (read(1000, key, 32) != 32) return 1;
    if (!strcmp(how, "early")) close(1001);
    transform(key, out, !strcmp(how, "cleans"));
    write(1001, out, 32);
    close(1001);
    return 0;
}
