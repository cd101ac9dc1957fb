"""What breaks: pieces that sum to the whole, drops that break nothing, spills that spread, the same each time."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from skyscreen.forge.build import model
from skyscreen.forge.shatter import _area, _cells, _rows, brittle, shards
from skyscreen.stage import stage
from test_stage_orders import order


@pytest.mark.parametrize("name", ["glass", "vase", "ice_cube"])
def test_the_pieces_weigh_what_the_whole_did(name: str) -> None:
    whole = model(name)
    made = shards(whole, 7, (0.0, 0.0, 0.0))
    assert 8 < len(made) <= 24
    assert sum(piece.mass for piece in made) == pytest.approx(whole.mass, rel=1e-6)
    low = np.min([np.asarray(p.model.low) + p.centre for p in made], axis=0)
    assert np.all(low > np.asarray(whole.low) - 2e-3)


def test_cutting_loses_no_surface() -> None:
    rows, owner = _rows(model("glass").lods[0], brittle)
    seeds = np.random.default_rng(1).normal(size=(12, 3)) * 0.04 + [0, 0.07, 0]
    cells = _cells(rows, owner, seeds)
    assert sum(_area(tri).sum() for tri, _ in cells) == pytest.approx(_area(rows).sum(), rel=1e-4)
    nearest = [np.linalg.norm(tri[:, :, :3].mean(1)[:, None] - seeds, axis=2).argmin(1) for tri, _ in cells]
    assert all((found == k).mean() > 0.99 for k, found in enumerate(nearest) if len(found))


def drop(height: float, thing: str = "glass") -> Any:
    """A thing let go upright from a height over the studio's floor; what the simulation found."""
    from skyscreen.stage import breaking, casting
    from skyscreen.stage.physics.run import run
    from skyscreen.stage.physics.world import Body
    from skyscreen.stage.set_dressing import dress

    one = order("studio", {"a": thing}, {"subjects": ["a"], "camera": {"size": "full"}})
    set_, [subject] = dress(one), casting.cast(one)
    root = np.eye(4)
    root[:3, 3] = 0.0, float(set_.ground(0.0, 0.0)) - float(subject.low[1]) + height, 0.0
    body = Body(subject, root, np.zeros(3), np.zeros(3), 0.0, breaking.strength(subject, "fall"))
    return run([body], [], set_, np.arange(0, 1.2, 1 / 24))


def test_nothing_breaks_from_two_centimetres() -> None:
    for thing in ("glass", "vase", "egg", "plate"):
        assert not drop(0.02, thing).breaks, thing


def test_a_glass_breaks_from_a_table_and_a_ball_never() -> None:
    found = drop(0.75).breaks
    assert len(found) == 1 and found[0].on == "ground"
    assert found[0].time == pytest.approx((2 * 0.75 / 9.81) ** 0.5, abs=0.02)
    assert not drop(2.0, "ball").breaks


@pytest.fixture(scope="module")
def broken() -> Any:
    one = order("studio", {"a": "glass"}, {"subjects": ["a"], "duration": 2.5, "camera": {"size": "full"},
                                           "actions": [{"subject": "a", "motion": "shatter"}]})
    staged = stage(one)
    return staged, list(staged.frames())


def test_the_pieces_fly_lie_and_do_not_sink(broken: Any) -> None:
    staged, states = broken
    assert staged.physics["shards"] > 8
    assert staged.physics["shard_penetration"] < 0.05
    assert staged.physics["deepest_penetration"] < 0.05
    pieces = len(staged.done.debris)
    first, last = states[0].visible, states[-1].visible
    assert first[0] == 1 and not first[1:1 + pieces].any()
    assert last[0] == 0 and last[1:1 + pieces].all()
    moved = np.abs(states[-1].transforms - states[-8].transforms)[1:pieces, :3, 3].max()
    assert moved < 0.01
    ground = float(staged.world.ground_level)
    assert np.all(states[-1].transforms[1:1 + pieces, 1, 3] > ground - 0.01)


def test_a_break_sounds_once_and_its_pieces_after_it(broken: Any) -> None:
    staged, _ = broken
    kinds = [event.kind for event in staged.events]
    assert kinds.count("break") == 1
    moment = next(e for e in staged.events if e.kind == "break")
    after = [e for e in staged.events if e.kind == "impact"]
    assert after and all((e.frame, e.time) >= (moment.frame, moment.time) for e in after)
    assert moment.material_a == "glass" and moment.impulse > max(e.impulse for e in after)


