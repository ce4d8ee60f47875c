#include "internal.h"

#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static WINDOW *pad;

// Codes of our own, above all of ncurses' and within its sixteen bits: the key, the function number and the modifiers.
enum { OURS = 0x4000 };

static int code_for(int key, int function, int modifiers) {
    return OURS | key << 7 | function << 3 | modifiers;
}

typedef struct {
    const char *sequence;
    int key, function;
} encoding;

// What terminals send for a key, whatever TERM says they are.
static const encoding common[] = {
    {"\033[A", CN_KEY_UP},         {"\033OA", CN_KEY_UP},         {"\033[B", CN_KEY_DOWN},
    {"\033OB", CN_KEY_DOWN},       {"\033[C", CN_KEY_RIGHT},      {"\033OC", CN_KEY_RIGHT},
    {"\033[D", CN_KEY_LEFT},       {"\033OD", CN_KEY_LEFT},       {"\033[H", CN_KEY_HOME},
    {"\033OH", CN_KEY_HOME},       {"\033[1~", CN_KEY_HOME},      {"\033[7~", CN_KEY_HOME},
    {"\033[F", CN_KEY_END},        {"\033OF", CN_KEY_END},        {"\033[4~", CN_KEY_END},
    {"\033[8~", CN_KEY_END},       {"\033[2~", CN_KEY_INSERT},    {"\033[3~", CN_KEY_DELETE},
    {"\033[5~", CN_KEY_PAGE_UP},   {"\033[6~", CN_KEY_PAGE_DOWN}, {"\033OM", CN_KEY_ENTER},
    {"\033OP", CN_KEY_FUNCTION, 1}, {"\033OQ", CN_KEY_FUNCTION, 2}, {"\033OR", CN_KEY_FUNCTION, 3},
    {"\033OS", CN_KEY_FUNCTION, 4},
    // The Linux console.
    {"\033[[A", CN_KEY_FUNCTION, 1}, {"\033[[B", CN_KEY_FUNCTION, 2}, {"\033[[C", CN_KEY_FUNCTION, 3},
    {"\033[[D", CN_KEY_FUNCTION, 4}, {"\033[[E", CN_KEY_FUNCTION, 5},
};

// Sequences of the form ESC [ number ~ for function keys.
static const int function_numbers[] = {11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24};

// Keys that xterm and its kin send with their modifiers: ESC [ 1 ; m letter.
static const struct {
    char letter;
    int key, function;
} lettered[] = {
    {'A', CN_KEY_UP},          {'B', CN_KEY_DOWN},        {'C', CN_KEY_RIGHT},       {'D', CN_KEY_LEFT},
    {'H', CN_KEY_HOME},        {'F', CN_KEY_END},         {'P', CN_KEY_FUNCTION, 1}, {'Q', CN_KEY_FUNCTION, 2},
    {'R', CN_KEY_FUNCTION, 3}, {'S', CN_KEY_FUNCTION, 4},
};

