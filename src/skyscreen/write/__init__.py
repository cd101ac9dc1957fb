"""write: text → Screenplay. Offline, English and Chinese, nothing downloaded; or by a model that is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.core.verb import callable_package
from skyscreen.nouns.screenplay import Screenplay

if TYPE_CHECKING:
    from skyscreen.write.changes import Changed
    from skyscreen.write.llm import Endpoint


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
    model: Endpoint | None = None,
) -> Screenplay:
    """A sentence, several, or an explicit script becomes a screenplay.

    Args:
        language: 'en', 'zh' or 'auto'.
        duration: seconds of the film.
        shots: exactly so many; None lets the length decide (4 s: one, 60 s: eleven).
        look: name of a look of the catalogue; None takes the one the text asks for.
        model: a language model that writes instead, unless the text is a script, which keeps its words; where it fails
            the offline writer's screenplay stands, and its notes say why.

    Raises:
        BadInput: the text cannot be filmed, or an option is out of range.
    """
    from skyscreen.write.compose import compose
    from skyscreen.write.lexis.shelf import standard
    from skyscreen.write.text.script import items

    offline = compose(
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
    if model is None or items(text):
        return offline
    from skyscreen.write.llm import screenplay_by

    return screenplay_by(model, text, offline, standard(), shots=shots, look=look)


def change(screenplay: Screenplay, text: str, *, model: Endpoint | None = None) -> Changed:
    """A screenplay changed as the words say: 'make it night, the ship red, shot 3 slower'.

    Raises:
        BadInput: nothing of it was understood.
    """
    from skyscreen.write.changes import change as changed
    from skyscreen.write.lexis.shelf import standard

    if model is not None:
        from skyscreen.write.llm import changed_by

        return changed_by(model, screenplay, text, standard())
    return changed(screenplay, text, standard())


def dub(screenplay: Screenplay, language: str, *, model: Endpoint | None = None) -> Screenplay:
    """The same film told in the other language ('en' or 'zh'): no picture changes.

    Raises:
        BadInput: it speaks that language, or that is none of the two.
        Missing: it holds words that only a language model could translate.
    """
    from skyscreen.core.errors import BadInput
    from skyscreen.write.compose import compose
    from skyscreen.write.dubbing import dubbed
    from skyscreen.write.lexis.shelf import standard

    if language not in ("en", "zh"):
        raise BadInput(f"dub to {language[:20]!r}", "the languages are en and zh", "Name one of these")
    form = screenplay.format

    def again(told: str) -> Screenplay:
        return compose(
            screenplay.prompt, standard(), language=screenplay.language, duration=form.duration,
            shots=len(screenplay.shots()), width=form.width, height=form.height, fps=form.fps, look=screenplay.look,
            seed=screenplay.seed, voice=screenplay.voice, music=screenplay.music, tell=told,
        )  # fmt: skip

    if model is None:
        return dubbed(screenplay, language, again)
    from skyscreen.write.llm import translator

    return dubbed(screenplay, language, again, translator(model))


def language_model(url: str | None = None, model: str | None = None) -> Endpoint | None:
    """The language model that the user named, by argument or by SKYSCREEN_LLM_URL, _MODEL and _KEY; None: none.

    Raises:
        BadInput: half of it is named, or the address is none.
    """
    from skyscreen.write.llm import from_environment

    return from_environment(url, model)


def explain(screenplay: Screenplay) -> str:
    """The user's text with what each phrase became."""
    from skyscreen.write.explain import explain as told

    return told(screenplay)


callable_package(__name__)
