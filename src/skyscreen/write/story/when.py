"""When: which step of the telling brings whom, and who is not there yet.

What becomes something else is there until then, and the other from then on. Somebody whom a later clause brings in ('a
man walks out of the smoke', 忽然一只老虎跳出来), and a thing that is first found then, stand in no shot before it. Who
is known, what grows or is built there and the sky are there from the start, and wait.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from skyscreen.write.reading import Deed, Link, Reading, Subject

COMING = ("person", "quadruped", "bird", "swimmer", "vehicle", "vessel", "prop", "food", "light")
"""Kinds that may come later; buildings, plants, furniture and the sky are where they are."""
HELD = ("on", "inside", "under")
"""Relations that somebody comes into by going there."""
KNOWN = re.compile(
    r"(?:the|his|her|its|their|my|our|your|both|all|everyone|everybody|grandpa|grandma|mum|mom|dad)\b", re.I
)
NEW = re.compile(
    r"(?:an?|another|some|several|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|countless"
    r"|one)\b|[一二两三四五六七八九十几数]|成群|许多|无数|大批", re.I
)
PART = re.compile(r"[,.;:!?，。；：！？]|\b(?:and|then|while|as|until|when|where|before|after)\b|然后|最后|接着")


def at(reading: Reading, steps: Sequence[list[Deed]], position: int) -> int:
    """Index of the step whose clause a character of the text stands in: of its own clause's verb, else of the next
    ('then night falls and she sleeps'), else of the last."""
    row = sorted((deed.span, k) for k, step in enumerate(steps) for deed in step)
    before = [(span, k) for span, k in row if span[0] <= position]
    after = [(span, k) for span, k in row if span[0] > position]
    if not before:
        return after[0][1] if after else 0
    parted = PART.search(reading.text, before[-1][0][1], max(position, before[-1][0][1]))
    return after[0][1] if parted and after else before[-1][1]


def in_clause(reading: Reading, steps: Sequence[list[Deed]], position: int) -> int:
    """`at` of a place or an hour: what is said after the outcome of a turn, in its clause, is told of both ('turns a
    pumpkin into a carriage in a moonlit garden')."""
    k = at(reading, steps, position)
    for _, after in reading.turns:
        span = reading.subject(after).span
        begun = k > 0 and any(after in deed.motions for deed in steps[k]) and span[1] <= position
        if begun and not PART.search(reading.text, span[1], position):
            return k - 1
    return k


def brought(reading: Reading, steps: Sequence[list[Deed]]) -> dict[int, int]:
    """Subject key → index of the step that first tells of it."""
    out: dict[int, int] = {}
    for k, step in enumerate(steps):
        for deed in step:
            for key in (*deed.subjects, *deed.motions, deed.target, deed.to, deed.tool):
                if key is not None:
                    out.setdefault(key, k)
    for subject in reading.subjects:
        if subject.key not in out and not subject.tool:
            out[subject.key] = at(reading, steps, subject.span[0])
    return out


def absent(reading: Reading, steps: Sequence[list[Deed]]) -> list[set[int]]:
    """Keys of those who are not there, of each step."""
    first = brought(reading, steps)
    out: list[set[int]] = [set() for _ in steps]
    for subject in reading.subjects:
        later = comes(reading, subject) or subject.key in reading.revealed
        start = first.get(subject.key, 0) if later else 0
        for k in range(start):
            out[k].add(subject.key)
    for before, after in reading.turns:
        turn = first.get(after, 0)
        for k in range(len(steps)):
            out[k].add(after if k < turn else before)
    for k, gone in enumerate(out):
        _with_them(reading, held(reading, steps, k), gone)
    return out


def held(reading: Reading, steps: Sequence[list[Deed]], k: int) -> list[Link]:
    """The links that hold in a step: whoever can move is on, in or under something from the step on that says so, and
    before it where the story has them ('runs …, then sleeps under a tree')."""
    first = brought(reading, steps)
    return [link for link in reading.links
            if link.since < 0 or link.kind not in HELD or reading.subject(link.subject).kind not in COMING
            or at(reading, steps, link.since) <= max(k, first.get(link.subject, 0))]


def lands_anew(reading: Reading, steps: Sequence[list[Deed]], key: int) -> bool:
    """Whether what has fallen is said, in a later step, to lie on something else."""
    did = [k for k, step in enumerate(steps) if any(key in deed.motions for deed in step)]
    return any(link.subject == key and link.since >= 0 and link.kind in HELD and did and
               at(reading, steps, link.since) > did[0] for link in reading.links)


def comes(reading: Reading, subject: Subject) -> bool:
    """Whether the text brings it in where it first speaks of it."""
    if subject.tool or subject.kind not in COMING:
        return False
    head = reading.text[subject.span[0] : subject.span[1]].strip()
    back = reading.text[max(subject.span[0] - 12, 0) : subject.span[0]].strip()
    said = subject.label.strip() or head
    if KNOWN.match(said) or re.search(r"\b(?:the|his|her|its|their)$", back, re.I):
        return False
    if NEW.match(said) or re.search(r"(?:\b(?:an?|another|some)|[一二两三几]\w?)$", back, re.I):
        return True
    if subject.entry.name == "fireworks":
        return True
    return said.isascii() and subject.count > 1  # 'friends', 'passers-by'


def _with_them(reading: Reading, links: Sequence[Link], gone: set[int]) -> None:
    """What is on or in somebody, or in the hands of who is not there yet, is not there either."""
    for link in links:
        bearer = reading.subject(link.object)
        if link.kind in ("on", "inside") and bearer.key in gone and bearer.kind in COMING[:6]:
            gone.add(link.subject)
