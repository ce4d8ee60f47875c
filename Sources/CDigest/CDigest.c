#include "CDigest.h"

#include <openssl/evp.h>

#if defined(PORTABLE)
static bool find_functions(typeof(EVP_Digest) **digest, typeof(EVP_sha256) **sha256) {
    *digest = EVP_Digest;
    *sha256 = EVP_sha256;
    return true;
}
#else
#include <dlfcn.h>

#define TEXT(value) #value
#define NAME(version) "libcrypto.so." TEXT(version)

// Loaded when the first picture needs it: loading takes half a millisecond (docs/performance.md).
static bool find_functions(typeof(EVP_Digest) **digest, typeof(EVP_sha256) **sha256) {
    void *library = dlopen(NAME(OPENSSL_SHLIB_VERSION), RTLD_LAZY | RTLD_LOCAL);
    if (!library) return false;
    *digest = (typeof(EVP_Digest) *)dlsym(library, "EVP_Digest");
    *sha256 = (typeof(EVP_sha256) *)dlsym(library, "EVP_sha256");
    return *digest && *sha256;
}
#endif

bool cdigest_sha256(const uint8_t *bytes, size_t length, uint8_t *digest) {
    typeof(EVP_Digest) *make = NULL;
    typeof(EVP_sha256) *sha256 = NULL;
    return find_functions(&make, &sha256) && make(bytes, length, digest, NULL, sha256(), NULL) == 1;
}
