#include "library.h"

#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>

struct curl_functions curl;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_loaded;

// A shared libcurl brings some thirty libraries along, which take longer to load than all else takes until the first
// paint (docs/performance.md). So it is loaded when the first request is about to leave, on that request's thread.
static bool find_functions(void) {
#if defined(PORTABLE)
#define FIND(name) curl.name = curl_##name;
#else
    void *library = dlopen("libcurl.so.4", RTLD_LAZY | RTLD_LOCAL);
    if (!library) return false;
#define FIND(name) \
    if (!(curl.name = (typeof(curl.name))dlsym(library, "curl_" #name))) return false;
#endif
    CURL_FUNCTIONS(FIND)
    return true;
}

static void load(void) { is_loaded = find_functions() && curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK; }

bool ccurl_load(void) {
    pthread_once(&once, load);
    return is_loaded;
}
