/* A bcryptprimitives.dll for trials under Wine 8 only: Windows has one, which Rust's library uses. */

#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL ProcessPrng(PBYTE data, SIZE_T length) {
    return RtlGenRandom(data, (ULONG)length);
}
