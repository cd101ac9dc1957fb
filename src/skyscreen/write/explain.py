"""Shows the user's text with what each phrase became, and how surely, in the language of the text."""

from __future__ import annotations

from functools import partial

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.lexis.shelf import Shelf, standard
from skyscreen.write.words.remarks import HOWS, remark


def explain(screenplay: Screenplay) -> str:
    """One line a phrase under the text; phrases that became nothing say why."""
    rows = [screenplay.prompt.strip(), ""]
    chinese = screenplay.language == "zh"
    wide = max((len(g.phrase) for g in screenplay.grounding), default=0)
    for ground in screenplay.grounding:
        became = ground.became or "—"
        how = HOWS[ground.how] if chinese else ground.how
        note = remark(ground.note, partial(_chinese, standard())) if chinese and ground.note else ground.note
        told = (f"（{note}）" if chinese else f"   ({note})") if note else ""
        rows.append(f"  {ground.phrase.replace(chr(10), ' '):<{min(wide, 32)}}  {how:<8} → {became}{told}")
    if screenplay.notes:
        rows += ["", *(f"  · {note}" for note in screenplay.notes)]
    return "\n".join(rows)


def _chinese(shelf: Shelf, word: str) -> str:
    """The first Chinese word of the entry that is called so."""
    for kind in ("things", "motions", "places"):
        family = shelf.families[kind]
        entry = family.get(word) or next((e for e in family.values() if word in e.en), None)
        if entry is not None and entry.zh:
            return entry.zh[0]
    return word
