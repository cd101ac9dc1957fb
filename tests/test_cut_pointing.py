"""Labels that point: they come and go inside their shot, follow their member and never leave the picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from skyscreen import cut
from skyscreen.cut import design
from skyscreen.cut.layers import Layers, Tied
from skyscreen.cut.pointing import LEADING, way
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.reel import Pointer, Reel
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Cast, Format, Label, Scene, Screenplay, Shot
from skyscreen.nouns.take import Coverage, Take

WIDTH, HEIGHT, FPS = 320, 180, 24
BLACK = (0.0, 0.0, 0.0)


def film(*labels: Label) -> Screenplay:
    shots = [Shot(id="a", duration=2), Shot(id="b", duration=4, subjects=["moon"], labels=list(labels))]
    return Screenplay(title="T", cast=[Cast(id="moon", thing="model_moon"), Cast(id="sun", thing="ball")],
                      scenes=[Scene(id="s", place="studio", shots=shots)],
                      format=Format(width=WIDTH, height=HEIGHT, fps=FPS, duration=6))


def take(shot: str, *rows: Coverage) -> Take:
    return Take(Path(), shot, WIDTH, HEIGHT, FPS, 96, 0, rows)


def seen(member: str, *trail: tuple[float, float, float], area: float = 0.1) -> Coverage:
    return Coverage(member, 96, area, area, (0.5, 0.5), 3.0, BLACK, BLACK, trail)


def test_a_label_stands_inside_its_shot_and_follows_its_member() -> None:
    script = film(Label(member="moon", text="the Moon"), Label(member="sun", text="not seen"))
    plan = schedule(script, Narration("none", "en"))
    row = seen("moon", *((float(k), k / 200, 0.5) for k in range(0, 96, 4)))
    unseen = Coverage("sun", 0, 0.0, 0.0, (0.0, 0.0), 0.0, BLACK, BLACK)
    found = cut.pointers(script, plan, {"a": take("a"), "b": take("b", row, unseen)})
    assert [(p.text, p.rank) for p in found] == [("the Moon", 0)]
    slot = plan.slot("b")
    assert slot.start < found[0].start < found[0].end < slot.end
    # Straight motion stays straight: frame 40 of the take is film frame 48 + 40, x = 0.2.
    assert way(found[0].path, slot.start + 40) == pytest.approx((0.2, 0.5))
    assert way(found[0].path, slot.start + 42) == pytest.approx((0.21, 0.5))
    assert way(found[0].path, 0) == found[0].path[0][1:] and way(found[0].path, 10**6) == found[0].path[-1][1:]


def test_labels_change_words_and_no_pixel() -> None:
    plain, told = film(), film(Label(member="moon", text="the Moon"))
    plan = schedule(plain, Narration("none", "en"))
    assert [o.digest() for o in orders(plain, plan)] == [o.digest() for o in orders(told, plan)]


def test_a_label_of_a_stranger_is_refused() -> None:
    with pytest.raises(ValueError, match="not in the cast"):
        film(Label(member="mars", text="Mars"))


@pytest.mark.parametrize("words", ["buoyancy pushes up", "浮力向上托", "w" * 60])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (320, 180)])
def test_the_overlay_stays_in_the_picture(words: str, size: tuple[int, int]) -> None:
    width, height = size
    for x, y in ((0.0, 0.0), (0.5, 0.5), (0.99, 0.02), (0.3, 1.0)):
        tied = Tied(Pointer(0, 48, words, ((0, x, y),)), width, height, "zh" if ord(words[0]) > 200 else "en")
        over = tied.place(tied.make(), 10)
        assert over.x % 2 == over.y % 2 == 0
        assert 0 <= over.x <= width - over.size[0] and 0 <= over.y <= height - over.size[1]


def test_the_ring_lies_on_the_thing_and_the_words_beside_it() -> None:
    pointer = Pointer(0, 96, "Moon", ((0, 0.25, 0.5), (95, 0.5, 0.5)))
    script = film()
    plan = schedule(script, Narration("none", "en"))
    reel = Reel(plan, {"a": take("a"), "b": take("b")}, (), (), "en", False, pointers=(pointer,))
    layers = Layers(reel, WIDTH, HEIGHT, None)
    middles = []
    for frame in (24, 72):
        planes = (np.full((HEIGHT, WIDTH), 60, np.uint8), *(np.full((HEIGHT // 2, WIDTH // 2), 128, np.uint8),) * 2)
        layers.lay(planes, frame)
        changed = np.argwhere(planes[0] > 120)
        assert len(changed) > 20, "nothing was lettered"
        low = changed[changed[:, 0] > HEIGHT * 0.47]  # the ring; words and line stand above it
        middles.append(low[:, 1].mean() / WIDTH)
    assert middles[0] == pytest.approx(0.25 + 0.25 * 24 / 95, abs=0.02)
    assert middles[1] == pytest.approx(0.25 + 0.25 * 72 / 95, abs=0.02)


def test_words_of_two_labels_do_not_meet() -> None:
    first, _, y0 = design.pointer("one", False, 140, 1920, 1080, "en")
    second, _, y1 = design.pointer("two", False, 238, 1920, 1080, "en")
    assert y1 - y0 > 0.06 * 1080 and first.size[1] < second.size[1]


def test_a_trail_survives_the_disk(tmp_path: Path) -> None:
    kept = Take(tmp_path, "b", WIDTH, HEIGHT, FPS, 96, 0, (seen("moon", (0.0, 0.1, 0.2), (4.0, 0.3, 0.4)),))
    kept.save()
    assert Take.load(tmp_path) == kept


def test_words_of_parts_stand_apart_on_their_own_sides() -> None:
    row = Coverage("moon", 96, 0.1, 0.1, (0.5, 0.5), 3.0, BLACK, BLACK, ((0.0, 0.5, 0.5),), {
        "top": ((0.0, 0.45, 0.40),), "middle": ((0.0, 0.44, 0.42),), "far": ((0.0, 0.60, 0.41),)})
    script = film(*(Label(member="moon", part=part, text=part) for part in ("middle", "top", "far")))
    plan = schedule(script, Narration("none", "en"))
    found = {p.text: p for p in cut.pointers(script, plan, {"a": take("a"), "b": take("b", row)})}
    assert found["top"].path[0][1:] == (0.45, 0.40), "a part is pointed at where it is, not in the middle of its thing"
    assert found["top"].left and found["middle"].left and not found["far"].left
    levels = [found[name].path[0][2] - found[name].lift for name in ("top", "middle")]
    assert levels[1] - levels[0] == pytest.approx(LEADING, abs=1e-6)
