#include "CImage.h"

#include <png.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    png_structp codec;
    png_infop info;
    cimage_file file;
    size_t room;
    cimage_status status;
} job;

static void fail(png_structp codec, png_const_charp message) {
    (void)message;
    job *job = png_get_error_ptr(codec);
    if (job->status == CIMAGE_OK) job->status = CIMAGE_NO_MEMORY;
    png_longjmp(codec, 1);
}

static void take(png_structp codec, png_bytep bytes, size_t count) {
    job *job = png_get_io_ptr(codec);
    if (count > job->room - job->file.length) {
        size_t room = (job->file.length + count) * 2;
        uint8_t *grown = realloc(job->file.bytes, room);
        if (!grown) fail(codec, NULL);
        job->file.bytes = grown;
        job->room = room;
    }
    memcpy(job->file.bytes + job->file.length, bytes, count);
    job->file.length += count;
}

static void flush(png_structp codec) { (void)codec; }

static void write_picture(job *job, const cimage_pixels *pixels) {
    png_structp codec = job->codec;
    png_set_write_fn(codec, job, take, flush);
    png_set_IHDR(
        codec, job->info, pixels->width, pixels->height, 8,
        pixels->has_alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(codec, job->info);
    if (!pixels->has_alpha) png_set_filler(codec, 0, PNG_FILLER_AFTER);
    for (uint32_t row = 0; row < pixels->height; row++)
        png_write_row(codec, pixels->rgba + (size_t)row * pixels->width * 4);
    png_write_end(codec, job->info);
}

cimage_status cimage_encode_png(const cimage_pixels *pixels, cimage_file *file) {
    job *job = calloc(1, sizeof *job);
    if (!job) return CIMAGE_NO_MEMORY;
    job->codec = png_create_write_struct(PNG_LIBPNG_VER_STRING, job, fail, NULL);
    if (job->codec) job->info = png_create_info_struct(job->codec);
    job->status = job->info ? CIMAGE_OK : CIMAGE_NO_MEMORY;
    if (job->info && setjmp(*png_set_longjmp_fn(job->codec, longjmp, sizeof(jmp_buf))) == 0)
        write_picture(job, pixels);
    cimage_status status = job->status;
    png_destroy_write_struct(&job->codec, &job->info);
    if (status == CIMAGE_OK) *file = job->file;
    else free(job->file.bytes);
    free(job);
    return status;
}
