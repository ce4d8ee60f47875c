// SHA-256 over OpenSSL's libcrypto, which libcurl uses, too. No type of OpenSSL shows here.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Writes the 32 bytes of the digest. Returns false where the system's policy for OpenSSL allows no SHA-256.
bool cdigest_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);
