#include "CDomain.h"

#include <idn2.h>
#include <stddef.h>

char *cdomain_to_ascii(const char *host) {
    char *ascii = NULL;
    // As browsers do: mapped by UTS 46, but with ß and ς as letters of their own.
    return idn2_to_ascii_8z(host, &ascii, IDN2_NONTRANSITIONAL | IDN2_NFC_INPUT) == IDN2_OK ? ascii : NULL;
}

char *cdomain_to_unicode(const char *host) {
    char *unicode = NULL;
    return idn2_to_unicode_8z8z(host, &unicode, 0) == IDN2_OK ? unicode : NULL;
}

void cdomain_free(char *host) { idn2_free(host); }
