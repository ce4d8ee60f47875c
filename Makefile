# Swift is taken from PATH, or from where the toolchain's archive is usually unpacked.
SHELL := bash
export PATH := $(PATH):/opt/swift/usr/bin
PREFIX ?= /usr/local
# How many rounds `make fuzz` makes of what is no picture.
ROUNDS ?= 100000
# Where zsh looks for completions; Debian's packages have a place of their own.
ZSH_COMPLETIONS ?= $(PREFIX)/share/zsh/site-functions

# A release carries every library but the C library, exports nothing, and is hardened as distributors do it
# (docs/release.md). The linker takes the archive of a library because this folder has nothing else; libcurl's brings the
# archives along that it needs in turn.
ARCHIVES = .build-archives
CARRIED = stdc++ ncursesw tinfo crypto jpeg png16 z webpdemux webp gif exif
CARRIED_BY_CURL = curl nghttp2 idn2 ssh2 psl ssl crypto zstd brotlidec brotlicommon unistring z
HARDENED = -fstack-protector-strong -fstack-clash-protection -fcf-protection
# Neither the folder that it is built in nor its name may make a difference to the file.
ANONYMOUS = -ffile-prefix-map=$(CURDIR)=.
# Optimized for size (docs/performance.md).
BUILD_RELEASE = swift build --configuration release --scratch-path .build-release --disable-local-rpath -debug-info-format none \
    --static-swift-stdlib -Xlinker -L$(ARCHIVES) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
    -Xswiftc -use-ld=bfd -Xlinker --no-export-dynamic -Xlinker -pie -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now \
    $(addprefix -Xcc ,$(HARDENED) $(ANONYMOUS)) $(addprefix -Xcxx ,$(HARDENED) $(ANONYMOUS)) \
    -Xswiftc -Osize -Xswiftc -Xfrontend -Xswiftc -enable-stack-protector -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=. \
    -Xlinker -T -Xlinker scripts/sections.ld -Xlinker $(ARCHIVES)/release.o
# What is added to each build but that of a release; CI leaves out what only a debugger reads.
BUILD_FLAGS ?=
SWIFT_SOURCES = Package.swift Sources Tests themes Examples

.PHONY: help deps swift build demo texts picture test test-release fuzz lint format archives bench count release documents lint-documents test-systems reproduce \
    install deb rpm packages clean

help:
	@echo 'make demo      build convene and open it on the demo portal'
	@echo 'make test      run all tests'
	@echo 'make test-release   run those of the program against dist/convene'
	@echo 'make fuzz      read thousands of damaged pictures, of strings that terminals send, and of requests'
	@echo 'make deps      install the system packages that building and testing need'
	@echo 'make lint      check the format of the sources and the shell scripts'
	@echo 'make format    format the sources'
	@echo 'make texts     print all texts side by side, English and Russian; WORD=… those that hold it'
	@echo 'make picture   draw the real screen again for the README (docs/convene.svg)'
	@echo 'make bench     measure convene against its peers'
	@echo 'make count     compare the instructions that convene takes with the recorded ones'
	@echo 'make release   build dist/convene and dist/convene-portal'
	@echo 'make install   install them below PREFIX ($(PREFIX))'
	@echo 'make deb       pack them for Debian and Ubuntu, as dist/convene_VERSION_ARCHITECTURE.deb'
	@echo 'make rpm       pack them for Fedora, Red Hat and their kin'
	@echo 'make test-systems   install the package in the system of another Debian and use it there'
	@echo 'make reproduce  build what was committed in two folders and compare'
	@echo 'make packages  make all packages with their sums, and check them'
	@echo 'make clean     remove everything that was built'

deps:
	@scripts/packages build test

swift:
	@command -v swift >/dev/null || { echo 'Swift 6.2 or later is needed: https://www.swift.org/install'; exit 69; }

build: deps swift
	swift build $(BUILD_FLAGS)

