// ncurses, and the few system calls around a terminal, in plain integers.
//
// There is one screen in a process; every function belongs to the thread that opened it. No ncurses header is included
// here: its global variables are errors in Swift 6, and its macros do not come across.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Opening and closing

typedef enum {
    CN_OPENED,
    // The terminal's type is not in the terminfo database, or there is none.
    CN_UNKNOWN_TYPE,
    // The terminal cannot place its cursor.
    CN_TOO_SIMPLE,
} cn_open_result;

// How a keyboard that another program has left in another mode is put into the usual one, and back at the end.
typedef enum {
    // It has no other mode that is known.
    CN_KEYBOARD_USUAL,
    // By the stack of the kitty protocol.
    CN_KEYBOARD_STACK,
    // By xterm's "modifyOtherKeys".
    CN_KEYBOARD_OTHER_KEYS,
} cn_keyboard;

// Takes over the terminal: alternate screen, every key at once, pasted text in brackets, no flow control. The
// descriptors stay the caller's. A description (as the variable TERMINFO may hold one) stands in for the terminfo
// database; NULL for none.
cn_open_result cn_open(
    const char *type, const char *description, cn_keyboard keyboard, int input, int output);

// Gives the terminal back as it was found. Does nothing when none is open.
void cn_close(void);

// Gives the terminal back for a while, and takes it again; the next cn_refresh then paints everything.
void cn_leave(void);
void cn_return(void);

// From now on the terminal reports clicks and the wheel, in SGR encoding, until it is given back.
void cn_use_mouse(void);

bool cn_is_terminal(int descriptor);

// Whether nobody read the terminal when the program was to end: then nothing more is written to it.
bool cn_output_is_stopped(void);

// MARK: The locale's charset

typedef enum { CN_UTF8, CN_ASCII, CN_OTHER } cn_charset;

// Sets LC_CTYPE from the environment, or to C.UTF-8 where that names no locale that is there. cn_open does so, too.
cn_charset cn_adopt_locale(void);

// ncurses with its version. Lives for ever.
const char *cn_version(void);

// Whether the locale's encoding is UTF-8.
bool cn_is_unicode(void);

// One character of the locale's charset: 1 where the bytes are one, 0 where more are needed, -1 where they are none.
int cn_decode(const uint8_t *bytes, size_t count, uint32_t *scalar);

// Writes the character's bytes, 16 at most, and returns how many; 0 where the charset does not have it.
int cn_encode(uint32_t scalar, uint8_t *bytes);

// MARK: Drawing

// Turns colors on and returns how many there are; 0 if none.
int cn_start_colors(void);

// The number of the pair of two colors, -1 being the terminal's own.
int cn_pair(int foreground, int background);

// Takes back every pair; whatever is on the screen has to be drawn again.
void cn_forget_pairs(void);

enum { CN_BOLD = 1, CN_DIM = 2, CN_ITALIC = 4, CN_UNDERLINE = 8, CN_REVERSE = 16 };

// Puts a base character, with up to four combining ones after it, into one cell or, at width 2, two. Where the C
// library counts other columns, a replacement character of that width is drawn, so that the row never shifts. It is
// drawn by the next cn_refresh.
void cn_put(int row, int column, const uint32_t *scalars, int count, int width, int attributes, int pair);

// Columns by the C library's count; -1 where it does not know the character.
int cn_width(uint32_t scalar);

void cn_erase(void);

// The next refresh paints everything.
void cn_repaint(void);

// Writes the difference and leaves the cursor there; a negative row hides it.
void cn_refresh(int cursor_row, int cursor_column);

/// Writes a sequence that changes nothing on the screen, past ncurses.
void cn_send(const char *sequence);

void cn_size(int *rows, int *columns);

// Asks the terminal for its size and follows it. Returns whether it changed.
bool cn_follow_size(void);

// MARK: Keys

// A string of the terminal's description by its name there; NULL where it has none.
const char *cn_capability(const char *name);

// MARK: Waiting

enum { CN_INPUT = 1, CN_MAIL = 2, CN_SIGNAL = 4, CN_GONE = 8 };

// Sleeps until something is there to be read, a signal comes or the time is over (negative: for ever), and returns
// what it was. A negative descriptor is left out. CN_GONE: the input has been hung up.
int cn_wait(int input, int mailbox, int64_t nanoseconds);

// Throws away what can be read, and what comes until nothing has come for `quiet` milliseconds; about `most` at most.
void cn_discard(int input, int quiet, int most);

// Bytes that can be read without waiting.
int cn_available(int descriptor);

// MARK: Signals

enum { CN_WINCH = 1, CN_CONT = 2, CN_TSTP = 4, CN_HUP = 8, CN_TERM = 16, CN_INT = 32, CN_QUIT = 64 };

// The signals that came since the last time. While a screen is open they do nothing by themselves.
int cn_signals_take(void);

/// From now on SIGHUP does nothing, also after `cn_close`: the program knows, and is on its way out. Whoever hangs up
/// often does so twice, the terminal's program and the system.
void cn_signals_hung_up(void);

// Stops this process and its job, as Ctrl-Z does in a shell, and returns when it is continued. The terminal must have
// been left. Returns at once where nobody could continue it.
void cn_stop(void);
