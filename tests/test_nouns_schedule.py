"""The schedule sums exactly, obeys the narrator, and an inserted shot moves no other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from skyscreen.nouns.narration import Line, Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import LEAD, TAIL, fit, schedule
from skyscreen.nouns.screenplay import Screenplay

SILENT = Narration("none", "en")


def play(durations: list[float], total: float, fps: int = 24, transition: float = 0.0) -> Screenplay:
    shots = [{"id": f"s{k}", "duration": d, "transition": {"kind": "dissolve", "duration": transition}}
             for k, d in enumerate(durations)]
    return Screenplay.model_validate({
        "schema": "skyscreen/1", "format": {"fps": fps, "duration": total}, "cast": [],
        "scenes": [{"id": "a", "place": "ocean", "shots": shots}]})


@given(st.lists(st.floats(0.1, 60), min_size=1, max_size=20), st.floats(1, 600), st.integers(6, 60))
def test_fit_sums_exactly(durations: list[float], total: float, fps: int) -> None:
    frames = schedule(fit(play(durations, total, fps), SILENT), SILENT).frames
    assert frames == max(round(total * fps), len(durations))


@given(st.lists(st.floats(0.5, 20), min_size=2, max_size=9), st.floats(0.1, 30))
def test_a_line_always_fits_its_shot(durations: list[float], speech: float) -> None:
    narration = Narration("test", "en", (Line("s1", "words", speech, (), None),))
    plan = schedule(fit(play(durations, 20.0), narration), narration)
    assert plan.slot("s1").frames >= (LEAD + speech + TAIL) * 24
    assert [a.end for a in plan.slots[:-1]] == [b.start for b in plan.slots[1:]]


def test_an_overrun_is_said() -> None:
    narration = Narration("test", "en", (Line("s0", "words", 10.0, (), None),))
    assert schedule(play([2.0, 2.0], 4.0), narration).overrun == schedule(play([2.0, 2.0], 4.0), narration).frames - 96


def test_an_inserted_shot_changes_no_other_order() -> None:
    before = play([2.0, 3.0, 2.5], 7.5, transition=0.5)
    more = play([2.0, 3.0, 1.7, 2.5], 9.2, transition=0.5)
    shots = more.scenes[0].shots
    shots[2], shots[3] = shots[2].model_copy(update={"id": "new"}), shots[3].model_copy(update={"id": "s2"})
    old = {o.shot.id: o.digest() for o in orders(before, schedule(before, SILENT))}
    new = {o.shot.id: o.digest() for o in orders(more, schedule(more, SILENT))}
    assert {k: new[k] for k in ("s0", "s1")} == {k: old[k] for k in ("s0", "s1")}
    # The last shot's head handle belongs to the transition before it, which is alike in both films.
    assert new["s2"] == old["s2"]


def test_words_and_transitions_do_not_reach_the_order() -> None:
    plain = play([2.0, 3.0], 5.0, transition=0.5)
    shot = plain.scenes[0].shots[0]
    talk = shot.model_copy(update={"line": "Hello", "card": "Title", "card_role": "title", "note": "x",
                                   "transition": shot.transition.model_copy(update={"kind": "cut"})})
    other = plain.model_copy(update={"scenes": [plain.scenes[0].model_copy(
        update={"shots": [talk, plain.scenes[0].shots[1]]})]})
    assert [o.digest() for o in orders(plain, schedule(plain, SILENT))] == [
        o.digest() for o in orders(other, schedule(other, SILENT))]


@given(st.lists(st.floats(0.5, 9), min_size=1, max_size=9), st.sets(st.integers(0, 8), min_size=1))
def test_some_shots_alone_follow_one_another(durations: list[float], chosen: set[int]) -> None:
    """Each keeps its frames and handles; where one between was left out, the transition is a cut."""
    plan = schedule(play(durations, sum(durations), transition=0.4), SILENT)
    wanted = {f"s{k}" for k in chosen}
    part = plan.only(wanted)
    at = 0
    for slot in part.slots:
        whole = plan.slot(slot.shot)
        assert (slot.start, slot.frames, slot.head, slot.tail) == (at, whole.frames, whole.head, whole.tail)
        at = slot.end
        following = plan.slots[plan.slots.index(whole) + 1:][:1]
        kept = following and following[0].shot in wanted
        assert slot.transition == (whole.transition if kept else "cut")
    assert part.frames == at and {slot.shot for slot in part.slots} == wanted & {slot.shot for slot in plan.slots}
