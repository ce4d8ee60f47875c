#include "internal.h"

#include <curses.h>
#include <term.h>

const char *cn_capability(const char *name) {
    const char *text = tigetstr(name);
    return text && text != (char *)-1 ? text : NULL;
}

static bool is_open;

void cn_keys_ask(void) {
    // Arrows and their like in the form in which the terminal's description has them.
    if (is_open) cn_send_capability("smkx");
}

void cn_keys_release(void) {
    if (is_open) cn_send_capability("rmkx");
}

void cn_keys_open(void) {
    if (is_open) return;
    is_open = true;
    cn_keys_ask();
}

void cn_keys_close(void) {
    is_open = false;
}
