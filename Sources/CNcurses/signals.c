#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <unistd.h>

static const struct {
    int number, bit;
} watched[] = {
    {SIGWINCH, CN_WINCH}, {SIGCONT, CN_CONT}, {SIGTSTP, CN_TSTP}, {SIGHUP, CN_HUP},
    {SIGTERM, CN_TERM},   {SIGINT, CN_INT},   {SIGQUIT, CN_QUIT},
};
enum { WATCHED = sizeof watched / sizeof *watched };

static struct sigaction before[WATCHED];
static atomic_int pending;
// Signals that have ended the program, also when they have been told.
static atomic_int ending;
static int bell = -1;

// A signal may come on any thread; the bell wakes the one that waits.
static void take_note(int number) {
    for (int i = 0; i < WATCHED; i++) {
        if (watched[i].number == number) atomic_fetch_or(&pending, watched[i].bit);
    }
    uint64_t one = 1;
    int saved = errno;
    ssize_t written = write(bell, &one, sizeof one);
    (void)written;
    errno = saved;
}

static void handle(int number, void (*handler)(int), struct sigaction *old) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, old);
}

bool cn_signals_open(void) {
    bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (bell < 0) return false;
    atomic_store(&pending, 0);
    atomic_store(&ending, 0);
    // Whoever started us may have left some blocked.
    sigset_t wanted;
    sigemptyset(&wanted);
    for (int i = 0; i < WATCHED; i++) {
        handle(watched[i].number, take_note, &before[i]);
        sigaddset(&wanted, watched[i].number);
    }
    pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
    return true;
}

void cn_signals_close(void) {
    if (bell < 0) return;
    for (int i = 0; i < WATCHED; i++) sigaction(watched[i].number, &before[i], NULL);
    close(bell);
    bell = -1;
}

int cn_signals_bell(void) {
    return bell;
}

int cn_signals_take(void) {
    int taken = atomic_exchange(&pending, 0);
    if (taken) {
        uint64_t count;
        ssize_t told = read(bell, &count, sizeof count);
        (void)told;
    }
    atomic_fetch_or(&ending, taken & (CN_HUP | CN_TERM | CN_QUIT));
    return taken;
}

bool cn_signals_end(void) {
    return atomic_load(&ending) != 0 || (atomic_load(&pending) & (CN_HUP | CN_TERM | CN_QUIT | CN_INT)) != 0;
}

static struct sigaction *original(int number) {
    for (int i = 0; i < WATCHED; i++) {
        if (watched[i].number == number) return &before[i];
    }
    return NULL;
}

void cn_signals_hung_up(void) {
    handle(SIGHUP, SIG_IGN, NULL);
    original(SIGHUP)->sa_handler = SIG_IGN;
}

void cn_signals_rest(void) {
    sigaction(SIGTSTP, original(SIGTSTP), NULL);
}

void cn_signals_resume(void) {
    handle(SIGTSTP, take_note, NULL);
}

void cn_stop(void) {
    // A shell without job control.
    if (original(SIGTSTP)->sa_handler == SIG_IGN) return;
    // The others of the job first, as the terminal would do it; then this process, surely before the next line.
    handle(SIGTSTP, SIG_IGN, NULL);
    kill(0, SIGTSTP);
    handle(SIGTSTP, SIG_DFL, NULL);
    raise(SIGTSTP);
}
