"""`seal`: shots signed first, then the film with the shots as ingredients, then the register."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import skyscreen
from skyscreen.core import digest
from skyscreen.core.errors import Broken
from skyscreen.nouns import making
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.seal import credentials, marking, registry
from skyscreen.seal.authority import authority
from skyscreen.seal.checking import verify
from skyscreen.seal.probe import streams

SOURCE_TYPE = "algorithmicMedia"
"""Procedural picture, DSP voice and music."""
TRAINED_TYPE = "compositeWithTrainedAlgorithmicMedia"
"""A film with a neural voice, whose shots are silent and stay as they are; a shot that a painter drew along its
simulated passes, and a film that holds one."""


def _facts(screenplay: Screenplay, name: str, time: str) -> dict[str, Any]:
    """The four disclosures of California's SB 942, for any reader."""
    return {"provider": "Skyscreen (local installation)", "system": "skyscreen", "version": skyscreen.__version__,
            "time": time, "id": f"{marking.produce_id(screenplay)}/{name}"}


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def sign_shots(folder: Path, screenplay: Screenplay, painted: Mapping[str, str]) -> list[Path]:
    """Sign the clean shots in place, each as what drew it."""
    who, time, made = authority(), _now(), []
    for shot in screenplay.shots():
        path = folder / "shots" / f"{shot.id}.mp4"
        if not path.is_file():
            raise Broken(str(path), "is missing, so the film's parts cannot be sealed", "Run the same command again")
        by = painted.get(shot.id, "")
        facts = _facts(screenplay, shot.id, time) | ({"painter": by} if by else {})
        credentials.sign(path, shot.id, who, source_type=TRAINED_TYPE if by else SOURCE_TYPE, facts=facts)
        made.append(path)
    return made


def _sign_making_of(folder: Path, screenplay: Screenplay, time: str, kind: str) -> list[str]:
    """Sign the making-of, where the film has one; its name."""
    path = folder / making.FILE
    if not path.is_file():
        return []
    credentials.sign(path, making.FILE, authority(), source_type=kind,
                     facts=_facts(screenplay, "making-of", time))
    return [making.FILE]


def seal(folder: Path, screenplay: Screenplay, painted: Mapping[str, str], *, trained: bool = False) -> dict[str, Any]:
    """Seal a film folder; the block `seal` of the report.

    Raises:
        Broken: film.mp4 is missing, carries no AIGC tag, or does not verify after it was signed.
    """
    film, time = folder / "film.mp4", _now()
    if not film.is_file():
        raise Broken(str(film), "is missing", "Run the same command again")
    try:
        coded, tags = streams(film)
    except Exception as error:  # a parser fed with a damaged file may raise anything; its words are told
        raise Broken(str(film), f"is damaged ({error})", "Make it again: skyscreen cut FOLDER") from error
    tag = marking.read(tags.get(marking.KEY, ""))
    if tag is None:
        raise Broken(str(film), "carries no AIGC tag; it must be written before the signature",
                     "Pass seal.tags(screenplay) as metadata to cut.deliver")
    shots = sign_shots(folder, screenplay, painted)
    kind = TRAINED_TYPE if trained or painted else SOURCE_TYPE
    signed = [f"shots/{path.name}" for path in shots] + ["film.mp4"] + _sign_making_of(folder, screenplay, time, kind)
    title = screenplay.title or "film"
    facts = {**_facts(screenplay, "film", time), "seed": screenplay.seed, "shots": len(shots)}
    manifest = credentials.sign(film, title, authority(), source_type=kind, facts=facts, ingredients=shots)
    registry.enter(id=str(tag["ProduceID"]), file=digest.of_file(film), streams=coded, title=title, time=time,
                   manifest=manifest, source_type=kind)
    found = verify(film)
    if found["verdict"] != "authentic":
        raise Broken(str(film), f"does not verify after sealing ({found['reason']})", "Run the same command again")
    return {
        "label": marking.label(screenplay.language), "aigc": tag, "source_type": kind,
        "credentials": found["credentials"], "signed": signed,
        "file_sha256": found["registry"]["file"], "streams_sha256": coded, "time": time, "watermark": None,
        "notes": ["no invisible watermark is in the picture or the sound yet: label, AIGC tag and credentials can be "
                  "cut off, and after a re-encode only the visible label remains",
                  "the signer is this machine's own authority: public verifiers will call it unrecognised"],
    }
