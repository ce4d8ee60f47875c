// What the files of this target share.
#pragma once

// Before ncurses and the C library's headers: wide characters in both.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <termios.h>

// Keys: the terminal is told to send them as its description has them, at the first wait for one, when the first picture
// is on the screen (docs/performance.md); further calls do nothing. `ask` and `release` are for when another program has the
// terminal in between.
void cn_keys_open(void);
void cn_keys_ask(void);
void cn_keys_release(void);
void cn_keys_close(void);

// How the terminal's keyboard is put into the usual mode with the keys, and what puts it back.
void cn_keyboard_know(cn_keyboard known);
const char *cn_keyboard_before(void);

// Whether there is a screen.
bool cn_is_open(void);

// Writes a string of the terminal's description without its padding.
void cn_send_capability(const char *name);

// Makes changes of attributes shorter; after the terminal was opened and before anything is drawn.
void cn_economize(void);

// ncurses writes a picture in pieces, one for each move of the cursor. Each wakes whoever reads the terminal and may be a
// packet by itself, so the descriptor that it writes to leads into memory from `collect` to `release`, which hands the
// picture over whole. Without memory for that, ncurses writes as it does.
void cn_output_open(int output, int descriptor);
void cn_output_close(void);
void cn_output_collect(void);
void cn_output_release(void);
// Waits until the terminal takes something; false where the program is to end and it does not.
bool cn_output_is_ready(void);

// Signals: installed before ncurses would install its own.
bool cn_signals_open(void);
void cn_signals_close(void);
// While another program has the terminal, Ctrl-Z typed at it stops this one too.
void cn_signals_rest(void);
void cn_signals_resume(void);
int cn_signals_bell(void);
// Whether one has come that ends the program.
bool cn_signals_end(void);

// Crash: what has to be set on `output` and written to it when the process dies; what is unread is thrown away.
void cn_crash_open(int input, int output, const struct termios *modes, const char *farewell);
void cn_crash_close(void);