// The same with ESC [ number ; m ~.
static const struct {
    int number, key;
} numbered[] = {
    {1, CN_KEY_HOME},   {2, CN_KEY_INSERT},  {3, CN_KEY_DELETE},
    {4, CN_KEY_END},    {5, CN_KEY_PAGE_UP}, {6, CN_KEY_PAGE_DOWN},
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void define_modified(int xterm_modifier) {
    // xterm sends 1 plus shift 1, alt 2, ctrl 4.
    int modifiers = xterm_modifier - 1;
    char sequence[16];
    for (size_t i = 0; i < COUNT(lettered); i++) {
        snprintf(sequence, sizeof sequence, "\033[1;%d%c", xterm_modifier, lettered[i].letter);
        define_key(sequence, code_for(lettered[i].key, lettered[i].function, modifiers));
    }
    for (size_t i = 0; i < COUNT(numbered); i++) {
        snprintf(sequence, sizeof sequence, "\033[%d;%d~", numbered[i].number, xterm_modifier);
        define_key(sequence, code_for(numbered[i].key, 0, modifiers));
    }
    for (size_t i = 0; i < COUNT(function_numbers); i++) {
        snprintf(sequence, sizeof sequence, "\033[%d;%d~", function_numbers[i], xterm_modifier);
        define_key(sequence, code_for(CN_KEY_FUNCTION, (int)i + 1, modifiers));
    }
}

int cn_read(void) {
    cn_keys_open();
    int code = pad ? wgetch(pad) : ERR;
    return code == ERR ? -1 : code;
}

static cn_key plain(int key) {
    return (cn_key){key, 0, 0};
}

static cn_key shifted(int key) {
    return (cn_key){key, 0, CN_SHIFT};
}

// Terminals with more keys number them on: F13 is Shift-F1, F25 is Ctrl-F1.
static cn_key function_key(int number) {
    static const int modifiers[] = {0, CN_SHIFT, CN_CTRL, CN_CTRL | CN_SHIFT, CN_ALT, CN_ALT | CN_SHIFT};
    int group = (number - 1) / 12;
    if (number < 1 || group >= (int)COUNT(modifiers)) return plain(CN_KEY_NONE);
    return (cn_key){CN_KEY_FUNCTION, (number - 1) % 12 + 1, modifiers[group]};
}

// Modified keys that only the terminal's description knows, by the names it gives them: kUP5 is Ctrl-Up.
static cn_key named_key(int code) {
    static const struct {
        const char *name;
        int key;
    } names[] = {
        {"kUP", CN_KEY_UP},    {"kDN", CN_KEY_DOWN},    {"kLFT", CN_KEY_LEFT},      {"kRIT", CN_KEY_RIGHT},
        {"kHOM", CN_KEY_HOME}, {"kEND", CN_KEY_END},    {"kPRV", CN_KEY_PAGE_UP},   {"kNXT", CN_KEY_PAGE_DOWN},
        {"kDC", CN_KEY_DELETE}, {"kIC", CN_KEY_INSERT},
    };
    const char *name = keyname(code);
    for (size_t i = 0; name && i < COUNT(names); i++) {
        size_t length = strlen(names[i].name);
        if (strncmp(name, names[i].name, length) != 0) continue;
        int modifier = name[length] ? atoi(name + length) : 2;
        if (modifier >= 2 && modifier <= 8) return (cn_key){names[i].key, 0, modifier - 1};
    }
    return plain(CN_KEY_NONE);
}

cn_key cn_key_for(int code) {
    if (code & OURS) return (cn_key){code >> 7 & 0x1F, code >> 3 & 0xF, code & 7};
    if (code > KEY_F0 && code <= KEY_F(63)) return function_key(code - KEY_F0);
    switch (code) {
    case KEY_ENTER: return plain(CN_KEY_ENTER);
    case KEY_BTAB: return shifted(CN_KEY_TAB);
    case KEY_BACKSPACE: return plain(CN_KEY_BACKSPACE);
    case KEY_DC: return plain(CN_KEY_DELETE);
    case KEY_IC: return plain(CN_KEY_INSERT);
    case KEY_UP: return plain(CN_KEY_UP);
    case KEY_DOWN: return plain(CN_KEY_DOWN);
    case KEY_LEFT: return plain(CN_KEY_LEFT);
    case KEY_RIGHT: return plain(CN_KEY_RIGHT);
    case KEY_HOME: case KEY_FIND: case KEY_A1: return plain(CN_KEY_HOME);
    case KEY_END: case KEY_SELECT: case KEY_LL: case KEY_C1: return plain(CN_KEY_END);
    case KEY_PPAGE: case KEY_A3: return plain(CN_KEY_PAGE_UP);
    case KEY_NPAGE: case KEY_C3: return plain(CN_KEY_PAGE_DOWN);
    case KEY_SR: return shifted(CN_KEY_UP);
    case KEY_SF: return shifted(CN_KEY_DOWN);
    case KEY_SLEFT: return shifted(CN_KEY_LEFT);
    case KEY_SRIGHT: return shifted(CN_KEY_RIGHT);
    case KEY_SHOME: return shifted(CN_KEY_HOME);
    case KEY_SEND: return shifted(CN_KEY_END);
    case KEY_SPREVIOUS: return shifted(CN_KEY_PAGE_UP);
    case KEY_SNEXT: return shifted(CN_KEY_PAGE_DOWN);
    case KEY_SDC: return shifted(CN_KEY_DELETE);
    case KEY_SIC: return shifted(CN_KEY_INSERT);
    default: return named_key(code);
    }
}

// The terminal's own description goes first, where we know what it means.
static void define_if_free(const char *sequence, int code) {
    int known = key_defined(sequence);
    if (known == 0 || (known > 0 && cn_key_for(known).key == CN_KEY_NONE)) define_key(sequence, code);
}

void cn_keys_open(void) {
    if (pad) return;
    pad = newpad(1, 1);
    if (!pad) return;
    keypad(pad, TRUE);
    nodelay(pad, TRUE);
    for (size_t i = 0; i < COUNT(common); i++) {
        define_if_free(common[i].sequence, code_for(common[i].key, common[i].function, 0));
    }
    for (size_t i = 0; i < COUNT(function_numbers); i++) {
        char sequence[16];
        snprintf(sequence, sizeof sequence, "\033[%d~", function_numbers[i]);
        define_if_free(sequence, code_for(CN_KEY_FUNCTION, (int)i + 1, 0));
    }
    define_if_free("\033[Z", code_for(CN_KEY_TAB, 0, CN_SHIFT));
    for (int modifier = 2; modifier <= 8; modifier++) define_modified(modifier);
    // Single control characters are the same everywhere; some descriptions give them other meanings.
    for (char control = 1; control < 0x20; control++) define_key((char[]){control, 0}, 0);
    define_key("\033[200~", code_for(CN_KEY_PASTE_BEGIN, 0, 0));
    define_key("\033[201~", code_for(CN_KEY_PASTE_END, 0, 0));
    define_key("\033[<", code_for(CN_KEY_MOUSE, 0, 0));
}

void cn_keys_close(void) {
    if (pad) delwin(pad);
    pad = NULL;
}
