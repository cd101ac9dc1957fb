"""Sealing one file that is no film of a screenplay: tagged before it is written, signed and registered after."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import skyscreen
from skyscreen.core import digest
from skyscreen.core.errors import Broken
from skyscreen.seal import credentials, marking, registry
from skyscreen.seal.authority import authority
from skyscreen.seal.checking import verify
from skyscreen.seal.probe import streams


def tags_of(identity: str, language: str) -> dict[str, str]:
    """Tags that go into the file before it is signed; `identity` names what it was made from and how."""
    return {marking.KEY: marking.aigc(f"sky-{identity[:32]}"), "comment": marking.label(language),
            "software": "Skyscreen", "language": language}


def seal_file(path: Path, title: str, source_type: str, facts: dict[str, Any]) -> dict[str, Any]:
    """Sign an MP4 in place, enter it in the register, check it.

    Args:
        source_type: IPTC digital source type.
        facts: what else is said of its making: source, look.

    Raises:
        Broken: it carries no AIGC tag, or does not verify.
    """
    coded, tags = streams(path)
    tag = marking.read(tags.get(marking.KEY, ""))
    if tag is None:
        raise Broken(str(path), "carries no AIGC tag; it must be written before the signature", "Pass seal.tags_of")
    time = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    told = {"provider": "Skyscreen (local installation)", "system": "skyscreen", "version": skyscreen.__version__,
            "time": time, "id": str(tag["ProduceID"]), **facts}
    manifest = credentials.sign(path, title, authority(), source_type=source_type, facts=told)
    registry.enter(id=str(tag["ProduceID"]), file=digest.of_file(path), streams=coded, title=title, time=time,
                   manifest=manifest, source_type=source_type)
    found = verify(path)
    if found["verdict"] != "authentic":
        raise Broken(str(path), f"does not verify after sealing ({found['reason']})", "Run the same command again")
    return {"verdict": found["verdict"], "aigc": tag, "source_type": source_type, "time": time}
