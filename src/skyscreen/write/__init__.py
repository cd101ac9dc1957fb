"""write: text → Screenplay. Offline, English and Chinese, nothing downloaded."""

from __future__ import annotations

from skyscreen.core.verb import callable_package
from skyscreen.nouns.screenplay import Screenplay


def write(
    text: str,
    *,
    language: str = "auto",
    duration: float = 60.0,
    shots: int | None = None,
    width: int = 1920,
    height: int = 1080,
    fps: int = 24,
    look: str | None = None,
    seed: int = 0,
    voice: str = "auto",
    music: str = "auto",
) -> Screenplay:
    """A sentence, several, or an explicit script becomes a screenplay.

    Args:
        language: 'en', 'zh' or 'auto'.
        duration: seconds of the film.
        shots: exactly so many; None lets the length decide (4 s: one, 60 s: eleven).
        look: name of a look of the catalogue; None takes the one the text asks for.

    Raises:
        BadInput: the text cannot be filmed, or an option is out of range.
    """
    from skyscreen.write.compose import compose
    from skyscreen.write.shelf import standard

    return compose(
        text,
        standard(),
        language=language,
        duration=duration,
        shots=shots,
        width=width,
        height=height,
        fps=fps,
        look=look,
        seed=seed,
        voice=voice,
        music=music,
    )


def explain(screenplay: Screenplay) -> str:
    """The user's text with what each phrase became."""
    from skyscreen.write.explain import explain as told

    return told(screenplay)


callable_package(__name__)
