#pragma once

// Called by the C library before the first line of the program; gives Swift the arguments.
void carguments_tell_swift(int count, char **arguments);
