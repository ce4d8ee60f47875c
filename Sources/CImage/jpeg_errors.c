#include "jpeg.h"

#include <jerror.h>

static void fail(j_common_ptr codec) {
    jpeg_errors *errors = (jpeg_errors *)codec->err;
    switch (codec->err->msg_code) {
    case JERR_OUT_OF_MEMORY:
    case JERR_NO_BACKING_STORE: errors->status = CIMAGE_NO_MEMORY; break;
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_COMPONENT_COUNT: errors->status = CIMAGE_UNSUPPORTED; break;
    case JERR_INPUT_EMPTY:
    case JERR_INPUT_EOF: errors->status = CIMAGE_CUT; break;
    default: errors->status = CIMAGE_DAMAGED;
    }
    longjmp(errors->place, 1);
}

// libjpeg goes on after damage and fills in grey. Warnings that cameras are known for are none of that.
static void note(j_common_ptr codec, int level) {
    if (level >= 0) return;
    jpeg_errors *errors = (jpeg_errors *)codec->err;
    switch (codec->err->msg_code) {
    case JWRN_EXTRANEOUS_DATA:
    case JWRN_JFIF_MAJOR:
    case JWRN_ADOBE_XFORM:
    case JWRN_TOO_MUCH_DATA: return;
    case JWRN_JPEG_EOF: errors->status = CIMAGE_CUT; break;
    default: errors->status = CIMAGE_DAMAGED;
    }
    longjmp(errors->place, 1);
}

static void say_nothing(j_common_ptr codec) { (void)codec; }

void jpeg_prepare(jpeg_errors *errors) {
    jpeg_std_error(&errors->manager);
    errors->manager.error_exit = fail;
    errors->manager.emit_message = note;
    errors->manager.output_message = say_nothing;
    errors->status = CIMAGE_OK;
}
