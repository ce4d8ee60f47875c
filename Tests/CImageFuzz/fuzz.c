// Reads every file that is named, whole, cut at 20 places and with bits flipped, and encodes what came out. Built with
// the sanitizers by `make fuzz`: whatever the bytes say, the worst that may happen is a refusal.
#include "CImage.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FORMATS = CIMAGE_BMP + 1, CUTS = 20, FLIPPED_COPIES = 1000, MOST_FLIPS = 8, SIDE = 40 };

static long decoded, refused;

// The same numbers in every run (xorshift64).
static uint64_t next_number(void) {
    static uint64_t state = 0x9e3779b97f4a7c15;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static void fail(const char *path, const char *what) {
    fprintf(stderr, "%s: %s\n", path, what);
    exit(1);
}

// The bytes are copied to a block of just their length, so that reading one more is seen.
static void try(const char *path, const uint8_t *bytes, size_t length, cimage_format format) {
    uint8_t *copy = malloc(length ? length : 1);
    memcpy(copy, bytes, length);
    cimage_source source = {
        .format = format, .bytes = copy, .length = length, .pixel_limit = 1 << 22, .memory_limit = 64 << 20};
    cimage_facts facts;
    cimage_pixels pixels;
    if (cimage_decode(&source, SIDE, &facts, &pixels) == CIMAGE_OK) {
        decoded++;
        if (pixels.width > SIDE || pixels.height > SIDE) fail(path, "larger than asked for");
        cimage_pixels square;
        cimage_file file = {0};
        if (cimage_crop(&pixels, 16, &square) != CIMAGE_OK) fail(path, "not cropped");
        cimage_release(&square);
        if (cimage_encode_jpeg(&pixels, 85, &file) != CIMAGE_OK) fail(path, "not encoded as JPEG");
        cimage_free(&file);
        if (cimage_encode_png(&pixels, &file) != CIMAGE_OK) fail(path, "not encoded as PNG");
        cimage_free(&file);
        cimage_release(&pixels);
    } else {
        refused++;
        if (pixels.rgba) fail(path, "refused, and yet there are pixels");
    }
    free(copy);
}

static void try_all(const char *path, uint8_t *bytes, size_t length, cimage_format format) {
    try(path, bytes, length, format);
    for (size_t i = 0; i < CUTS; i++) try(path, bytes, length * i / CUTS, format);
    for (int copy = 0; copy < FLIPPED_COPIES; copy++) {
        size_t places[MOST_FLIPS];
        uint8_t before[MOST_FLIPS];
        int flips = 1 + (int)(next_number() % MOST_FLIPS);
        for (int i = 0; i < flips; i++) {
            places[i] = next_number() % length;
            before[i] = bytes[places[i]];
            bytes[places[i]] ^= (uint8_t)(1 << next_number() % 8);
        }
        try(path, bytes, length, format);
        while (flips-- > 0) bytes[places[flips]] = before[flips];
    }
}

static uint8_t *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path, "cannot be opened");
    uint8_t *bytes = malloc(1 << 20);
    *length = fread(bytes, 1, 1 << 20, file);
    fclose(file);
    if (*length == 0) fail(path, "is empty");
    return bytes;
}

static cimage_format format_of(const char *path) {
    static const char *endings[FORMATS] = {".png", ".jpg", ".gif", ".webp", ".bmp"};
    const char *ending = strrchr(path, '.');
    for (int format = 0; format < FORMATS; format++)
        if (ending && strcmp(ending, endings[format]) == 0) return (cimage_format)format;
    return FORMATS;
}

int main(int count, char **paths) {
    for (int i = 1; i < count; i++) {
        cimage_format format = format_of(paths[i]);
        if (format == FORMATS) continue;
        size_t length;
        uint8_t *bytes = read_file(paths[i], &length);
        try_all(paths[i], bytes, length, format);
        // What was recognised as one format may be anything else.
        try(paths[i], bytes, length, (cimage_format)((format + 1) % FORMATS));
        free(bytes);
    }
    printf("%ld pictures read, %ld refused\n", decoded, refused);
    return decoded > 0 && refused > 0 ? 0 : 1;
}
