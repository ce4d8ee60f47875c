#define _GNU_SOURCE
#include "CTestSupport.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int open_terminal(unsigned short columns, unsigned short rows, char *name, size_t length) {
    int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    if (terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0
        && ptsname_r(terminal, name, length) == 0 && ioctl(terminal, TIOCSWINSZ, &size) == 0)
        return terminal;
    if (terminal >= 0)
        close(terminal);
    return -1;
}
