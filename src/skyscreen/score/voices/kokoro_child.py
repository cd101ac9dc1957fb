"""The child that speaks with Kokoro: torch and the model never enter the film's process.

Reads {"config", "model", "voice": paths, "language": a, b or z, "jobs": [{"text", "speed"}, …]} from standard input;
writes a JSON header line as `espeak_child` does, with [character, first sample, end sample] of every word whose time is
known, then the 16-bit samples of all lines. Without jobs it only says its version.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from array import array
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

RATE = 24000


def refuse(*_: object, **__: object) -> None:
    raise OSError("a narrator fetches nothing")


def needed(language: str) -> str:
    """What is missing, in words; '' when nothing is."""
    if find_spec("kokoro") is None:
        return "the package kokoro is not installed"
    if language in "ab" and find_spec("en_core_web_sm") is None:
        return "English needs the package en_core_web_sm, which kokoro would otherwise fetch by itself"
    return ""


def sixteen(audio: object) -> bytes:
    values = audio.tolist() if hasattr(audio, "tolist") else list(audio)  # type: ignore[attr-defined,call-overload]
    return array("h", (max(-32768, min(32767, round(32767 * value))) for value in values)).tobytes()


def main() -> int:
    asked = json.load(sys.stdin)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print must not stand among the samples
    lacking = needed(asked.get("language", "z"))
    if lacking:
        sys.stderr.write(lacking + "\n")
        return 1
    try:
        number = version("kokoro")
    except PackageNotFoundError:
        number = "unknown"
    lines, sound = [], []
    if asked["jobs"]:
        os.environ["HF_HUB_OFFLINE"] = os.environ["TRANSFORMERS_OFFLINE"] = "1"
        socket.socket.connect = refuse  # type: ignore[method-assign]
        import torch  # pyright: ignore[reportMissingImports]
        from kokoro import KModel, KPipeline  # pyright: ignore[reportMissingImports]

        torch.manual_seed(0)  # the same line is to be the same sound
        model = KModel(config=asked["config"], model=asked["model"]).eval()
        pipeline = KPipeline(lang_code=asked["language"], repo_id="hexgrad/Kokoro-82M", model=model)
        for job in asked["jobs"]:
            pieces, marks, done, at = [], [], 0, 0
            for result in pipeline(job["text"], voice=asked["voice"], speed=job["speed"]):
                if result.audio is None:
                    continue
                for token in getattr(result, "tokens", None) or ():
                    here = job["text"].find(token.text, at)
                    first, last = getattr(token, "start_ts", None), getattr(token, "end_ts", None)
                    if here < 0:
                        continue
                    at = here + len(token.text)
                    if first is not None and last is not None and any(c.isalnum() for c in token.text):
                        marks.append([here, done + round(first * RATE), done + round(last * RATE)])
                pieces.append(sixteen(result.audio))
                done += len(pieces[-1]) // 2
            sound.append(b"".join(pieces))
            lines.append({"samples": done, "marks": marks})
    out.write(json.dumps({"version": number, "rate": RATE, "lines": lines}).encode() + b"\n" + b"".join(sound))
    out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
