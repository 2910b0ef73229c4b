/* Promise: a library that uses this crate can be loaded into a C program and unloaded as often as
 * one likes, on any thread; it leaves no memory and no handle behind, and of a key nothing.
 *
 * usage: host.exe LIBRARY ROUNDS */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

enum { LEN = 32 };

typedef int tag_fn(const uint8_t *key, const uint8_t *message, size_t len, uint8_t *out);
typedef int with_fn(void (*call)(void *), void *data);

static const char *path;
static const uint8_t message[] = "what is signed";

#define CHECK(what) ((what) ? (void)0 : failed(#what, __LINE__))

static void failed(const char *what, int line) {
  printf("FAILED: line %d: %s (error %lu)\n", line, what, GetLastError());
  fflush(stdout);
  TerminateProcess(GetCurrentProcess(), 1);
}

/* The key is computed wherever it is compared, so that this program has it in one place. Another
 * `seed`, another key. */
static uint8_t key_byte(unsigned seed, unsigned i) { return (uint8_t)(0x9d * (i + 1) + 0x3b * seed + i * i * seed); }

static volatile uint8_t key[LEN];

static void set_key(unsigned seed) {
  for (unsigned i = 0; i < LEN; i++) key[i] = key_byte(seed, i);
}

/* How many pieces of the key, of 8 bytes, are in the process's memory, but for `key` itself. */
static size_t copies(unsigned seed) {
  size_t found = 0;
  MEMORY_BASIC_INFORMATION part;
  for (uint8_t *at = NULL; VirtualQuery(at, &part, sizeof part); at = (uint8_t *)part.BaseAddress + part.RegionSize) {
    DWORD access = part.Protect & 0xff;
    if (part.State != MEM_COMMIT || (part.Protect & PAGE_GUARD)) continue;
    if (access != PAGE_READWRITE && access != PAGE_WRITECOPY) continue;
    const volatile uint8_t *bytes = part.BaseAddress;
    for (size_t i = 0; i + 8 <= part.RegionSize; i++)
      for (unsigned piece = 0; piece < LEN; piece += 8) {
        unsigned same = 0;
        while (same < 8 && bytes[i + same] == key_byte(seed, piece + same)) same++;
        if (same == 8 && &bytes[i] != &key[piece]) found++;
      }
  }
  return found;
}

struct held {
  size_t mappings, bytes;
  DWORD handles;
};

static struct held held(void) {
  struct held held = {0, 0, 0};
  MEMORY_BASIC_INFORMATION part;
  void *last = NULL;
  for (uint8_t *at = NULL; VirtualQuery(at, &part, sizeof part); at = (uint8_t *)part.BaseAddress + part.RegionSize) {
    if (part.State == MEM_FREE) continue;
    held.bytes += part.RegionSize;
    held.mappings += part.AllocationBase != last;
    last = part.AllocationBase;
  }
  GetProcessHandleCount(GetCurrentProcess(), &held.handles);
  return held;
}

static HMODULE load(void) {
  HMODULE library = LoadLibraryA(path);
  CHECK(library != NULL);
  return library;
}

static void unload(HMODULE library) {
  CHECK(FreeLibrary(library));
  CHECK(GetModuleHandleA(path) == NULL);
}

static tag_fn *function(HMODULE library, const char *name) {
  tag_fn *found = (tag_fn *)(void *)GetProcAddress(library, name);
  CHECK(found != NULL);
  return found;
}

static LONG handled;

static LONG CALLBACK on_exception(EXCEPTION_POINTERS *about) {
  if (about->ExceptionRecord->ExceptionCode != 0xe0000042) return EXCEPTION_CONTINUE_SEARCH;
  handled++;
  return EXCEPTION_CONTINUE_EXECUTION;
}

/* C's frames on the library's stack: a large one, and an exception that is handled. */
static void in_c(void *data) {
  volatile uint8_t large[200000];
  for (size_t i = 0; i < sizeof large; i += 1000) large[i] = 1;
  RaiseException(0xe0000042, 0, 0, NULL);
  *(int *)data += large[199000];
}

