"""Birds in the distance: by day where they are heard, moved by the time alone; fireflies by night."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.nouns.frame import View
from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.stage.drifting import fireflies, seeded
from skyscreen.stage.flocks import KINDS, Flock, flocks

AHEAD = np.array([0.0, 0.0, -1.0])
VIEW = View(eye=np.array([0, 2, 8], np.float32), right=np.array([1, 0, 0], np.float32),
            up=np.array([0, 1, 0], np.float32), forward=AHEAD.astype(np.float32), lens=35)


def scene(hour: float = 10.0, **more) -> Scene:
    return Scene(id="a", place="x", hour=hour, shots=[Shot(id="s", duration=4)], **more)


def seen(hour: float, ambience: tuple[str, ...], **more) -> tuple[Flock, ...]:
    return flocks(scene(hour, **more), ambience, (5.0, 1.0, 2.0), AHEAD, 1.5, 7)


@pytest.mark.parametrize(("ambience", "kind"), [(("surf", "wind"), "gull"), (("city", "crowd"), "pigeon"),
                                                (("forest", "birds"), "rook")])
def test_birds_are_seen_by_day_where_they_are_heard(ambience: tuple[str, ...], kind: str) -> None:
    assert KINDS[kind] in [flock.kind for flock in seen(10.0, ambience)]
    assert not seen(23.0, ambience) and not seen(4.0, ambience) and not seen(10.0, ambience, weather="storm")


def test_no_birds_in_space_in_rooms_or_under_water() -> None:
    assert not any(seen(10.0, (*beds, "birds")) for beds in (("space",), ("room",), ("underwater",)))
    assert not seen(10.0, ("wind",))


@pytest.mark.parametrize("kind", KINDS)
def test_a_bird_goes_where_it_heads_and_beats_its_wings(kind: str) -> None:
    flock = Flock(KINDS[kind], 9, (0.0, 40.0, -90.0), 0.4, 3)
    now, soon = flock.at(2.0), flock.at(2.01)
    moved = (soon.position - now.position) / 0.01
    assert np.linalg.norm(moved - now.velocity, axis=1).max() < 0.25 * KINDS[kind].speed + 2.0
    wings = np.stack([flock.at(t).heat for t in np.arange(0, 20, 0.05)])  # pyright: ignore
    assert wings.min() >= 0 and wings.max() <= 1 and np.ptp(wings, axis=0).min() > 0.5
    again = Flock(KINDS[kind], 9, (0.0, 40.0, -90.0), 0.4, 3).at(2.0)
    assert np.array_equal(again.position, now.position)


def test_a_passing_flock_is_before_the_camera_in_the_middle_of_the_shot() -> None:
    flock = next(f for f in seen(10.0, ("forest", "birds")) if f.kind is KINDS["rook"])
    place = flock.at(1.5).position.mean(0) - np.array([5.0, 1.0, 2.0])
    assert place @ AHEAD > 0.85 * np.hypot(place[0], place[2]) and place[1] > 10


def test_fireflies_glow_on_summer_nights_over_green_land_alone() -> None:
    def lit(hour: float, ambience: tuple[str, ...], **more) -> bool:
        return fireflies(scene(hour, **more), ambience, 1.0, VIEW, 0.0, np.zeros(3), 5) is not None

    assert lit(22.0, ("birds", "wind"), season="summer")
    assert not lit(12.0, ("birds",)) and not lit(22.0, ("city",)) and not lit(22.0, ("birds",), season="winter")
    assert not lit(22.0, ("birds",), weather="rain")
    glow = [fireflies(scene(22.0), ("birds",), t, VIEW, 0.0, np.zeros(3), 5) for t in np.arange(0, 3, 0.25)]
    counts = [len(p.size) for p in glow if p is not None]
    assert min(counts) > 3 and max(counts) < 50  # flashes: never all at once
    assert seeded(scene(12.0), ("birds",)) and not seeded(scene(12.0, season="winter"), ("birds",))
