#include "internal.h"

#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static cn_charset charset;

static const char *non_empty(const char *name) {
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

cn_charset cn_adopt_locale(void) {
    bool is_named = non_empty("LC_ALL") || non_empty("LC_CTYPE") || non_empty("LANG");
    if (!is_named || !setlocale(LC_CTYPE, "")) setlocale(LC_CTYPE, "C.UTF-8");
    const char *name = nl_langinfo(CODESET);
    charset = strcmp(name, "UTF-8") == 0 ? CN_UTF8 : strcmp(name, "ANSI_X3.4-1968") == 0 ? CN_ASCII : CN_OTHER;
    return charset;
}

bool cn_is_unicode(void) {
    return charset == CN_UTF8;
}

int cn_decode(const uint8_t *bytes, size_t count, uint32_t *scalar) {
    mbstate_t state = {0};
    wchar_t wide = 0;
    size_t used = mbrtowc(&wide, (const char *)bytes, count, &state);
    if (used == (size_t)-2) return 0;
    if (used == (size_t)-1) return -1;
    *scalar = (uint32_t)wide;
    return 1;
}

int cn_encode(uint32_t scalar, uint8_t *bytes) {
    char encoded[MB_LEN_MAX];
    mbstate_t state = {0};
    size_t count = wcrtomb(encoded, (wchar_t)scalar, &state);
    if (count == (size_t)-1) return 0;
    memcpy(bytes, encoded, count);
    return (int)count;
}