/* A panic is a code. By `gnu`, the standard library takes an index for thread-locals then, which it doesn't
 * give back when the library goes. */
static void panic_in(HMODULE library) {
  uint8_t tag[LEN];
  CHECK(function(library, "keyed_tag")((const uint8_t *)key, message, 0, tag) == -1);
}

static void call_all(HMODULE library) {
  static const char *const names[] = {"keyed_tag", "keyed_tag_once", "keyed_tag_in_place"};
  uint8_t expected[LEN], tag[LEN];
  for (int i = 0; i < 3; i++) {
    tag_fn *call = function(library, names[i]);
    memset(tag, 0, LEN);
    CHECK(call((const uint8_t *)key, message, sizeof message, tag) == 0);
    if (i == 0)
      memcpy(expected, tag, LEN);
    else
      CHECK(memcmp(expected, tag, LEN) == 0);
  }
  int sum = 41;
  LONG before = handled;
  with_fn *with = (with_fn *)(void *)GetProcAddress(library, "keyed_with");
  CHECK(with != NULL && with(in_c, &sum) == 0 && sum == 42);
  CHECK(handled == before + 1);
}

static DWORD WINAPI on_thread(void *library) {
  call_all(library);
  return 0;
}

static void on_another_thread(HMODULE library) {
  HANDLE thread = CreateThread(NULL, 0, on_thread, library, 0, NULL);
  CHECK(thread != NULL && WaitForSingleObject(thread, 60000) == WAIT_OBJECT_0);
  CHECK(CloseHandle(thread));
}

/* By turns on this thread, on one that has ended by then, on both, and not at all. With a panic now and then. */
static void one_round(int number) {
  HMODULE library = load();
  if (number % 50 == 0) panic_in(library);
  if (number % 4 == 0 || number % 4 == 2) call_all(library);
  if (number % 4 == 1 || number % 4 == 2) on_another_thread(library);
  unload(library);
}

static void nothing_is_left_of_keys(void) {
  HMODULE library = load();
  uint8_t tag[LEN];
  set_key(1);
  function(library, "keyed_tag_plainly")((const uint8_t *)key, message, sizeof message, tag);
  size_t control = copies(1);
  CHECK(control > 100);
  printf("control: %u pieces of the key without the crate\n", (unsigned)control);
  static const char *const names[] = {"keyed_tag", "keyed_tag_once", "keyed_tag_in_place"};
  for (unsigned i = 0; i < 3; i++) {
    set_key(2 + i);
    CHECK(function(library, names[i])((const uint8_t *)key, message, sizeof message, tag) == 0);
    size_t left = copies(2 + i);
    if (left) printf("%s: %u pieces of the key\n", names[i], (unsigned)left);
    CHECK(left == 0);
  }
  unload(library);
}

int main(int count, char **words) {
  CHECK(count == 3);
  path = words[1];
  int rounds = atoi(words[2]);
  void *handler = AddVectoredExceptionHandler(1, on_exception);
  nothing_is_left_of_keys();
  set_key(9);
  for (int i = 0; i < 16; i++) one_round(i);
  struct held before = held();
  for (int i = 0; i < rounds; i++) one_round(i);
  struct held after = held();
  CHECK(copies(9) == 0);
  /* The control: what is held is seen. */
  HMODULE library = load();
  call_all(library);
  struct held loaded = held();
  unload(library);
  CHECK(loaded.mappings > before.mappings && loaded.bytes > before.bytes + (1 << 20));
  printf("before %u mappings of %u KiB and %lu handles, after %d rounds %u of %u KiB and %lu\n", (unsigned)before.mappings,
         (unsigned)(before.bytes >> 10), before.handles, rounds, (unsigned)after.mappings, (unsigned)(after.bytes >> 10),
         after.handles);
  if (!before.handles) printf("NOT TESTED: handles, which this system doesn't count\n");
  /* The system's heap may have grown once: of a page for each round there would be more. */
  CHECK(after.mappings <= before.mappings + 4 && after.handles <= before.handles + 4);
  CHECK(after.bytes <= before.bytes + (size_t)rounds * 2048);
  RemoveVectoredExceptionHandler(handler);
  return 0;
}
