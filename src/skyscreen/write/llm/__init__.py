"""A language model as the writer, when the user names one. It writes the same screenplay as the offline writer, as
data; what it writes is checked like everything foreign, and the offline writer stands behind it."""

from __future__ import annotations

from skyscreen.nouns.screenplay import Format, Screenplay
from skyscreen.write.changes import Changed
from skyscreen.write.changes import change as offline_change
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.llm.brief import alteration, request
from skyscreen.write.llm.endpoint import Endpoint, from_environment
from skyscreen.write.llm.ladder import Spent, climb
from skyscreen.write.llm.translate import translator
from skyscreen.write.text import language as languages

__all__ = ["Endpoint", "changed_by", "from_environment", "screenplay_by", "translator"]


def screenplay_by(
    endpoint: Endpoint,
    text: str,
    offline: Screenplay,
    shelf: Shelf,
    *,
    shots: int | None = None,
    look: str | None = None,
) -> Screenplay:
    """The model's screenplay, or the offline one with a note why.

    Args:
        offline: the offline writer's screenplay of the same words: it has checked them and decides format, seed, voice.
        shots, look: as the user asked; None leaves them to the model.
    """
    spoken = languages.detect(text, offline.language)
    form = offline.format
    ours = {
        "prompt": text,
        "writer": endpoint.model[:200],
        "language": spoken,
        "seed": offline.seed,
        "format": Format.model_validate(form.model_dump()),
        "voice": offline.voice,
        "music": offline.music,
        **({"look": look} if look else {}),
    }
    aspect = f"{form.width} x {form.height}"
    words = request(text, language=spoken, duration=form.duration, shots=shots, look=look, aspect=aspect)
    found, spent, why = climb(endpoint, words, ours, shelf)
    if found is None:
        return offline.model_copy(update={"notes": [*offline.notes, _told(endpoint, spent, why, spoken)]})
    return found.model_copy(update={"notes": [_told(endpoint, spent, "", spoken)]})


def changed_by(endpoint: Endpoint, screenplay: Screenplay, text: str, shelf: Shelf) -> Changed:
    """The screenplay as the model changes it; where it fails, as the offline rules do."""
    keep = ("prompt", "writer", "language", "seed", "format", "voice", "music", "notes")
    ours = {key: getattr(screenplay, key) for key in keep} | {"writer": endpoint.model[:200]}
    found, spent, why = climb(endpoint, alteration(screenplay, text), ours, shelf)
    told = _told(endpoint, spent, why, screenplay.language)
    if found is None:
        made = offline_change(screenplay, text, shelf)
        return Changed(made.screenplay, [told, *made.told], made.lost)
    length = min(sum(shot.duration for shot in found.shots()), 600.0)
    form = found.format.model_copy(update={"duration": round(length, 6)})
    return Changed(found.model_copy(update={"format": form, "grounding": screenplay.grounding}), [told], [])


def _told(endpoint: Endpoint, spent: Spent, why: str, language: str) -> str:
    who = f"{endpoint.model} ({endpoint.host})"
    cost = spent.told(language)
    if language == "zh":
        return f"由 {who} 编剧：{cost}" if not why else f"{who} 没有写成：{why}；改由离线编剧（{cost}）"
    return f"Written by {who}: {cost}" if not why else f"{who} wrote no film: {why}; the offline writer did ({cost})"
