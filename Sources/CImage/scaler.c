#include "scaler.h"

#include <stdlib.h>
#include <string.h>

void scaler_fit(uint32_t *width, uint32_t *height, uint32_t side) {
    uint32_t longer = *width > *height ? *width : *height;
    if (longer <= side) return;
    uint64_t wide = ((uint64_t)*width * side + longer / 2) / longer;
    uint64_t high = ((uint64_t)*height * side + longer / 2) / longer;
    *width = wide ? (uint32_t)wide : 1;
    *height = high ? (uint32_t)high : 1;
}

bool scaler_open(scaler *scaler, uint32_t source_width, uint32_t source_height, uint32_t width, uint32_t height) {
    scaler->source_width = source_width;
    scaler->source_height = source_height;
    scaler->width = width;
    scaler->height = height;
    scaler->sums = calloc((size_t)width * height, 4 * sizeof *scaler->sums);
    scaler->row = malloc((size_t)width * 4 * sizeof *scaler->row);
    return scaler->sums && scaler->row;
}

void scaler_close(scaler *scaler) {
    free(scaler->sums);
    free(scaler->row);
    scaler->sums = NULL;
    scaler->row = NULL;
}

// Lengths are counted so that they are whole: across, a pixel of the source is as long as the small picture is wide, and
// a pixel of the small picture as long as the source is wide. A pixel of the source then lies on one of the small
// picture, or on two.
static void add_across(scaler *scaler, uint32_t column, uint32_t step, const uint8_t *rgba, uint32_t count) {
    const uint64_t length = scaler->width, cell = scaler->source_width;
    uint64_t *sum = scaler->row + column * length / cell * 4;
    uint64_t room = cell - column * length % cell;
    for (uint32_t i = 0; i < count; i++, rgba += 4) {
        uint64_t first = length < room ? length : room;
        uint64_t weight = rgba[3] * first;
        sum[0] += rgba[0] * weight;
        sum[1] += rgba[1] * weight;
        sum[2] += rgba[2] * weight;
        sum[3] += weight;
        if (first < length) {
            weight = rgba[3] * (length - first);
            sum[4] += rgba[0] * weight;
            sum[5] += rgba[1] * weight;
            sum[6] += rgba[2] * weight;
            sum[7] += weight;
        }
        uint64_t advance = length * step;
        while (advance >= room) {
            advance -= room;
            room = cell;
            sum += 4;
        }
        room -= advance;
    }
}

void scaler_add(scaler *scaler, uint32_t row, uint32_t column, uint32_t step, const uint8_t *rgba, uint32_t count) {
    const size_t values = (size_t)scaler->width * 4;
    memset(scaler->row, 0, values * sizeof *scaler->row);
    add_across(scaler, column, step, rgba, count);

    const uint64_t length = scaler->height, cell = scaler->source_height;
    float *sums = scaler->sums + row * length / cell * values;
    uint64_t room = cell - row * length % cell;
    uint64_t first = length < room ? length : room;
    for (size_t i = 0; i < values; i++) sums[i] += (float)scaler->row[i] * (float)first;
    if (first == length) return;
    for (size_t i = 0; i < values; i++) sums[values + i] += (float)scaler->row[i] * (float)(length - first);
}

static uint8_t byte(float value) { return value >= 255 ? 255 : (uint8_t)(value + 0.5F); }

bool scaler_finish(const scaler *scaler, cimage_pixels *pixels) {
    const size_t count = (size_t)scaler->width * scaler->height;
    uint8_t *rgba = malloc(count * 4);
    if (!rgba) return false;
    const float area = (float)scaler->source_width * (float)scaler->source_height;
    bool has_alpha = false;
    for (size_t i = 0; i < count * 4; i += 4) {
        const float *sum = scaler->sums + i;
        rgba[i + 3] = byte(sum[3] / area);
        has_alpha |= rgba[i + 3] != 255;
        for (size_t c = 0; c < 3; c++) rgba[i + c] = rgba[i + 3] ? byte(sum[c] / sum[3]) : 0;
    }
    *pixels = (cimage_pixels){.width = scaler->width, .height = scaler->height, .has_alpha = has_alpha, .rgba = rgba};
    return true;
}
