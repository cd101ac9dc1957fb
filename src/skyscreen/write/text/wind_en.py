"""'The wind blows a newspaper across the square', 'a hat is carried off by a gust': what wind takes goes by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark

WINDS = ("wind", "gust", "breeze", "gale", "storm", "hurricane", "gust of wind", "a gust of wind", "strong wind",
         "blizzard", "draught", "draft", "squall")
BLOWS = ("blow", "carry", "sweep", "lift", "whip", "snatch", "tear", "toss", "take", "hurl", "rip", "fling", "pull",
         "whisk", "steal", "grab", "throw", "catch", "chase", "send", "push", "roll", "drive")
"""What wind does to what it takes."""
LIGHT = (*DESCRIBING, "count", "owner", "mood", "feeling", "trait", "manner")
OFF = ("off", "away", "across", "through", "along", "down", "over", "into", "up", "out of", "from", "past", "onto",
       "to")
"""Words by which a thing goes somewhere: the wind that blows a candle out takes nothing."""
HATS = ("hat", "cap", "bonnet", "beret", "helmet")
GOES = "fly"
BREEZE = 9.0
"""m/s: a fresh breeze."""


def blown(row: Sequence[Mark]) -> list[Mark]:
    """The row with wind that takes something as wind, and the thing as who does the verb."""
    out = list(row)
    for k, mark in enumerate(row):
        if mark.form not in WINDS or mark.kind == "thing":
            continue
        verb = row[k + 1] if k + 1 < len(row) else mark
        if verb is not mark and verb.form.split(" ")[0] in BLOWS and verb.text.lower().split(" ")[0] != verb.form:
            noun = _object(row, k + 2)
            if noun and _whither(row, noun, verb):
                out[k] = replace(mark, kind="wind", value=BREEZE, senses=())
                goes = replace(verb, kind="motion", value=GOES, form=GOES, senses=())
                out[k + 1 : noun + 1] = [*map(_thing, row[k + 2 : noun + 1]), goes]
        elif k > 1 and row[k - 1].kind in ("small", "count") and _by(row, k):
            at = _by(row, k)
            done = row[at - 1]
            if done.form.split(" ")[0] in BLOWS and done.kind in ("motion", "verb"):
                begin = next((n + 1 for n in range(at, -1, -1) if row[n].kind in BREAKS), 0)
                out[at - 1] = replace(done, kind="motion", value=GOES, form=GOES, text=GOES, senses=())
                out[k] = replace(mark, kind="wind", value=BREEZE, senses=())
                out[at] = replace(row[at], kind="small", senses=())
                out[begin : at - 1] = map(_thing, row[begin : at - 1])
    return out


def _by(row: Sequence[Mark], k: int) -> int:
    """Index of the 'by' before a wind, 0 for none."""
    at = k - 1
    while at > 0 and (row[at].kind in LIGHT or row[at].form == "the"):
        at -= 1
    return at if row[at].form == "by" else 0


def _object(row: Sequence[Mark], k: int) -> int:
    """Index of the noun that the phrase from k on ends with: 'a man's hat'; 0 where there is none to take."""
    at = k
    while at < len(row) and (row[at].kind in LIGHT or row[at].form == "the"):
        at += 1
    if at + 2 < len(row) and row[at + 1].text in ("s", "'s", "’s"):
        return _object(row, at + 2)
    noun = row[at] if at < len(row) else None
    return at if noun is not None and noun.kind in ("thing", "clothes") and at > k - 1 else 0


def _whither(row: Sequence[Mark], noun: int, verb: Mark) -> bool:
    """Whether it is said to go somewhere, by the verb itself or right after the noun."""
    ahead = row[noun + 1] if noun + 1 < len(row) else None
    after = set[str]() if ahead is None else {ahead.form, ahead.form.split(" ")[0]}
    return verb.form.split(" ")[-1] in OFF or not after.isdisjoint(OFF)


def _thing(mark: Mark) -> Mark:
    """A garment that the wind takes is a thing of its own."""
    if mark.kind != "clothes":
        return mark
    hat = any(word in mark.form for word in HATS)
    own = mark.form if mark.form in ("scarf", "umbrella", "hat") else "hat" if hat else "shirt"
    return replace(mark, kind="thing", value=own, form=own, senses=())
