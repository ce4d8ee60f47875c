#!/usr/bin/env python3
"""Prints scripts/release-order.ld: what is run, read and written until the form is on the screen, then until a title is
typed, then by the next start, which goes on with it, and by "convene create", for the linker to put it side by side.
Each page that is touched costs the start a few microseconds, and what convene needs would otherwise be strewn over
20 MB.

"make order" calls it with the program, not stripped, the demo portal and the linker's map of the program. A section that
is no more does no harm."""

import bisect
import collections
import fcntl
import itertools
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios

Section = collections.namedtuple("Section", "address size name file")

# On which side of its kind the linker puts what is needed first.
SIDES = {".text": "BEFORE", ".rodata": "AFTER", ".data.rel.ro": "AFTER", ".data": "BEFORE", ".bss": "BEFORE"}
# A section that is so large is a whole library, of which a few functions are needed: it lies behind the small ones.
LARGE = 65_536
# Bytes of a section that may lie among the first ones although it is needed later.
SMALL = 16_384
# What runs when the form has gone to the terminal.
PAINTED = "cn_output_release"


def kind(name):
    return max((kind for kind in SIDES if f"{name}.".startswith(f"{kind}.")), key=len, default=None)


def sections(path):
    """The sections of all files that the linker may put elsewhere, in the order of their addresses."""
    found, name = [], None
    text = open(path).read()
    for line in text[text.index("Linker script and memory map") :].splitlines():
        if long_name := re.fullmatch(r" ([.\w]\S*)", line):
            name = long_name[1]
        elif whole := re.fullmatch(r" (\S+)? +0x([0-9a-f]+) +0x([0-9a-f]+) (\S.*)", line):
            found.append(Section(int(whole[2], 16), int(whole[3], 16), whole[1] or name or "", whole[4]))
            name = None
    return sorted(section for section in found if section.address and section.size and kind(section.name))


def address(program, symbol):
    names = subprocess.run(["nm", program], capture_output=True, text=True, check=True).stdout
    return int(re.search(rf"^([0-9a-f]+) \w {symbol}$", names, re.MULTILINE)[1], 16)


def under_valgrind(program, log):
    """The command; each address that is used is a line of the log."""
    return ["valgrind", "--tool=lackey", "--trace-mem=yes", "--basic-counts=no", f"--log-file={log}", program]


def create(command, environment):
    """Runs the program for a script that creates a chat."""
    subprocess.run([*command, "create", "--title", "Quarterly"], env=environment, check=True, capture_output=True)


def compose(command, environment, title=""):
    """Runs the program in a terminal, types the title and leaves."""
    child, terminal = pty.fork()
    if child == 0:
        try:
            os.execvpe(command[0], command, environment)
        finally:
            os._exit(127)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def wait(seconds, text=None):
        """Until the text has come, the program is silent for so long, or it has ended."""
        shown = b""
        while select.select([terminal], [], [], seconds)[0] and not (text and text in shown):
            try:
                shown += os.read(terminal, 65_536)
            except OSError:
                return

    wait(60, b"F10")
    wait(2)
    for key in title:
        os.write(terminal, key.encode())
        wait(0.5)
    os.write(terminal, b"\x1b[21~")
    wait(60)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
        sys.exit("the program has not come to its end under valgrind")


def used(logs, found, painted):
    """The sections that were used before the form was on the screen, and those after it, in the order of their use."""
    starts = [section.address for section in found]
    first, later, seen = {}, {}, set()
    current = first
    for line in itertools.chain.from_iterable(map(open, logs)):
        if line[:2] not in ("I ", " L", " S", " M"):
            continue
        place = int(line[3:].partition(",")[0], 16)
        if place == painted:
            current = later
        if place in seen:
            continue
        seen.add(place)
        section = found[bisect.bisect(starts, place) - 1]
        if section.address <= place < section.address + section.size and section not in first:
            current[section] = True
    if not later:
        sys.exit(f"{PAINTED} was never reached")
    return first, later


def is_shared(name):
    """Many files have a section of this name."""
    return re.fullmatch(re.escape(kind(name)) + r"(\.\.L.*|(\.(local|unlikely|startup|rel))+)?", name) is not None


def rule(file, name):
    """The linker's words for a section, wherever the file lies."""
    archive = re.fullmatch(r".*/([^/]+\.a)\((.+)\)", file)
    file = f"*{archive[1]}:{archive[2]}" if archive else "*" + "/".join(file.split("/")[-2:])
    # What the linker's language takes for something else is any character.
    return re.sub(r"[^\w.+*:/$()-]", "?", (file if is_shared(name) or "*" in name else "*") + f"({name})")


def rules(wanted, first, later):
    # Texts of all files are merged: the map does not tell whose was read.
    now = [part for part in first if kind(part.name) == wanted and not part.name.startswith(".rodata.str")]
    soon = [part for part in later if kind(part.name) == wanted and part.size < SMALL]
    yield from (rule(part.file, part.name) for part in now if part.size < LARGE)
    if wanted == ".rodata":
        code = [part for part in first if kind(part.name) == ".text" and part.size < LARGE]
        yield from (rule(part.file, ".rodata.str*") for part in code)
    yield from (rule(part.file, part.name) for part in soon)
    yield from (rule(part.file, part.name) for part in now if part.size >= LARGE)


def main(program, portal, map_path):
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(
        [portal, "--port", "0"], stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            environment = {
                "PATH": os.environ["PATH"], "HOME": folder, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
                "CONVENE_URL": server.stdout.readline().strip(),
            }
            # Valgrind would read for minutes what the debugger is meant to know.
            stripped, logs = f"{folder}/convene", [f"{folder}/{use}" for use in ("typing", "resuming", "creating")]
            subprocess.run(["strip", "--strip-debug", "-o", stripped, program], check=True)
            compose(under_valgrind(stripped, logs[0]), environment, "Quarterly")
            os.makedirs(f"{folder}/.config/convene")
            with open(f"{folder}/.config/convene/config.toml", "w") as file:
                file.write('theme = "nord"\n')
            compose(under_valgrind(stripped, logs[1]), environment)
            create(under_valgrind(stripped, logs[2]), environment)
        finally:
            server.terminate()
        first, later = used(logs, sections(map_path), address(program, PAINTED))
    print('/* Made by "make order". */')
    for wanted, side in SIDES.items():
        print(f"SECTIONS\n{{\n    {wanted}.first :\n    {{")
        for line in dict.fromkeys(rules(wanted, first, later)):
            print(f"        {line}")
        print(f"    }}\n}}\nINSERT {side} {wanted};")


main(*sys.argv[1:])
