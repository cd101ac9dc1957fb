"""Scenes with fields of some shots changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from skyscreen.nouns.screenplay import Scene


def changed(scenes: Sequence[Scene], changes: Mapping[str, Mapping[str, Any]]) -> list[Scene]:
    """The scenes, each shot with its own changes.

    Args:
        changes: shot id → field → value; a shot that is not named stays as it is.
    """
    return [scene.model_copy(update={"shots": [
        shot.model_copy(update=changes[shot.id]) if shot.id in changes else shot for shot in scene.shots]})
        for scene in scenes]
