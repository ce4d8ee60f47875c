#!/usr/bin/env python3
"""Writes scripts/release-order.ld: what runs and what is read and written until the form is on the screen, and then
until a title is typed, so that the linker puts it side by side. Each page that is touched costs the start a few
microseconds, and convene's own would otherwise be strewn over 20 MB.

Called by "make order" with the program, not stripped, and the linker's map of it. A section that is no more does no
harm to the linker."""

import collections
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time

Section = collections.namedtuple("Section", "address size name file")

# What the linker gives a place of its own, and where: an output section, the names of what goes into it.
PARTS = [
    (".text.first", "BEFORE .text", ".text"),
    (".rodata.first", "AFTER .rodata", ".rodata"),
    (".data.rel.ro.first", "AFTER .data.rel.ro", ".data.rel.ro"),
    (".data.first", "BEFORE .data", ".data"),
    (".bss.first", "BEFORE .bss", ".bss"),
]
# A section that is so large is a whole library, of which a few functions are needed.
LARGE = 65_536
# Bytes of a section that may lie among the first ones although it is needed later.
SMALL = 16_384
# What runs when the form has gone to the terminal.
PAINTED = "cn_output_release"


def sections(path):
    """The sections of all files, in the order of their addresses."""
    found, name = [], None
    text = open(path).read()
    for line in text[text.index("Linker script and memory map") :].splitlines():
        if long_name := re.fullmatch(r" ([.\w]\S*)", line):
            name = long_name[1]
        elif whole := re.fullmatch(r" (\S+)? +0x([0-9a-f]+) +0x([0-9a-f]+) (\S.*)", line):
            if name := whole[1] or name:
                found.append(Section(int(whole[2], 16), int(whole[3], 16), name, whole[4]))
            name = None
    return sorted(section for section in found if section.address and section.size)


def address(program, symbol):
    names = subprocess.run(["nm", program], capture_output=True, text=True, check=True).stdout
    return int(re.search(rf"^([0-9a-f]+) \w {symbol}$", names, re.MULTILINE)[1], 16)


def type_title(program, log):
    """Runs the program in a terminal, types a title and leaves; valgrind writes down each address that is used."""
    home = os.path.dirname(log)
    environment = {
        "PATH": os.environ["PATH"], "HOME": home, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
        "CONVENE_URL": "http://127.0.0.1:9/rest/1/none/",
    }  # fmt: skip
    command = ["valgrind", "--tool=lackey", "--trace-mem=yes", "--basic-counts=no", f"--log-file={log}", program]
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, environment)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def read_until(pause, text=None):
        shown = b""
        while select.select([terminal], [], [], pause)[0]:
            try:
                shown += os.read(terminal, 65_536)
            except OSError:
                return
            if text and text in shown:
                return
        if text:
            sys.exit(f"{text} has not come on the screen")

    read_until(60, b"F10")
    read_until(2)
    for key in b"Quarterly":
        os.write(terminal, bytes([key]))
        read_until(0.5)
    os.write(terminal, b"\x1b[21~")
    read_until(60)
    os.waitpid(child, 0)


def used(log, found, painted):
    """The sections that were used before the form was on the screen, and those after it, in the order of their use."""
    first, later = {}, {}
    places = {}
    for section in found:
        for page in range(section.address >> 8, (section.address + section.size + 255) >> 8):
            places.setdefault(page, []).append(section)
    seen, current = set(), first
    for line in open(log):
        if line[:2] not in ("I ", " L", " S", " M"):
            continue
        place = int(line[3:].partition(",")[0], 16)
        if place == painted:
            current = later
        if place in seen:
            continue
        seen.add(place)
        for section in places.get(place >> 8, ()):
            if section.address <= place < section.address + section.size and section not in first:
                current[section] = True
    return list(first), list(later)


def is_shared(name, kind):
    """Many files have a section of this name."""
    return name == kind or re.match(re.escape(kind) + r"\.(\.L|local|unlikely|startup|rel)", name) is not None


def pattern(file):
    """The file for the linker, wherever it lies."""
    archive = re.fullmatch(r".*/([^/]+\.a)\((.+)\)", file)
    return f"*{archive[1]}:{archive[2]}" if archive else "*" + "/".join(file.split("/")[-2:])


def rule(section, kind):
    text = (pattern(section.file) if is_shared(section.name, kind) else "*") + f"({section.name})"
    # What the linker's language takes for something else is any character.
    return re.sub(r"[^\w.+*:/$()-]", "?", text)


def of_kind(sections, kind):
    others = [other for _, _, other in PARTS if other.startswith(kind + ".")]
    for section in sections:
        name = section.name + "."
        # Texts of all files are merged: the map does not tell whose was read.
        if name.startswith(kind + ".") and not name.startswith((*(other + "." for other in others), ".rodata.str")):
            yield section


def rules(kind, first, later):
    now, soon = list(of_kind(first, kind)), list(of_kind(later, kind))
    yield from (rule(section, kind) for section in now if section.size < LARGE)
    if kind == ".rodata":
        for section in of_kind(first, ".text"):
            if section.size < LARGE:
                yield rule(section._replace(name=".rodata"), kind).replace("(.rodata)", "(.rodata.str*)")
    yield from (rule(section, kind) for section in soon if section.size < SMALL and not is_shared(section.name, kind))
    yield from (rule(section, kind) for section in now if section.size >= LARGE)


def main(program, map_path):
    with tempfile.TemporaryDirectory() as folder:
        stripped, log = f"{folder}/convene", f"{folder}/log"
        subprocess.run(["strip", "--strip-debug", "-o", stripped, program], check=True)
        type_title(stripped, log)
        first, later = used(log, sections(map_path), address(program, PAINTED))
    print('/* Made by "make order". */')
    for name, place, kind in PARTS:
        print(f"SECTIONS\n{{\n    {name} :\n    {{")
        for line in dict.fromkeys(rules(kind, first, later)):
            print(f"        {line}")
        print(f"    }}\n}}\nINSERT {place};")


main(*sys.argv[1:])
