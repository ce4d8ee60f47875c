# Swift is taken from PATH, or from where the toolchain's archive is usually unpacked.
SHELL := bash
export PATH := $(PATH):/opt/swift/usr/bin
PREFIX ?= /usr/local
# Where zsh looks for completions; Debian's packages have a place of their own.
ZSH_COMPLETIONS ?= $(PREFIX)/share/zsh/site-functions

# A release carries every library but the C library, exports nothing and has a fixed address; what each is good
# for is in docs/performance.md. The linker takes the archive of a library because this folder has nothing else; libcurl's
# brings the archives along that it needs in turn.
ARCHIVES = .build-archives
CARRIED = stdc++ ncursesw tinfo crypto jpeg png16 z webpdemux webp gif exif
CARRIED_BY_CURL = curl nghttp2 idn2 ssh2 psl ssl crypto zstd brotlidec brotlicommon unistring z
BUILD_RELEASE = PORTABLE=1 swift build --configuration release --scratch-path .build-release --disable-local-rpath \
    --static-swift-stdlib -Xlinker -L$(ARCHIVES) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
    -Xswiftc -use-ld=bfd -Xlinker --no-export-dynamic -Xlinker -no-pie \
    -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
    -Xswiftc -Xfrontend -Xswiftc -function-sections -Xcc -ffunction-sections \
    -Xlinker -T -Xlinker scripts/release.ld -Xlinker -T -Xlinker scripts/release-order.ld
BUILD_CONVENE = $(BUILD_RELEASE) --product convene -Xlinker -T -Xlinker scripts/release-start.ld
SWIFT_SOURCES = Package.swift Sources Tests themes

.PHONY: help deps swift build demo test test-release fuzz lint format archives bench count release order documents \
    install deb clean

help:
	@echo 'make demo      build convene and open it on the demo portal'
	@echo 'make test      run all tests'
	@echo 'make test-release   run those of the program against dist/convene'
	@echo 'make fuzz      read thousands of damaged pictures, and of strings that terminals send'
	@echo 'make deps      install the system packages that building and testing need'
	@echo 'make lint      check the format of the sources and the shell scripts'
	@echo 'make format    format the sources'
	@echo 'make bench     measure convene against its peers'
	@echo 'make count     compare the instructions that convene takes with the recorded ones'
	@echo 'make release   build dist/convene and dist/convene-portal'
	@echo 'make order     find out anew what the first paint needs, for the linker to put it side by side'
	@echo 'make install   install them below PREFIX ($(PREFIX))'
	@echo 'make deb       pack them for Debian and Ubuntu, as dist/convene_VERSION_ARCHITECTURE.deb'
	@echo 'make clean     remove everything that was built'

deps:
	@scripts/packages build test

swift:
	@command -v swift >/dev/null || { echo 'Swift 6.2 or later is needed: https://www.swift.org/install'; exit 69; }

build: deps swift
	swift build

demo: build
	@"$$(swift build --show-bin-path)/convene" --demo

# Some tests block the thread that they run on, and Swift has one for each core: with more tests at once than cores, a
# test that waits for its turn could wait longer than its patience.
test test-release: export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH = $(shell getconf _NPROCESSORS_ONLN)
test: deps swift .build/third-party
	swift test --disable-xctest

