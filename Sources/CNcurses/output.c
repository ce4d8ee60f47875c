#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static int terminal = -1, ours = -1, memory = -1, own = -1;
static bool is_stopped;

// How long a terminal that takes nothing is waited for when the program is to end, in milliseconds.
enum { LAST_PATIENCE = 200, PIECE = 256 };

void cn_output_open(int output, int descriptor) {
    terminal = output;
    ours = descriptor;
    is_stopped = false;
    memory = memfd_create("picture", MFD_CLOEXEC);
    // Opened anew, not to block is a matter of this program alone and not of the shell's.
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", output);
    own = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

void cn_output_close(void) {
    if (memory >= 0) close(memory);
    if (own >= 0) close(own);
    terminal = ours = memory = own = -1;
}

void cn_output_collect(void) {
    if (memory >= 0) dup2(memory, ours);
}

bool cn_output_is_stopped(void) {
    return is_stopped;
}

static int64_t milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Waits until the terminal takes something. A terminal that nobody reads may never do so: a program that is to end does
// not wait for it.
bool cn_output_is_ready(void) {
    static int64_t deadline;
    struct pollfd room = {.fd = terminal, .events = POLLOUT};
    while (!is_stopped) {
        bool ends = cn_signals_end();
        if (ends && deadline == 0) deadline = milliseconds() + LAST_PATIENCE;
        if (poll(&room, 1, ends ? 10 : 100) > 0) return true;
        is_stopped = ends && milliseconds() >= deadline;
    }
    return false;
}

static void write_whole(const char *bytes, size_t count) {
    while (count > 0 && cn_output_is_ready()) {
        // Where it cannot be opened anew, what is not written in pieces could block.
        size_t piece = own >= 0 || count < PIECE ? count : PIECE;
        ssize_t written = write(own >= 0 ? own : terminal, bytes, piece);
        if (written >= 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (errno == EAGAIN) {
            // There is room, but not enough.
            poll(NULL, 0, 1);
        } else if (errno != EINTR) {
            return;
        }
    }
}

void cn_send(const char *sequence) {
    write_whole(sequence, strlen(sequence));
}

void cn_output_release(void) {
    if (memory < 0) return;
    dup2(terminal, ours);
    off_t size = lseek(memory, 0, SEEK_CUR);
    char part[8192];
    for (off_t place = 0; place < size;) {
        // What an earlier, longer picture left behind the end is not part of this one.
        size_t most = (size_t)(size - place) < sizeof part ? (size_t)(size - place) : sizeof part;
        ssize_t count = pread(memory, part, most, place);
        if (count <= 0) break;
        write_whole(part, (size_t)count);
        place += count;
    }
    lseek(memory, 0, SEEK_SET);
}
