"""A painter's licence is shown and accepted once; what was accepted is kept in the user's data folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

from skyscreen.core.errors import Refused
from skyscreen.paint.protocol import Limits

FILE = "licences.json"


def _path() -> Path:
    from platformdirs import user_data_path

    return Path(os.environ.get("SKYSCREEN_HOME", "") or user_data_path("skyscreen")) / FILE


def accepted() -> dict[str, str]:
    """Painter → licence as accepted."""
    try:
        told = json.loads(_path().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def accept(limits: Limits) -> None:
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**accepted(), limits.name: limits.licence}, indent=1), "utf-8")


def ask(limits: Limits, *, yes: bool = False) -> None:
    """Let a gated painter through only once its licence was accepted.

    Raises:
        Refused: it was not.
    """
    if not limits.gated or accepted().get(limits.name) == limits.licence:
        return
    if not yes:
        rule = f"its weights are under {limits.licence}" + (f"; {limits.restricted}" if limits.restricted else "")
        raise Refused(f"painter {limits.name}", rule, f"Read it at {limits.weights}, then add --accept-licence")
    accept(limits)
