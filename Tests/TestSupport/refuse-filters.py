"""refuse-filters.py PROGRAM ARGUMENT...: runs a program to which the kernel refuses filters of system calls (x86-64)."""

import ctypes
import os
import struct
import sys

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, FILTER = 38, 22, 2
SYS_PRCTL, SYS_SECCOMP, REFUSED, ALLOWED = 157, 317, 0x00050000 | 22, 0x7FFF0000
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06

rules = [
    (LOAD, 0, 0, 0),
    (EQUAL, 4, 0, SYS_SECCOMP),
    (EQUAL, 0, 2, SYS_PRCTL),
    # The first argument of prctl.
    (LOAD, 0, 0, 16),
    (EQUAL, 1, 0, PR_SET_SECCOMP),
    (RETURN, 0, 0, ALLOWED),
    (RETURN, 0, 0, REFUSED),
]
code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *rule) for rule in rules))
program = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(rules), ctypes.addressof(code)))
libc = ctypes.CDLL(None, use_errno=True)
assert libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
assert libc.prctl(PR_SET_SECCOMP, FILTER, ctypes.c_void_p(ctypes.addressof(program)), 0, 0) == 0
os.execv(sys.argv[1], sys.argv[1:])
