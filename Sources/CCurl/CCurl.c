#include "CCurl.h"

#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct ccurl_transfer {
    CURL *easy;
    CURLM *multi;
    atomic_bool cancelled;
    const ccurl_request *request;
    size_t body_given;
    int64_t started_us;
    int64_t uploaded_us;
    int64_t first_byte_us;
    struct curl_slist *headers;
    uint8_t *answer;
    size_t answer_length;
    size_t answer_room;
    bool answer_too_long;
    bool uses_proxy;
    bool spoke;
};

static bool is_ready;

static void start_libcurl(void) { is_ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK; }

ccurl_transfer *ccurl_create(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, start_libcurl);
    if (!is_ready) return NULL;
    ccurl_transfer *transfer = calloc(1, sizeof *transfer);
    if (!transfer) return NULL;
    transfer->easy = curl_easy_init();
    transfer->multi = curl_multi_init();
    if (!transfer->easy || !transfer->multi) {
        ccurl_destroy(transfer);
        return NULL;
    }
    return transfer;
}

void ccurl_destroy(ccurl_transfer *transfer) {
    if (transfer->easy) curl_easy_cleanup(transfer->easy);
    if (transfer->multi) curl_multi_cleanup(transfer->multi);
    curl_slist_free_all(transfer->headers);
    free(transfer->answer);
    free(transfer);
}

void ccurl_cancel(ccurl_transfer *transfer) {
    atomic_store(&transfer->cancelled, true);
    curl_multi_wakeup(transfer->multi);
}

// A time in microseconds, or what else libcurl tells as its largest integer.
static int64_t measured(CURL *easy, CURLINFO info) {
    curl_off_t value = 0;
    curl_easy_getinfo(easy, info, &value);
    return (int64_t)value;
}

static long number(CURL *easy, CURLINFO info) {
    long value = 0;
    curl_easy_getinfo(easy, info, &value);
    return value;
}

// libcurl's own clock stands still between its callbacks, and for a POST its time of the first byte is that of sending.
static int64_t clock_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static size_t give_body(char *buffer, size_t size, size_t count, void *user) {
    ccurl_transfer *transfer = user;
    size_t left = transfer->request->body_length - transfer->body_given;
    size_t room = size * count;
    size_t given = left < room ? left : room;
    memcpy(buffer, transfer->request->body + transfer->body_given, given);
    transfer->body_given += given;
    if (left > 0) transfer->uploaded_us = clock_us() - transfer->started_us;
    transfer->request->progress(transfer->request->context, (int64_t)transfer->body_given);
    return given;
}

// Where the server asks for the body once more (after a proxy's or a server's 401), it would be a second request.
static int rewind_body(void *user, curl_off_t offset, int origin) {
    (void)user;
    (void)offset;
    (void)origin;
    return CURL_SEEKFUNC_FAIL;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *user) {
    (void)bytes;
    ccurl_transfer *transfer = user;
    if (transfer->first_byte_us == 0) transfer->first_byte_us = clock_us() - transfer->started_us;
    return size * count;
}

static size_t take_answer(char *bytes, size_t size, size_t count, void *user) {
    ccurl_transfer *transfer = user;
    size_t length = size * count;
    if (length > transfer->request->answer_limit - transfer->answer_length) {
        transfer->answer_too_long = true;
        return 0;
    }
    size_t needed = transfer->answer_length + length;
    if (needed > transfer->answer_room) {
        uint8_t *grown = realloc(transfer->answer, needed * 2);
        if (!grown) return 0;
        transfer->answer = grown;
        transfer->answer_room = needed * 2;
    }
    memcpy(transfer->answer + transfer->answer_length, bytes, length);
    transfer->answer_length = needed;
    return length;
}

