"""Cuts in time with music: the user's own, or what will be composed."""

from __future__ import annotations

from pathlib import Path

from skyscreen.core.errors import BadInput
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.on_beats import on_beats
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import SONGS, is_song
from skyscreen.prompts import is_file
from skyscreen.run import Run


def listen(music: str) -> None:
    """Read the user's own music before any work: a file that cannot be used is said now."""
    from skyscreen.score import beats

    if is_song(music):
        beats(Path(music), 1.0)
    elif Path(music).suffix and is_file(Path(music)):
        raise BadInput(f"music {music!r}", f"is no sound file ({', '.join(SONGS)})",
                       "Save its sound as one of these, or name a mood")


def cut_to_composed(screenplay: Screenplay, narration: Narration) -> Screenplay:
    """Cuts of a fresh film onto the nearest beats of the music that will be composed to it. Sections begin on cuts as
    they are; moved cuts may let the composer choose another tempo, so it is done three times."""
    from skyscreen.score import pulse

    for _ in range(3 if len(screenplay.shots()) > 1 else 0):
        screenplay = on_beats(screenplay, narration, pulse(screenplay, schedule(screenplay, narration)), ())[0]
    return screenplay


def cut_to_own(run: Run, screenplay: Screenplay, narration: Narration, fresh: bool) -> Screenplay:
    """Cuts of a fresh film onto the beats of the user's own music; a script's stay where they are."""
    from skyscreen.score import beats

    name, cuts = Path(screenplay.music).name, len(screenplay.shots()) - 1
    run.notes.append(f"the music is your own file {name}: whether it may be used so is for you to know")
    times, bars = beats(Path(screenplay.music), sum(shot.duration for shot in screenplay.shots()))
    if not times:
        run.notes.append(f"no steady beat was found in {name}: the cuts stay where they were")
    elif not fresh:
        run.notes.append(f"the cuts stand as the screenplay has them, not on the beats of {name}")
    else:
        screenplay, landed = on_beats(screenplay, narration, times, bars)
        run.notes.append(f"{landed} of {cuts} cuts lie on beats of {name}")
    return screenplay
