"""The child that speaks with Piper. A program of its own: Piper and what it loads never enter the film's process.

Reads {"model": path, "jobs": [{"text", "pace"}, …]} from standard input; writes a JSON header line as `espeak_child`
does, then the 16-bit samples of all lines. Without jobs it only says its version.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

GAP = 0.22
"""Seconds between two sentences of a line."""


def refuse(*_: object, **__: object) -> None:
    raise OSError("a narrator fetches nothing")


def spoken(voice: object, text: str, pace: float) -> tuple[bytes, int]:
    """16-bit mono samples and their rate, with Piper's present interface or the one before it."""
    if hasattr(voice, "synthesize_stream_raw"):
        pieces = list(voice.synthesize_stream_raw(text, length_scale=pace))  # type: ignore[attr-defined]
        rate = int(voice.config.sample_rate)  # type: ignore[attr-defined]
    else:
        from piper.config import SynthesisConfig  # pyright: ignore[reportMissingImports]

        chunks = list(voice.synthesize(text, syn_config=SynthesisConfig(length_scale=pace)))  # type: ignore[attr-defined]
        pieces = [chunk.audio_int16_bytes for chunk in chunks]
        rate = int(chunks[0].sample_rate) if chunks else int(voice.config.sample_rate)  # type: ignore[attr-defined]
    return (b"\0\0" * round(GAP * rate)).join(pieces), rate


def main() -> int:
    asked = json.load(sys.stdin)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print must not stand among the samples
    if find_spec("piper") is None:
        sys.stderr.write("the package piper-tts is not installed\n")
        return 1
    try:
        number = version("piper-tts")
    except PackageNotFoundError:
        number = "unknown"
    lines, sound, rate = [], [], 22050
    if asked["jobs"]:
        socket.socket.connect = refuse  # type: ignore[method-assign]
        from piper import PiperVoice  # pyright: ignore[reportMissingImports]

        if find_spec("onnxruntime") is not None:
            import onnxruntime  # pyright: ignore[reportMissingImports]

            getattr(onnxruntime, "set_seed", lambda seed: None)(0)  # the same line is to be the same sound
        voice = PiperVoice.load(asked["model"])
        for job in asked["jobs"]:
            samples, rate = spoken(voice, job["text"], job["pace"])
            sound.append(samples)
            lines.append({"samples": len(samples) // 2, "marks": []})
    out.write(json.dumps({"version": number, "rate": rate, "lines": lines}).encode() + b"\n" + b"".join(sound))
    out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
