#define _GNU_SOURCE
#include "apart.h"
#include "sandbox.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static bool give(const void *bytes, size_t count) {
    const uint8_t *next = bytes;
    while (count > 0) {
        ssize_t given = write(STDOUT_FILENO, next, count);
        if (given <= 0) return false;
        next += given;
        count -= (size_t)given;
    }
    return true;
}

static void serve(cimage_format format, uint32_t side, uint64_t pixel_limit, uint64_t memory_limit) {
    struct stat about;
    if (fstat(STDIN_FILENO, &about) != 0) _exit(1);
    size_t length = (size_t)about.st_size;
    const uint8_t *bytes = mmap(NULL, length, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (bytes == MAP_FAILED) _exit(1);
    sandbox_limit(OWN_MEMORY + length + memory_limit, PROCESSOR_SECONDS);
    sandbox_filter();

    cimage_source source = {
        .format = format, .bytes = bytes, .length = length, .pixel_limit = pixel_limit, .memory_limit = memory_limit};
    cimage_facts facts;
    cimage_pixels pixels;
    cimage_status status = cimage_decode(&source, side, &facts, &pixels);
    reply reply = {
        .status = status,
        .stored_width = facts.width,
        .stored_height = facts.height,
        .orientation = (uint32_t)facts.orientation,
        .is_animated = facts.is_animated,
        .is_lossless = facts.is_lossless,
        .has_metadata = facts.has_metadata,
        .has_place = facts.has_place,
        .width = pixels.width,
        .height = pixels.height,
        .has_alpha = pixels.has_alpha,
    };
    _exit(give(&reply, sizeof reply) && give(pixels.rgba, (size_t)pixels.width * pixels.height * 4) ? 0 : 1);
}

void cimage_serve(int count, char *const *arguments) {
    if (count != 6 || strcmp(arguments[1], SERVE) != 0) return;
    serve(
        (cimage_format)strtoul(arguments[2], NULL, 10), (uint32_t)strtoul(arguments[3], NULL, 10),
        strtoull(arguments[4], NULL, 10), strtoull(arguments[5], NULL, 10));
}

bool cimage_can_filter(void) { return sandbox_can_filter(); }
