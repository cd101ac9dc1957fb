"""Seeds, digests, errors: equal in every process."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

from skyscreen.core import digest, seeds
from skyscreen.core.errors import BadInput, Broken, Missing, Refused


def test_a_stream_is_one_number_on_every_machine() -> None:
    assert seeds.stream(7, "scene-1", "shot-2", "ship", "sway") == 16156361679268472006
    assert seeds.stream(7, "ab", "c") != seeds.stream(7, "a", "bc")


def test_a_digest_does_not_depend_on_the_hash_seed() -> None:
    code = "from skyscreen.core import digest; print(digest.of({'b': [1, 0.1, '雨'], 'a': None}))"
    told = {subprocess.run([sys.executable, "-c", code], env={"PYTHONHASHSEED": seed, "PATH": ""}, text=True,
                           capture_output=True, check=True).stdout.strip() for seed in ("0", "1")}
    assert told == {digest.of({"a": None, "b": [1, 0.1, "雨"]})}


@pytest.mark.parametrize(("kind", "code"), [(BadInput, 2), (Missing, 3), (Refused, 4), (Broken, 70)])
def test_errors_cross_a_pipe_whole(kind: type[BadInput], code: int) -> None:
    error = pickle.loads(pickle.dumps(kind("the value", "the rule", "the remedy")))
    assert (type(error), error.value, error.rule, error.remedy, error.code) == (
        kind, "the value", "the rule", "the remedy", code)
