#include "CDigest.h"

#include <openssl/evp.h>

bool cdigest_sha256(const uint8_t *bytes, size_t length, uint8_t *digest) {
    return EVP_Digest(bytes, length, digest, NULL, EVP_sha256(), NULL) == 1;
}
