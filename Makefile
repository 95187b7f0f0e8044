# compare-tui: build, test, install. `make help` lists the targets.

SWIFT  ?= swift
PREFIX ?= /usr/local
# Arguments for the program: make run ARGS="sheet --help"
ARGS ?=
# More arguments for every `swift build` and `swift test`.
SWIFTFLAGS ?=

RELEASE := .build-release
PROGRAM := $(RELEASE)/release/compare-tui
# Each is a program bench-NAME, with its sources in Benchmarks/NAME.
BENCHES := $(patsubst Benchmarks/%/main.swift,%,$(wildcard Benchmarks/*/main.swift))
LINTED  := Package.swift Sources Tests Benchmarks Plugins

# On Linux the program is one file that needs no library of the machine it runs on.
# The linker then warns that getpwnam and the like would need one; nothing here calls them.
ifeq ($(shell uname -s),Linux)
STATIC := -Xswiftc -static-executable
endif
BUILD := $(SWIFT) build -c release --scratch-path $(RELEASE) $(STATIC) $(SWIFTFLAGS)

BASH_COMPLETIONS := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS  := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

# Root installs what somebody has built, rather than building as root with whatever toolchain sudo finds.
ifeq ($(shell id -u),0)
INSTALLED := built
else
INSTALLED := build
endif

# A folder of the catalogs' sources, saved as text.
SOURCES ?=

# A list of words for trades to look up, and a folder of more catalogs.
WORDS ?= Tests/CompareKitTests/Industry/trade-words.tsv
CATALOGS ?=

.PHONY: help build built run test verify-sources trade-words lint warnings bench install uninstall clean
.DEFAULT_GOAL := help

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(firstword $(MAKEFILE_LIST)) | expand -t 20

build: ## Build the release program, one static file on Linux
	@scripts/ensure-dependencies swift ncurses libyaml
	$(BUILD) --product compare-tui

built:
	@test -x $(PROGRAM) || { echo "make: there is no $(PROGRAM) yet; run 'make build' first" >&2; exit 1; }

run: build ## Build and start the program (ARGS="…" are its arguments)
	@$(PROGRAM) $(ARGS)

test: ## Run all tests; those of the program in a terminal need tmux
	@scripts/ensure-dependencies swift ncurses libyaml tmux
	$(SWIFT) test $(SWIFTFLAGS)

verify-sources: ## Hold the sources, saved as text in SOURCES=DIR, against the catalogs
	@test -n "$(SOURCES)" || { echo "make: say where the sources are: make verify-sources SOURCES=DIR" >&2; exit 2; }
	@scripts/ensure-dependencies swift ncurses libyaml
	@$(SWIFT) build $(SWIFTFLAGS) --product compare-tui >&2
	@$(SWIFT) run $(SWIFTFLAGS) --skip-build compare-tui catalog verify-sources "$(SOURCES)"

lint: ## Check the form of every Swift file
	@scripts/ensure-dependencies swift
	$(SWIFT) format lint --strict -r $(LINTED)

warnings: ## Build everything, with warnings as errors
	@scripts/ensure-dependencies swift ncurses libyaml
	$(SWIFT) build --build-tests --scratch-path .build-warnings -Xswiftc -warnings-as-errors $(SWIFTFLAGS)

trade-words: ## How many trade words of WORDS=FILE (word, tab, codes) find their industry, with CATALOGS=DIR on top
	@scripts/ensure-dependencies swift libyaml
	@$(SWIFT) build $(SWIFTFLAGS) --product bench-trade-words >&2
	@$(SWIFT) run $(SWIFTFLAGS) --skip-build bench-trade-words $(WORDS) $(CATALOGS)

bench: ## Build and run the measuring programs (start-up beside less, …)
	@scripts/ensure-dependencies swift ncurses libyaml less
	$(BUILD) --product compare-tui
	@set -e; for name in $(BENCHES); do \
	  $(BUILD) --product bench-$$name; $(RELEASE)/release/bench-$$name; \
	done

install: $(INSTALLED) ## Install the program, without its symbols, and shell completions below PREFIX (and DESTDIR)
	install -d $(DESTDIR)$(PREFIX)/bin $(BASH_COMPLETIONS) $(ZSH_COMPLETIONS) $(FISH_COMPLETIONS)
	install -s -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/compare-tui
	$(PROGRAM) --generate-completion-script bash > $(BASH_COMPLETIONS)/compare-tui
	$(PROGRAM) --generate-completion-script zsh > $(ZSH_COMPLETIONS)/_compare-tui
	$(PROGRAM) --generate-completion-script fish > $(FISH_COMPLETIONS)/compare-tui.fish

uninstall: ## Remove what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/compare-tui $(BASH_COMPLETIONS)/compare-tui \
	  $(ZSH_COMPLETIONS)/_compare-tui $(FISH_COMPLETIONS)/compare-tui.fish

clean: ## Remove everything that was built
	rm -rf .build $(RELEASE) .build-warnings
