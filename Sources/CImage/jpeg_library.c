#include "jpeg.h"

// The number of the file is that of the version of libjpeg that libjpeg-turbo stands in for.
#if JPEG_LIB_VERSION >= 80
#define JPEG_FILE "libjpeg.so.8"
#elif JPEG_LIB_VERSION >= 70
#define JPEG_FILE "libjpeg.so.7"
#else
#define JPEG_FILE "libjpeg.so.62"
#endif

LIBRARY_DEFINE(jpeg, JPEG_FUNCTIONS, JPEG_FILE)
