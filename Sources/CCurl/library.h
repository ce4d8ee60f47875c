// The functions of libcurl, without its prefix: curl.easy_init() for curl_easy_init().
#pragma once

#include <curl/curl.h>

#define CURL_FUNCTIONS(each) \
    each(global_init) \
    each(easy_init) \
    each(easy_setopt) \
    each(easy_getinfo) \
    each(easy_cleanup) \
    each(multi_init) \
    each(multi_add_handle) \
    each(multi_perform) \
    each(multi_poll) \
    each(multi_wakeup) \
    each(multi_info_read) \
    each(multi_cleanup) \
    each(slist_append) \
    each(slist_free_all)

#define DECLARE(name) typeof(curl_##name) *name;
struct curl_functions {
    CURL_FUNCTIONS(DECLARE)
};
#undef DECLARE

/// Valid once `ccurl_load` has returned true.
extern struct curl_functions curl;
