#include "internal.h"

#include <curses.h>
#include <string.h>
#include <term.h>

static void cut(char *text, const char *part) {
    char *found = strstr(text, part);
    if (found) memmove(found, found + strlen(part), strlen(found + strlen(part)) + 1);
}

// Descriptions leave the line-drawing characters with every change of attributes, which is three bytes of ten. Nothing
// here ever goes to them: lines are drawn in Unicode or in ASCII. So that part is cut out of the strings that ncurses
// writes; it keeps them in memory of its own and looks at them each time.
void cn_economize(void) {
    static const char *const choices[] = {"%?%p9%t\033(0%e\033(B%;", "%?%p9%t\016%e\017%;"};
    static const char *const returns[] = {"\033(B", "\017"};
    char *attributes = tigetstr("sgr"), *none = tigetstr("sgr0");
    if (!attributes || attributes == (char *)-1 || !none || none == (char *)-1) return;
    for (int i = 0; i < 2; i++) {
        if (!strstr(attributes, choices[i])) continue;
        cut(attributes, choices[i]);
        cut(none, returns[i]);
    }
}
