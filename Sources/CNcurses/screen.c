#include "internal.h"

#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

enum { MOST_ROWS = 500, MOST_COLUMNS = 1000 };

static SCREEN *screen;
static FILE *input_file, *output_file;
static bool is_left, has_brackets;
static struct termios modes_before;

// What a terminal does not say itself, as on a serial line: from the environment, or what is usual.
static int usual_size(const char *name, int usual, int most) {
    const char *value = getenv(name);
    int number = value ? atoi(value) : 0;
    return number > 0 && number <= most ? number : usual;
}

// A terminal may say anything about its size; ncurses would take it at its word. (term.h has macros for lines and
// columns.)
static void ask_size(int *high, int *wide) {
    struct winsize size = {0};
    if (output_file) ioctl(fileno(output_file), TIOCGWINSZ, &size);
    *high = size.ws_row == 0 ? usual_size("LINES", 24, MOST_ROWS) : size.ws_row < MOST_ROWS ? size.ws_row : MOST_ROWS;
    *wide = size.ws_col == 0 ? usual_size("COLUMNS", 80, MOST_COLUMNS)
        : size.ws_col < MOST_COLUMNS ? size.ws_col : MOST_COLUMNS;
}

// A string of the terminal's description without its padding.
static void append(char *text, size_t room, const char *capability) {
    if (!capability) return;
    size_t used = strlen(text);
    for (const char *from = capability; *from && used + 1 < room; from++) {
        if (from[0] == '$' && from[1] == '<') {
            const char *end = strchr(from, '>');
            if (end) {
                from = end;
                continue;
            }
        }
        text[used++] = *from;
    }
    text[used] = 0;
}

void cn_send_capability(const char *name) {
    char sequence[64] = "";
    append(sequence, sizeof sequence, cn_capability(name));
    cn_send(sequence);
}

// Pasted text between marks. Terminals that do not have it ignore it, if they speak this kind of sequence at all.
// Written past ncurses, which knows no capability for it; nothing depends on the order.
static const char brackets_on[] = "\033[?2004h", brackets_off[] = "\033[?2004l";

// Presses and the wheel, in the encoding that has no limit at 223 columns.
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";
static bool uses_mouse;

static void ask_for_input(void) {
    if (has_brackets) cn_send(brackets_on);
    if (uses_mouse) cn_send(mouse_on);
}

static void ask_for_usual_input(void) {
    cn_keys_release();
    if (uses_mouse) cn_send(mouse_off);
    if (has_brackets) cn_send(brackets_off);
}

void cn_use_mouse(void) {
    // Terminals of another kind than xterm's would show the request.
    if (!has_brackets) return;
    uses_mouse = true;
    cn_send(mouse_on);
}

static void prepare_for_crash(int input, int output, const struct termios *modes) {
    char farewell[256] = "";
    append(farewell, sizeof farewell, cn_keyboard_before());
    if (has_brackets) {
        append(farewell, sizeof farewell, mouse_off);
        append(farewell, sizeof farewell, brackets_off);
    }
    append(farewell, sizeof farewell, cn_capability("sgr0"));
    append(farewell, sizeof farewell, cn_capability("op"));
    append(farewell, sizeof farewell, cn_capability("rmkx"));
    append(farewell, sizeof farewell, cn_capability("cnorm"));
    append(farewell, sizeof farewell, cn_capability("rmcup"));
    cn_crash_open(input, output, modes, farewell);
}

static void leave_at_exit(void) {
    if (screen && !is_left) cn_discard(fileno(input_file), 0, 0);
    cn_leave();
}

static void release(void) {
    if (screen) delscreen(screen);
    screen = NULL;
    if (input_file) fclose(input_file);
    if (output_file) fclose(output_file);
    cn_output_close();
    input_file = output_file = NULL;
    cn_signals_close();
}

static cn_open_result reason_for_failure(const char *type, int output) {
    int status = 0;
    setupterm(type, output, &status);
    return status == 1 ? CN_TOO_SIMPLE : CN_UNKNOWN_TYPE;
}

