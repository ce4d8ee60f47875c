#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

enum { MOST_ROWS = 500, MOST_COLUMNS = 1000 };

static SCREEN *screen;
static FILE *input_file, *output_file;
static bool is_left, is_unicode, has_brackets;

static const char *non_empty(const char *name) {
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

static void choose_locale(void) {
    bool is_named = non_empty("LC_ALL") || non_empty("LC_CTYPE") || non_empty("LANG");
    if (!is_named || !setlocale(LC_CTYPE, "")) setlocale(LC_CTYPE, "C.UTF-8");
    is_unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// A terminal may say anything about its size; ncurses would take it at its word. Answers whether it is to be believed.
// (term.h has macros for lines and columns.)
static bool ask_size(int *high, int *wide) {
    struct winsize size;
    if (!output_file || ioctl(fileno(output_file), TIOCGWINSZ, &size) != 0) return false;
    if (size.ws_row == 0 || size.ws_col == 0) return false;
    *high = size.ws_row < MOST_ROWS ? size.ws_row : MOST_ROWS;
    *wide = size.ws_col < MOST_COLUMNS ? size.ws_col : MOST_COLUMNS;
    return *high == size.ws_row && *wide == size.ws_col;
}

// A string of the terminal's description without its padding.
static void append(char *text, size_t room, const char *capability) {
    if (!capability || capability == (char *)-1) return;
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

void cn_send(const char *sequence) {
    ssize_t written = write(fileno(output_file), sequence, strlen(sequence));
    (void)written;
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
    if (uses_mouse) cn_send(mouse_off);
    if (has_brackets) cn_send(brackets_off);
}

void cn_use_mouse(void) {
    // Terminals of another kind than xterm's would show the request.
    if (!has_brackets) return;
    uses_mouse = true;
    cn_send(mouse_on);
}

static void prepare_for_crash(int output, const struct termios *modes) {
    char farewell[256] = "";
    if (has_brackets) {
        append(farewell, sizeof farewell, mouse_off);
        append(farewell, sizeof farewell, brackets_off);
    }
    append(farewell, sizeof farewell, tigetstr("sgr0"));
    append(farewell, sizeof farewell, tigetstr("op"));
    append(farewell, sizeof farewell, tigetstr("rmkx"));
    append(farewell, sizeof farewell, tigetstr("cnorm"));
    append(farewell, sizeof farewell, tigetstr("rmcup"));
    cn_crash_open(output, modes, farewell);
}

static void leave_at_exit(void) {
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

// ncurses takes a description from the environment only.
static SCREEN *start(const char *type, const char *description) {
    if (!description) return newterm(type, output_file, input_file);
    const char *set = getenv("TERMINFO");
    char *before = set ? strdup(set) : NULL;
    setenv("TERMINFO", description, true);
    SCREEN *started = newterm(type, output_file, input_file);
    if (before) setenv("TERMINFO", before, true);
    else unsetenv("TERMINFO");
    free(before);
    return started;
}

cn_open_result cn_open(const char *type, const char *description, int input, int output) {
    choose_locale();
    input_file = fdopen(dup(input), "r");
    output_file = fdopen(dup(output), "w");
    struct termios modes = {0};
    tcgetattr(output, &modes);
    int high, wide;
    bool is_plausible = ask_size(&high, &wide);
    use_env(FALSE);
    use_tioctl(is_plausible);
    if (!cn_signals_open() || !input_file || !output_file || !(screen = start(type, description))) {
        release();
        return reason_for_failure(type, output);
    }
    const char *address = tigetstr("cup");
    if (!address || address == (char *)-1) {
        endwin();
        release();
        return CN_TOO_SIMPLE;
    }
    has_brackets = strncmp(address, "\033[", 2) == 0;
    prepare_for_crash(output, &modes);
    cn_economize();
    cn_output_open(output, fileno(output_file));
    raw();
    noecho();
    nonl();
    typeahead(-1);
    set_escdelay(25);
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
    ask_for_usual_input();
    endwin();
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
}

void cn_close(void) {
    if (!screen) return;
    cn_leave();
    cn_crash_close();
    cn_keys_close();
    release();
}

bool cn_is_terminal(int descriptor) {
    return isatty(descriptor);
}

bool cn_is_unicode(void) {
    return is_unicode;
}

void cn_size(int *high, int *wide) {
    getmaxyx(stdscr, *high, *wide);
}

bool cn_follow_size(void) {
    int high, wide;
    int known_high, known_wide;
    cn_size(&known_high, &known_wide);
    high = known_high, wide = known_wide;
    ask_size(&high, &wide);
    if (high == known_high && wide == known_wide) return false;
    resize_term(high, wide);
    cn_erase();
    cn_repaint();
    return true;
}

const char *cn_version(void) { return curses_version(); }
