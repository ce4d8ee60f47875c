#define _GNU_SOURCE
#include "internal.h"

#include <libexif/exif-data.h>
#include <stdlib.h>

static const uint8_t beginning[6] = "Exif\0";

cimage_status cimage_read_exif(const uint8_t *bytes, size_t length, cimage_facts *facts) {
    facts->has_metadata = true;
    // libexif does not read further than this.
    ExifData *data = exif_data_new_from_data(bytes, length < 0xffff ? (unsigned)length : 0xffff);
    if (!data) return CIMAGE_NO_MEMORY;
    ExifEntry *entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (entry && entry->format == EXIF_FORMAT_SHORT && entry->size >= 2) {
        int orientation = exif_get_short(entry->data, exif_data_get_byte_order(data));
        if (orientation >= 1 && orientation <= 8) facts->orientation = orientation;
    }
    if (data->ifd[EXIF_IFD_GPS]->count > 0) facts->has_place = true;
    exif_data_unref(data);
    return CIMAGE_OK;
}

cimage_status cimage_read_bare_exif(const uint8_t *bytes, size_t length, cimage_facts *facts) {
    if (length >= sizeof beginning && memcmp(bytes, beginning, sizeof beginning) == 0)
        return cimage_read_exif(bytes, length, facts);
    uint8_t *block = malloc(sizeof beginning + length);
    if (!block) return CIMAGE_NO_MEMORY;
    memcpy(block, beginning, sizeof beginning);
    memcpy(block + sizeof beginning, bytes, length);
    cimage_status status = cimage_read_exif(block, sizeof beginning + length, facts);
    free(block);
    return status;
}

void cimage_note_xmp(const uint8_t *bytes, size_t length, cimage_facts *facts) {
    static const char place[] = "GPSLatitude";
    facts->has_metadata = true;
    if (memmem(bytes, length, place, sizeof place - 1)) facts->has_place = true;
}
