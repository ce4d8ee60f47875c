#include "internal.h"

#include <png.h>
#include <stdlib.h>

/// Texts and color profiles that come along, and the bytes of one; more are made to waste memory.
enum { MOST_CHUNKS = 100, CHUNK_LIMIT = 1 << 20 };

typedef struct {
    png_structp codec;
    png_infop info;
    const cimage_source *source;
    size_t read;
    scaler scaler;
    uint8_t *row;
    cimage_status status;
} job;

static void fail(png_structp codec, png_const_charp message) {
    (void)message;
    job *job = png_get_error_ptr(codec);
    if (job->status == CIMAGE_OK) job->status = CIMAGE_DAMAGED;
    png_longjmp(codec, 1);
}

static void say_nothing(png_structp codec, png_const_charp message) {
    (void)codec;
    (void)message;
}

static void give(png_structp codec, png_bytep bytes, size_t count) {
    job *job = png_get_io_ptr(codec);
    if (count > job->source->length - job->read) {
        job->status = CIMAGE_CUT;
        png_longjmp(codec, 1);
    }
    memcpy(bytes, job->source->bytes + job->read, count);
    job->read += count;
}

// An interlaced picture comes as seven pictures of every eighth, fourth or second pixel; each goes to its place.
typedef struct {
    uint32_t column, row, column_step, row_step;
} pass;

static const pass whole = {0, 0, 1, 1};
static const pass interlaced[] = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2},
};

static cimage_status read_pass(job *job, const cimage_facts *facts, pass pass) {
    if (facts->width <= pass.column) return CIMAGE_OK;
    uint32_t count = (facts->width - pass.column + pass.column_step - 1) / pass.column_step;
    for (uint32_t row = pass.row; row < facts->height; row += pass.row_step) {
        if (row % 64 == pass.row && is_cancelled(job->source)) return CIMAGE_CANCELLED;
        png_read_row(job->codec, job->row, NULL);
        scaler_add(&job->scaler, row, pass.column, pass.column_step, job->row, count);
    }
    return CIMAGE_OK;
}

static cimage_status read_metadata(job *job, cimage_facts *facts) {
    png_textp texts = NULL;
    int text_count = 0;
    if (png_get_text(job->codec, job->info, &texts, &text_count) > 0) facts->has_metadata = true;
    for (int i = 0; i < text_count; i++) {
        if (strcmp(texts[i].key, "XML:com.adobe.xmp") == 0)
            cimage_note_xmp((uint8_t *)texts[i].text, strlen(texts[i].text), facts);
    }
    png_uint_32 length = 0;
    png_bytep exif = NULL;
    if (png_get_eXIf_1(job->codec, job->info, &length, &exif) == 0) return CIMAGE_OK;
    return cimage_read_bare_exif(exif, length, facts);
}

static cimage_status read_picture(job *job, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    png_structp codec = job->codec;
    png_set_read_fn(codec, job, give);
    // The limit is `allow`; libpng's own must not come first.
    png_set_user_limits(codec, 0x7fffffff, 0x7fffffff);
    png_set_chunk_cache_max(codec, MOST_CHUNKS);
    png_set_chunk_malloc_max(codec, CHUNK_LIMIT);
    png_read_info(codec, job->info);
    facts->is_lossless = true;
    cimage_status status = allow(
        job->source, facts, png_get_image_width(codec, job->info), png_get_image_height(codec, job->info), 0);
    if (status != CIMAGE_OK) return status;

    png_set_expand(codec);
    png_set_scale_16(codec);
    png_set_gray_to_rgb(codec);
    png_set_add_alpha(codec, 255, PNG_FILLER_AFTER);
    png_read_update_info(codec, job->info);
    uint32_t width = facts->width, height = facts->height;
    scaler_fit(&width, &height, side);
    job->row = malloc(png_get_rowbytes(codec, job->info));
    if (!job->row || !scaler_open(&job->scaler, facts->width, facts->height, width, height)) return CIMAGE_NO_MEMORY;

    if (png_get_interlace_type(codec, job->info) == PNG_INTERLACE_NONE) status = read_pass(job, facts, whole);
    for (size_t i = 0; i < sizeof interlaced / sizeof *interlaced && status == CIMAGE_OK; i++) {
        if (png_get_interlace_type(codec, job->info) != PNG_INTERLACE_NONE)
            status = read_pass(job, facts, interlaced[i]);
    }
    if (status != CIMAGE_OK) return status;
    png_read_end(codec, job->info);
    status = read_metadata(job, facts);
    if (status != CIMAGE_OK) return status;
    return scaler_finish(&job->scaler, pixels) ? CIMAGE_OK : CIMAGE_NO_MEMORY;
}

cimage_status cimage_decode_png(
    const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    job *job = calloc(1, sizeof *job);
    if (!job) return CIMAGE_NO_MEMORY;
    job->source = source;
    job->codec = png_create_read_struct(PNG_LIBPNG_VER_STRING, job, fail, say_nothing);
    if (job->codec) job->info = png_create_info_struct(job->codec);
    job->status = job->info ? CIMAGE_OK : CIMAGE_NO_MEMORY;
    if (job->info && setjmp(*png_set_longjmp_fn(job->codec, longjmp, sizeof(jmp_buf))) == 0) {
        job->status = read_picture(job, side, facts, pixels);
    }
    cimage_status status = job->status;
    png_destroy_read_struct(&job->codec, &job->info, NULL);
    scaler_close(&job->scaler);
    free(job->row);
    free(job);
    return status;
}
