#include "internal.h"

#include <stdlib.h>
#include <webp/decode.h>
#include <webp/demux.h>

/// Bytes that are decoded between two looks at whether to go on.
enum { PORTION = 64 << 10 };

typedef struct {
    const cimage_source *source;
    WebPDemuxer *file;
    WebPIterator frame;
    WebPDecoderConfig config;
    WebPIDecoder *codec;
} job;

typedef cimage_status chunk_reader(const uint8_t *bytes, size_t length, cimage_facts *facts);

static cimage_status note_xmp(const uint8_t *bytes, size_t length, cimage_facts *facts) {
    cimage_note_xmp(bytes, length, facts);
    return CIMAGE_OK;
}

static cimage_status read_chunk(const job *job, const char *name, chunk_reader *reader, cimage_facts *facts) {
    WebPChunkIterator chunk;
    if (!WebPDemuxGetChunk(job->file, name, 1, &chunk)) return CIMAGE_OK;
    cimage_status status = reader(chunk.chunk.bytes, chunk.chunk.size, facts);
    WebPDemuxReleaseChunkIterator(&chunk);
    return status;
}

static uint32_t scaled(int length, uint32_t small, uint32_t large) {
    uint32_t result = (uint32_t)(((uint64_t)length * small + large / 2) / large);
    return result ? result : 1;
}

static cimage_status decode_frame(const job *job) {
    size_t given = 0;
    VP8StatusCode code = VP8_STATUS_SUSPENDED;
    while (code == VP8_STATUS_SUSPENDED && given < job->frame.fragment.size) {
        if (is_cancelled(job->source)) return CIMAGE_CANCELLED;
        size_t left = job->frame.fragment.size - given;
        given += left < PORTION ? left : PORTION;
        code = WebPIUpdate(job->codec, job->frame.fragment.bytes, given);
    }
    switch (code) {
    case VP8_STATUS_OK: return CIMAGE_OK;
    case VP8_STATUS_OUT_OF_MEMORY: return CIMAGE_NO_MEMORY;
    case VP8_STATUS_SUSPENDED:
    case VP8_STATUS_NOT_ENOUGH_DATA: return CIMAGE_CUT;
    case VP8_STATUS_UNSUPPORTED_FEATURE: return CIMAGE_UNSUPPORTED;
    default: return CIMAGE_DAMAGED;
    }
}

static cimage_status read_picture(job *job, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    if (!WebPDemuxGetFrame(job->file, 1, &job->frame)) return CIMAGE_DAMAGED;
    WebPBitstreamFeatures features;
    if (!WebPInitDecoderConfig(&job->config)) return CIMAGE_UNSUPPORTED;
    if (WebPGetFeatures(job->frame.fragment.bytes, job->frame.fragment.size, &features) != VP8_STATUS_OK)
        return CIMAGE_DAMAGED;
    facts->is_lossless = features.format == 2;
    facts->is_animated = WebPDemuxGetI(job->file, WEBP_FF_FRAME_COUNT) > 1;
    // The lossless kind is decoded whole, four bytes a pixel, before it is scaled.
    uint64_t memory = facts->is_lossless ? (uint64_t)features.width * (uint64_t)features.height * 4 : 0;
    cimage_status status = allow(
        job->source, facts, WebPDemuxGetI(job->file, WEBP_FF_CANVAS_WIDTH),
        WebPDemuxGetI(job->file, WEBP_FF_CANVAS_HEIGHT), memory);
    if (status == CIMAGE_OK) status = read_chunk(job, "EXIF", cimage_read_bare_exif, facts);
    if (status == CIMAGE_OK) status = read_chunk(job, "XMP ", note_xmp, facts);
    if (status != CIMAGE_OK) return status;

    // The first frame may cover a part of the picture only. libwebp scales while it decodes.
    uint32_t width = facts->width, height = facts->height;
    scaler_fit(&width, &height, side);
    uint32_t left = (uint32_t)((uint64_t)job->frame.x_offset * width / facts->width);
    uint32_t top = (uint32_t)((uint64_t)job->frame.y_offset * height / facts->height);
    uint32_t wide = scaled(job->frame.width, width, facts->width);
    uint32_t high = scaled(job->frame.height, height, facts->height);
    if (left >= width || top >= height) return CIMAGE_DAMAGED;
    if (wide > width - left) wide = width - left;
    if (high > height - top) high = height - top;
    size_t size = (size_t)width * height * 4;
    *pixels = (cimage_pixels){.width = width, .height = height, .rgba = calloc(size, 1)};
    if (!pixels->rgba) return CIMAGE_NO_MEMORY;

    job->config.options.use_scaling = wide != (uint32_t)features.width || high != (uint32_t)features.height;
    job->config.options.scaled_width = (int)wide;
    job->config.options.scaled_height = (int)high;
    WebPDecBuffer *output = &job->config.output;
    size_t start = ((size_t)top * width + left) * 4;
    output->colorspace = MODE_RGBA;
    output->is_external_memory = 1;
    output->u.RGBA.rgba = pixels->rgba + start;
    output->u.RGBA.stride = (int)width * 4;
    output->u.RGBA.size = size - start;
    job->codec = WebPIDecode(NULL, 0, &job->config);
    if (!job->codec) return CIMAGE_NO_MEMORY;
    status = decode_frame(job);
    for (size_t i = 3; i < size && !pixels->has_alpha; i += 4) pixels->has_alpha = pixels->rgba[i] != 255;
    return status;
}

cimage_status cimage_decode_webp(
    const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    WebPData data = {.bytes = source->bytes, .size = source->length};
    WebPDemuxState state = WEBP_DEMUX_PARSE_ERROR;
    job job = {.source = source, .file = WebPDemuxPartial(&data, &state)};
    if (!job.file) return state == WEBP_DEMUX_PARSE_ERROR ? CIMAGE_DAMAGED : CIMAGE_CUT;
    cimage_status status = state == WEBP_DEMUX_DONE ? read_picture(&job, side, facts, pixels) : CIMAGE_CUT;
    if (job.codec) WebPIDelete(job.codec);
    WebPDemuxReleaseIterator(&job.frame);
    WebPDemuxDelete(job.file);
    return status;
}
