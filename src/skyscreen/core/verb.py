"""A verb is a package, a command and a function: `skyscreen.write(...)` works whether or not the package is loaded."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


class Verb(ModuleType):
    """A package that can be called: it calls its function of the same name."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return getattr(self, self.__name__.rpartition(".")[2])(*args, **kwargs)


def callable_package(name: str) -> None:
    """Make the package `name` callable. Without it, `from skyscreen import write` would give a plain module as soon as
    anything had imported `skyscreen.write`."""
    sys.modules[name].__class__ = Verb