demo: build
	@"$$(swift build --show-bin-path)/convene" --demo

# What convene says to people, for readers who know no Swift.
texts:
	@scripts/texts $(WORD)

picture: build
	scripts/picture "$$(swift build --show-bin-path)/convene" docs/convene.svg

# Most tests wait for a program that they have started, so one more than there are cores keeps these busy. With many more,
# those that block the thread that they run on would keep others waiting for longer than their patience.
test test-release: export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH = $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
test: deps swift .build/third-party
	swift test $(BUILD_FLAGS) --disable-xctest

# Reads thousands of damaged pictures under the sanitizers, what terminals send that is no key (docs/input.md), and
# requests without sense (docs/portal.md).
fuzz: deps swift .build/third-party
	install -d .build/fuzz
	.build/third-party/bin/python Tests/AvatarTests/corpus/make_corpus.py .build/fuzz/corpus
	clang -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all -fuse-ld=lld -ISources/CImage/include \
	    -o .build/fuzz/fuzz Sources/CImage/*.c Tests/CImageFuzz/fuzz.c -ljpeg -lpng16 -lwebp -lwebpdemux -lgif -lexif
	.build/fuzz/fuzz .build/fuzz/corpus/*
	CONVENE_FUZZ=$(ROUNDS) swift test $(BUILD_FLAGS) --disable-xctest \
	    --filter 'TerminalKitTests.(TerminalStringTests|BurstTests)|ComposerTests.InputNoiseTests|PortalTests.LoadTests|Bitrix24Tests.BatchSenderTests'

# Other people's clients of the vendor's API, which the demo portal is tried with, and what writes pictures for the tests.
.build/third-party: Tests/PortalTests/third-party/requirements.txt Tests/AvatarTests/corpus/requirements.txt
	python3 -m venv $@
	$@/bin/pip install --quiet $(addprefix --requirement ,$^)
	touch $@

lint: swift
	@scripts/packages lint
	swift format lint --strict --recursive $(SWIFT_SOURCES)
	shellcheck .ci/run $$(grep --files-with-matches 'bash$$' scripts/*)

format: swift
	swift format --in-place --recursive $(SWIFT_SOURCES)

archives: | swift
	@scripts/packages release
	install -d $(ARCHIVES)
	for library in $(CARRIED); do ln -sf "$$(clang -print-file-name=lib$$library.a)" $(ARCHIVES) || exit; done
	echo "GROUP($$(for library in idn2 unistring; do clang -print-file-name=lib$$library.a; done))" >$(ARCHIVES)/libidn2.a
	echo "GROUP($$(for library in $(CARRIED_BY_CURL); do clang -print-file-name=lib$$library.a; done))" >$(ARCHIVES)/libcurl.a
	clang -O2 -fPIE -D_FORTIFY_SOURCE=2 $(HARDENED) $(ANONYMOUS) -Wall -Wextra -Werror -r -nostdlib -fuse-ld=lld \
	    -o $(ARCHIVES)/release.o Sources/CRelease/*.c

bench: release .build/third-party
	@scripts/packages bench
	.build/third-party/bin/python Tests/AvatarTests/corpus/make_corpus.py .build-release large
	$(BUILD_RELEASE) --product convene-bench
	clang -O2 -o .build-release/one-screen Tests/Bench/Peers/one-screen.c -lncursesw -ltinfo
	@CONVENE_BIN='$(CURDIR)/dist' .build-release/release/convene-bench compare .build-release/{one-screen,photograph.jpg} \
	    .build/third-party/bin/python

# Compares the instructions for a first paint and for a typed character with the recorded ones; RECORD=1 writes them.
count: release
	@scripts/packages count
	CONVENE_BIN='$(CURDIR)/dist' swift run $(BUILD_FLAGS) convene-bench count $(if $(RECORD),--record) Tests/Bench/instructions.txt

# The program of the release in real terminals and over real sockets, on this system and on others.
test-release: packages
	CONVENE_BIN='$(CURDIR)/dist' swift test $(BUILD_FLAGS) --disable-xctest --filter 'ReleaseTests|ConveneTests.(CreateTests|ConnectionTests|PictureTests|InputTests|CreatingTests)'

# The package in the whole system of another Debian, to a chat that was created.
test-systems: packages .build/debian-13
	CONVENE_BIN='$(CURDIR)/dist' CONVENE_DEBIAN='$(CURDIR)/.build/debian-13' swift test $(BUILD_FLAGS) --disable-xctest --filter DebianTests

.build/debian-13:
	@scripts/packages check
	debootstrap --variant=minbase --include=ca-certificates trixie $@

# Builds what was committed in two other folders and compares the programs.
reproduce:
	for folder in first second/longer; do \
	    rm -rf ".build-$$folder" && git clone --quiet . ".build-$$folder" && $(MAKE) -C ".build-$$folder" release || exit; \
	done
	cmp .build-first/dist/convene .build-second/longer/dist/convene
	cmp .build-first/dist/convene-portal .build-second/longer/dist/convene-portal

# The tool that embeds the themes is linked with the same options: its map must not stand for that of the program.
release: deps archives documents
	rm -f .build-release/release/convene{,-portal}
	$(BUILD_RELEASE) --product convene -Xlinker -Map=.build-release/convene.map
	$(BUILD_RELEASE) --product convene-portal -Xlinker -Map=.build-release/convene-portal.map
	scripts/list-parts dist .build-release/convene{,-portal}.map
	install -s .build-release/release/convene{,-portal} dist
	@! readelf --dynamic dist/convene | grep NEEDED | grep --invert-match --extended-regexp 'lib[cm]\.so|ld-linux'

# The man pages and the completions come out of the declarations of the options.
documents: swift
	swift build $(BUILD_FLAGS)
	install -d dist
	rm -rf dist/man
	scripts/manual dist/man "$$(swift build --show-bin-path)"/convene{,-portal}
	for shell in bash zsh fish; do \
	    "$$(swift build --show-bin-path)/convene" --generate-completion-script $$shell >dist/convene.$$shell || exit; \
	done
	sed -i '1{/^#!/d}' dist/convene.bash

lint-documents: documents
	@scripts/packages lint
	! mandoc -T lint $$(find dist/man -type f) | grep --invert-match 'referenced manual not found'

install:
	@test -x dist/convene || { echo 'Nothing to install yet: run "make release" first.'; exit 66; }
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install dist/convene dist/convene-portal '$(DESTDIR)$(PREFIX)/bin'
	for page in $$(cd dist/man && find . -type f); do \
	    install -D -m 644 "dist/man/$$page" '$(DESTDIR)$(PREFIX)'/share/man/"$$page" || exit; \
	done
	install -D -m 644 dist/convene.bash '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/convene'
	install -D -m 644 dist/convene.zsh '$(DESTDIR)$(ZSH_COMPLETIONS)/_convene'
	install -D -m 644 dist/convene.fish '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/convene.fish'

# Packages name the moment of the commit that they were made from, so that two builds of it are the same.
export SOURCE_DATE_EPOCH ?= $(shell git log --max-count=1 --format=%ct 2>/dev/null || echo 0)
VERSION = $(shell sed --quiet 's/.*version = "\(.*\)"/\1/p' Sources/Bitrix24/Wire/Release.swift)

deb: release
	scripts/pack-deb $(VERSION)

rpm: release
	@scripts/packages pack
	scripts/pack-rpm $(VERSION)

packages: deb rpm
	scripts/pack-tar $(VERSION)
	@scripts/packages check
	lintian --fail-on error,warning --tag-display-limit 0 dist/convene_*.deb
	rpmlint --strict --config scripts/rpmlint.toml dist/convene-*.rpm

clean:
	rm -rf .build .build-release $(ARCHIVES) dist
