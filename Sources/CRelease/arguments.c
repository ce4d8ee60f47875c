// Swift looks for the arguments in the memory map of the process and finds none where /proc is not mounted, as in a bare
// chroot: "convene create" would open the composer. The C library hands them to every constructor.

// Of the Swift runtime (stdlib/public/CommandLineSupport/CommandLine.cpp).
__attribute__((swiftcall)) void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count);

__attribute__((constructor)) static void give_arguments(int count, char **arguments) {
    _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}
