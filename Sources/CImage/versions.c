#include "CImage.h"

#include <gif_lib.h>
#include <png.h>
#include <stdio.h>
#include <jpeglib.h>
#include <webp/decode.h>

#define TEXT(value) #value
#define VERSION(value) TEXT(value)

const char *cimage_versions(char *text, size_t room) {
    int webp = WebPGetDecoderVersion();
    // libexif tells no version of itself.
    snprintf(
        text, room, "libjpeg-turbo/%s libpng/%s libwebp/%d.%d.%d giflib/%d.%d.%d libexif", VERSION(LIBJPEG_TURBO_VERSION),
        png_get_libpng_ver(NULL), webp >> 16, webp >> 8 & 0xff, webp & 0xff, GIFLIB_MAJOR, GIFLIB_MINOR,
        GIFLIB_RELEASE);
    return text;
}
