#include "internal.h"

#include <curses.h>
#include <wchar.h>

int cn_start_colors(void) {
    if (!has_colors() || start_color() == ERR) return 0;
    use_default_colors();
    return COLORS;
}

int cn_pair(int foreground, int background) {
    int pair = alloc_pair(foreground, background);
    return pair > 0 ? pair : 0;
}

void cn_forget_pairs(void) {
    reset_color_pairs();
}

int cn_width(uint32_t scalar) {
    // Most of what is drawn; the C library would look it up in the tables of the locale.
    return scalar >= ' ' && scalar <= '~' ? 1 : wcwidth((wchar_t)scalar);
}

// Cells side by side, which ncurses takes in one call. Only the last may be wide: the others lie a column apart.
static struct {
    int row, column, length;
    cchar_t cells[128];
} run;

static void put_run(void) {
    if (run.length > 0) mvwadd_wchnstr(stdscr, run.row, run.column, run.cells, run.length);
    run.length = 0;
}

static void put_cell(int row, int column, const wchar_t *text, int width, int attributes, int pair) {
    attr_t bits = 0;
    if (attributes & CN_BOLD) bits |= A_BOLD;
    if (attributes & CN_DIM) bits |= A_DIM;
    if (attributes & CN_ITALIC) bits |= A_ITALIC;
    if (attributes & CN_UNDERLINE) bits |= A_UNDERLINE;
    if (attributes & CN_REVERSE) bits |= A_REVERSE;
    bool extends = row == run.row && column == run.column + run.length;
    if (!extends || run.length == sizeof run.cells / sizeof *run.cells) put_run();
    if (run.length == 0) {
        run.row = row;
        run.column = column;
    }
    // The pair goes by pointer: as a short it could not count beyond 32767.
    if (setcchar(&run.cells[run.length], text, bits, 0, &pair) == OK) run.length++;
    if (width != 1) put_run();
}

void cn_put(int row, int column, const uint32_t *scalars, int count, int width, int attributes, int pair) {
    if (count < 1) return;
    if (cn_width(scalars[0]) != width) {
        const wchar_t *replacement = cn_is_unicode() ? L"\uFFFD" : L"?";
        put_cell(row, column, replacement, 1, attributes, pair);
        if (width == 2) put_cell(row, column + 1, L" ", 1, attributes, pair);
        return;
    }
    wchar_t text[CCHARW_MAX + 1];
    int length = 0;
    text[length++] = (wchar_t)scalars[0];
    for (int i = 1; i < count && length < CCHARW_MAX; i++) {
        if (cn_width(scalars[i]) == 0) text[length++] = (wchar_t)scalars[i];
    }
    text[length] = 0;
    put_cell(row, column, text, width, attributes, pair);
}

void cn_erase(void) {
    run.length = 0;
    werase(stdscr);
}

void cn_repaint(void) {
    clearok(curscr, TRUE);
}

// A terminal shows its cursor until told otherwise; saying so again would change how some blink.
static bool is_cursor_hidden;

void cn_refresh(int cursor_row, int cursor_column) {
    put_run();
    cn_output_collect();
    bool hides = cursor_row < 0;
    if (hides != is_cursor_hidden) curs_set(!hides);
    is_cursor_hidden = hides;
    if (cursor_row >= 0) wmove(stdscr, cursor_row, cursor_column);
    wrefresh(stdscr);
    cn_output_release();
}
