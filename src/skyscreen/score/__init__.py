"""score: what is heard. It speaks twice: `narrate` before staging, `mix` after shooting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from skyscreen.nouns.narration import Narration
    from skyscreen.nouns.schedule import Schedule
    from skyscreen.nouns.screenplay import Screenplay
    from skyscreen.nouns.sound import Soundtrack
    from skyscreen.nouns.staged import Event

__all__ = ["beats", "mix", "narrate", "narrators", "plot", "pulse", "voice_facts"]


def narrate(screenplay: Screenplay, folder: Path, *, voice: str = "auto") -> Narration:
    """Speak every line.

    Args:
        folder: the WAVs (48 kHz mono float) are written here.
        voice: 'auto', 'none', an engine ('flite') or an engine and a voice of it ('flite:slt').

    Returns:
        Lines with word times; empty, with the reason and the remedy in `notes`, where no engine works.
    """
    from skyscreen.score.speaking import narrate as speak

    return speak(screenplay, folder, voice=voice)


def mix(screenplay: Screenplay, plan: Schedule, narration: Narration, events: Mapping[str, Sequence[Event]],
        *, lufs: float = -14.0) -> Soundtrack:
    """Voice, music, effects and ambience, mastered.

    Args:
        lufs: integrated loudness; a film with neither voice nor music stands 9 dB under it.
        events: by shot id; `event.frame` counts the take's frames, head handle included.
    """
    from skyscreen.score.mixing import mix as blend

    return blend(screenplay, plan, narration, events, lufs=lufs)


def beats(music: Path, seconds: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Beats, and those that begin a bar, of the user's own music laid to a film's length; seconds.

    Raises:
        BadInput: it cannot be read, is silent or too short.
    """
    from skyscreen.score.song.song import lay, song

    laid = lay(song(music), seconds)
    return laid.beats, laid.bars


def pulse(screenplay: Screenplay, plan: Schedule) -> tuple[float, ...]:
    """Beats of the music that would be composed to this schedule, seconds; none where none is."""
    from skyscreen.score.music.compose import compose

    if screenplay.music == "none":
        return ()
    return tuple(one.start + k * one.beat for one in compose(screenplay, plan).sections for k in range(one.beats))


def plot(screenplay: Screenplay, plan: Schedule, narration: Narration, events: Mapping[str, Sequence[Event]],
         sound: Soundtrack, path: Path) -> Path:
    """Draw a mixed soundtrack as one PNG: levels with cuts, lines and events, spectrogram, stereo, notes."""
    from skyscreen.score.picture.draw import plot as draw

    return draw(screenplay, plan, narration, events, sound, path)


def voice_facts(narration: str) -> tuple[str, bool]:
    """(licence, whether a trained model spoke) of a narration, by `Narration.engine`."""
    from skyscreen.score.speaking import engine_of

    engine = engine_of(narration)
    return (engine.licence, engine.trained) if engine else ("", False)


def narrators() -> list[dict[str, str | bool]]:
    """Every narrator and voice that this version knows, best first, and whether it works here."""
    from skyscreen.score.speaking import voices as known

    return known()
