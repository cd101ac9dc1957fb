"""The child that speaks: the only code that touches libespeak-ng (GPL-3), and it runs as a program of its own.

Standard library only; never imported by the package. Reads one JSON object from standard input:
{"library": path or "", "jobs": [{"text", "voice", "rate", "pitch", "range", "gap"}, …]}; writes one JSON header line
{"version", "rate", "lines": [{"samples", "marks": [[character, sample], …]}, …]} to standard output, then the 16-bit
samples of all lines, one after the other.
"""

from __future__ import annotations

import ctypes
import json
import sys

SYNCHRONOUS = 2  # speak_lib.h: AUDIO_OUTPUT_SYNCHRONOUS
CHARACTERS_UTF8 = 1
END_PAUSE = 0x1000
WORD = 1
LIST_TERMINATED = 0
RATE, VOLUME, PITCH, RANGE, WORD_GAP = 1, 2, 3, 4, 7  # espeak_PARAMETER


class Mark(ctypes.Structure):
    """espeak_EVENT of speak_lib.h, API revision 12."""

    _fields_ = [
        ("type", ctypes.c_int), ("unique", ctypes.c_uint), ("position", ctypes.c_int), ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int), ("sample", ctypes.c_int), ("user", ctypes.c_void_p), ("id", ctypes.c_char * 8),
    ]


Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Mark))


class Voice(ctypes.Structure):
    """espeak_VOICE: only the language is asked for."""

    _fields_ = [
        ("name", ctypes.c_char_p), ("languages", ctypes.c_char_p), ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte), ("age", ctypes.c_ubyte), ("variant", ctypes.c_ubyte), ("spare", ctypes.c_ubyte),
        ("score", ctypes.c_int), ("private", ctypes.c_void_p),
    ]


def choose(library: ctypes.CDLL, name: str) -> bool:
    """By name ('gmw/en+m3', as the file is called), else by language code."""
    return (library.espeak_SetVoiceByName(name.encode()) == 0
            or library.espeak_SetVoiceByProperties(ctypes.byref(Voice(languages=name.encode()))) == 0)


def main() -> int:
    asked = json.load(sys.stdin)
    library = ctypes.CDLL(asked["library"] or "libespeak-ng.so.1")
    library.espeak_Info.restype = ctypes.c_char_p
    rate = library.espeak_Initialize(SYNCHRONOUS, 200, None, 0)
    if rate <= 0:
        sys.stderr.write("espeak_Initialize failed: its data folder is missing\n")
        return 1
    pieces: list[bytes] = []
    marks: list[list[int]] = []

    def take(samples, count, event) -> int:
        k = 0
        while event[k].type != LIST_TERMINATED:
            if event[k].type == WORD:
                marks.append([event[k].position - 1, event[k].sample])
            k += 1
        if samples and count > 0:
            pieces.append(ctypes.string_at(samples, count * 2))
        return 0

    callback = Callback(take)
    library.espeak_SetSynthCallback(callback)
    lines, sound = [], []
    for job in asked["jobs"]:
        pieces.clear()
        marks.clear()
        if not choose(library, job["voice"]):
            sys.stderr.write(f"espeak-ng has no voice {job['voice']!r}\n")
            return 1
        for name, value in ((RATE, job["rate"]), (PITCH, job["pitch"]), (RANGE, job["range"]), (VOLUME, 90),
                            (WORD_GAP, job["gap"])):
            library.espeak_SetParameter(name, int(value), 0)
        text = job["text"].encode() + b"\0"
        library.espeak_Synth(text, len(text), 0, 1, 0, CHARACTERS_UTF8 | END_PAUSE, None, None)
        library.espeak_Synchronize()
        sound.append(b"".join(pieces))
        lines.append({"samples": len(sound[-1]) // 2, "marks": list(marks)})
    version = library.espeak_Info(None).decode("utf-8", "replace").split()[0]
    sys.stdout.write(json.dumps({"version": version, "rate": rate, "lines": lines}) + "\n")
    sys.stdout.flush()
    sys.stdout.buffer.write(b"".join(sound))
    sys.stdout.buffer.flush()
    library.espeak_Terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
