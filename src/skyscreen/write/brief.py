"""What a film is asked for: the text and every choice beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pydantic import ValidationError

from skyscreen.core.errors import BadInput
from skyscreen.nouns.screenplay import Format
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.telling.plotted import Setting


@dataclass(frozen=True)
class Brief:
    """The arguments of `write.write`, and what only the writer asks of itself."""

    text: str
    shelf: Shelf
    language: str = "auto"
    duration: float = 60.0
    shots: int | None = None
    width: int = 1920
    height: int = 1080
    fps: int = 24
    look: str | None = None
    seed: int = 0
    voice: str = "auto"
    music: str = "auto"
    tell: str | None = None
    """Language of title, lines and cards where it is not the text's own: the same film, told in the other."""
    whole: bool = True
    """The text is the user's whole text, and may be a lesson or a premise of its own; else it is one point of it."""
    where: Setting | None = None
    """Place, hour and weather of a plot's step, whatever its words say."""

    def checked(self) -> Format:
        """The frame and the clock.

        Raises:
            BadInput: an option is out of range.
        """
        if not math.isfinite(self.duration) or not 1 <= self.duration <= 600:
            raise BadInput(f"duration {self.duration:g} s", "a film lasts from 1 to 600 seconds",
                           "Choose a length between")
        most = min(120, int(self.duration * self.fps) // 6)
        if self.shots is not None and not 1 <= self.shots <= most:
            raise BadInput(f"{self.shots} shots", f"{self.duration:g} s hold from 1 to {most} shots",
                           "Ask for fewer shots or a longer film")
        looks = self.shelf.families["looks"]
        if self.look is not None and looks and self.look not in looks:
            raise BadInput(f"look {self.look!r}", f"the looks are {', '.join(looks)}", "Name one of these")
        try:
            return Format(width=self.width, height=self.height, fps=self.fps, duration=self.duration)
        except ValidationError as error:
            first = error.errors()[0]
            raise BadInput(f"{first['loc'][0]} = {first['input']}", str(first["msg"]).lower(),
                           "Choose another value") from error
