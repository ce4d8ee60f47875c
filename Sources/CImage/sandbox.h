// Takes from the process that decodes what it does not need: its picture may be made by an attacker.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Leaves the process its standard descriptors, so much address space and processor time, and nothing that it could open,
/// write to disk, trace or leave behind as a core dump.
void sandbox_limit(uint64_t memory, uint64_t seconds);

/// From now on every system call but those of reading, writing, memory and ending kills the process. Returns false where
/// the kernel takes no filter; then the limits alone hold.
bool sandbox_filter(void);

/// Whether it would; nothing is set.
bool sandbox_can_filter(void);
