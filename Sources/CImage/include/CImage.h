// Pictures in, small pictures out: libjpeg-turbo, libpng, libwebp, giflib and libexif behind plain bytes. No type of theirs
// shows here. Every function may be called from any thread, and needs bytes that nobody changes meanwhile.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    CIMAGE_PNG,
    CIMAGE_JPEG,
    CIMAGE_GIF,
    CIMAGE_WEBP,
    CIMAGE_BMP,
} cimage_format;

typedef enum {
    CIMAGE_OK,
    /// The content contradicts itself.
    CIMAGE_DAMAGED,
    /// The content ends before the picture does.
    CIMAGE_CUT,
    /// A kind of the format that is not read here.
    CIMAGE_UNSUPPORTED,
    /// It would take more pixels or memory than allowed. Found out from the header: nothing was decoded.
    CIMAGE_TOO_LARGE,
    CIMAGE_NO_MEMORY,
    CIMAGE_CANCELLED,
    /// The process that decodes could not be started.
    CIMAGE_NO_DECODER,
    /// It crashed, or met one of its limits.
    CIMAGE_CRASHED,
} cimage_status;

typedef struct {
    cimage_format format;
    const uint8_t *bytes;
    size_t length;
    /// What decoding may cost at most: pixels of the picture, and bytes of memory besides those of the file.
    uint64_t pixel_limit;
    uint64_t memory_limit;
    /// Asked every now and then; true ends the work with CIMAGE_CANCELLED. May be NULL.
    bool (*is_cancelled)(void *context);
    void *context;
} cimage_source;

/// What is known of a picture once its header was read; the metadata once it was decoded.
typedef struct {
    /// As stored, before the orientation is applied.
    uint32_t width;
    uint32_t height;
    /// By EXIF: 1 is upright, 2 to 8 are the turns and reflections that make it so.
    int orientation;
    bool is_animated;
    /// The format has kept every pixel as it was.
    bool is_lossless;
    /// There is more than the picture: camera, time, author, comments.
    bool has_metadata;
    /// The metadata tells where the picture was taken.
    bool has_place;
} cimage_facts;

/// Rows from the top, four bytes a pixel: red, green, blue, and how opaque it is. The colors are not multiplied by it.
typedef struct {
    uint32_t width;
    uint32_t height;
    /// Some pixel is not opaque.
    bool has_alpha;
    uint8_t *rgba;
} cimage_pixels;

/// Decodes a picture to one that stands upright and has at most `side` pixels a side; it is never enlarged. Of an animated
/// one, the first frame. `facts` is filled in as far as they were found, whatever is returned.
cimage_status cimage_decode(const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels);

/// The same in a process of its own, which has no secret, no network and no file but the picture, under limits and, where
/// the kernel takes one, under a filter of system calls. Blocks its thread until that process has ended.
///
/// `program` is one whose `main` begins with `cimage_serve`; it is searched for in PATH where it has no slash.
cimage_status cimage_decode_apart(
    const char *program, const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels);

/// Decodes for `cimage_decode_apart` and ends the process, if the arguments say that it was started for that.
void cimage_serve(int count, char *const *arguments);

/// Whether the kernel takes filters of system calls, without one being set.
bool cimage_can_filter(void);

/// Makes the square in the middle of a picture small, to at most `side` pixels a side.
cimage_status cimage_crop(const cimage_pixels *pixels, uint32_t side, cimage_pixels *square);

void cimage_release(cimage_pixels *pixels);

/// An encoded picture.
typedef struct {
    uint8_t *bytes;
    size_t length;
} cimage_file;

/// Encodes the colors alone. `quality` is 1 to 100.
cimage_status cimage_encode_jpeg(const cimage_pixels *pixels, int quality, cimage_file *file);

/// Encodes the colors, and the opacity if there is any.
cimage_status cimage_encode_png(const cimage_pixels *pixels, cimage_file *file);

void cimage_free(cimage_file *file);

/// Writes the libraries that decode with their versions into `text`, and returns it.
const char *cimage_versions(char *text, size_t room);
