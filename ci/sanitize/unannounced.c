// A control: what the crate announces of its switches doesn't reach AddressSanitizer.
//
// Linked by ci/sanitize.sh, which has the linker (--wrap) send both announcements here.
#include <stddef.h>

void __wrap___sanitizer_start_switch_fiber(void **save, const void *bottom, size_t size) {
  (void)save, (void)bottom, (void)size;
}

void __wrap___sanitizer_finish_switch_fiber(void *save, const void **bottom, size_t *size) {
  (void)save, (void)bottom, (void)size;
}
