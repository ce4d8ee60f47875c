// One HTTP exchange over libcurl. No type of libcurl shows here, so that Swift sees plain integers and bytes.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ccurl_transfer ccurl_transfer;

/// Called on the thread of `ccurl_perform` as the body leaves: bytes gone so far.
typedef void (*ccurl_progress)(void *context, int64_t sent);

/// What is to be sent. Every pointer stays the caller's and must live until `ccurl_perform` returns.
typedef struct {
    const char *url;
    /// Header lines ("Name: value"), `header_count` of them.
    const char *const *headers;
    size_t header_count;
    /// NULL makes the request a GET.
    const uint8_t *body;
    size_t body_length;
    const char *user_agent;
    /// A file with the trusted certificates, or NULL for libcurl's own choice.
    const char *ca_file;
    /// A folder of them, or NULL.
    const char *ca_folder;
    /// Never use a proxy, whatever the environment says.
    bool direct;
    int64_t timeout_ms;
    int64_t connect_timeout_ms;
    /// An answer that is longer is given up.
    size_t answer_limit;
    ccurl_progress progress;
    void *context;
} ccurl_request;

typedef enum {
    CCURL_ANSWERED,
    CCURL_NO_SUCH_HOST,
    CCURL_NO_CONNECTION,
    CCURL_CONNECT_TIMED_OUT,
    CCURL_NO_PROXY,
    CCURL_PROXY_SILENT,
    CCURL_PROXY_REFUSED,
    CCURL_CERTIFICATE_EXPIRED,
    CCURL_CERTIFICATE_NOT_YET_VALID,
    CCURL_CERTIFICATE_OF_OTHER_HOST,
    CCURL_CERTIFICATE_OF_NO_KNOWN_ISSUER,
    CCURL_BAD_CERTIFICATE,
    CCURL_BAD_CERTIFICATE_FILE,
    CCURL_NO_TLS,
    CCURL_TLS_SILENT,
    CCURL_TIMED_OUT,
    CCURL_CANCELLED,
    CCURL_ANSWER_TOO_LONG,
    CCURL_ANSWER_CUT,
    CCURL_BROKEN,
    CCURL_NO_DESCRIPTORS,
    CCURL_NO_MEMORY,
} ccurl_outcome;

/// What came back. Times are microseconds since the start of the transfer; 0 means that the phase was not reached.
typedef struct {
    ccurl_outcome outcome;
    /// True once the connection stood and the request was about to be written: from here on it may have arrived.
    bool sending_began;
    int32_t status;
    int64_t name_lookup_us;
    int64_t connected_us;
    int64_t tls_us;
    int64_t ready_us;
    int64_t uploaded_us;
    int64_t first_byte_us;
    int64_t total_us;
    int64_t bytes_sent;
    /// Retry-After; 0 where the server sent none.
    int64_t retry_after_s;
} ccurl_result;

/// libcurl and what it brings along, with their versions. Lives for ever.
const char *ccurl_version(void);

/// Returns NULL if there is no memory, or if libcurl cannot be started. From any thread.
ccurl_transfer *ccurl_create(void);

/// Whether the process, or the system, has no descriptor left for another file or connection.
bool ccurl_is_out_of_descriptors(void);
void ccurl_destroy(ccurl_transfer *transfer);

/// Blocks until the exchange is over. The request travels on a connection of its own, over HTTP/1.1: libcurl repeats
/// a request by itself when a reused connection is cut before the first byte of the answer.
ccurl_result ccurl_perform(ccurl_transfer *transfer, const ccurl_request *request);

/// Ends a running `ccurl_perform` from any thread, within a millisecond.
void ccurl_cancel(ccurl_transfer *transfer);

/// The answer's body, valid until `ccurl_destroy`.
const uint8_t *ccurl_body(const ccurl_transfer *transfer, size_t *length);

/// The answer's content type and redirect target, or NULL; valid until `ccurl_destroy`.
const char *ccurl_content_type(const ccurl_transfer *transfer);
const char *ccurl_location(const ccurl_transfer *transfer);
