#include "internal.h"

#include <gif_lib.h>
#include <stdlib.h>

// MARK: The blocks of the file

/// A place in the file that only moves on.
typedef struct {
    const uint8_t *next;
    size_t left;
} reader;

static bool skip(reader *reader, size_t count) {
    if (count > reader->left) return false;
    reader->next += count;
    reader->left -= count;
    return true;
}

// Data comes in pieces with their lengths before them, up to an empty one.
static bool skip_pieces(reader *reader) {
    while (reader->left > 0) {
        size_t length = reader->next[0];
        if (!skip(reader, length + 1)) return false;
        if (length == 0) return true;
    }
    return false;
}

static size_t table_size(uint8_t flags) { return flags & 0x80 ? (size_t)3 << ((flags & 7) + 1) : 0; }

static bool begins(const reader *reader, const char *text) {
    return reader->left > strlen(text) && memcmp(reader->next + 1, text, strlen(text)) == 0;
}

static bool skip_extension(reader *reader, cimage_facts *facts) {
    if (reader->left < 2) return false;
    uint8_t kind = reader->next[1];
    skip(reader, 2);
    if (kind == 0xfe) facts->has_metadata = true;
    if (kind == 0xff && begins(reader, "XMP DataXMP")) {
        const uint8_t *packet = reader->next;
        if (!skip_pieces(reader)) return false;
        cimage_note_xmp(packet, (size_t)(reader->next - packet), facts);
        return true;
    }
    return skip_pieces(reader);
}

/// Follows the blocks up to the last, so that a file that was cut is known, whichever frame it was cut in.
static cimage_status walk(const cimage_source *source, cimage_facts *facts) {
    reader reader = {.next = source->bytes, .left = source->length};
    if (reader.left < 13) return CIMAGE_CUT;
    int frames = 0;
    if (!skip(&reader, 13 + table_size(source->bytes[10]))) return CIMAGE_CUT;
    while (reader.left > 0) {
        switch (reader.next[0]) {
        case 0x3b:
            facts->is_animated = frames > 1;
            return frames > 0 ? CIMAGE_OK : CIMAGE_DAMAGED;
        case 0x21:
            if (!skip_extension(&reader, facts)) return CIMAGE_CUT;
            break;
        case 0x2c:
            frames++;
            if (reader.left < 10 || !skip(&reader, 10 + table_size(reader.next[9]) + 1) || !skip_pieces(&reader))
                return CIMAGE_CUT;
            break;
        default: return CIMAGE_DAMAGED;
        }
    }
    return CIMAGE_CUT;
}

// MARK: The first frame

typedef struct {
    const cimage_source *source;
    size_t read;
    GifFileType *codec;
    scaler scaler;
    /// The index of the color that stands for nothing; -1 for none.
    int transparent;
    GifPixelType *indexes;
    uint8_t *row;
} job;

static int give(GifFileType *codec, GifByteType *bytes, int count) {
    job *job = codec->UserData;
    size_t left = job->source->length - job->read;
    size_t given = (size_t)count < left ? (size_t)count : left;
    memcpy(bytes, job->source->bytes + job->read, given);
    job->read += given;
    return (int)given;
}

static cimage_status seek_frame(job *job) {
    for (;;) {
        GifRecordType kind;
        if (DGifGetRecordType(job->codec, &kind) == GIF_ERROR) return CIMAGE_DAMAGED;
        if (kind == IMAGE_DESC_RECORD_TYPE) break;
        if (kind != EXTENSION_RECORD_TYPE) return CIMAGE_DAMAGED;
        int code;
        GifByteType *piece;
        if (DGifGetExtension(job->codec, &code, &piece) == GIF_ERROR) return CIMAGE_DAMAGED;
        if (code == GRAPHICS_EXT_FUNC_CODE && piece && piece[0] >= 4)
            job->transparent = piece[1] & 1 ? piece[4] : -1;
        while (piece) {
            if (DGifGetExtensionNext(job->codec, &piece) == GIF_ERROR) return CIMAGE_DAMAGED;
        }
    }
    return DGifGetImageDesc(job->codec) == GIF_ERROR ? CIMAGE_DAMAGED : CIMAGE_OK;
}

