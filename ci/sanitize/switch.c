// What valgrind's memcheck has to be told, which follows stacks: where another one is that the
// program is about to change to, and what on it is over when it comes back.
//
// Linked to test programs by ci/sanitize.sh, which has the linker (--wrap) send all calls of
// psm's one function that switches through here. The crate itself knows nothing of it.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

typedef void callback_t(size_t, size_t);

// psm's: calls callback(data, result) with the stack pointer at sp.
void __real_rust_psm_on_stack(size_t data, size_t result, callback_t *callback, char *sp);

// The lowest address of the mapping that ends with, or has, the byte below sp. A guard lies
// below it. Nothing here allocates.
static char *limit_of(char *sp) {
  int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
  uintptr_t number = 0, start = 0;
  int field = 0; // 0: start, 1: end, 2: the rest of the line
  char text[4096];
  ssize_t len;
  while ((len = read(maps, text, sizeof text)) > 0) {
    for (ssize_t i = 0; i < len; i++) {
      char c = text[i];
      if (c == '\n') {
        field = 0;
        number = 0;
      } else if (field == 2) {
        continue;
      } else if (c == '-' && field == 0) {
        start = number;
        number = 0;
        field = 1;
      } else if (c == ' ') {
        if (start < (uintptr_t)sp && (uintptr_t)sp <= number) {
          close(maps);
          return (char *)start;
        }
        field = 2;
      } else {
        number = number * 16 + (uintptr_t)(c <= '9' ? c - '0' : c - 'a' + 10);
      }
    }
  }
  abort(); // No stack is anywhere else.
}


#include <stdarg.h>
#include <valgrind/memcheck.h>

void __wrap_rust_psm_on_stack(size_t data, size_t result, callback_t *callback, char *sp) {
  char *limit = limit_of(sp);
  unsigned id = VALGRIND_STACK_REGISTER(limit, sp);
  __real_rust_psm_on_stack(data, result, callback, sp);
  VALGRIND_STACK_DEREGISTER(id);
  // To memcheck, what lies below a stack pointer is gone. Here it is memory that is owned, and
  // that is about to be erased.
  VALGRIND_MAKE_MEM_DEFINED(limit, sp - limit);
}

// PAGEMAP_SCAN, which this valgrind doesn't know: the kernel writes to what it points to.
int __real_ioctl(int descriptor, unsigned long request, ...);

int __wrap_ioctl(int descriptor, unsigned long request, ...) {
  va_list arguments;
  va_start(arguments, request);
  uint64_t *scan = va_arg(arguments, uint64_t *);
  va_end(arguments);
  int result = __real_ioctl(descriptor, request, scan);
  if (request == 0xc0606610 && result >= 0) {
    VALGRIND_MAKE_MEM_DEFINED(scan, scan[0]);
    VALGRIND_MAKE_MEM_DEFINED((void *)scan[5], (size_t)result * 24);
  }
  return result;
}

