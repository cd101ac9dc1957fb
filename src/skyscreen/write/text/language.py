"""Which language a text is in, and whether it is one that can be filmed."""

# ruff: noqa: E501 - word lists on one line each
from __future__ import annotations

import re

from skyscreen.core.errors import BadInput
from skyscreen.write.text.tokens import HAN

LONGEST = 20_000
"""Characters; about 50 minutes of narration."""
_HAN, _LATIN = re.compile(f"[{HAN}]"), re.compile(r"[a-zA-Z]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_ENGLISH = frozenset(
    re.findall(
        r"\w+",
        "a an the of in on at is are and with to by for from it its their his her then while as through over under down up "
        "into no two three",
    )
)
_OTHERS = (
    frozenset(
        re.findall(
            r"\w+",
            "der die das und ein eine einen mit ist auf im durch le la les une des dans avec est sur et el los las una con por "
            "il lo gli di che een het och att som em uma não do da um no",
        )
    )
    - _ENGLISH
)


def detect(text: str, asked: str = "auto") -> str:
    """'en' or 'zh'.

    Raises:
        BadInput: empty, too long, binary, without words, or in a language the writer does not speak.
    """
    shown = text.strip()[:40] or "an empty text"
    if asked not in ("auto", "en", "zh"):
        raise BadInput(str(asked)[:40], "the language is 'en', 'zh' or 'auto'", "Name one of these")
    if not text.strip():
        raise BadInput("an empty text", "a film needs at least one sentence", "Say what is to be seen")
    if len(text) > LONGEST or len(text.encode("utf-8", "replace")) > 1_000_000:
        raise BadInput(f"{len(text)} characters", f"a text has at most {LONGEST}", "Film it in parts")
    odd = sum(not (char.isprintable() or char in "\n\r\t\u200b\ufeff") for char in text)
    if "\0" in text or odd > max(len(text) // 20, 2) or any(0xD800 <= ord(char) < 0xE000 for char in text):
        raise BadInput("binary data", "the text must be readable UTF-8", "Give plain text or a YAML screenplay")
    han, latin = len(_HAN.findall(text)), len(_LATIN.findall(text))
    letters = sum(char.isalpha() for char in text)
    if not letters:
        raise BadInput(repr(shown), "there are no words in it", "Describe the picture in English or Chinese")
    if len(_KANA.findall(text)) > 0.1 * letters:
        raise BadInput(repr(shown), "this looks like Japanese; English and Chinese are spoken here", "Translate it")
    if han + latin < 0.6 * letters:
        raise BadInput(repr(shown), "only English and Chinese are spoken here", "Write it in one of these")
    words = re.findall(r"[^\W\d_]+", text.lower())
    foreign, english = sum(word in _OTHERS for word in words), sum(word in _ENGLISH for word in words)
    if han == 0 and len(words) >= 4 and foreign >= 2 and foreign > english:
        raise BadInput(
            repr(shown), "this does not look like English; English and Chinese are spoken here", "Translate it"
        )
    if asked != "auto":
        return asked
    # A Chinese word has about two characters, an English one five.
    return "zh" if han / 2 >= latin / 5 else "en"


def size(line: str, language: str) -> int:
    """Words (English) or characters (Chinese) of a line, without its stops."""
    return len(re.findall(r"[\w'’-]+" if language == "en" else r"\w", line))
