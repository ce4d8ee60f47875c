#include "internal.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <time.h>

int cn_wait(int input, int mailbox, int64_t nanoseconds) {
    cn_keys_open();
    struct pollfd files[] = {
        {.fd = input, .events = POLLIN},
        {.fd = mailbox, .events = POLLIN},
        {.fd = cn_signals_bell(), .events = POLLIN},
    };
    struct timespec timeout = {nanoseconds / 1000000000, nanoseconds % 1000000000};
    if (ppoll(files, 3, nanoseconds < 0 ? NULL : &timeout, NULL) <= 0) return 0;
    int ready = 0;
    if (files[0].revents & POLLIN) ready |= CN_INPUT;
    if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= CN_GONE;
    if (files[1].revents) ready |= CN_MAIL;
    if (files[2].revents) ready |= CN_SIGNAL;
    return ready;
}

void cn_discard(int input, int quiet, int most) {
    struct pollfd file = {.fd = input, .events = POLLIN};
    // In pieces of the time that nothing must come in: the bound is not to be exact.
    for (int waited = 0; waited <= most; waited += quiet > 0 ? quiet : 1) {
        tcflush(input, TCIFLUSH);
        if (quiet == 0 || poll(&file, 1, quiet) <= 0 || !(file.revents & POLLIN)) return;
        poll(NULL, 0, 5);
    }
    tcflush(input, TCIFLUSH);
}

int cn_available(int descriptor) {
    int count = 0;
    return ioctl(descriptor, FIONREAD, &count) == 0 ? count : 0;
}