def test_the_spill_spreads_and_never_shrinks(broken: Any) -> None:
    staged, states = broken
    row = len(staged.done.debris)  # the puddle comes last, after the one subject
    size = np.array([np.linalg.norm(s.transforms[row, :3, 0]) for s in states if s.visible[row]])
    assert np.all(np.diff(size) >= -1e-6)
    assert size[0] < 0.6 < 0.9 < size[-1] <= 1.0


def test_breaking_gives_the_same_bits_again(broken: Any) -> None:
    staged, states = broken
    again = list(stage(staged.order).frames())
    for a, b in zip(states, again, strict=True):
        assert a.transforms.tobytes() == b.transforms.tobytes()


def test_what_lies_broken_is_at_rest_from_the_first_frame() -> None:
    one = order("studio", {"a": "vase"}, {"subjects": ["a"], "duration": 0.5, "camera": {"size": "full"},
                                          "actions": [{"subject": "a", "motion": "lie_broken"}]})
    staged = stage(one)
    states = list(staged.frames())
    assert not states[0].visible[0] and states[0].visible[1:5].all()
    assert np.abs(states[-1].transforms - states[0].transforms).max() < 0.02
    assert not [e for e in staged.events if e.kind == "break"]


def test_what_slips_out_of_a_hand_falls_and_breaks() -> None:
    one = order("studio", {"a": "boy", "b": "glass"}, {
        "subjects": ["a", "b"], "duration": 2.0, "camera": {"size": "full"},
        "actions": [{"subject": "a", "motion": "drop", "target": "b", "start": 0.2}, {"subject": "b"}]})
    staged = stage(one)
    states = list(staged.frames())
    high = [float(s.transforms[1, 1, 3]) for s in states]
    assert high[0] > 0.4 and high[-1] < 0.25
    assert [e.kind for e in staged.events].count("break") == 1


@pytest.mark.parametrize(("sentence", "motion", "who"), [
    ("A vase shatters on the floor.", "shatter", "vase"),
    ("A glass falls from a table, breaks, and the water spreads over the tiles.", "fall", "glass"),
    ("A boy drops a cup of tea.", "drop", "boy"),
    ("The queen smashes a plate.", "smash", "queen"),
    ("男孩打碎了花瓶。", "smash", "boy"),
    ("一个玻璃杯从桌上掉下来摔碎了。", "fall", "glass"),
    ("A cat looks at a vase and it shatters.", "shatter", "vase"),
])
def test_words_of_breaking_lead_to_it_and_leave_the_pieces(sentence: str, motion: str, who: str) -> None:
    from skyscreen.write import write

    shots = write(sentence, duration=30, voice="none").shots()
    done = [k for k, shot in enumerate(shots) for a in shot.actions if a.motion == motion and a.subject.startswith(who)]
    assert 1 <= len(done) <= 2
    after = shots[done[-1] + 1:]
    assert any(a.motion == "lie_broken" for shot in after for a in shot.actions)
    assert not any(a.motion == "lie_broken" for shot in shots[:done[0]] for a in shot.actions)


@pytest.mark.parametrize("sentence", ["A snowman melts.", "A candle burns.", "A volcano erupts.", "A balloon bursts."])
def test_other_ends_are_no_breaking(sentence: str) -> None:
    from skyscreen.write import write

    shots = write(sentence, duration=20, voice="none").shots()
    assert not any(a.motion in ("shatter", "lie_broken") for shot in shots for a in shot.actions)


def test_a_bowl_on_a_table_carries_its_fish() -> None:
    from skyscreen.write import write

    [*shots] = write("A goldfish swims in a fishbowl on a table.", duration=20, voice="none").shots()
    told = {(r.subject.split("-")[0], r.kind, r.object.split("-")[0]) for shot in shots for r in shot.relations}
    assert ("goldfish", "inside", "fishbowl") in told and ("fishbowl", "on", "table") in told
    assert ("goldfish", "on", "table") not in told


@pytest.mark.parametrize(("sentence", "thing", "drink"), [
    ("A glass of red wine stands on a table.", "wine_glass", "red wine"),
    ("Two glasses of orange juice on a table.", "glass", "orange juice"),
    ("A woman drinks coffee.", "cup", "coffee"),
    ("桌上有一杯绿茶。", "glass", "green tea"),
    ("桌上有一瓶啤酒。", "bottle", "beer"),
])
def test_a_vessel_holds_what_is_said(sentence: str, thing: str, drink: str) -> None:
    from skyscreen.write import write

    cast = write(sentence, duration=10, voice="none").cast
    assert any(c.thing == thing and c.params.get("drink") == drink for c in cast)
