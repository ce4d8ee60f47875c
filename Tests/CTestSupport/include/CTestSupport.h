#pragma once

#include <sys/types.h>

/// Starts `arguments[0]` in a session of its own, with every signal as the system has it and with no other descriptor
/// than its standard streams.
///
/// @param folder the working folder.
/// @param streams what is opened, or made, for standard input, output and errors; a terminal becomes the controlling
/// one.
/// @return 0 with the process in `process`, which the caller waits for; otherwise an error of `errno(3)`.
int spawn_in_session(pid_t *_Nonnull process, char *_Nullable const arguments[_Nonnull],
                     char *_Nullable const environment[_Nonnull], const char *_Nonnull folder,
                     char *_Nullable const streams[_Nonnull 3]);

/// Opens a new pseudo-terminal of that size.
///
/// @param name gets the path of the end for a program.
/// @return the end that is held here, or -1 with `errno`.
int open_terminal(unsigned short columns, unsigned short rows, char *_Nonnull name, size_t length);
