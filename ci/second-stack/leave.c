// Leaves words on the stack, or wherever the compiler has locals. The words come as their
// complements, so that nobody else has them.
#include <stddef.h>

void leave(unsigned long complement) {
  volatile unsigned long words[375]; // 3000 bytes
  for (size_t i = 0; i < 375; i++) words[i] = ~complement;
  // Its address is used, which is what puts it on SafeStack's stack.
  __asm__ volatile("" : : "r"(words) : "memory");
}
