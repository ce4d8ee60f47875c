// The codecs' libraries are loaded when the first picture needs them: at the start they would cost the first paint
// milliseconds (docs/performance.md). Each has a table of the functions that are called here, without their prefix:
// png.read_row() for png_read_row().
#pragma once

#include <pthread.h>
#include <stdbool.h>

#define LIBRARY_MEMBER(prefix, name) typeof(prefix##name) *name;

#if defined(PORTABLE)
#define LIBRARY_OPEN(file) ((void *)1)
#define LIBRARY_FIND(prefix, name) table->name = prefix##name;
#else
#include <dlfcn.h>
#define LIBRARY_OPEN(file) dlopen(file, RTLD_LAZY | RTLD_LOCAL)
#define LIBRARY_FIND(prefix, name) \
    if (!(table->name = (typeof(prefix##name) *)dlsym(library, #prefix #name))) return false;
#endif

/// Declares the table `name` of a list of functions, and `name_load`, which returns whether this system has the library.
/// The table is valid once it has returned true.
#define LIBRARY_DECLARE(name, functions) \
    struct name##_functions { \
        functions(LIBRARY_MEMBER) \
    }; \
    extern struct name##_functions name; \
    bool name##_load(void);

/// Defines what `LIBRARY_DECLARE` declares.
#define LIBRARY_DEFINE(name, functions, file) \
    struct name##_functions name; \
    static bool name##_is_loaded; \
    static pthread_once_t name##_once = PTHREAD_ONCE_INIT; \
    static bool name##_find(struct name##_functions *table, void *library) { \
        if (!library) return false; \
        functions(LIBRARY_FIND) return true; \
    } \
    static void name##_open(void) { name##_is_loaded = name##_find(&name, LIBRARY_OPEN(file)); } \
    bool name##_load(void) { \
        pthread_once(&name##_once, name##_open); \
        return name##_is_loaded; \
    }