// libcurl tells only here whether it took a proxy from the environment, and whether it came as far as a first word to
// whoever took the connection.
static int take_note(CURL *easy, curl_infotype kind, char *text, size_t length, void *user) {
    (void)easy;
    static const char proxy[] = "Uses proxy";
    ccurl_transfer *transfer = user;
    if (kind == CURLINFO_TEXT && length >= sizeof proxy - 1 && memcmp(text, proxy, sizeof proxy - 1) == 0)
        transfer->uses_proxy = true;
    if (kind == CURLINFO_SSL_DATA_OUT || kind == CURLINFO_HEADER_OUT) transfer->spoke = true;
    return 0;
}

static bool add_header(ccurl_transfer *transfer, const char *line) {
    struct curl_slist *grown = curl_slist_append(transfer->headers, line);
    if (!grown) return false;
    transfer->headers = grown;
    return true;
}

static bool prepare(ccurl_transfer *transfer) {
    const ccurl_request *request = transfer->request;
    CURL *easy = transfer->easy;
    for (size_t i = 0; i < request->header_count; i++)
        if (!add_header(transfer, request->headers[i])) return false;
    // Without this line libcurl waits up to a second before it sends a long body.
    if (!add_header(transfer, "Expect:")) return false;

    if (curl_easy_setopt(easy, CURLOPT_URL, request->url) != CURLE_OK) return false;
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->headers);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, request->user_agent);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    // What a proxy says before there is a way to the portal is no part of the answer.
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)request->timeout_ms);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)request->connect_timeout_ms);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_answer);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
    if (request->ca_file) curl_easy_setopt(easy, CURLOPT_CAINFO, request->ca_file);
    if (request->ca_folder) curl_easy_setopt(easy, CURLOPT_CAPATH, request->ca_folder);
    // Some servers compress without being asked to.
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, take_note);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    if (request->direct) curl_easy_setopt(easy, CURLOPT_PROXY, "");
    if (request->body) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body_length);
        curl_easy_setopt(easy, CURLOPT_READFUNCTION, give_body);
        curl_easy_setopt(easy, CURLOPT_READDATA, transfer);
        curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, rewind_body);
    }
    return curl_multi_add_handle(transfer->multi, easy) == CURLM_OK;
}

static CURLcode run(ccurl_transfer *transfer) {
    for (;;) {
        int running = 0;
        if (atomic_load(&transfer->cancelled)) return CURLE_ABORTED_BY_CALLBACK;
        if (curl_multi_perform(transfer->multi, &running) != CURLM_OK) return CURLE_FAILED_INIT;
        if (running == 0) break;
        // libcurl shortens this to its own next deadline; a cancellation wakes it.
        curl_multi_poll(transfer->multi, NULL, 0, 60000, NULL);
    }
    int left = 0;
    CURLMsg *message = curl_multi_info_read(transfer->multi, &left);
    return message ? message->data.result : CURLE_FAILED_INIT;
}

// What OpenSSL found wrong with the certificate: the numbers of X509_V_ERR_… in its x509_vfy.h. libcurl compares the name
// of the host by itself, once OpenSSL is content; until then its own number is 1, or 0.
static ccurl_outcome outcome_of_certificate(CURL *easy) {
    switch (number(easy, CURLINFO_SSL_VERIFYRESULT)) {
    case 0:
    case 1:
    case 62: return CCURL_CERTIFICATE_OF_OTHER_HOST;
    case 9: return CCURL_CERTIFICATE_NOT_YET_VALID;
    case 10: return CCURL_CERTIFICATE_EXPIRED;
    case 2:
    case 18:
    case 19:
    case 20:
    case 21: return CCURL_CERTIFICATE_OF_NO_KNOWN_ISSUER;
    default: return CCURL_BAD_CERTIFICATE;
    }
}

// What did not answer: everything up to TLS has a limit of its own.
static ccurl_outcome outcome_of_silence(const ccurl_transfer *transfer) {
    if (measured(transfer->easy, CURLINFO_PRETRANSFER_TIME_T) > 0) return CCURL_TIMED_OUT;
    if (transfer->uses_proxy && number(transfer->easy, CURLINFO_HTTP_CONNECTCODE) == 0)
        return transfer->spoke ? CCURL_PROXY_SILENT : CCURL_NO_PROXY;
    return transfer->spoke ? CCURL_TLS_SILENT : CCURL_CONNECT_TIMED_OUT;
}

