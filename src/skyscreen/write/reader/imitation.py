"""Who copies another does what that one does: 'copies him', 孙子学他的样子, 跟着学, 有样学样."""

from __future__ import annotations

import re

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reading import Deed, Reading

COPYING = re.compile(
    r"\b(?:cop(?:y|ies|ying)|imitat(?:es?|ing)|mimic(?:s|king)?)"
    r" (?:him|her|it|them|(?:his|her|its|their) (?:every )?(?:moves?|movements?|gestures?|steps?))\b"
    r"|学着?[他她它]们?的?(?:样子|动作|姿势)|模仿[他她它]们?(?:的(?:样子|动作|姿势))?"
    r"|(?:跟着|照着)(?:一起)?(?:学|做|练)(?=[，。；！]|$)|有样学样",
    re.IGNORECASE,
)
"""Words for doing as another does; who that is was named before, and is not said again."""


def imitate(reading: Reading) -> None:
    """Give whoever is said to copy another the deed of that one, at the same time."""
    for found in COPYING.finditer(reading.text):
        own = [d for d in reading.deeds if found.start() <= d.span[0] < found.end()]
        shown = [d for d in reading.deeds if d.span[1] <= found.start() and d.subjects
                 and all(reading.subject(key).kind in ALIVE for key in d.subjects)]
        named = [s.key for s in reading.subjects if s.kind in ALIVE and s.span[1] <= found.start()]
        if not shown or not named:
            continue
        model = shown[-1]
        doers = list(own[0].subjects) if own and not set(own[0].subjects) & set(model.subjects) else named[-1:]
        if not doers or set(doers) & set(model.subjects):
            continue
        to_them = model.target is not None and model.target not in doers
        reading.deeds = [d for d in reading.deeds if d not in own]
        reading.deeds.append(Deed(doers, model.verb, model.span, model.step, target=model.target if to_them else None))
        model.target = model.target if to_them else None
        reading.ground(*found.span(), "state", "synonym", "does what the other does")
