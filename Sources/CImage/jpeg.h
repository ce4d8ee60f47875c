// libjpeg, with errors that come back.
#pragma once

#include "CImage.h"

#include <setjmp.h>
#include <stdio.h>

#include <jpeglib.h>

/// Errors come back to `place` instead of ending the process; nothing is printed.
typedef struct {
    struct jpeg_error_mgr manager;
    jmp_buf place;
    cimage_status status;
} jpeg_errors;

/// Fills in everything but the place.
void jpeg_prepare(jpeg_errors *errors);
