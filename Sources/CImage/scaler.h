// Makes a picture smaller by the mean of what falls on each pixel, row by row as they are decoded and in any order, so
// that the large picture is never in memory.
#pragma once

#include "CImage.h"

typedef struct {
    uint32_t source_width, source_height;
    uint32_t width, height;
    /// Sums of color times opacity and of opacity, for each pixel of the small picture.
    float *sums;
    /// The same for the row that is being added.
    uint64_t *row;
} scaler;

/// The size of a picture that keeps its proportions and has at most `side` pixels a side.
void scaler_fit(uint32_t *width, uint32_t *height, uint32_t side);

/// Returns false if there is no memory. The small picture is no larger than the source.
bool scaler_open(scaler *scaler, uint32_t source_width, uint32_t source_height, uint32_t width, uint32_t height);

/// Adds `count` pixels of a row, in RGBA, that stand at `column`, `column + step` and so on.
void scaler_add(scaler *scaler, uint32_t row, uint32_t column, uint32_t step, const uint8_t *rgba, uint32_t count);

/// Makes the small picture. What was not added is transparent. Returns false if there is no memory.
bool scaler_finish(const scaler *scaler, cimage_pixels *pixels);

void scaler_close(scaler *scaler);
