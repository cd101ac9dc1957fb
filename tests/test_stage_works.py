"""Deeds done to something: it stands where hands reach, whoever does it faces it, and the hand is on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Cast, Format, Relation, Scene, Screenplay, Shot
from skyscreen.stage import stage
from skyscreen.stage.meeting import place
from skyscreen.stage.tracks import points


def staged(cast: Mapping[str, str | dict[str, Any]], actions: list[dict[str, Any]], on: dict[str, str] | None = None,
           seconds: float = 4.0, relations: Sequence[Relation] = (), camera: dict[str, Any] | None = None,
           where: str = "studio") -> Any:
    near = [Relation(subject=a, kind="on", object=b) for a, b in (on or {}).items()]
    shot = Shot.model_validate({"id": "one", "duration": seconds, "subjects": list(cast), "actions": actions,
                                "relations": [*near, *relations], "camera": {"size": "full", **(camera or {})}})
    members = [Cast.model_validate({"id": k, **({"thing": v} if isinstance(v, str) else v)}) for k, v in cast.items()]
    play = Screenplay(schema="skyscreen/1", seed=3, format=Format(width=640, height=360, fps=24, duration=seconds),
                      cast=members, scenes=[Scene(id="scene", place=where, shots=[shot])])
    return stage(orders(play, schedule(play, Narration("none", "en")))[0])


def palm(made: Any, hand: str = "hand_r", who: str = "a") -> np.ndarray:
    return place(next(s for s in made.subjects if s.id == who), made.done.tracks[who], hand)


def surface(made: Any, name: str, frame: int) -> np.ndarray:
    """(n, 3) world points on the thing's triangles: corners and middles."""
    subject, root = next(s for s in made.subjects if s.id == name), made.done.tracks[name].roots[frame]
    mesh = subject.model.lods[0]
    tri = np.asarray(mesh.position, float)[np.asarray(mesh.index).reshape(-1, 3)]
    spots = np.concatenate([tri.reshape(-1, 3), tri.mean(1), (tri + np.roll(tri, 1, 1)).reshape(-1, 3) / 2])
    return spots @ root[:3, :3].T + root[:3, 3]


def touch(made: Any, name: str, hand: str = "hand_r") -> float:
    """Metres between the palm and the thing where they are nearest in the shot, every third frame."""
    hands = palm(made, hand)
    return min(float(np.linalg.norm(surface(made, name, k) - hands[k], axis=1).min()) for k in range(0, len(hands), 3))


def test_a_long_thing_lies_on_what_carries_it_and_stands_in_the_hand() -> None:
    made = staged({"a": "man", "b": "sword", "t": "anvil", "h": "hammer"},
                  [{"subject": "a", "motion": "forge", "target": "b", "tool": "h"}], {"b": "t"})
    blade, anvil = surface(made, "b", 0), surface(made, "t", 0)
    assert np.ptp(blade[:, 1]) < 0.1 and abs(blade[:, 1].min() - anvil[:, 1].max()) < 0.02
    middle = [0.5 * (points.min(0) + points.max(0))[[0, 2]] for points in (blade, anvil)]
    assert np.linalg.norm(middle[0] - middle[1]) < 0.15
    blows = [float(np.linalg.norm(blade[::25, None] - surface(made, "h", k)[None, ::5], axis=2).min())
             for k in range(0, 96, 3)]
    assert min(blows) < 0.09 and max(blows) > 0.3
    held = staged({"a": "knight", "b": "sword"}, [{"subject": "a", "motion": "idle", "tool": "b"}])
    assert np.ptp(surface(held, "b", 24)[:, 1]) > 0.5