static void paint(job *job, const ColorMapObject *colors, uint32_t width) {
    for (uint32_t i = 0; i < width; i++) {
        int index = job->indexes[i];
        uint8_t *pixel = job->row + (size_t)i * 4;
        if (index == job->transparent || index >= colors->ColorCount) {
            memset(pixel, 0, 4);
        } else {
            const GifColorType *color = &colors->Colors[index];
            pixel[0] = color->Red, pixel[1] = color->Green, pixel[2] = color->Blue, pixel[3] = 255;
        }
    }
}

static cimage_status read_rows(job *job, uint32_t start, uint32_t step) {
    const GifImageDesc *frame = &job->codec->Image;
    const ColorMapObject *colors = frame->ColorMap ? frame->ColorMap : job->codec->SColorMap;
    for (uint32_t row = start; row < (uint32_t)frame->Height; row += step) {
        if (row % 64 == start && is_cancelled(job->source)) return CIMAGE_CANCELLED;
        if (DGifGetLine(job->codec, job->indexes, frame->Width) == GIF_ERROR) return CIMAGE_DAMAGED;
        paint(job, colors, (uint32_t)frame->Width);
        scaler_add(
            &job->scaler, (uint32_t)frame->Top + row, (uint32_t)frame->Left, 1, job->row, (uint32_t)frame->Width);
    }
    return CIMAGE_OK;
}

static cimage_status read_picture(job *job, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    facts->is_lossless = true;
    cimage_status status = walk(job->source, facts);
    if (status == CIMAGE_OK) status = seek_frame(job);
    if (status != CIMAGE_OK) return status;
    const GifImageDesc *frame = &job->codec->Image;
    int width = job->codec->SWidth, height = job->codec->SHeight;
    // Some files give no size but that of the frame.
    if (width == 0) width = frame->Left + frame->Width;
    if (height == 0) height = frame->Top + frame->Height;
    status = allow(job->source, facts, (uint32_t)width, (uint32_t)height, 0);
    if (status != CIMAGE_OK) return status;
    bool is_inside = frame->Left >= 0 && frame->Top >= 0 && frame->Width > 0 && frame->Height > 0
        && frame->Left + frame->Width <= width && frame->Top + frame->Height <= height;
    if (!is_inside || (!frame->ColorMap && !job->codec->SColorMap)) return CIMAGE_DAMAGED;

    uint32_t small_width = facts->width, small_height = facts->height;
    scaler_fit(&small_width, &small_height, side);
    job->indexes = malloc((size_t)frame->Width);
    job->row = malloc((size_t)frame->Width * 4);
    if (!job->indexes || !job->row
        || !scaler_open(&job->scaler, facts->width, facts->height, small_width, small_height))
        return CIMAGE_NO_MEMORY;
    static const uint32_t starts[] = {0, 4, 2, 1}, steps[] = {8, 8, 4, 2};
    if (!frame->Interlace) status = read_rows(job, 0, 1);
    for (int pass = 0; pass < 4 && frame->Interlace && status == CIMAGE_OK; pass++)
        status = read_rows(job, starts[pass], steps[pass]);
    if (status != CIMAGE_OK) return status;
    return scaler_finish(&job->scaler, pixels) ? CIMAGE_OK : CIMAGE_NO_MEMORY;
}

cimage_status cimage_decode_gif(
    const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    job job = {.source = source, .transparent = -1};
    int code = 0;
    job.codec = DGifOpen(&job, give, &code);
    if (!job.codec) return code == D_GIF_ERR_NOT_ENOUGH_MEM ? CIMAGE_NO_MEMORY : CIMAGE_DAMAGED;
    cimage_status status = read_picture(&job, side, facts, pixels);
    DGifCloseFile(job.codec, &code);
    scaler_close(&job.scaler);
    free(job.indexes);
    free(job.row);
    return status;
}
