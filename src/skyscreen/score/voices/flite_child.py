"""The child that speaks English with Flite's statistical voices. A program of its own, like `espeak_child`, so that a
fault in a foreign library cannot take the film with it.

Standard library only. Reads {"jobs": [{"text" (ASCII), "voice" (rms, slt, awb), "stretch"}, …]} from standard input;
writes a JSON header line as `espeak_child` does, then the 16-bit samples of all lines.
"""

from __future__ import annotations

import ctypes
import json
import sys


class Wave(ctypes.Structure):
    """cst_wave of cst_wave.h."""

    _fields_ = [
        ("type", ctypes.c_char_p), ("rate", ctypes.c_int), ("count", ctypes.c_int), ("channels", ctypes.c_int),
        ("samples", ctypes.c_void_p),
    ]


class Voice(ctypes.Structure):
    """First fields of cst_voice of cst_voice.h."""

    _fields_ = [("name", ctypes.c_char_p), ("features", ctypes.c_void_p)]


START = b"R:SylStructure.daughter1.daughter1.R:Segment.p.end"
END = b"R:SylStructure.daughtern.daughtern.R:Segment.end"


def library() -> ctypes.CDLL:
    """libflite with the types of the few functions that are used."""
    flite = ctypes.CDLL("libflite.so.1")
    pointer, text, real, whole = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_float, ctypes.c_int
    for name, result, *given in (
            ("flite_synth_text", pointer, text, pointer), ("utt_relation", pointer, pointer, text),
            ("relation_head", pointer, pointer), ("item_next", pointer, pointer),
            ("flite_ffeature_float", real, pointer, text), ("flite_ffeature_string", text, pointer, text),
            ("flite_ffeature", pointer, pointer, text), ("val_int", whole, pointer), ("utt_wave", pointer, pointer),
            ("delete_utterance", None, pointer), ("feat_set_float", None, pointer, text, real)):
        function = getattr(flite, name)
        function.restype, function.argtypes = result, given
    flite.flite_init()
    return flite


def register(name: str) -> int:
    shelf = ctypes.CDLL(f"libflite_cmu_us_{name}.so.1")
    make = getattr(shelf, f"register_cmu_us_{name}")
    make.restype, make.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    return make(None)


def marks(flite: ctypes.CDLL, utterance: int, text: str, rate: int) -> list[list[int]]:
    """[character, first sample, end sample] of every token; a number spoken as several words is one token."""
    out: list[list[int]] = []
    item, at, last = flite.relation_head(flite.utt_relation(utterance, b"Word")), 0, -1
    while item:
        position = flite.val_int(flite.flite_ffeature(item, b"R:Token.parent.file_pos"))
        end = round(flite.flite_ffeature_float(item, END) * rate)
        if position != last:
            # `file_pos` is the reader's place after the token, so the token itself is looked for from the last one on.
            token = flite.flite_ffeature_string(item, b"R:Token.parent.name").decode("ascii", "replace")
            found = text.find(token, at)
            at = found if found >= 0 else at
            out.append([at, round(flite.flite_ffeature_float(item, START) * rate), end])
            at, last = at + (len(token) if found >= 0 else 0), position
        out[-1][2] = max(out[-1][2], end)
        item = flite.item_next(item)
    return out


def main() -> int:
    asked = json.load(sys.stdin)
    flite = library()
    known: dict[str, int] = {}
    lines, sound, rate = [], [], 16000
    for job in asked["jobs"]:
        voice = known.setdefault(job["voice"], 0) or register(job["voice"])
        known[job["voice"]] = voice
        flite.feat_set_float(Voice.from_address(voice).features, b"duration_stretch", float(job["stretch"]))
        utterance = flite.flite_synth_text(job["text"].encode("ascii", "replace"), voice)
        wave = Wave.from_address(flite.utt_wave(utterance))
        rate = wave.rate
        sound.append(ctypes.string_at(wave.samples, wave.count * 2))
        lines.append({"samples": wave.count, "marks": marks(flite, utterance, job["text"], rate)})
        flite.delete_utterance(utterance)
    sys.stdout.write(json.dumps({"version": "2.2", "rate": rate, "lines": lines}) + "\n")
    sys.stdout.flush()
    sys.stdout.buffer.write(b"".join(sound))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