@pytest.mark.parametrize(("motion", "thing"), [("knead", "bread"), ("fold", "dumplings"), ("choose", "apple")])
def test_what_is_worked_at_stands_on_the_table_under_the_hands(motion: str, thing: str) -> None:
    made = staged({"a": "woman", "b": thing, "t": "table"}, [{"subject": "a", "motion": motion, "target": "b"}],
                  {"b": "t"})
    roots = {name: made.done.tracks[name].roots for name in "abt"}
    high = surface(made, "b", 0)[:, 1].min() - surface(made, "t", 0)[:, 1].max()
    assert abs(high) < 0.01
    assert touch(made, "b") < 0.01
    ahead, way = roots["a"][0][:3, 2], roots["b"][0][:3, 3] - roots["a"][0][:3, 3]
    assert float(ahead @ way) / float(np.linalg.norm(ahead) * np.linalg.norm(way * [1, 0, 1])) > 0.95
    table = next(s for s in made.subjects if s.id == "t")
    assert abs(np.linalg.inv(roots["t"][0]) @ np.append(roots["a"][0][:3, 3], 1))[2] > table.half[1] + 0.1
    again = staged({"a": "woman", "b": thing, "t": "table"}, [{"subject": "a", "motion": motion, "target": "b"}],
                   {"b": "t"})
    assert again.done.tracks["a"].joints.tobytes() == made.done.tracks["a"].joints.tobytes()


def test_a_bicycle_stands_and_is_knelt_to() -> None:
    made = staged({"a": "man", "b": "bicycle", "c": "hammer"},
                  [{"subject": "a", "motion": "repair", "target": "b", "tool": "c"}])
    bicycle = made.done.tracks["b"].roots[:, :3, 3]
    assert np.abs(bicycle - bicycle[0]).max() < 1e-6
    hips = points(made.done.tracks["a"], next(iter(made.subjects)).model.joints[0].head, 0)
    assert hips[:, 1].max() < 0.75 * float(next(iter(made.subjects)).model.joints[0].head[1])
    assert touch(made, "b", "hand_l") < 0.03
    tool = points(made.done.tracks["c"], (0.0, 0.0, 0.0))
    assert np.linalg.norm(tool - palm(made), axis=1).max() < 0.3


def test_what_is_taken_stands_until_the_hands_are_there() -> None:
    made = staged({"a": "chef", "b": "bread", "t": "table"}, [{"subject": "a", "motion": "take_out", "target": "b"}],
                  {"b": "t"}, 5.0)
    cue = next(m.time for m in made.done.tracks["a"].moments if m.name == "take")
    at, times = made.done.tracks["b"].roots[:, :3, 3], made.clock.times
    assert np.abs(at[times < cue] - at[0]).max() < 1e-6 and (times < cue).sum() > 12
    assert at[-1, 1] > at[0, 1] + 0.1
    step = np.linalg.norm(np.diff(at, axis=0), axis=1)
    assert step.max() < 0.06  # it goes with the hands, without a leap
    near = int(np.argmin(np.abs(times - cue)))
    assert np.linalg.norm(surface(made, "b", near) - palm(made)[near], axis=1).min() < 0.04


@pytest.mark.parametrize(("motion", "thing"), [("walk", "book"), ("stand", "basket"), ("carry", "umbrella")])
def test_what_is_carried_is_in_the_hands_all_the_time(motion: str, thing: str) -> None:
    action = {"subject": "a", "motion": motion, "tool" if motion != "carry" else "target": "b"}
    made = staged({"a": "woman", "b": thing}, [action], seconds=3.0)
    middle = 0.5 * (palm(made) + palm(made, "hand_l")) if thing == "basket" else palm(made)
    for k in range(0, len(middle), 12):
        assert np.linalg.norm(surface(made, "b", k) - middle[k], axis=1).min() < 0.15
    up = made.done.tracks["b"].roots[:, 1, 1]
    assert thing == "book" or up.min() > 0.8  # upright


def test_what_melts_sinks_and_stays_melted() -> None:
    made = staged({"a": "snowman"}, [{"subject": "a", "motion": "melt"}])
    high = made.done.tracks["a"].roots[:, 1, 1]
    assert high[0] > 0.95 and high[-1] < 0.25 and (np.diff(high) <= 1e-9).all()
    later = staged({"a": "snowman"}, [{"subject": "a", "motion": "melt", "manner": "done"}])
    assert later.done.tracks["a"].roots[0, 1, 1] == pytest.approx(high[-1], abs=0.02)


