"""'A knight whose shield bears a lion rides a horse': what one has, and what that does, told before one's own verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.text.mark import BREAKS, Mark

VERBS = ("motion", "verb")


def owned(row: Sequence[Mark]) -> list[Mark]:
    """The row with 'whose shield bears a lion' as 'with a shield', where a verb of the owner's follows; what
    the possession does or bears is left out. 'A girl whose balloon flies away' stays as it is."""
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark = row[k]
        verbs = _verbs(row, k) if mark.form == "whose" and out and out[-1].kind == "thing" else []
        if len(verbs) < 2:
            out.append(mark)
            k += 1
            continue
        out.append(replace(mark, kind="relation", value="next_to", form="with", senses=()))
        out += row[k + 1 : verbs[0]]
        k = verbs[1]
    return out


def _verbs(row: Sequence[Mark], k: int) -> list[int]:
    """Where the finite verbs of the clause after k stand; none where no thing comes before the first."""
    out: list[int] = []
    thing = False
    for n, mark in enumerate(row[k + 1 :], k + 1):
        if mark.kind in BREAKS or mark.kind == "and":
            break
        if mark.kind in VERBS and not mark.text.lower().endswith("ing"):
            out.append(n)
        thing = thing or (mark.kind == "thing" and not out)
    return out if thing else []
