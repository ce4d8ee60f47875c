// The functions of libpng that are called here.
#pragma once

#include "CImage.h"
#include "library.h"

#include <png.h>

#define PNG_FUNCTIONS(each) \
    each(png_, create_read_struct) \
    each(png_, create_write_struct) \
    each(png_, create_info_struct) \
    each(png_, destroy_read_struct) \
    each(png_, destroy_write_struct) \
    each(png_, set_longjmp_fn) \
    each(png_, longjmp) \
    each(png_, get_io_ptr) \
    each(png_, get_error_ptr) \
    each(png_, set_read_fn) \
    each(png_, set_write_fn) \
    each(png_, set_user_limits) \
    each(png_, set_chunk_cache_max) \
    each(png_, set_chunk_malloc_max) \
    each(png_, read_info) \
    each(png_, get_image_width) \
    each(png_, get_image_height) \
    each(png_, get_interlace_type) \
    each(png_, set_expand) \
    each(png_, set_scale_16) \
    each(png_, set_gray_to_rgb) \
    each(png_, set_add_alpha) \
    each(png_, read_update_info) \
    each(png_, get_rowbytes) \
    each(png_, read_row) \
    each(png_, read_end) \
    each(png_, get_text) \
    each(png_, get_eXIf_1) \
    each(png_, set_IHDR) \
    each(png_, write_info) \
    each(png_, set_filler) \
    each(png_, write_row) \
    each(png_, write_end)

LIBRARY_DECLARE(png, PNG_FUNCTIONS)
