"""Which letters stand on which frame: cards, label and burnt captions, each made once, faded by frame number."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace

from skyscreen.cut import design
from skyscreen.cut.overlay import Overlay, Planes, lay
from skyscreen.cut.pointing import way
from skyscreen.nouns.reel import Card, Pointer, Reel

LABEL_SECONDS = 3.0
"""GB 45438-2025 asks for at least 2 s in the opening frames."""


@dataclass(frozen=True)
class Layer:
    start: int
    end: int
    rise: int
    """Frames of the fade in, 0 for none."""
    fall: int
    make: Callable[[], Overlay | None]
    place: Callable[[Overlay, int], Overlay] = lambda over, frame: over
    """Where the overlay stands on a film frame; what stays is left as it was made."""

    def strength(self, frame: int) -> float:
        """Opacity of the whole layer on a film frame, 0–1."""
        if not self.start <= frame < self.end:
            return 0.0
        rise = (frame - self.start + 1) / (self.rise + 1)
        fall = (self.end - frame) / (self.fall + 1)
        t = min(rise, fall, 1.0)
        return t * t * (3 - 2 * t)


class Layers:
    """All overlays of a film; at most four are kept in memory."""

    def __init__(self, reel: Reel, width: int, height: int, label: str | None) -> None:
        self.layers: list[Layer] = []
        self.ready: OrderedDict[int, Overlay | None] = OrderedDict()
        fps, language = reel.plan.fps, reel.language
        for card in reel.cards:
            rise, fall = round(0.5 * fps), round(0.6 * fps)
            room = max((card.end - card.start) // 4, 0)
            self.layers.append(Layer(card.start, card.end, min(rise, room), min(fall, room),
                                     lambda card=card: design.card(card, width, height, language)))
        for pointer in reel.pointers:
            rise = min(round(0.3 * fps), max((pointer.end - pointer.start) // 4, 0))
            tied = Tied(pointer, width, height, language)
            self.layers.append(Layer(pointer.start, pointer.end, rise, rise, tied.make, tied.place))
        if reel.burn_captions:
            for caption in reel.captions:
                self.layers.append(Layer(caption.start, caption.end, 0, 0, lambda caption=caption: design.caption(
                    caption.lines, width, height, language)))
        if label:
            # Full from the first frame on: an opening frame must carry it. The fade lies after the obliged time.
            end = min(round(LABEL_SECONDS * fps), reel.plan.frames)
            words = Card(0, end, label, "label")
            self.layers.append(Layer(0, end, 0, min(round(0.4 * fps), max(end - 2 * fps, 0)),
                                     lambda: design.card(words, width, height, language)))

    def lay(self, planes: Planes, frame: int) -> None:
        """Composite what stands on film frame `frame`, in place."""
        for index, layer in enumerate(self.layers):
            strength = layer.strength(frame)
            if strength <= 0:
                continue
            if index not in self.ready:
                self.ready[index] = layer.make()
                while len(self.ready) > 4:
                    self.ready.popitem(last=False)
            over = self.ready[index]
            if over is not None:
                lay(planes, layer.place(over, frame), strength)


class Tied:
    """A pointer's overlay, moved with the thing it points at and kept inside the picture."""

    def __init__(self, pointer: Pointer, width: int, height: int, language: str) -> None:
        self.pointer, self.width, self.height = pointer, width, height
        middle = sum(x for _, x, _ in pointer.path) / len(pointer.path)
        left = pointer.left if pointer.part else middle > 0.55
        lift = pointer.lift * height if pointer.part else (0.13 + 0.09 * pointer.rank) * min(width, height)
        self.over, self.x, self.y = design.pointer(pointer.text, left, lift, width, height, language,
                                                   reach=0.11 if pointer.part else 0.05)

    def make(self) -> Overlay:
        return self.over

    def place(self, over: Overlay, frame: int) -> Overlay:
        """Even corners, as chroma planes have half the resolution; at the picture's edge the words stop."""
        x, y = way(self.pointer.path, frame)
        corner = round(x * self.width) - self.x, round(y * self.height) - self.y
        room = self.width - over.size[0], self.height - over.size[1]
        left, top = (min(max(at, 0), max(most, 0)) & ~1 for at, most in zip(corner, room, strict=True))
        return replace(over, x=left, y=top)
