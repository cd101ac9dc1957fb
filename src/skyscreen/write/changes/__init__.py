"""Change a film by talking: 'make it night, the ship red, shot 3 slower'. Each clause is one edit of the screenplay,
made by the first rule that understands it; shots that an edit does not touch stay as they are to the letter, so they
are not rendered again."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from skyscreen.core.errors import BadInput
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.changes import cast, shots
from skyscreen.write.changes.clauses import clauses
from skyscreen.write.lexis.shelf import Shelf

RULES = (
    shots.drop, shots.words, shots.silence, cast.add, cast.remove, cast.replace, shots.pace,
    cast.describe, shots.setting, cast.deeds,
)  # fmt: skip
TOGETHER = {cast.describe, shots.setting, cast.deeds}
"""Rules that may all find something in one clause: 'the red dog sleeps at night'."""


@dataclass(frozen=True)
class Changed:
    screenplay: Screenplay
    told: list[str]
    """What was done, in words."""
    lost: list[str]
    """Clauses that nothing was done about."""


def change(screenplay: Screenplay, text: str, shelf: Shelf) -> Changed:
    """The screenplay with the changes made.

    Raises:
        BadInput: nothing of the request was understood, or it names what the film has not.
    """
    told: list[str] = []
    lost: list[str] = []
    for clause in clauses(text, screenplay):
        done: list[str] = []
        for rule in RULES:
            if done and rule not in TOGETHER:
                continue
            made = rule(screenplay, clause, shelf)
            if made is not None:
                screenplay, said = made
                done += said
                if rule not in TOGETHER:
                    break
        told += done
        lost += [] if done else [clause.whole]
    if not told:
        raise BadInput(
            f"change {text[:60]!r}", "names nothing that this film can change",
            'Try "make it night, the ship red, shot 3 slower", "replace the dog with a cat", "delete shot 2"',
        )  # fmt: skip
    return Changed(Screenplay.model_validate(screenplay.model_dump(by_alias=True)), told, lost)


def difference(before: str, after: str) -> str:
    """The changed lines of the YAML, with a line of context."""
    rows = difflib.unified_diff(before.splitlines(), after.splitlines(), "before", "after", n=1, lineterm="")
    return "\n".join(rows)
