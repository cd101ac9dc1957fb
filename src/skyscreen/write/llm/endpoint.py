"""One client for every language model that speaks OpenAI's chat protocol: a URL, a model, a key if one is asked for.

An endpoint is foreign: whatever it does (hangs, trickles, floods, sends junk), the call ends within its deadline with
an answer or with a `Failure` that says what was wrong and whether a humbler request may do better.
"""

from __future__ import annotations

import json
import os
import threading
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from skyscreen.core.errors import BadInput

LARGEST = 2_000_000
"""Bytes of an answer that are read: a screenplay of 120 shots has about 0.1 MB."""
DEADLINE = 180.0
"""Seconds for one answer: a small model on a laptop writes some 20 tokens a second, a film has about 2,500."""
URL, MODEL, KEY = "SKYSCREEN_LLM_URL", "SKYSCREEN_LLM_MODEL", "SKYSCREEN_LLM_KEY"


class Failure(Exception):
    """A call that gave no usable answer.

    Args:
        why: for the user, in one clause.
        humbler: the endpoint refused the *form* of the request: a lower rung of the ladder may pass.
    """

    def __init__(self, why: str, *, humbler: bool = False) -> None:
        super().__init__(why)
        self.why, self.humbler = why, humbler


@dataclass(frozen=True)
class Answer:
    text: str
    tokens_in: int
    tokens_out: int
    cut: bool
    """The model ran into its limit of tokens: the text ends too early."""


@dataclass(frozen=True)
class Endpoint:
    """Where a model answers. The key is never printed."""

    url: str
    model: str
    key: str = field(default="", repr=False)
    deadline: float = DEADLINE

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise BadInput(f"language model {self.url[:80]!r}", "is not an http address", "Try http://localhost:11434/v1")
        if not self.model.strip():
            raise BadInput("the language model", "has no name", f"Give --model NAME or set {MODEL}")

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    def ask(self, messages: list[dict[str, str]], form: dict[str, Any] | None) -> Answer:
        """One answer to a conversation.

        Args:
            form: the `response_format` of the request, or None for plain text.

        Raises:
            Failure: no usable answer came in time.
        """
        body: dict[str, Any] = {"model": self.model, "messages": messages, "max_tokens": 12000, "stream": False}
        if form is not None:
            body["response_format"] = form
        return _read(self._post(body))

    def _post(self, body: dict[str, Any]) -> bytes:
        """The raw answer. A thread of its own, because a server that trickles a byte a second defeats every time-out of
        a socket; it is a daemon and dies with its connection."""
        box: dict[str, Any] = {}
        stop = threading.Event()

        def work() -> None:
            try:
                box["raw"] = self._fetch(body, stop)
            except Failure as failure:
                box["failure"] = failure

        thread = threading.Thread(target=work, name="language-model", daemon=True)
        thread.start()
        thread.join(self.deadline)
        if thread.is_alive():
            stop.set()
            raise Failure(f"{self.host} gave no answer in {self.deadline:g} s")
        if "failure" in box:
            raise box["failure"]
        return box["raw"]

    def _fetch(self, body: dict[str, Any], stop: threading.Event) -> bytes:
        import requests

        head = {"Content-Type": "application/json", "Accept": "application/json"}
        if self.key:
            head["Authorization"] = f"Bearer {self.key}"
        started = time.monotonic()
        try:
            with requests.post(
                self.url.rstrip("/") + "/chat/completions",
                data=json.dumps(body, ensure_ascii=False).encode(),
                headers=head,
                timeout=(min(10.0, self.deadline), self.deadline),
                stream=True,
                allow_redirects=False,  # a redirect would carry the key to another host
            ) as reply:
                raw = bytearray()
                for piece in reply.iter_content(65536):
                    raw += piece
                    if len(raw) > LARGEST:
                        raise Failure(f"{self.host} sent more than {LARGEST // 1_000_000} MB")
                    if stop.is_set() or time.monotonic() - started > self.deadline:
                        raise Failure(f"{self.host} gave no answer in {self.deadline:g} s")
                if reply.status_code != 200:
                    raise _refusal(self, reply.status_code, bytes(raw))
                return bytes(raw)
        except requests.RequestException as error:
            raise Failure(f"{self.host} cannot be reached ({type(error).__name__})") from error


def from_environment(url: str | None = None, model: str | None = None) -> Endpoint | None:
    """The endpoint that the user named, by option or by environment; None when there is none, or with the address
    'none'."""
    if url == "none":
        return None
    url, model = url or os.environ.get(URL, ""), model or os.environ.get(MODEL, "")
    if not url and not model:
        return None
    if not url:
        raise BadInput(f"model {model!r}", "needs the address of its endpoint", f"Give --llm URL or set {URL}")
    return Endpoint(url, model, os.environ.get(KEY, ""))


_REMEDIES = {
    401: "the key is missing or wrong: set SKYSCREEN_LLM_KEY",
    402: "the account has no balance",
    403: "the key may not use this model",
    404: "no such address or model: the address usually ends in /v1",
    429: "too many requests or no quota",
}


def _refusal(endpoint: Endpoint, status: int, raw: bytes) -> Failure:
    said = raw[:2000].decode("utf-8", "replace")
    try:
        error = json.loads(said)["error"]
        said = str(error.get("message", error) if isinstance(error, dict) else error)
    except (ValueError, KeyError, TypeError):
        pass  # not JSON, or in another form: the words as they came
    said = " ".join(said.split())[:160]
    why = f"{endpoint.host} answered {status}: {_REMEDIES.get(status, said)}"
    return Failure(why, humbler=status in (400, 415, 422, 501))


def _read(raw: bytes) -> Answer:
    try:
        told = json.loads(raw)
        choice = told["choices"][0]
        text = choice["message"].get("content") or ""
        usage = told.get("usage") or {}
        counts = [int(usage.get(key) or 0) for key in ("prompt_tokens", "completion_tokens")]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise Failure("the endpoint does not answer in the chat-completions form") from error
    if not isinstance(text, str) or not text.strip():
        raise Failure("the model's answer is empty", humbler=True)
    return Answer(text, counts[0], counts[1], choice.get("finish_reason") == "length")
