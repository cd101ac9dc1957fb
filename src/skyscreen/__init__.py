"""Skyscreen: a sentence in, a finished minute of film out.

    from skyscreen import make, write
    film = make("A pirate ship sails through a stormy sea at sunset", "films/ship")

Names are loaded when first used: `import skyscreen` stays under 0.3 s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_WHERE = {
    "Screenplay": "skyscreen.nouns.screenplay",
    "SkyscreenError": "skyscreen.core.errors",
    "Film": "skyscreen.nouns.reel",
    "write": "skyscreen.write",
    "make": "skyscreen.film",
    "Options": "skyscreen.film",
}

__all__ = ["Film", "Options", "Screenplay", "SkyscreenError", "__version__", "make", "write"]

if TYPE_CHECKING:
    from skyscreen.core.errors import SkyscreenError
    from skyscreen.film import make
    from skyscreen.nouns.reel import Film
    from skyscreen.nouns.screenplay import Screenplay
    from skyscreen.options import Options
    from skyscreen.write import write


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module 'skyscreen' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_WHERE[name]), name)
    globals()[name] = value  # `skyscreen.write` is the verb, not the package of the same name
    return value
