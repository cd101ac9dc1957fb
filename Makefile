# The two commands: `make film` makes the first film, `make test` checks the house. Both set everything up.

PY ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
SENTENCE ?= A pirate ship sails through a stormy sea at sunset.
STAMP := $(VENV)/.ready
TORCH := $(VENV)/.torch

.PHONY: film test test-fast check setup system bench clean

film: setup
	$(BIN)/skyscreen make "$(SENTENCE)" -o films/first

test: setup $(TORCH) check
	$(BIN)/python -m pytest -n 2 --dist loadfile

test-fast: setup $(TORCH)
	$(BIN)/python -m pytest -m "not film" -n 2 --dist loadfile -x

check: setup $(TORCH)
	$(BIN)/ruff check src tests
	$(BIN)/lint-imports
	$(BIN)/pyright

bench: setup
	$(BIN)/skyscreen bench draft

setup: system $(STAMP)

system:
	@PY="$(PY)" sh tools/system.sh

$(STAMP): pyproject.toml requirements.lock
	@$(PY) -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))" || \
		{ echo "Skyscreen needs Python 3.11 to 3.13: make PY=/path/to/python3.11 film"; exit 1; }
	$(PY) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $(STAMP)

# torch, diffusers and their kin: the film needs none of them, the painters' and the model's tests do.
$(TORCH): requirements-torch.lock tools/torch.sh $(STAMP)
	@sh tools/torch.sh $(BIN)/pip
	@touch $(TORCH)

clean:
	rm -rf $(VENV) .pytest_cache .ruff_cache
