#include "jpeg.h"

#include <stdlib.h>

typedef struct {
    jpeg_errors errors;
    struct jpeg_compress_struct codec;
    unsigned char *bytes;
    unsigned long length;
} job;

static void write_picture(job *job, const cimage_pixels *pixels, int quality) {
    struct jpeg_compress_struct *codec = &job->codec;
    jpeg_mem_dest(codec, &job->bytes, &job->length);
    codec->image_width = pixels->width;
    codec->image_height = pixels->height;
    codec->input_components = 4;
    codec->in_color_space = JCS_EXT_RGBA;
    jpeg_set_defaults(codec);
    jpeg_set_quality(codec, quality, TRUE);
    codec->optimize_coding = TRUE;
    jpeg_start_compress(codec, TRUE);
    while (codec->next_scanline < codec->image_height) {
        uint8_t *row = pixels->rgba + (size_t)codec->next_scanline * pixels->width * 4;
        jpeg_write_scanlines(codec, &row, 1);
    }
    jpeg_finish_compress(codec);
}

cimage_status cimage_encode_jpeg(const cimage_pixels *pixels, int quality, cimage_file *file) {
    job *job = calloc(1, sizeof *job);
    if (!job) return CIMAGE_NO_MEMORY;
    jpeg_prepare(&job->errors);
    job->codec.err = &job->errors.manager;
    if (setjmp(job->errors.place) == 0) {
        jpeg_CreateCompress(&job->codec, JPEG_LIB_VERSION, sizeof job->codec);
        write_picture(job, pixels, quality);
    }
    cimage_status status = job->errors.status;
    jpeg_destroy_compress(&job->codec);
    if (status == CIMAGE_OK) *file = (cimage_file){.bytes = job->bytes, .length = job->length};
    else free(job->bytes);
    free(job);
    return status;
}
