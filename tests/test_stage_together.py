"""What leaves a hand, and who meets whom: throws, catches, kicks, handshakes, and how sentences ask for them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Cast, Format, Scene, Screenplay, Shot
from skyscreen.stage import stage
from skyscreen.stage.meeting import place
from skyscreen.stage.tracks import points
from skyscreen.write import write


def order(cast: dict[str, str], actions: list[dict[str, Any]], seconds: float = 4.0, speed: float = 1.0) -> Order:
    shot = Shot.model_validate({"id": "one", "duration": seconds, "subjects": list(cast), "actions": actions,
                                "camera": {"size": "full"}, "speed": speed})
    play = Screenplay(
        schema="skyscreen/1", seed=3, format=Format(width=640, height=360, fps=24, duration=seconds),
        cast=[Cast(id=k, thing=v) for k, v in cast.items()], scenes=[Scene(id="scene", place="studio", shots=[shot])])
    return orders(play, schedule(play, Narration("none", "en")))[0]


def middle(staged: Any, name: str) -> np.ndarray:
    """(F + 1, 3) of a thing's middle."""
    subject = next(s for s in staged.subjects if s.id == name)
    return points(staged.done.tracks[name], 0.5 * (np.asarray(subject.model.low) + np.asarray(subject.model.high)))


def palm(staged: Any, name: str, hand: str = "hand_r") -> np.ndarray:
    return place(next(s for s in staged.subjects if s.id == name), staged.done.tracks[name], hand)


def release(staged: Any, name: str) -> float:
    return next(m.time for m in staged.done.tracks[name].moments if m.name in ("release", "strike"))


@pytest.mark.parametrize("to", ["b", None])
def test_a_throw_leaves_the_hand_without_a_kink(to: str | None) -> None:
    """A quarter of a second about the release, 240 pictures a world second: neither place nor speed jumps."""
    cast = {"a": "boy", "c": "ball"} | ({"b": "dog"} if to else {})
    staged = stage(order(cast, [{"subject": "a", "motion": "throw", "target": "c", "to": to}], 7.0, 0.1))
    at, times, let_go = middle(staged, "c"), staged.clock.times, release(staged, "a")
    assert times[0] < let_go - 0.15 and times[-1] > let_go + 0.15
    speed = np.diff(at, axis=0) * 240
    assert np.linalg.norm(np.diff(speed, axis=0), axis=1).max() < 0.8  # m/s in 1/240 s
    near = int(np.argmin(np.abs(times - let_go)))
    assert np.linalg.norm(at[near] - palm(staged, "a")[near]) < 0.25
    assert np.linalg.norm(at[-1] - palm(staged, "a")[-1]) > 0.5
    free = np.diff(at[near + 2:], 2, axis=0) * 240**2
    assert free[:, 1] == pytest.approx(-9.81, abs=0.15) and np.abs(free[:, [0, 2]]).max() < 0.3


def test_a_dog_catches_what_is_thrown_to_it() -> None:
    one = order({"a": "boy", "b": "dog", "c": "ball"}, [{"subject": "a", "motion": "throw", "target": "c", "to": "b"}])
    staged = stage(one)
    dog = next(s for s in staged.subjects if s.id == "b")
    k = next(n for n, joint in enumerate(dog.model.joints) if joint.name == "head")
    mouth = points(staged.done.tracks["b"], np.asarray(dog.model.sockets["mouth"].position), k)
    away = np.linalg.norm(middle(staged, "c") - mouth, axis=1)
    assert away[10] > 1.5 and away[-20:].max() < 0.02
    assert [e for e in staged.events if e.kind == "impact" and e.a == "c" and e.b == "b"]
    faces = [staged.done.tracks[n].roots[0][:3, 2] for n in "ab"]
    assert float(faces[0] @ faces[1]) < -0.9 * float(np.linalg.norm(faces[0]) * np.linalg.norm(faces[1]))
    again = stage(one)
    assert again.done.tracks["c"].roots.tobytes() == staged.done.tracks["c"].roots.tobytes()


def test_two_throw_by_turns_and_a_snowball_bursts() -> None:
    throws = [{"subject": n, "motion": "throw", "target": "c"} for n in "ab"]
    staged = stage(order({"a": "child", "b": "girl", "c": "snowball"}, throws, 7.0))
    hit = [e.b for e in staged.events if e.kind == "impact" and e.a == "c"]
    assert hit[:2] == ["b", "a"]
    shown = staged.done.tracks["c"].visible
    assert shown is not None and 0.3 < shown.mean() < 0.95 and shown[0]


