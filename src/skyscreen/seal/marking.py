"""The visible label and the AIGC tag."""

from __future__ import annotations

import hashlib
import json

from skyscreen.core import digest
from skyscreen.nouns.screenplay import Screenplay

KEY = "AIGC"
GENERATED = "1"
"""Label 1: is generated; 2: possibly; 3: suspected."""
_WORDS = {"en": "AI-generated", "zh": "AI 生成"}


def label(language: str) -> str:
    """Words of the visible label."""
    return _WORDS.get(language, _WORDS["en"])


def produce_id(screenplay: Screenplay) -> str:
    """Identity of a film: equal for equal screenplays, so that the unsealed reel repeats bit for bit."""
    return f"sky-{digest.of(screenplay.plain())[:32]}"


def aigc(produce_id: str, *, producer: str = "Skyscreen", propagator: str = "", propagate_id: str = "") -> str:
    """The tag's JSON. `producer` is the 27-character code of a registered provider, else a name.

    ReservedCode1 is the SHA-256 of the other producer fields, in base16: it finds slips, not forgers. What proves
    origin is the signature.
    """
    fields = {"Label": GENERATED, "ContentProducer": producer, "ProduceID": produce_id}
    code = hashlib.sha256(digest.canonical(fields)).hexdigest()
    return json.dumps({**fields, "ReservedCode1": code, "ContentPropagator": propagator, "PropagateID": propagate_id,
                       "ReservedCode2": ""}, ensure_ascii=False, separators=(",", ":"))


def tags(screenplay: Screenplay) -> dict[str, str]:
    """Tags of the film and of its shots."""
    return {KEY: aigc(produce_id(screenplay)), "comment": label(screenplay.language), "software": "Skyscreen",
            "language": screenplay.language}


def read(value: str) -> dict[str, object] | None:
    """A tag read back: its fields, and `intact`, whether ReservedCode1 fits as ours does; None when it is no JSON."""
    try:
        fields = json.loads(value)
    except ValueError:
        return None
    if not isinstance(fields, dict):
        return None
    base = {key: fields.get(key, "") for key in ("Label", "ContentProducer", "ProduceID")}
    intact = hashlib.sha256(digest.canonical(base)).hexdigest() == fields.get("ReservedCode1")
    return {**{str(key): str(item) for key, item in fields.items()}, "intact": intact}
