#include "CArguments.h"

#ifdef __linux__

// Of the Swift runtime (stdlib/public/CommandLineSupport/CommandLine.cpp).
__attribute__((swiftcall)) void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count);

// Swift would search the stack for the arguments, with the memory map of the process in hand, before the first line of
// the program. A release leaves that search out (scripts/release-start.ld).
__attribute__((constructor)) void carguments_tell_swift(int count, char **arguments) {
    _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}

#endif
