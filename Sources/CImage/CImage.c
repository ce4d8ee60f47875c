#include "internal.h"

#include <stdlib.h>

// Turns the small picture as its orientation asks for.
static bool turn(cimage_pixels *pixels, int orientation) {
    if (orientation <= 1) return true;
    bool is_lying = orientation >= 5;
    uint32_t width = is_lying ? pixels->height : pixels->width;
    uint32_t height = is_lying ? pixels->width : pixels->height;
    uint8_t *turned = malloc((size_t)width * height * 4);
    if (!turned) return false;
    // 2 to 4 mirror across, both, down; 5 to 8 do the same to a picture with its axes exchanged.
    bool mirrors_across = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
    bool mirrors_down = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
    for (uint32_t row = 0; row < height; row++) {
        for (uint32_t column = 0; column < width; column++) {
            uint32_t x = mirrors_across ? width - 1 - column : column;
            uint32_t y = mirrors_down ? height - 1 - row : row;
            size_t from = is_lying ? (size_t)x * pixels->width + y : (size_t)y * pixels->width + x;
            memcpy(turned + ((size_t)row * width + column) * 4, pixels->rgba + from * 4, 4);
        }
    }
    free(pixels->rgba);
    pixels->rgba = turned;
    pixels->width = width;
    pixels->height = height;
    return true;
}

static decoder *decoder_for(cimage_format format) {
    switch (format) {
    case CIMAGE_PNG: return cimage_decode_png;
    case CIMAGE_JPEG: return cimage_decode_jpeg;
    case CIMAGE_GIF: return cimage_decode_gif;
    case CIMAGE_WEBP: return cimage_decode_webp;
    case CIMAGE_BMP: return cimage_decode_bmp;
    }
    return NULL;
}

cimage_status cimage_decode(const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    *facts = (cimage_facts){.orientation = 1};
    *pixels = (cimage_pixels){0};
    decoder *decode = decoder_for(source->format);
    if (!decode || side == 0) return CIMAGE_UNSUPPORTED;
    cimage_status status = decode(source, side, facts, pixels);
    if (status == CIMAGE_OK && !turn(pixels, facts->orientation)) status = CIMAGE_NO_MEMORY;
    if (status != CIMAGE_OK) cimage_release(pixels);
    return status;
}

cimage_status cimage_crop(const cimage_pixels *pixels, uint32_t side, cimage_pixels *square) {
    uint32_t shorter = pixels->width < pixels->height ? pixels->width : pixels->height;
    uint32_t small = shorter < side ? shorter : side;
    const size_t left = (pixels->width - shorter) / 2, top = (pixels->height - shorter) / 2;
    scaler scaler = {0};
    bool has_memory = scaler_open(&scaler, shorter, shorter, small, small);
    for (uint32_t row = 0; row < shorter && has_memory; row++)
        scaler_add(&scaler, row, 0, 1, pixels->rgba + ((top + row) * pixels->width + left) * 4, shorter);
    has_memory = has_memory && scaler_finish(&scaler, square);
    scaler_close(&scaler);
    return has_memory ? CIMAGE_OK : CIMAGE_NO_MEMORY;
}

void cimage_release(cimage_pixels *pixels) {
    free(pixels->rgba);
    *pixels = (cimage_pixels){0};
}

void cimage_free(cimage_file *file) {
    free(file->bytes);
    *file = (cimage_file){0};
}
