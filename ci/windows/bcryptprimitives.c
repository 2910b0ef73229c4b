/* What Rust's standard library takes random numbers from, which wine 8 has not: without it each
 * program ends before `main`, and says nothing. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG len);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T len) {
  return len <= 0x7fffffff && SystemFunction036(bytes, (ULONG)len);
}
