"""film.otio for Resolve, Premiere and other editors: clean shots, cuts, transitions, stems, and markers.

OTIO carries no effects: grain, letters and label live in film.mp4, the shots are clean. Media paths are relative to the
file, so the folder can be moved.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

from skyscreen.cut.files import whole
from skyscreen.nouns.passage import HARD
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.schedule import Slot
from skyscreen.nouns.screenplay import PassageKind, Screenplay
from skyscreen.nouns.sound import Soundtrack

_SMPTE = "SMPTE_Dissolve"
_KINDS = {"dissolve": _SMPTE}
"""The one kind that OTIO names; others are written as Custom_Transition with their own name."""


def write(reel: Reel, sound: Soundtrack, screenplay: Screenplay, path: Path) -> Path:
    """Write the timeline."""
    import opentimelineio as otio

    plan, name = reel.plan, screenplay.title or "film"
    line = otio.schema.Timeline(name=name, global_start_time=otio.opentime.RationalTime(0, plan.fps))
    line.metadata["skyscreen"] = {"schema": "skyscreen/1", "seed": screenplay.seed, "look": screenplay.look,
                                  "language": screenplay.language, "prompt": screenplay.prompt}
    picture = otio.schema.Track(name="Picture", kind=otio.schema.TrackKind.Video)
    shots = {shot.id: shot for shot in screenplay.shots()}
    for index, slot in enumerate(plan.slots):
        shot = shots.get(slot.shot)
        picture.append(_clip(reel, slot, {} if shot is None else {
            "scene": slot.scene, "line": shot.line, "size": shot.camera.size, "move": shot.camera.move,
            "note": shot.note}))
        if plan.lap(index) and slot.transition not in HARD:
            half = otio.opentime.RationalTime(plan.lap(index), plan.fps)
            picture.append(otio.schema.Transition(
                name=slot.transition, transition_type=_KINDS.get(slot.transition, "Custom_Transition"),
                in_offset=half, out_offset=half, metadata={"skyscreen": {"kind": slot.transition}}))
    line.tracks.append(picture)
    for stem in sound.stems:
        track = otio.schema.Track(name=stem.capitalize(), kind=otio.schema.TrackKind.Audio)
        track.append(otio.schema.Clip(name=stem, source_range=_range(0, plan.frames, plan.fps),
                                      media_reference=otio.schema.ExternalReference(
                                          target_url=f"stems/{stem}.wav",
                                          available_range=_range(0, plan.frames, plan.fps))))
        line.tracks.append(track)
    for start, end, words, colour in _notes(reel):
        line.tracks.markers.append(otio.schema.Marker(
            name=words, marked_range=_range(start, end - start, plan.fps), color=colour))
    with whole(path) as work:
        otio.adapters.write_to_file(line, str(work), adapter_name="otio_json")
    return path


def _clip(reel: Reel, slot: Slot, facts: dict[str, Any]) -> Any:
    import opentimelineio as otio

    fps = reel.plan.fps
    return otio.schema.Clip(
        name=slot.shot, source_range=_range(slot.head, slot.frames, fps), metadata={"skyscreen": facts},
        media_reference=otio.schema.ExternalReference(
            target_url=f"shots/{slot.shot}.mp4", available_range=_range(0, reel.takes[slot.shot].frames, fps)))


def _range(start: int, length: int, fps: int) -> Any:
    import opentimelineio as otio

    return otio.opentime.TimeRange(otio.opentime.RationalTime(start, fps), otio.opentime.RationalTime(length, fps))


def _notes(reel: Reel) -> list[tuple[int, int, str, str]]:
    """Markers in order of time: captions green, cards purple, passages between shots cyan."""
    notes = [(c.start, c.end, " ".join(c.lines), "GREEN") for c in reel.captions]
    notes += [(c.start, c.end, f"{c.role}: {c.text}", "PURPLE") for c in reel.cards]
    slots = reel.plan.slots
    notes += [(slot.end, slot.end + 1, f"passage: {slot.transition}", "CYAN")
              for slot in slots[:-1] if slot.transition in get_args(PassageKind)]
    return sorted(notes)