def test_a_kicked_ball_flies_off_and_a_dropped_cup_falls() -> None:
    kicked = stage(order({"a": "boy", "c": "football"}, [{"subject": "a", "motion": "kick", "target": "c"}], 3.0))
    at = middle(kicked, "c")
    k = int(np.argmin(np.abs(kicked.clock.times - release(kicked, "a"))))
    assert np.ptp(at[:k - 1], axis=0).max() < 1e-6 and np.linalg.norm(at[-1] - at[0]) > 2.5
    assert any(e.b == "ground" for e in kicked.events if e.a == "c")
    dropped = stage(order({"a": "woman", "c": "cup"}, [{"subject": "a", "motion": "drop", "target": "c"}], 3.0))
    at = middle(dropped, "c")
    assert at[0, 1] > 0.8 and at[-1, 1] < 0.15
    assert any(e.kind == "impact" and e.b == "ground" for e in dropped.events)


@pytest.mark.parametrize("motion", ["shake_hands", "high_five", "give", "dance_together"])
@pytest.mark.parametrize("other", ["woman", "child"])
def test_hands_meet(motion: str, other: str) -> None:
    """Palm on palm within two centimetres for a fifth of a second at least; feet stay planted."""
    cast = {"a": "man", "b": other} | ({"c": "cup"} if motion == "give" else {})
    action = {"subject": "a", "motion": motion, "target": "c" if motion == "give" else "b", "to": "b"}
    staged = stage(order(cast, [action], 3.0))
    hand = "hand_l" if motion == "dance_together" else "hand_r"
    gap = np.linalg.norm(palm(staged, "a") - palm(staged, "b", hand), axis=1)
    assert np.sort(gap)[4] < 0.02
    if motion == "dance_together":
        return
    for name in "ab":
        toe = next(k for k, j in enumerate(next(s for s in staged.subjects if s.id == name).model.joints)
                   if j.name == "toe_l")
        subject = next(s for s in staged.subjects if s.id == name)
        way = points(staged.done.tracks[name], np.asarray(subject.model.joints[toe].head), toe)
        assert np.linalg.norm(way - way[0], axis=1).max() < 0.01


def test_who_is_embraced_embraces() -> None:
    staged = stage(order({"a": "girl", "b": "boy"}, [{"subject": "a", "motion": "hug", "target": "b"}], 2.5))
    roots = [staged.done.tracks[n].roots[-1][:3, 3] for n in "ab"]
    assert np.linalg.norm(roots[0] - roots[1]) < 0.4
    for one, other in ("ab", "ba"):
        subject = next(s for s in staged.subjects if s.id == other)
        k = next(n for n, joint in enumerate(subject.model.joints) if joint.name == "chest")
        back = points(staged.done.tracks[other], np.asarray(subject.model.joints[k].head), k)[-1]
        assert np.linalg.norm(palm(staged, one)[-1] - back) < 0.22


@pytest.mark.parametrize(("text", "motion", "target", "to"), [
    ("A boy throws a red ball to a dog.", "throw", "ball", "dog"),
    ("A woman gives a flower to a man.", "give", "flower", "man"),
    ("A father gives his son a book.", "give", "book", "boy"),
    ("A girl kicks a ball to a boy.", "kick", "ball", "boy"),
    ("Two children throw snowballs at each other.", "throw", "snowball", None),
    ("Two knights fight with swords.", "duel", "sword", None),
    ("一个男人把书递给一个女孩。", "give", "book", "girl"),
    ("男孩向狗扔球。", "throw", "ball", "dog"),
    ("男孩给狗扔了一个球。", "throw", "ball", "dog"),
    ("两个孩子互相扔雪球。", "throw", "snowball", None),
])
def test_sentences_say_what_is_thrown_and_to_whom(text: str, motion: str, target: str, to: str | None) -> None:
    play = write(text, duration=6, shots=1, voice="none")
    thing = {member.id: member.thing for member in play.cast}
    action = next(a for shot in play.shots() for a in shot.actions if a.motion == motion)
    assert thing[str(action.target)] == target
    assert to is None or thing[str(action.to)] == to
