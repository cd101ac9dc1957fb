"""A text into a `Reading`: what the writer understands of it."""

from __future__ import annotations

from functools import lru_cache

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader import solitude
from skyscreen.write.reader.forms import SPOT, telling
from skyscreen.write.reader.names import bear
from skyscreen.write.reader.reader import Reader
from skyscreen.write.reading import Reading
from skyscreen.write.text import language as languages
from skyscreen.write.text.asides import NAME, PALETTE, SLATE, Aside, asides, blanked
from skyscreen.write.text.dialogue import voiced
from skyscreen.write.text.lexicon import Lexicon
from skyscreen.write.text.palette import palette
from skyscreen.write.text.quotes import part
from skyscreen.write.text.script import heads


@lru_cache(maxsize=4)
def lexicon_of(shelf: Shelf) -> Lexicon:
    return Lexicon(shelf)


def read(text: str, shelf: Shelf, language: str = "auto", seed: int = 0) -> Reading:
    """What the writer understands of the text; the film's seed decides what that leaves open."""
    spoken = languages.detect(text, language)
    masked, (_, quotes, spans) = voiced(text), part(text)
    tints, colours = palette(masked) if telling(text).form == SPOT else ([], [])
    told = [*(Aside(span, SLATE) for span in heads(text)), *(Aside(span, PALETTE) for span in tints)]
    besides = sorted([*told, *(one for one in asides(masked) if not any(
        one.span[0] < end and start < one.span[1] for (start, end), _ in told))])
    borne = {text[a:b].lower(): a for (a, b), why in besides if why is NAME}
    reading = Reader(blanked(masked, besides), spoken, lexicon_of(shelf), seed, borne).read()
    reading.text, reading.quotes, reading.palette = text, quotes, colours
    solitude.settle(reading)
    bear(reading, borne)
    hidden = [span for span, _ in besides]
    reading.grounding = [g for g in reading.grounding if not any(a <= g.start and g.end <= b for a, b in hidden)]
    for (start, end), why in besides:
        reading.ground(start, end, "", "ignored", why)
    for start, end in spans:
        reading.ground(start, end, "card", "exact", "set on the picture")
    reading.grounding = [g.model_copy(update={"phrase": text[g.start : g.end]}) for g in reading.grounding]
    reading.grounding.sort(key=lambda g: (g.start, g.end))
    return reading


def plainly(sentence: str, shelf: Shelf) -> Reading:
    """An English sentence of the house's own, as it stands."""
    return Reader(sentence, "en", lexicon_of(shelf)).read()
