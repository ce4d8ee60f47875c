#include "internal.h"

#include <stdlib.h>

// BMP has been written by too many programs to be strict: what is needed is read, the rest is not looked at. The kinds
// that are compressed are rare and not read.

enum { FILE_HEADER = 14, OLD_HEADER = 12, USUAL_HEADER = 40, NO_COMPRESSION = 0, BY_MASKS = 3, BY_MASKS_WITH_ALPHA = 6 };

/// Where a color stands in a pixel of 16 or 32 bits.
typedef struct {
    uint32_t mask;
    int shift;
    uint32_t most;
} channel;

typedef struct {
    const cimage_source *source;
    uint32_t header;
    uint32_t bits;
    bool is_from_top;
    size_t stride;
    /// The rows of the picture, in the order of the file.
    const uint8_t *rows;
    const uint8_t *palette;
    uint32_t palette_count, palette_step;
    channel channels[4];
    scaler scaler;
    uint8_t *row;
} job;

static uint32_t little(const uint8_t *bytes, int count) {
    uint32_t value = 0;
    while (count-- > 0) value = value << 8 | bytes[count];
    return value;
}

static channel channel_of(uint32_t mask) {
    channel channel = {.mask = mask};
    if (!mask) return channel;
    while (!(mask >> channel.shift & 1)) channel.shift++;
    channel.most = mask >> channel.shift;
    return channel;
}

static uint8_t value_of(const channel *channel, uint32_t pixel) {
    return (uint8_t)((uint64_t)(pixel >> channel->shift & channel->most) * 255 / channel->most);
}

static void paint_from_palette(const job *job, const uint8_t *bytes, uint32_t width) {
    for (uint32_t i = 0; i < width; i++) {
        uint32_t place = i * job->bits;
        uint32_t index = bytes[place / 8] >> (8 - job->bits - place % 8) & ((1U << job->bits) - 1);
        uint8_t *pixel = job->row + (size_t)i * 4;
        const uint8_t *color = job->palette + (size_t)(index < job->palette_count ? index : 0) * job->palette_step;
        pixel[0] = color[2], pixel[1] = color[1], pixel[2] = color[0], pixel[3] = 255;
    }
}

static void paint_by_masks(const job *job, const uint8_t *bytes, uint32_t width) {
    for (uint32_t i = 0; i < width; i++) {
        uint32_t value = little(bytes + (size_t)i * job->bits / 8, (int)job->bits / 8);
        uint8_t *pixel = job->row + (size_t)i * 4;
        for (int c = 0; c < 4; c++) {
            uint8_t missing = c == 3 ? 255 : 0;
            pixel[c] = job->channels[c].mask ? value_of(&job->channels[c], value) : missing;
        }
    }
}

static cimage_status choose_channels(job *job, uint32_t compression, const uint8_t *bytes, size_t length) {
    static const uint32_t of_16_bits[] = {0x7c00, 0x3e0, 0x1f, 0}, of_more[] = {0xff0000, 0xff00, 0xff, 0};
    const uint32_t *usual = job->bits == 16 ? of_16_bits : of_more;
    bool has_masks = compression != NO_COMPRESSION;
    if (has_masks && (job->bits == 24 || length < FILE_HEADER + USUAL_HEADER + 12)) return CIMAGE_DAMAGED;
    // From the fourth version of the header on it has room for the mask of opacity.
    bool has_alpha = has_masks && (job->header >= 56 || compression == BY_MASKS_WITH_ALPHA)
        && length >= FILE_HEADER + USUAL_HEADER + 16;
    for (size_t c = 0; c < 4; c++) {
        const uint8_t *mask = bytes + FILE_HEADER + USUAL_HEADER + c * 4;
        job->channels[c] = channel_of(has_masks ? (c < 3 || has_alpha ? little(mask, 4) : 0) : usual[c]);
    }
    return CIMAGE_OK;
}

static cimage_status find_parts(job *job, cimage_facts *facts) {
    const uint8_t *bytes = job->source->bytes;
    size_t length = job->source->length;
    if (length < FILE_HEADER + OLD_HEADER) return CIMAGE_CUT;
    job->header = little(bytes + 14, 4);
    bool is_old = job->header == OLD_HEADER;
    if (!is_old && job->header < USUAL_HEADER) return CIMAGE_DAMAGED;
    if (length < FILE_HEADER + (size_t)job->header) return CIMAGE_CUT;
    int64_t width = (int32_t)little(bytes + 18, is_old ? 2 : 4);
    int64_t height = is_old ? (int32_t)little(bytes + 20, 2) : (int32_t)little(bytes + 22, 4);
    job->bits = little(bytes + (is_old ? 24 : 28), 2);
    job->is_from_top = height < 0;
    if (height < 0) height = -height;
    if (width < 0) return CIMAGE_DAMAGED;
    facts->is_lossless = true;
    cimage_status status = allow(job->source, facts, (uint32_t)width, (uint32_t)height, 0);
    if (status != CIMAGE_OK) return status;

    uint32_t compression = is_old ? NO_COMPRESSION : little(bytes + 30, 4);
    if (compression != NO_COMPRESSION && compression != BY_MASKS && compression != BY_MASKS_WITH_ALPHA)
        return CIMAGE_UNSUPPORTED;
    size_t start = little(bytes + 10, 4);
    if (start > length) return CIMAGE_CUT;
    switch (job->bits) {
    case 1:
    case 4:
    case 8: {
        if (compression != NO_COMPRESSION) return CIMAGE_DAMAGED;
        size_t place = FILE_HEADER + (size_t)job->header;
        job->palette = bytes + place;
        job->palette_step = is_old ? 3 : 4;
        uint32_t given = is_old ? 0 : little(bytes + 46, 4);
        job->palette_count = given > 0 && given <= 1U << job->bits ? given : 1U << job->bits;
        if ((size_t)job->palette_count * job->palette_step > length - place) return CIMAGE_CUT;
        break;
    }
    case 16:
    case 24:
    case 32:
        status = choose_channels(job, compression, bytes, length);
        if (status != CIMAGE_OK) return status;
        break;
    default: return CIMAGE_DAMAGED;
    }
    job->stride = ((size_t)facts->width * job->bits + 31) / 32 * 4;
    if (job->stride * facts->height > length - start) return CIMAGE_CUT;
    job->rows = bytes + start;
    return CIMAGE_OK;
}

static cimage_status read_picture(job *job, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    cimage_status status = find_parts(job, facts);
    if (status != CIMAGE_OK) return status;
    uint32_t width = facts->width, height = facts->height;
    scaler_fit(&width, &height, side);
    job->row = malloc((size_t)facts->width * 4);
    if (!job->row || !scaler_open(&job->scaler, facts->width, facts->height, width, height)) return CIMAGE_NO_MEMORY;
    for (uint32_t number = 0; number < facts->height; number++) {
        if (number % 64 == 0 && is_cancelled(job->source)) return CIMAGE_CANCELLED;
        const uint8_t *bytes = job->rows + number * job->stride;
        if (job->bits <= 8) paint_from_palette(job, bytes, facts->width);
        else paint_by_masks(job, bytes, facts->width);
        uint32_t place = job->is_from_top ? number : facts->height - 1 - number;
        scaler_add(&job->scaler, place, 0, 1, job->row, facts->width);
    }
    return scaler_finish(&job->scaler, pixels) ? CIMAGE_OK : CIMAGE_NO_MEMORY;
}

cimage_status cimage_decode_bmp(
    const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    job job = {.source = source};
    cimage_status status = read_picture(&job, side, facts, pixels);
    scaler_close(&job.scaler);
    free(job.row);
    return status;
}
