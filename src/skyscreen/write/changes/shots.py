"""Changes of time, weather, place, look, camera, pace, words; dropping and moving shots."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from skyscreen.nouns.screenplay import Screenplay, Shot
from skyscreen.write.changes import phrases
from skyscreen.write.changes.cast import Done, edit
from skyscreen.write.changes.clauses import Clause
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.understanding import read

SLOWER = 0.5
LONGER = 1.5
def drop(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'delete shot 3', 删掉第三个镜头."""
    if not clause.scoped or clause.quotes or not phrases.DROP.search(clause.text) or not re.search(
        r"remove|delete|drop|cut|去掉|删|移除|不要", clause.whole, re.IGNORECASE
    ):  # fmt: skip
        return None
    scenes = [
        scene.model_copy(update={"shots": kept})
        for scene in screenplay.scenes
        if (kept := [shot for shot in scene.shots if shot.id not in clause.shots])
    ]
    if not scenes:
        return None
    return _timed(screenplay.model_copy(update={"scenes": scenes})), [f"{', '.join(clause.shots)}: cut"]


def words(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'call it "Dawn"', 'shot 2 says "…"', 'shot 4 shows "…"'."""
    if not clause.quotes:
        return None
    text = clause.quotes[0]
    if phrases.TITLE.search(clause.text):
        scenes = edit(
            screenplay,
            [shot.id for shot in screenplay.shots()],
            lambda shot: shot.model_copy(update={"card": text}) if shot.card_role == "title" else shot,
        )
        return screenplay.model_copy(update={"title": text, "scenes": scenes}), [f"title: {text}"]
    if not clause.scoped:
        return None
    key = "line" if phrases.SAYS.search(clause.text) else "card"
    update = {key: text} | ({"card_role": "lower"} if key == "card" else {})
    scenes = edit(screenplay, clause.shots, lambda shot: shot.model_copy(update=update))
    return screenplay.model_copy(update={"scenes": scenes}), [f"{', '.join(clause.shots)}: {key} “{text}”"]


def pace(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'shot 3 slower' (the world runs at half speed), 'shot 2 longer', 'shot 4 lasts 3 seconds'."""
    text = clause.text
    if hit := phrases.LASTS.search(text):
        seconds = float(hit["n"])
        more = bool(hit["more"] or hit["longer"])
        if not clause.scoped and not more:
            return None
        return _each(screenplay, clause, "duration", lambda s: max(s.duration + seconds if more else seconds, 0.5))
    for rule, key, factor in (
        (phrases.SLOWER, "speed", SLOWER),
        (phrases.FASTER, "speed", 1 / SLOWER),
        (phrases.LONGER, "duration", LONGER),
        (phrases.SHORTER, "duration", 1 / LONGER),
    ):
        if rule.search(text):
            return _each(screenplay, clause, key, partial(_scaled, key=key, factor=factor))
    return None


def _scaled(shot: Shot, key: str, factor: float) -> float:
    low, high = (0.1, 50.0) if key == "speed" else (0.5, 600.0)
    return min(max(getattr(shot, key) * factor, low), high)


def silence(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'no music', 不要旁白."""
    for key, rule in phrases.SILENT.items():
        if rule.search(clause.text):
            return screenplay.model_copy(update={key: "none"}), [f"{key}: none"]
    return None


def setting(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'make it night', 'in the rain', 'at the harbour', 'as an oil painting', 'shot 2 from a low angle'."""
    reading = read(clause.text, shelf, screenplay.language)
    told: list[str] = []
    scenes = list(screenplay.scenes)
    update: dict[str, Any] = {}
    if reading.weather:
        update |= {"weather": reading.weather} | ({"wind": reading.wind} if reading.wind is not None else {})
    elif re.search(r"\bsnow\b|雪", clause.text, re.IGNORECASE):
        update |= {"weather": "snow", "season": "winter"}  # 'make it snow': no place is meant
    if reading.season:
        update["season"] = reading.season
    if reading.places and "snow" not in update.get("weather", ""):
        update |= {"place": reading.places[0].entry.name, "params": {}}
    if reading.hours and not clause.scoped:
        update["hour"] = reading.hours[0] % 24
    for k, scene in enumerate(scenes):
        if update and any(shot.id in clause.shots for shot in scene.shots):
            shots = [shot.model_copy(update={"hour": None, "until": None}) for shot in scene.shots]
            scenes[k] = scene.model_copy(update=update | ({"shots": shots} if "hour" in update else {}))
            said = ", ".join(f"{key} {value}" for key, value in update.items() if key != "params")
            told.append(f"{scene.id}: {said}")
    changed = screenplay.model_copy(update={"scenes": scenes})
    camera = {key: value for key, value in reading.cameras if key != "speed"}
    own: dict[str, Any] = {}
    if reading.hours and clause.scoped:
        own["hour"] = reading.hours[0] % 24
    own |= {key: float(value) for key, value in reading.cameras if key == "speed"}
    if camera or own:
        changed = changed.model_copy(update={"scenes": edit(
            changed, clause.shots,
            lambda s: s.model_copy(update={**own, "camera": s.camera.model_copy(update=camera)}))})  # fmt: skip
        told.append(f"{', '.join(clause.shots)}: {', '.join(f'{k} {v}' for k, v in {**own, **camera}.items())}")
    if reading.look:
        changed = changed.model_copy(update={"look": reading.look})
        told.append(f"look: {reading.look}")
    mood = reading.mood or _compared(clause.text, shelf, screenplay.language)
    if mood:
        changed = changed.model_copy(update={"music": mood} if phrases.MUSIC.search(clause.text) else {"mood": mood})
        told.append(f"{'music' if phrases.MUSIC.search(clause.text) else 'mood'}: {mood}")
    return (changed, told) if told else None


def _compared(text: str, shelf: Shelf, language: str) -> str:
    """The mood of a comparative: sadder, happier, calmer."""
    for word in re.findall(r"\b[a-z]+er\b", text.lower()):
        for base in (word[:-2], word[:-1], re.sub(r"ier$", "y", word), re.sub(r"(.)\1er$", r"\1", word)):
            if mood := read(base, shelf, language).mood:
                return mood
    return ""


def _each(screenplay: Screenplay, clause: Clause, key: str, value: Any) -> Done:
    told: list[str] = []

    def change(shot: Shot) -> Shot:
        new = round(value(shot), 3)
        told.append(f"{shot.id}: {key} {getattr(shot, key):g} → {new:g}")
        return shot.model_copy(update={key: new})

    changed = screenplay.model_copy(update={"scenes": edit(screenplay, clause.shots, change)})
    return _timed(changed), told


def _timed(screenplay: Screenplay) -> Screenplay:
    """The film lasts as long as its shots."""
    total = min(sum(shot.duration for shot in screenplay.shots()), 600.0)
    form = screenplay.format.model_copy(update={"duration": round(total, 6)})
    return screenplay.model_copy(update={"format": form})
