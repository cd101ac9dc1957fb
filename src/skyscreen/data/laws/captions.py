"""Captions: phrases looked up by the packed specification, as token numbers for a model and as text for people.

Both come from the same tables, so a caption's tokens are its words. Nothing here runs once a clip but `texts`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

import torch
from torch import Tensor

from skyscreen.data.laws import words as w
from skyscreen.data.laws.spec import AT

LENGTH = 32  # tokens of a caption, filled up with PAD
PAD, UNKNOWN = 0, 1
ENGLISH, CHINESE = 0, 1

Segment = tuple[Callable[[Tensor], Tensor], tuple[str, ...]]  # row number of each clip, and the phrases of all rows


def _column(name: str) -> Callable[[Tensor], Tensor]:
    return lambda spec: spec[:, AT[name]]


def _said(name: str) -> Callable[[Tensor], Tensor]:
    """Row 0 (nothing) where the caption leaves it out, else the value's row + 1."""
    return lambda spec: (spec[:, AT[name]] + 1) * spec[:, AT[f"say_{name}"]]


def _verb(spec: Tensor) -> Tensor:
    """4 rows an action: one ball, several balls, another solid, several others."""
    other, many = spec[:, AT["shape0"]] != w.BALL, spec[:, AT["count"]] > 1
    return spec[:, AT["action"]] * 4 + other * 2 + many


def _noun(spec: Tensor) -> Tensor:
    return spec[:, AT["shape0"]] * 2 + (spec[:, AT["count"]] > 1)


def _of(name: str, k: int, said: str = "") -> Callable[[Tensor], Tensor]:
    """Row 0 where solid k is absent or one of the actors already counted, else the value's row + 1."""

    def row(spec: Tensor) -> Tensor:
        there = (spec[:, AT[f"role{k}"]] != w.ACTOR).long()
        return (spec[:, AT[f"{name}{k}"]] + 1) * there * (spec[:, AT[f"say_{said}"]] if said else 1)

    return row


def _size(spec: Tensor) -> Tensor:
    return (spec[:, AT["size0"]] + 1) * spec[:, AT["say_size"]]


def _rows(table: tuple[w.Named, ...], language: str) -> tuple[str, ...]:
    return ("", *(getattr(row, language) for row in table))


@functools.cache
def _segments(language: int) -> tuple[Segment, ...]:
    """The phrases of a caption, in the order of the language."""
    if language == ENGLISH:
        verbs = tuple(phrase for a in w.ACTIONS for phrase in a.en)
        nouns = tuple(word for s in w.SHAPES for word in (s.en, s.many))
        others: list[Segment] = []
        for k in (1, 2):
            others += [(_column(f"role{k}"), w.EN_LEADS), (_of("size", k, "size"), _rows(w.SIZES, "en"))]
            others += [(_of("colour", k), _rows(w.COLOURS, "en")), (_of("shape", k), _rows(w.SHAPES, "en"))]
        return (
            (_column("count"), w.EN_COUNTS),
            (_size, _rows(w.SIZES, "en")),
            (_column("colour0"), tuple(c.en for c in w.COLOURS)),
            (_noun, nouns),
            (_verb, verbs),
            (_column("direction"), w.EN_DIRECTIONS),
            (_column("action"), tuple(a.en_after for a in w.ACTIONS)),
            *others,
            (_said("floor"), _rows(w.FLOORS, "en")),
            (_said("backdrop"), _rows(w.BACKDROPS, "en")),
            (_said("camera"), _rows(w.CAMERAS, "en")),
        )
    verbs = tuple(phrase for a in w.ACTIONS for phrase in (a.zh[0], a.zh[0], a.zh[1], a.zh[1]))
    others = []
    for k in (1, 2):
        others += [(_column(f"role{k}"), w.ZH_LEADS), (_of("colour", k), _rows(w.COLOURS, "zh"))]
        others += [(_of("size", k, "size"), _rows(w.SIZES, "zh")), (_of("shape", k), _rows(w.SHAPES, "zh"))]
    return (
        (_said("backdrop"), _rows(w.BACKDROPS, "zh")),
        (_said("floor"), _rows(w.FLOORS, "zh")),
        (_column("count"), w.ZH_COUNTS),
        (_column("colour0"), tuple(c.zh for c in w.COLOURS)),
        (_size, _rows(w.SIZES, "zh")),
        (_column("shape0"), tuple(s.zh for s in w.SHAPES)),
        (_column("direction"), w.ZH_DIRECTIONS),
        (_verb, verbs),
        (_column("action"), tuple(a.zh_after for a in w.ACTIONS)),
        *others,
        (_said("camera"), _rows(w.CAMERAS, "zh")),
    )


@functools.cache
def vocabulary() -> tuple[str, ...]:
    """All tokens: row 0 fills up, row 1 stands for unknown words, then English and Chinese in the tables' order."""
    found: dict[str, None] = {"<pad>": None, "<unknown>": None}
    for language in (ENGLISH, CHINESE):
        for _, phrases in _segments(language):
            for phrase in phrases:
                found.update(dict.fromkeys(phrase.split()))
    return tuple(found)


@functools.cache
def _tables(language: int, device: torch.device) -> tuple[Tensor, ...]:
    """Each segment's phrases as token numbers, int64 (rows, longest phrase), filled up with PAD."""
    number = {token: n for n, token in enumerate(vocabulary())}
    tables = []
    for _, phrases in _segments(language):
        longest = max(len(phrase.split()) for phrase in phrases)
        rows = [[number[t] for t in phrase.split()] for phrase in phrases]
        tables.append(torch.tensor([row + [PAD] * (longest - len(row)) for row in rows], device=device))
    return tuple(tables)


def whole_lines(spec: Tensor, language: int) -> Tensor:
    """Captions as token numbers, int64 (B, as many as the phrases could need), words first, then PAD."""
    segments, tables = _segments(language), _tables(language, spec.device)
    line = torch.cat([table[row(spec)] for (row, _), table in zip(segments, tables, strict=True)], 1)
    order = torch.argsort((line == PAD).to(torch.int8), dim=1, stable=True)
    return line.gather(1, order)


def tokens(spec: Tensor, language: Tensor | int) -> Tensor:
    """Packed specifications (B, F), a language (one, or (B,): 0 English, 1 Chinese) → tokens int64 (B, LENGTH)."""
    if isinstance(language, int):
        line = whole_lines(spec, language)
        return torch.nn.functional.pad(line, (0, max(0, LENGTH - line.shape[1])))[:, :LENGTH]
    chinese = (language == CHINESE)[:, None]
    return torch.where(chinese, tokens(spec, CHINESE), tokens(spec, ENGLISH))


def texts(spec: Tensor, language: int) -> list[str]:
    """The captions as people write them."""
    words = vocabulary()
    lines = []
    for row in tokens(spec.cpu(), language).tolist():
        found = [words[n] for n in row if n != PAD]
        if language == CHINESE:
            lines.append("".join(found) + "。")
        else:
            line = " ".join(found).replace(" ,", ",")
            lines.append(line[0].upper() + line[1:] + ".")
    return lines
