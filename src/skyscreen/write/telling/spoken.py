"""Where what somebody says is heard: in the first shot of its step that has the speaker's face."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from skyscreen.nouns.screenplay import Action, Shot
from skyscreen.write.reading import Deed, Reading
from skyscreen.write.story.panel import Panel
from skyscreen.write.story.talking import SPOKEN

FAR = {"wide": 1, "extreme_wide": 2}
"""Sizes of shot in which nobody is seen to speak, the worst last."""


def heard(reading: Reading, shots: Sequence[Shot], panels: Sequence[Panel]) -> dict[str, str]:
    """Shot id → the words that are said in it."""
    out: dict[str, str] = {}
    for deed in sorted((d for d in reading.deeds if d.said), key=lambda d: (d.step, d.span)):
        own = [k for k, panel in enumerate(panels) if _plays(panel, deed)]
        if not own:
            continue
        ids = {name for key in deed.subjects for name in reading.subject(key).ids}
        best = min(own, key=lambda k: (shots[k].id in out, shots[k].camera.focus not in ids,
                                       not ids & set(shots[k].subjects), FAR.get(shots[k].camera.size, 0), k))
        words = deed.said.replace("\n", " " if reading.language == "en" else "")
        name = shots[best].id
        out[name] = f"{out[name]} {words}" if name in out else words
    return out


def _plays(panel: Panel, deed: Deed) -> bool:
    return any(deed is one for step in (panel.deeds, *panel.more) for one in step)


def speaks(panel: Panel) -> bool:
    """Whether somebody says something in this step: nobody tells of it, they are heard."""
    return any(deed.said for step in (panel.deeds, *panel.more) for deed in step)


def silent(shots: Sequence[Shot], panels: Sequence[Panel], talk: Mapping[str, str], reading: Reading
           ) -> dict[str, list[Action]]:
    """Shot id → the actions of those shots of a speech in which nothing is heard: who has spoken looks at the other."""
    out: dict[str, list[Action]] = {}
    for shot, panel in zip(shots, panels, strict=True):
        if shot.id in talk:
            continue
        ids = {name for deed in panel.deeds if deed.said for key in deed.subjects for name in reading.subject(key).ids}
        if any(a.subject in ids and a.motion in SPOKEN for a in shot.actions):
            out[shot.id] = [a.model_copy(update={"motion": "look"}) if a.subject in ids and a.motion in SPOKEN else a
                            for a in shot.actions]
    return out
