#define _GNU_SOURCE
#include "apart.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/// How often a picture that is being decoded asks whether it is still wanted, and the most that it may take altogether.
enum { LOOK_MS = 10, PATIENCE_MS = 60000 };

typedef struct {
    const cimage_source *source;
    pid_t process;
    int output;
    int waited_ms;
} child;

// The picture in memory that has a descriptor and no name.
static int file_of(const cimage_source *source) {
    int file = memfd_create("picture", MFD_CLOEXEC);
    size_t done = 0;
    while (file >= 0 && done < source->length) {
        ssize_t count = write(file, source->bytes + done, source->length - done);
        if (count > 0) done += (size_t)count;
        else if (errno != EINTR) {
            close(file);
            return -1;
        }
    }
    return file;
}

// Nothing goes along: no variable, no descriptor but the picture's and that of the answer, no setting of a signal.
static bool start(child *child, const char *program, uint32_t side, int picture, int answer) {
    char format[12], pixels[12], pixel_limit[24], memory_limit[24];
    snprintf(format, sizeof format, "%d", (int)child->source->format);
    snprintf(pixels, sizeof pixels, "%u", side);
    snprintf(pixel_limit, sizeof pixel_limit, "%llu", (unsigned long long)child->source->pixel_limit);
    snprintf(memory_limit, sizeof memory_limit, "%llu", (unsigned long long)child->source->memory_limit);
    char *arguments[] = {(char *)program, SERVE, format, pixels, pixel_limit, memory_limit, NULL};
    char *no_variables[] = {NULL};

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, picture, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, answer, STDOUT_FILENO);
    // A bare chroot has no /dev/null.
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    int failure = posix_spawnp(&child->process, program, &files, &attributes, arguments, no_variables);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return failure == 0;
}

static cimage_status take(child *child, void *bytes, size_t count) {
    uint8_t *next = bytes;
    while (count > 0) {
        struct pollfd output = {.fd = child->output, .events = POLLIN};
        int ready = poll(&output, 1, LOOK_MS);
        if (child->source->is_cancelled && child->source->is_cancelled(child->source->context))
            return CIMAGE_CANCELLED;
        if (ready == 0 && (child->waited_ms += LOOK_MS) > PATIENCE_MS) return CIMAGE_CRASHED;
        if (ready <= 0) continue;
        ssize_t taken = read(child->output, next, count);
        if (taken < 0 && errno == EINTR) continue;
        if (taken <= 0) return CIMAGE_CRASHED;
        next += taken;
        count -= (size_t)taken;
    }
    return CIMAGE_OK;
}

// What a decoder that was taken over could say to harm who listens: no more than a wrong picture.
static bool is_possible(const reply *reply, const cimage_source *source, uint32_t side) {
    if (reply->status > CIMAGE_CRASHED || reply->orientation < 1 || reply->orientation > 8) return false;
    if (reply->status != CIMAGE_OK) return true;
    uint64_t stored = (uint64_t)reply->stored_width * reply->stored_height;
    return stored > 0 && stored <= source->pixel_limit && reply->width > 0 && reply->width <= side && reply->height > 0
        && reply->height <= side;
}

static cimage_status listen(child *child, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    reply reply;
    cimage_status status = take(child, &reply, sizeof reply);
    if (status != CIMAGE_OK) return status;
    if (!is_possible(&reply, child->source, side)) return CIMAGE_CRASHED;
    *facts = (cimage_facts){
        .width = reply.stored_width,
        .height = reply.stored_height,
        .orientation = (int)reply.orientation,
        .is_animated = reply.is_animated != 0,
        .is_lossless = reply.is_lossless != 0,
        .has_metadata = reply.has_metadata != 0,
        .has_place = reply.has_place != 0,
    };
    if (reply.status != CIMAGE_OK) return (cimage_status)reply.status;
    size_t size = (size_t)reply.width * reply.height * 4;
    *pixels = (cimage_pixels){
        .width = reply.width, .height = reply.height, .has_alpha = reply.has_alpha != 0, .rgba = malloc(size)};
    return pixels->rgba ? take(child, pixels->rgba, size) : CIMAGE_NO_MEMORY;
}

cimage_status cimage_decode_apart(
    const char *program, const cimage_source *source, uint32_t side, cimage_facts *facts, cimage_pixels *pixels) {
    *facts = (cimage_facts){.orientation = 1};
    *pixels = (cimage_pixels){0};
    int ends[2];
    int picture = file_of(source);
    if (picture < 0) return CIMAGE_NO_MEMORY;
    if (pipe2(ends, O_CLOEXEC) != 0) {
        close(picture);
        return CIMAGE_NO_DECODER;
    }
    child child = {.source = source, .output = ends[0]};
    bool has_started = start(&child, program, side, picture, ends[1]);
    close(picture);
    close(ends[1]);
    cimage_status status = has_started ? listen(&child, side, facts, pixels) : CIMAGE_NO_DECODER;
    close(ends[0]);
    if (has_started) {
        kill(child.process, SIGKILL);
        while (waitpid(child.process, NULL, 0) < 0 && errno == EINTR) {}
    }
    if (status != CIMAGE_OK) cimage_release(pixels);
    return status;
}
