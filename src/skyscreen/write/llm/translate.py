"""Texts into the other language by a model: a list in, a list of the same length out."""

from __future__ import annotations

import json
from collections.abc import Callable

from skyscreen.core.errors import Missing
from skyscreen.write.llm.endpoint import Endpoint, Failure
from skyscreen.write.llm.ladder import REPAIRS

NAMES = {"en": "English", "zh": "Simplified Chinese"}


def translator(endpoint: Endpoint) -> Callable[[list[str], str], list[str]]:
    """A function that translates texts; it raises Missing where the model does not do it."""

    def translate(texts: list[str], language: str) -> list[str]:
        ask = (
            f"Translate these texts of a film (narration, titles, labels) into {NAMES[language]}. Each as short as the "
            "original, as a native writer would put it. Answer with one json object {\"texts\": [...]} of the same "
            "length and order.\n" + json.dumps({"texts": texts}, ensure_ascii=False)
        )
        talk = [{"role": "user", "content": ask}]
        why = ""
        form: dict[str, str] | None = {"type": "json_object"}
        for _ in range(REPAIRS + 2):
            try:
                said = endpoint.ask(talk, form).text
            except Failure as failure:
                why = failure.why
                if not failure.humbler or form is None:
                    break
                form = None
                continue
            found = _texts(said)
            if len(found) == len(texts) and all(found):
                return found
            why = f"it sent {len(found)} texts of {len(texts)}"
        raise Missing(f"a translation by {endpoint.model}", why, "Try again, or another model")

    return translate


def _texts(said: str) -> list[str]:
    start, end = said.find("{"), said.rfind("}")
    try:
        rows = json.loads(said[start : end + 1])["texts"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return []
    return [str(row).strip()[:2000] for row in rows] if isinstance(rows, list) else []
