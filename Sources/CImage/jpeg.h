// The functions of libjpeg that are called here.
#pragma once

#include "CImage.h"
#include "library.h"

#include <setjmp.h>
#include <stdio.h>

#include <jpeglib.h>

#define JPEG_FUNCTIONS(each) \
    each(jpeg_, std_error) \
    each(jpeg_, CreateDecompress) \
    each(jpeg_, destroy_decompress) \
    each(jpeg_, mem_src) \
    each(jpeg_, save_markers) \
    each(jpeg_, read_header) \
    each(jpeg_, has_multiple_scans) \
    each(jpeg_, calc_output_dimensions) \
    each(jpeg_, start_decompress) \
    each(jpeg_, read_scanlines) \
    each(jpeg_, finish_decompress) \
    each(jpeg_, CreateCompress) \
    each(jpeg_, destroy_compress) \
    each(jpeg_, mem_dest) \
    each(jpeg_, set_defaults) \
    each(jpeg_, set_quality) \
    each(jpeg_, start_compress) \
    each(jpeg_, write_scanlines) \
    each(jpeg_, finish_compress)

LIBRARY_DECLARE(jpeg, JPEG_FUNCTIONS)

/// Errors come back to `place` instead of ending the process; nothing is printed.
typedef struct {
    struct jpeg_error_mgr manager;
    jmp_buf place;
    cimage_status status;
} jpeg_errors;

/// Fills in everything but the place.
void jpeg_prepare(jpeg_errors *errors);
