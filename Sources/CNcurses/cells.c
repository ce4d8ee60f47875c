#include "internal.h"

#include <curses.h>
#include <wchar.h>

int cn_start_colours(void) {
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
    return wcwidth((wchar_t)scalar);
}

static void put_cell(int row, int column, const wchar_t *text, int attributes, int pair) {
    attr_t bits = 0;
    if (attributes & CN_BOLD) bits |= A_BOLD;
    if (attributes & CN_DIM) bits |= A_DIM;
    if (attributes & CN_ITALIC) bits |= A_ITALIC;
    if (attributes & CN_UNDERLINE) bits |= A_UNDERLINE;
    if (attributes & CN_REVERSE) bits |= A_REVERSE;
    cchar_t cell;
    // The pair goes by pointer: as a short it could not count beyond 32767.
    if (setcchar(&cell, text, bits, 0, &pair) == OK) mvwadd_wchnstr(stdscr, row, column, &cell, 1);
}

void cn_put(int row, int column, const uint32_t *scalars, int count, int width, int attributes, int pair) {
    if (count < 1) return;
    if (cn_width(scalars[0]) != width) {
        const wchar_t *replacement = cn_is_unicode() ? L"\uFFFD" : L"?";
        put_cell(row, column, replacement, attributes, pair);
        if (width == 2) put_cell(row, column + 1, L" ", attributes, pair);
        return;
    }
    wchar_t text[CCHARW_MAX + 1];
    int length = 0;
    text[length++] = (wchar_t)scalars[0];
    for (int i = 1; i < count && length < CCHARW_MAX; i++) {
        if (cn_width(scalars[i]) == 0) text[length++] = (wchar_t)scalars[i];
    }
    text[length] = 0;
    put_cell(row, column, text, attributes, pair);
}

void cn_erase(void) {
    werase(stdscr);
}

void cn_repaint(void) {
    clearok(curscr, TRUE);
}

// A terminal shows its cursor until told otherwise; saying so again would change how some blink.
static bool is_cursor_hidden;

void cn_refresh(int cursor_row, int cursor_column) {
    cn_output_collect();
    bool hides = cursor_row < 0;
    if (hides != is_cursor_hidden) curs_set(!hides);
    is_cursor_hidden = hides;
    if (cursor_row >= 0) wmove(stdscr, cursor_row, cursor_column);
    wrefresh(stdscr);
    cn_output_release();
}
