#include "internal.h"
#include "jpeg.h"

#include <stdlib.h>

/// A progressive picture comes in some ten scans; one of thousands is made to waste time.
enum { MOST_SCANS = 200 };

typedef struct {
    jpeg_errors errors;
    struct jpeg_progress_mgr progress;
    struct jpeg_decompress_struct codec;
    const cimage_source *source;
    scaler scaler;
    uint8_t *row;
} job;

static void watch(j_common_ptr codec) {
    job *job = codec->client_data;
    if (is_cancelled(job->source)) job->errors.status = CIMAGE_CANCELLED;
    else if (job->codec.input_scan_number > MOST_SCANS) job->errors.status = CIMAGE_DAMAGED;
    else return;
    longjmp(job->errors.place, 1);
}

static bool begins(const struct jpeg_marker_struct *marker, int kind, const char *text, size_t length) {
    return marker->marker == kind && marker->data_length >= length && memcmp(marker->data, text, length) == 0;
}

static cimage_status read_metadata(const job *job, cimage_facts *facts) {
    static const char exif[] = "Exif\0", xmp[] = "http://ns.adobe.com/xap/1.0/";
    for (struct jpeg_marker_struct *marker = job->codec.marker_list; marker; marker = marker->next) {
        facts->has_metadata = true;
        if (begins(marker, JPEG_APP0 + 1, exif, sizeof exif)) {
            cimage_status status = cimage_read_exif(marker->data, marker->data_length, facts);
            if (status != CIMAGE_OK) return status;
        } else if (begins(marker, JPEG_APP0 + 1, xmp, sizeof xmp)) {
            cimage_note_xmp(marker->data, marker->data_length, facts);
        }
    }
    return CIMAGE_OK;
}

// A picture that comes in several scans is kept as coefficients until the last one, two bytes each.
static uint64_t memory_needed(const struct jpeg_decompress_struct *codec, bool has_scans) {
    uint64_t blocks = 0;
    for (int i = 0; i < codec->num_components && has_scans; i++) {
        const jpeg_component_info *component = &codec->comp_info[i];
        blocks += (uint64_t)component->width_in_blocks * component->height_in_blocks;
    }
    return blocks * DCTSIZE2 * sizeof(JCOEF);
}

// libjpeg makes a picture of a half, a quarter or an eighth while it decodes, at a fraction of the time. Twice the size
// that is wanted leaves enough to take the mean of.
static void choose_scale(struct jpeg_decompress_struct *codec, uint32_t wanted) {
    uint32_t longer = codec->image_width > codec->image_height ? codec->image_width : codec->image_height;
    codec->scale_denom = 8;
    codec->scale_num = 1;
    while (codec->scale_num < 8 && (uint64_t)longer * codec->scale_num / 8 < (uint64_t)wanted * 2)
        codec->scale_num *= 2;
}

// Inks that say how much light they leave, as Adobe's programs write them; others say how much they take.
static void take_inks(uint8_t *row, uint32_t width, bool leave_light) {
    for (uint8_t *pixel = row; width > 0; width--, pixel += 4) {
        for (int i = 0; i < 4 && !leave_light; i++) pixel[i] = 255 - pixel[i];
        for (int i = 0; i < 3; i++) pixel[i] = (uint8_t)((pixel[i] * pixel[3] + 127) / 255);
        pixel[3] = 255;
    }
}

static cimage_status read_picture(job *job, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    struct jpeg_decompress_struct *codec = &job->codec;
    jpeg_save_markers(codec, JPEG_APP0 + 1, 0xffff);
    jpeg_save_markers(codec, JPEG_APP0 + 13, 0xffff);
    jpeg_save_markers(codec, JPEG_COM, 0xffff);
    jpeg_read_header(codec, TRUE);
    bool has_scans = jpeg_has_multiple_scans(codec);
    cimage_status status = allow(
        job->source, facts, codec->image_width, codec->image_height, memory_needed(codec, has_scans));
    if (status == CIMAGE_OK) status = read_metadata(job, facts);
    if (status != CIMAGE_OK) return status;

    bool has_inks = codec->jpeg_color_space == JCS_CMYK || codec->jpeg_color_space == JCS_YCCK;
    codec->out_color_space = has_inks ? JCS_CMYK : JCS_EXT_RGBA;
    uint32_t width = facts->width, height = facts->height;
    scaler_fit(&width, &height, side);
    choose_scale(codec, width > height ? width : height);
    jpeg_start_decompress(codec);
    job->row = malloc((size_t)codec->output_width * 4);
    if (!job->row || !scaler_open(&job->scaler, codec->output_width, codec->output_height, width, height))
        return CIMAGE_NO_MEMORY;
    while (codec->output_scanline < codec->output_height) {
        uint32_t number = codec->output_scanline;
        if (number % 64 == 0 && is_cancelled(job->source)) return CIMAGE_CANCELLED;
        jpeg_read_scanlines(codec, &job->row, 1);
        if (has_inks) take_inks(job->row, codec->output_width, codec->saw_Adobe_marker);
        scaler_add(&job->scaler, number, 0, 1, job->row, codec->output_width);
    }
    jpeg_finish_decompress(codec);
    return scaler_finish(&job->scaler, pixels) ? CIMAGE_OK : CIMAGE_NO_MEMORY;
}

cimage_status cimage_decode_jpeg(
    const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    // Not on the stack: what changes after setjmp is to be found afterwards.
    job *job = calloc(1, sizeof *job);
    if (!job) return CIMAGE_NO_MEMORY;
    job->source = source;
    jpeg_prepare(&job->errors);
    job->codec.err = &job->errors.manager;
    if (setjmp(job->errors.place) == 0) {
        jpeg_CreateDecompress(&job->codec, JPEG_LIB_VERSION, sizeof job->codec);
        job->codec.client_data = job;
        job->codec.progress = &job->progress;
        job->progress.progress_monitor = watch;
        job->codec.mem->max_memory_to_use = (long)(source->memory_limit + (16 << 20));
        jpeg_mem_src(&job->codec, source->bytes, source->length);
        job->errors.status = read_picture(job, side, facts, pixels);
    }
    cimage_status status = job->errors.status;
    jpeg_destroy_decompress(&job->codec);
    scaler_close(&job->scaler);
    free(job->row);
    free(job);
    return status;
}
