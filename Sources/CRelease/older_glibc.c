// Linked into a release by the Makefile: what it would otherwise need glibc 2.35 for. With these two definitions it runs
// on glibc 2.34, that of Red Hat Enterprise Linux 9 and its kin.
#define _GNU_SOURCE
#include <link.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>

// struct dl_find_object of glibc's <dlfcn.h>, whose layout is part of its interface; an older one does not have it.
typedef struct {
    unsigned long long flags;
    void *map_start, *map_end;
    struct link_map *link_map;
    void *eh_frame;
    unsigned long long reserved[7];
} found_object;

typedef struct {
    uintptr_t address;
    found_object *found;
} search;

// Takes the object if the address lies in it and it says how to unwind its frames.
static int look(struct dl_phdr_info *object, size_t size, void *context) {
    (void)size;
    search *search = context;
    bool is_here = false;
    uintptr_t start = UINTPTR_MAX, end = 0, frames = 0;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        uintptr_t first = object->dlpi_addr + part->p_vaddr, last = first + part->p_memsz;
        if (part->p_type == PT_GNU_EH_FRAME) frames = first;
        if (part->p_type != PT_LOAD) continue;
        is_here |= first <= search->address && search->address < last;
        if (first < start) start = first;
        if (last > end) end = last;
    }
    if (!is_here || !frames) return 0;
    *search->found = (found_object){
        .map_start = (void *)start, .map_end = (void *)end, .eh_frame = (void *)frames};
    return 1;
}

/// By which GCC's unwinder finds the tables for a return address (glibc 2.35). It reads the place of the tables and the
/// start of the object; nothing that is linked into a release asks for the link map.
__attribute__((visibility("hidden"))) int find_object(void *address, found_object *found) __asm__("_dl_find_object");

int find_object(void *address, found_object *found) {
    search search = {.address = (uintptr_t)address, .found = found};
    return dl_iterate_phdr(look, &search) ? 0 : -1;
}

/// glibc 2.35 gave it a new version. A double holds the square of every float, so that nothing overflows on the way.
__attribute__((visibility("hidden"))) float hypotf(float x, float y) {
    if (isinf(x) || isinf(y)) return INFINITY;
    return (float)sqrt((double)x * x + (double)y * y);
}
