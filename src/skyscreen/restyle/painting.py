"""`skyscreen restyle --painter`: each shot of a foreign video is painted by a model that follows what is reckoned of
it, checked against the video's own motion and outlines, and where it fails drawn in the look that the words name, or
left as it was."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import index
from skyscreen.core import digest, foreign, proc
from skyscreen.core.errors import BadInput
from skyscreen.core.progress import Tick, Watch
from skyscreen.paint.layout import planned
from skyscreen.paint.match import Anchor
from skyscreen.paint.protocol import Painter
from skyscreen.paint.shot import paint, size_for
from skyscreen.restyle.footage import Footage, opened
from skyscreen.restyle.naming import look_in
from skyscreen.restyle.reckoned import clip
from skyscreen.restyle.work import MOST, Drawn, Pen, Work, encode, pixels, sane, sounded, target, watched

Frames = NDArray[np.uint8]
SOURCE_TYPE = "compositeWithTrainedAlgorithmicMedia"
"""IPTC: a recording that a model has drawn anew."""
LONGEST = 240
"""Frames of a piece: of a shot that is longer each piece is painted by itself. At 832 × 480 one takes 3 GB."""
BEST = ("scribble", "depth", "flow", "colour")
"""Controls, the surest first: outlines are seen in a picture, distances are guessed."""
PLAIN = "cinematic"
"""The look that is asked for its grain and label where the words name none."""


@dataclass
class Piece:
    """A shot, or a part of a long one: frames first … last − 1."""

    first: int
    last: int
    file: Path | None = None
    """(T, H, W, 3) as npy, where the painter's picture stands."""
    notes: list[str] = field(default_factory=list)
    takes: int = 0


def run(
    video: Path, words: str, out: Path, hand: Painter, *, control: str, language: str, seed: int, keep: Path | None,
    more: dict[str, Any], watch: Watch,
) -> dict[str, Any]:  # fmt: skip
    """See `skyscreen.restyle.restyle`."""
    from skyscreen.cut.files import whole
    from skyscreen.seal import seal_file, tags_of
    from skyscreen.write.text.language import detect

    proc.pin()
    sane(video, out)
    kind = _control(hand, control)
    look = _look(words)
    language = detect(words, language)
    name = hand.limits.name
    try:
        seen, source = watched(video), digest.of_file(video)
        work = Work(index.look_named(look or PLAIN), language, seed, frozenset(seen["cuts"]), seen["frames"], watch)
        facts = {"source_sha256": source, "painter": name, "words": words}
        tags = tags_of(digest.of({**facts, "seed": seed, "control": kind}), language)
        with tempfile.TemporaryDirectory() as scratch:
            pieces = _paint(video, words, hand, kind, work, keep, Path(scratch), more)
            drawn = look and any(piece.file is None for piece in pieces)
            work.look = work.look if drawn else replace(work.look, grain=0.0)
            with opened(video, pixels() if drawn else MOST) as footage, whole(out) as path:
                own = Path(scratch) / "picture.mp4" if footage.sound else path
                encode(footage, work, own, tags, _shown(pieces, look, Pen(footage, work)))
                notes = sounded(own, video, path) if footage.sound else []
                width, height = target(footage)
                seal = seal_file(path, out.stem, SOURCE_TYPE, facts)
    except foreign.Unreadable as fault:
        raise BadInput(video.name, str(fault), "Give a video that plays elsewhere") from fault
    instead = f"the look {look.replace('_', ' ')}" if look else "the video as it was"
    shots = [{"frames": [one.first, one.last], "by": name if one.file else instead, "takes": one.takes,
              "notes": one.notes} for one in pieces]  # fmt: skip
    return {"file": str(out), "painter": name, "licence": hand.limits.licence, "control": kind, "frames": work.frames,
            "width": width, "height": height, "shots": shots, "seal": seal, "notes": notes}  # fmt: skip


def _control(hand: Painter, asked: str) -> str:
    """What steers the painter: as asked, else the surest that it knows."""
    known = hand.limits.controls
    if asked and asked not in known:
        rule = f"{hand.limits.name} follows {', '.join(known)}" if known else f"{hand.limits.name} follows no control"
        raise BadInput(f"control {asked!r}", rule, "Choose one of them, or another painter")
    if not known:
        raise BadInput(f"painter {hand.limits.name}", "follows no control, so it cannot keep to a video",
                       "Choose one that can, as wan-vace-1.3b")  # fmt: skip
    return asked or next(kind for kind in (*BEST, *known) if kind in known)


def _look(words: str) -> str:
    """The look that stands in where the painter fails; '' where the words name none."""
    try:
        return look_in(words)
    except BadInput:
        return ""


def _paint(
    video: Path, words: str, hand: Painter, kind: str, work: Work, keep: Path | None, scratch: Path,
    more: dict[str, Any],
) -> list[Piece]:  # fmt: skip
    """Every piece painted in turn; those that came out well lie in `scratch`."""
    out: list[Piece] = []
    anchor: Anchor | None = None
    with opened(video, MOST) as footage:
        plan = planned(hand, *footage.shown)
        if plan is not None:
            work.watch(Tick("restyle", "plan", 0, 0, plan.text()))
        size = size_for(hand.limits, *footage.shown)
        for first, pictures, smalls in _pieces(footage, size, work.cuts):
            shot = clip(pictures, smalls, float(footage.rate))
            piece = Piece(first, first + len(pictures))
            done = paint(shot, hand, words, seed=work.seed, kind=kind, anchor=anchor, more=more,
                         keep=keep or scratch / "windows",
                         told=lambda k, n, at=first: work.watch(Tick("restyle", f"frame {at}", k, n)))  # fmt: skip
            piece.notes, piece.takes = done.notes, done.takes
            if done.frames is not None:
                anchor = anchor or Anchor.of(done.frames, shot.colour)
                piece.file = scratch / f"{first}.npy"
                np.save(piece.file, done.frames)
            else:
                piece.notes = [note.replace("the simulated shot stands", "it was refused") for note in piece.notes]
            out.append(piece)
    return out


def _pieces(footage: Footage, size: tuple[int, int], cuts: frozenset[int]
            ) -> Iterator[tuple[int, list[Frames], list[Frames]]]:  # fmt: skip
    """First frame, pictures at the painter's size, small pictures: cut at the video's cuts and after LONGEST frames."""
    from PIL import Image

    first, pictures, smalls = 0, [], []
    for number, (_, picture, small) in enumerate(footage.frames()):
        if pictures and (number in cuts or len(pictures) == LONGEST):
            yield first, pictures, smalls
            first, pictures, smalls = number, [], []
        pictures.append(np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS)))
        smalls.append(small)
    if pictures:
        yield first, pictures, smalls


def _shown(pieces: list[Piece], look: str, pen: Pen) -> Drawn:
    """Each frame as its piece's painter left it; of a piece that failed drawn in the look, or as it was."""
    rows = iter(pieces)
    piece, painted = next(rows), None

    def shown(number: int, at: int, picture: Frames, small: Frames) -> Frames:
        nonlocal piece, painted
        if number == piece.last:
            if piece.file is not None:
                pen.tracker = pen.drawn = None  # it has not seen what was painted
            piece, painted = next(rows), None
        if piece.file is not None:
            painted = np.load(piece.file, mmap_mode="r") if painted is None else painted
            return _opaque(painted[number - piece.first])
        return pen.next(number, at, picture, small) if look else _opaque(picture)

    return shown


def _opaque(picture: Frames) -> Frames:
    """(h, w, 3) → (h, w, 4)."""
    return np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])
