"""Cards: the film's name over its opening, words the screenplay sets on a shot, the end card."""

from __future__ import annotations

from skyscreen.cut import typeface as fonts
from skyscreen.cut.captioning import plain
from skyscreen.nouns.reel import Card
from skyscreen.nouns.schedule import Schedule, Slot
from skyscreen.nouns.screenplay import Screenplay

BREATH = 0.6
"""Seconds of picture before a card comes and after it has left."""
_LENGTH = {"title": 3.6, "lower": 4.0, "end": 60.0}
"""Longest time on the picture; an end card stays to the last frame."""


def cards(screenplay: Screenplay, plan: Schedule) -> tuple[Card, ...]:
    """All cards in order of time; none crosses a cut."""
    out: list[Card] = []
    for shot in screenplay.shots():
        # A card may have a second line of its own: a name, and what is said of it.
        words = "\n".join(filter(None, map(plain, shot.card.split("\n"))))
        if words:
            role = shot.card_role if shot.card_role != "none" else "lower"
            out.append(_place(words, role, plan.slot(shot.id), plan))
    title = plain(screenplay.title)
    first = plan.slots[0]
    if title and not any(card.role == "title" for card in out) and not any(c.start < first.end for c in out):
        out.insert(0, _place(title, "title", first, plan))
    return tuple(sorted(out, key=lambda card: (card.start, card.end)))


def _place(words: str, role: str, slot: Slot, plan: Schedule) -> Card:
    fps, breath = plan.fps, round(BREATH * plan.fps)
    # Reading needs about 0.35 s a word; the shortest card stays 2 s where the shot lets it.
    most = round(_LENGTH[role] * fps)
    last = role == "end" and slot.end == plan.frames
    start = min(slot.start + breath, slot.end - 1)
    # A card leaves before a transition begins: two mixes at once are mud.
    end = slot.end if last else max(slot.end - slot.tail - breath // 2, start + 1)
    return Card(start, min(end, start + most), words, role)


def check(screenplay: Screenplay) -> list[str]:
    """Every word that will be lettered, checked for glyphs; notes on emoji that are left out."""
    texts = [("title", screenplay.title)]
    for shot in screenplay.shots():
        texts += [(f"shot {shot.id}", shot.line), (f"shot {shot.id}", shot.card)]
        texts += [(f"shot {shot.id}", label.text) for label in shot.labels]
    notes = []
    for where, text in texts:
        dropped = fonts.clean(text)[1]
        if dropped:
            notes.append(f"{where}: {' '.join(dropped)} left out of the letters on the picture (no glyph in the font)")
    return notes