bool ccurl_is_out_of_descriptors(void) {
    int descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return errno == EMFILE || errno == ENFILE;
    close(descriptor);
    return false;
}

static ccurl_outcome outcome_of(const ccurl_transfer *transfer, CURLcode code) {
    if (transfer->answer_too_long) return CCURL_ANSWER_TOO_LONG;
    if (code == CURLE_OUT_OF_MEMORY) return CCURL_NO_MEMORY;
    // libcurl and the resolver call it an unknown host or a refused connection.
    if (code != CURLE_OK && measured(transfer->easy, CURLINFO_PRETRANSFER_TIME_T) == 0 && ccurl_is_out_of_descriptors())
        return CCURL_NO_DESCRIPTORS;
    if (code != CURLE_OK && number(transfer->easy, CURLINFO_HTTP_CONNECTCODE) >= 300) return CCURL_PROXY_REFUSED;
    switch (code) {
    case CURLE_OK: return CCURL_ANSWERED;
    case CURLE_COULDNT_RESOLVE_HOST: return CCURL_NO_SUCH_HOST;
    case CURLE_COULDNT_CONNECT: return transfer->uses_proxy ? CCURL_NO_PROXY : CCURL_NO_CONNECTION;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY: return CCURL_NO_PROXY;
    case CURLE_PEER_FAILED_VERIFICATION: return outcome_of_certificate(transfer->easy);
    case CURLE_SSL_ISSUER_ERROR: return CCURL_BAD_CERTIFICATE;
    case CURLE_SSL_CACERT_BADFILE: return CCURL_BAD_CERTIFICATE_FILE;
    case CURLE_SSL_CONNECT_ERROR: return CCURL_NO_TLS;
    case CURLE_OPERATION_TIMEDOUT: return outcome_of_silence(transfer);
    case CURLE_ABORTED_BY_CALLBACK: return CCURL_CANCELLED;
    case CURLE_PARTIAL_FILE: return CCURL_ANSWER_CUT;
    default: return CCURL_BROKEN;
    }
}

ccurl_result ccurl_perform(ccurl_transfer *transfer, const ccurl_request *request) {
    transfer->request = request;
    transfer->started_us = clock_us();
    CURLcode code = prepare(transfer) ? run(transfer) : CURLE_FAILED_INIT;

    CURL *easy = transfer->easy;
    return (ccurl_result){
        .outcome = outcome_of(transfer, code),
        .sending_began = measured(easy, CURLINFO_PRETRANSFER_TIME_T) > 0,
        .status = (int32_t)number(easy, CURLINFO_RESPONSE_CODE),
        .name_lookup_us = measured(easy, CURLINFO_NAMELOOKUP_TIME_T),
        .connected_us = measured(easy, CURLINFO_CONNECT_TIME_T),
        .tls_us = measured(easy, CURLINFO_APPCONNECT_TIME_T),
        .ready_us = measured(easy, CURLINFO_PRETRANSFER_TIME_T),
        .uploaded_us = transfer->uploaded_us,
        .first_byte_us = transfer->first_byte_us,
        .total_us = measured(easy, CURLINFO_TOTAL_TIME_T),
        .bytes_sent = (int64_t)transfer->body_given,
        .retry_after_s = measured(easy, CURLINFO_RETRY_AFTER),
    };
}

const uint8_t *ccurl_body(const ccurl_transfer *transfer, size_t *length) {
    *length = transfer->answer_length;
    return transfer->answer;
}

static const char *text(CURL *easy, CURLINFO info) {
    char *text = NULL;
    curl_easy_getinfo(easy, info, &text);
    return text;
}

const char *ccurl_content_type(const ccurl_transfer *transfer) { return text(transfer->easy, CURLINFO_CONTENT_TYPE); }

const char *ccurl_location(const ccurl_transfer *transfer) { return text(transfer->easy, CURLINFO_REDIRECT_URL); }

const char *ccurl_version(void) { return curl_version(); }
