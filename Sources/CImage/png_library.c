#include "png_functions.h"

#define TEXT(value) #value
#define FILE_NAME(version) "libpng16.so." TEXT(version)

LIBRARY_DEFINE(png, PNG_FUNCTIONS, FILE_NAME(PNG_LIBPNG_VER_SONUM))