# Reads thousands of damaged pictures under the sanitizers, and what terminals send that is no key (docs/input.md).
fuzz: deps swift .build/third-party
	install -d .build/fuzz
	.build/third-party/bin/python Tests/AvatarTests/corpus/make_corpus.py .build/fuzz/corpus
	clang -g -O1 -DPORTABLE -fsanitize=address,undefined -fno-sanitize-recover=all -fuse-ld=bfd -ISources/CImage/include \
	    -o .build/fuzz/fuzz Sources/CImage/*.c Tests/CImageFuzz/fuzz.c -ljpeg -lpng16 -lwebp -lwebpdemux -lgif -lexif
	.build/fuzz/fuzz .build/fuzz/corpus/*
	CONVENE_FUZZ=100000 swift test --disable-xctest \
	    --filter 'TerminalKitTests.(TerminalStringTests|BurstTests)|ComposerTests.InputNoiseTests'

# Other people's clients of the vendor's API, which the demo portal is tried with, and what writes pictures for the tests.
.build/third-party: Tests/PortalTests/third-party/requirements.txt Tests/AvatarTests/corpus/requirements.txt
	python3 -m venv $@
	$@/bin/pip install --quiet $(addprefix --requirement ,$^)
	touch $@

lint: swift
	@scripts/packages lint
	swift format lint --strict --recursive $(SWIFT_SOURCES)
	shellcheck .ci/run $(filter-out %.ld %.py,$(wildcard scripts/*))

format: swift
	swift format --in-place --recursive $(SWIFT_SOURCES)

archives: | swift
	@scripts/packages release
	install -d $(ARCHIVES)
	for library in $(CARRIED); do ln -sf "$$(clang -print-file-name=lib$$library.a)" $(ARCHIVES) || exit; done
	echo "GROUP($$(for library in $(CARRIED_BY_CURL); do clang -print-file-name=lib$$library.a; done))" >$(ARCHIVES)/libcurl.a

bench: release .build/third-party
	@scripts/packages bench
	.build/third-party/bin/python Tests/AvatarTests/corpus/make_corpus.py .build-release large
	$(BUILD_RELEASE) --product convene-bench
	clang -O2 -o .build-release/one-screen Tests/Bench/Peers/one-screen.c -lncursesw -ltinfo
	@CONVENE_BIN='$(CURDIR)/dist' .build-release/release/convene-bench compare .build-release/{one-screen,photograph.jpg}

# Compares the instructions for a first paint and for a typed character with the recorded ones; RECORD=1 writes them.
count: release
	@scripts/packages count
	CONVENE_BIN='$(CURDIR)/dist' swift run convene-bench count $(if $(RECORD),--record) Tests/Bench/instructions.txt

# The program of the release in real terminals and over real sockets, on this system and on others.
test-release: deb
	CONVENE_BIN='$(CURDIR)/dist' swift test --disable-xctest --filter 'ConveneTests|ReleaseTests'

release: deps archives documents
	$(BUILD_CONVENE)
	$(BUILD_RELEASE) --product convene-portal
	install -s .build-release/release/convene{,-portal} dist
	@! readelf --dynamic dist/convene | grep NEEDED | grep --invert-match --extended-regexp 'lib[cm]\.so|ld-linux'

# To be made when the toolchain or much of convene has changed; the next "make release" links by it.
order: release
	@scripts/packages count
	rm .build-release/release/convene
	$(BUILD_CONVENE) -Xlinker -Map=.build-release/convene.map
	scripts/order-sections.py .build-release/release/convene{,-portal} .build-release/convene.map >.build-release/order.ld
	mv .build-release/order.ld scripts/release-order.ld

# The man pages and the completions come out of the declarations of the options.
documents: swift
	swift package generate-manual --configuration debug
	install -d dist
	scripts/manual en dist/convene.1
	scripts/manual ru dist/convene.ru.1
	for shell in bash zsh fish; do \
	    "$$(swift build --show-bin-path)/convene" --generate-completion-script $$shell >dist/convene.$$shell || exit; \
	done

install:
	@test -x dist/convene || { echo 'Nothing to install yet: run "make release" first.'; exit 66; }
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install dist/convene dist/convene-portal '$(DESTDIR)$(PREFIX)/bin'
	install -D -m 644 dist/convene.1 '$(DESTDIR)$(PREFIX)/share/man/man1/convene.1'
	install -D -m 644 dist/convene.ru.1 '$(DESTDIR)$(PREFIX)/share/man/ru/man1/convene.1'
	install -D -m 644 dist/convene.bash '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/convene'
	install -D -m 644 dist/convene.zsh '$(DESTDIR)$(ZSH_COMPLETIONS)/_convene'
	install -D -m 644 dist/convene.fish '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/convene.fish'

deb: release
	scripts/pack-deb

clean:
	rm -rf .build .build-release $(ARCHIVES) dist
