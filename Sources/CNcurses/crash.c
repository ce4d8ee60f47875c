#include "internal.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE};
enum { FATAL = sizeof fatal / sizeof *fatal };

static struct sigaction before[FATAL];
static struct termios modes;
static char farewell[256];
static int terminal = -1, keyboard = -1;
static char stack[16384];

// Runs in a process that is broken: system calls only.
static void restore_and_die(int number, siginfo_t *info, void *context) {
    (void)context;
    if (terminal >= 0) {
        ssize_t written = write(terminal, farewell, strlen(farewell));
        (void)written;
        tcflush(keyboard, TCIFLUSH);
        tcsetattr(terminal, TCSANOW, &modes);
    }
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
    // A fault happens again on return, with all that a backtrace needs; a signal that was sent does not.
    if (info->si_code <= 0) raise(number);
}

void cn_crash_open(int input, int output, const struct termios *modes_before, const char *text) {
    terminal = output;
    keyboard = input;
    modes = *modes_before;
    strncpy(farewell, text, sizeof farewell - 1);
    // Another stack, for a crash by stack overflow.
    stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&other, NULL);
    struct sigaction action = {.sa_sigaction = restore_and_die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
}

void cn_crash_close(void) {
    if (terminal < 0) return;
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
    terminal = -1;
}
