// What passes between a process and the one that decodes for it.
#pragma once

#include "CImage.h"

/// The first argument of the process that decodes.
#define SERVE "--decode-picture"

enum {
    /// What the address space may hold besides the picture and what decoding it may take: the program and its libraries.
    OWN_MEMORY = 256 << 20,
    /// A picture of 100 megapixels takes a second or two.
    PROCESSOR_SECONDS = 30,
};

/// The answer; the pixels follow, row by row. Only numbers: whoever reads it does not trust them.
typedef struct {
    uint32_t status;
    uint32_t stored_width, stored_height;
    uint32_t orientation;
    uint32_t is_animated, is_lossless, has_metadata, has_place;
    uint32_t width, height;
    uint32_t has_alpha;
} reply;
