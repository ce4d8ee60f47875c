// What the decoders have in common.
#pragma once

#include "CImage.h"
#include "scaler.h"

#include <string.h>

/// Each fills in the facts as far as it finds them, and makes pixels in the orientation of the file, of the size that
/// `scaler_fit` gives.
typedef cimage_status decoder(const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels);

decoder cimage_decode_jpeg, cimage_decode_png, cimage_decode_gif, cimage_decode_webp, cimage_decode_bmp;

static inline bool is_cancelled(const cimage_source *source) {
    return source->is_cancelled && source->is_cancelled(source->context);
}

/// Takes the size from the header, and says whether what follows may be decoded.
static inline cimage_status allow(
    const cimage_source *source, cimage_facts *facts, uint32_t width, uint32_t height, uint64_t memory) {
    facts->width = width;
    facts->height = height;
    if (width == 0 || height == 0) return CIMAGE_DAMAGED;
    bool fits = (uint64_t)width * height <= source->pixel_limit && memory <= source->memory_limit;
    return fits ? CIMAGE_OK : CIMAGE_TOO_LARGE;
}

/// Reads orientation and place from an EXIF block, which begins with "Exif\0\0".
cimage_status cimage_read_exif(const uint8_t *bytes, size_t length, cimage_facts *facts);

/// The same from a block without that beginning, as PNG and WebP have it.
cimage_status cimage_read_bare_exif(const uint8_t *bytes, size_t length, cimage_facts *facts);

/// Notes an XMP packet, and whether it names a place.
void cimage_note_xmp(const uint8_t *bytes, size_t length, cimage_facts *facts);
