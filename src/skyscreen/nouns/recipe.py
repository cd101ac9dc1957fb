"""A film is a line of text: `film.skyscreen` holds the words, the choices, the seed and the version that make it again,
identically on the same kind of device. Where a hand or a model wrote, it holds the screenplay itself."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

import skyscreen
from skyscreen.core import digest
from skyscreen.core.errors import BadInput
from skyscreen.nouns.screenplay import Screenplay

FILE = "film.skyscreen"
LARGEST = 4_000_000
"""Bytes: a screenplay of 120 shots has about 0.1 MB."""


@dataclass(frozen=True)
class Recipe:
    prompt: str
    choices: dict[str, Any] = field(default_factory=dict)
    """Options that are not at their default, by name; the seed is one of them."""
    screenplay: Screenplay | None = None
    """None: the offline writer writes it from the prompt."""
    written: str = ""
    """Digest of the screenplay as it was written, before its shots were fitted to the narrator."""
    version: str = skyscreen.__version__

    @classmethod
    def of(cls, screenplay: Screenplay, choices: dict[str, Any], *, offline: bool) -> Recipe:
        """The recipe of a film that this screenplay begins."""
        return cls(screenplay.prompt, choices, None if offline else screenplay, digest.of(screenplay.plain()))

    def line(self) -> str:
        told: dict[str, Any] = {"skyscreen": self.version, "prompt": self.prompt, "choices": self.choices}
        told["written"] = self.written
        if self.screenplay is not None:
            told["screenplay"] = self.screenplay.plain()
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=False) + "\n"

    def strays(self, screenplay: Screenplay) -> str:
        """A note where this screenplay is not the one that the recipe's film began with; else ''."""
        if digest.of(screenplay.plain()) == self.written:
            return ""
        return (
            f"{FILE} was written by skyscreen {self.version}; this is {skyscreen.__version__}, whose writer makes "
            "another screenplay of the same words: the film differs"
        )


def load(path: Path) -> Recipe:
    """Read a recipe.

    Raises:
        BadInput: it is not one, with the key at fault.
    """
    raw = path.read_bytes() if path.stat().st_size <= LARGEST else b""
    try:
        told = json.loads(raw.decode())
        whole = told.get("screenplay")
        choices = dict(told["choices"])
        return Recipe(
            str(told["prompt"]), choices, None if whole is None else Screenplay.model_validate(whole),
            str(told["written"]), str(told["skyscreen"])[:20],
        )  # fmt: skip
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(map(str, fault["loc"]))
        raise BadInput(f"{path.name}, {where}", fault["msg"], "Mend it or write it anew") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput(
            path.name, "is not the line of a film", f"Use the {FILE} that lies in a film's folder"
        ) from error
