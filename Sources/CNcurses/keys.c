#include "internal.h"

#include <curses.h>
#include <term.h>

const char *cn_capability(const char *name) {
    const char *text = tigetstr(name);
    return text && text != (char *)-1 ? text : NULL;
}

static bool is_open;
static cn_keyboard keyboard;

// Each of the two screens of a terminal has a keyboard mode of its own: what is switched off and on is that of the
// program's screen, so it has to be shown then.
static const char *usual(void) {
    switch (keyboard) {
    case CN_KEYBOARD_STACK: return "\033[>0u";
    // Who does not know it may take it for an underline, which ends here, too.
    case CN_KEYBOARD_OTHER_KEYS: return "\033[>4;0m";
    default: return "";
    }
}

const char *cn_keyboard_before(void) {
    switch (keyboard) {
    case CN_KEYBOARD_STACK: return "\033[<u";
    case CN_KEYBOARD_OTHER_KEYS: return "\033[>4m\033[m";
    default: return "";
    }
}

void cn_keyboard_know(cn_keyboard known) {
    keyboard = known;
}

void cn_keys_ask(void) {
    if (!is_open) return;
    // Arrows and their like in the form in which the terminal's description has them.
    cn_send_capability("smkx");
    cn_send(usual());
}

void cn_keys_release(void) {
    if (!is_open) return;
    cn_send(cn_keyboard_before());
    cn_send_capability("rmkx");
}

void cn_keys_open(void) {
    if (is_open || !cn_is_open()) return;
    is_open = true;
    cn_keys_ask();
}

void cn_keys_close(void) {
    is_open = false;
}