typedef struct {
    const char *name;
    char *before;
} variable;

static variable set_variable(const char *name, const char *value) {
    const char *before = getenv(name);
    variable changed = {name, before ? strdup(before) : NULL};
    setenv(name, value, true);
    return changed;
}

static void reset_variable(variable changed) {
    if (changed.before) setenv(changed.name, changed.before, true);
    else unsetenv(changed.name);
    free(changed.before);
}

// ncurses takes a description and a size from the environment only.
static SCREEN *start(const char *type, const char *description) {
    int high, wide;
    ask_size(&high, &wide);
    char rows[16], width[16];
    snprintf(rows, sizeof rows, "%d", high);
    snprintf(width, sizeof width, "%d", wide);
    use_env(TRUE);
    use_tioctl(FALSE);
    variable old_rows = set_variable("LINES", rows), old_width = set_variable("COLUMNS", width);
    variable terminfo = {NULL, NULL};
    if (description) terminfo = set_variable("TERMINFO", description);
    SCREEN *started = newterm(type, output_file, input_file);
    reset_variable(old_rows);
    reset_variable(old_width);
    if (description) reset_variable(terminfo);
    return started;
}

cn_open_result cn_open(
    const char *type, const char *description, cn_keyboard keyboard, int input, int output) {
    cn_adopt_locale();
    input_file = fdopen(dup(input), "r");
    output_file = fdopen(dup(output), "w");
    tcgetattr(output, &modes_before);
    if (!cn_signals_open() || !input_file || !output_file || !(screen = start(type, description))) {
        release();
        return reason_for_failure(type, output);
    }
    const char *address = cn_capability("cup");
    if (!address) {
        endwin();
        release();
        return CN_TOO_SIMPLE;
    }
    has_brackets = strncmp(address, "\033[", 2) == 0;
    cn_keyboard_know(has_brackets ? keyboard : CN_KEYBOARD_USUAL);
    prepare_for_crash(input, output, &modes_before);
    cn_economize();
    cn_output_open(output, fileno(output_file));
    raw();
    noecho();
    nonl();
    typeahead(-1);
    uses_mouse = false;
    ask_for_input();
    is_left = false;
    static bool is_registered;
    if (!is_registered) is_registered = atexit(leave_at_exit) == 0;
    cn_follow_size();
    return CN_OPENED;
}

void cn_leave(void) {
    if (!screen || is_left) return;
    is_left = true;
    int terminal = fileno(output_file);
    // ncurses would write and wait without end where nobody reads.
    if (cn_output_is_ready()) {
        ask_for_usual_input();
        endwin();
    } else {
        tcflush(terminal, TCOFLUSH);
        tcsetattr(terminal, TCSANOW, &modes_before);
    }
    cn_signals_rest();
}

void cn_return(void) {
    if (!screen || !is_left) return;
    is_left = false;
    cn_signals_resume();
    ask_for_input();
    reset_prog_mode();
    clearok(curscr, TRUE);
    cn_output_collect();
    refresh();
    cn_output_release();
    // Only now it is the program's own screen again, which has a keyboard of its own.
    cn_keys_ask();
}

void cn_close(void) {
    if (!screen) return;
    cn_leave();
    cn_crash_close();
    cn_keys_close();
    release();
}

bool cn_is_open(void) {
    return screen;
}

bool cn_is_terminal(int descriptor) {
    return isatty(descriptor);
}

void cn_size(int *high, int *wide) {
    getmaxyx(stdscr, *high, *wide);
}

bool cn_follow_size(void) {
    int high, wide;
    int known_high, known_wide;
    cn_size(&known_high, &known_wide);
    ask_size(&high, &wide);
    if (high == known_high && wide == known_wide) return false;
    resize_term(high, wide);
    cn_erase();
    cn_repaint();
    return true;
}

const char *cn_version(void) { return curses_version(); }