def test_a_family_shares_a_table() -> None:
    """Four round one dish: each faces the table, stands outside it, and has the hands on it or on the dish."""
    who = {"a": "man", "d": "woman", "e": "child", "f": "old_woman"}
    made = staged(who | {"b": "dumplings", "t": "table"},
                  [{"subject": n, "motion": "fold", "target": "b"} for n in who], {"b": "t"}, 2.0)
    table = next(s for s in made.subjects if s.id == "t")
    inverse = np.linalg.inv(made.done.tracks["t"].roots[0])
    for name in who:
        track = made.done.tracks[name]
        assert np.isfinite(track.joints).all()
        at, ahead = inverse @ track.roots[0][:, 3], inverse[:3, :3] @ track.roots[0][:3, 2]
        assert abs(at[0]) > table.half[0] or abs(at[2]) > table.half[1]
        assert float(ahead[[0, 2]] @ -at[[0, 2]]) > 0
        hands = palm(made, who=name)
        near = min(float(np.linalg.norm(surface(made, thing, k) - hands[k], axis=1).min())
                   for thing in "bt" for k in range(0, len(hands), 6))
        assert near < 0.12


def test_what_is_hung_up_hangs() -> None:
    made = staged({"a": "woman", "b": {"thing": "lantern", "scale": 0.4}},
                  [{"subject": "a", "motion": "hang", "target": "b"}], seconds=4.0)
    cue = next(m.time for m in made.done.tracks["a"].moments if m.name == "put")
    at, times = made.done.tracks["b"].roots, made.clock.times
    assert np.abs(at[times > cue + 0.05] - at[-1]).max() < 1e-6 and (times > cue).sum() > 12
    tall = made.subjects[0].height
    assert at[-1, 1, 3] > 0.75 * tall and at[-1, 1, 1] == pytest.approx(0.4)


@pytest.mark.parametrize("who", ["man", "woman", "girl"])
def test_a_guitarist_holds_the_neck_and_strums_before_the_strings(who: str) -> None:
    made = staged({"a": who, "b": "guitar"}, [{"subject": "a", "motion": "strum", "tool": "b"}])
    inward = [np.linalg.inv(root) for root in made.done.tracks["b"].roots[30:]]
    left, right = ([m @ np.append(p, 1) for m, p in zip(inward, palm(made, hand)[30:], strict=True)]
                   for hand in ("hand_l", "hand_r"))
    neck = np.array(left)[:, [0, 2]] - [0.0, 0.05]  # its middle, 5 cm wide: under it by a palm's thickness
    assert np.linalg.norm(neck, axis=1).max() < 0.07 and np.array(left)[:, 1].min() > 0.55
    over = np.array(right)
    assert over[:, 2].min() > 0.06 and np.abs(over[:, 0]).max() < 0.10  # the strings lie 6.6 cm before the back
    assert over[:, 1].min() > 0.22 and over[:, 1].max() < 0.46  # over the sound hole


@pytest.mark.parametrize("who", ["man", "woman", "girl"])
def test_who_drinks_brings_the_rim_to_the_lips_and_tips_it_to_the_face(who: str) -> None:
    made = staged({"a": who, "b": "cup"}, [{"subject": "a", "motion": "drink", "tool": "b"}], seconds=6.0)
    drinker, cup = (next(s for s in made.subjects if s.id == name) for name in "ab")
    heads = {joint.name: (joint.head, k) for k, joint in enumerate(drinker.model.joints)}
    lip, crown = (points(made.done.tracks["a"], *heads[name]) for name in ("lip_low", "hair1"))
    high = float(cup.model.high[1])
    rim, foot = (points(made.done.tracks["b"], (0.0, y, 0.0)) for y in (high, 0.0))
    axis = (rim - foot) / high
    away = lip - rim
    away -= axis * (away * axis).sum(1, keepdims=True)
    near = rim + away / np.linalg.norm(away, axis=1, keepdims=True) * float(cup.model.high[2])
    gap = np.linalg.norm(near - lip, axis=1)
    k = int(gap.argmin())
    assert gap[k] < 0.03
    assert float(axis[k] @ (crown[k] - lip[k])) / float(np.linalg.norm(crown[k] - lip[k])) > 0.1  # not poured out ahead
