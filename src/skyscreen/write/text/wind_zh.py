"""风把草帽吹进湖里, 风筝被风吹走了: what the wind takes goes by itself, and nobody blows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.text.mark import BREAKS, Mark

BLOWS = ("吹", "刮", "卷")
"""First characters of what wind does to things."""
TAKEN = ("把", "将")
HATS = ("帽", "笠", "盔")
"""Characters of what goes off a head."""
GOES = "飘"
"""What a thing in the wind does, as the lexicon has it."""
BREEZE = 9.0
"""m/s: a fresh breeze."""


def blown(row: Sequence[Mark]) -> list[Mark]:
    """The row with wind that takes something as wind, and the thing as who does the verb."""
    out = list(row)
    for k, mark in enumerate(row):
        if not mark.text.endswith("风") or mark.kind not in ("small", "wind", "weather", "unknown"):
            continue
        end = next((n for n in range(k, len(row)) if row[n].kind in BREAKS), len(row))
        verb = next((n for n in range(k + 1, end) if row[n].text[:1] in BLOWS), 0)
        taken = verb and row[k + 1].text in TAKEN
        passive = verb == k + 1 and k and row[k - 1].text == "被"
        if not taken and not passive:
            continue
        out[k] = replace(mark, kind="wind", value=BREEZE, senses=())
        drop = k + 1 if taken else k - 1
        out[drop] = replace(row[drop], kind="other", text=" ", form=" ", senses=())
        out[verb] = replace(row[verb], kind="motion", value=GOES, form=GOES, senses=())
        begin = next((n + 1 for n in range(k, -1, -1) if row[n].kind in BREAKS), 0)
        for n in range(k + 1, verb) if taken else range(begin, k - 1):
            if row[n].kind == "clothes":
                hat = any(char in row[n].text for char in HATS)
                out[n] = replace(row[n], kind="thing", value="帽子" if hat else "衬衫", form=row[n].text, senses=())
    return out
