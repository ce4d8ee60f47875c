#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

static int terminal = -1, ours = -1, memory = -1;

void cn_output_open(int output, int descriptor) {
    terminal = output;
    ours = descriptor;
    memory = memfd_create("picture", MFD_CLOEXEC);
}

void cn_output_close(void) {
    if (memory >= 0) close(memory);
    terminal = ours = memory = -1;
}

void cn_output_collect(void) {
    if (memory >= 0) dup2(memory, ours);
}

static void write_whole(const char *bytes, ssize_t count) {
    while (count > 0) {
        ssize_t written = write(terminal, bytes, (size_t)count);
        if (written >= 0) {
            bytes += written;
            count -= written;
        } else if (errno == EAGAIN) {
            struct pollfd room = {.fd = terminal, .events = POLLOUT};
            poll(&room, 1, -1);
        } else if (errno != EINTR) {
            return;
        }
    }
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
        write_whole(part, count);
        place += count;
    }
    lseek(memory, 0, SEEK_SET);
}
