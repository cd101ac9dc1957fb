"""Clips without a world: which frames are kept, which are invented, in which windows. A painter that writes its seed
and marks what it was given stands in; the same with a tiny Wan-VACE where torch is here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from skyscreen.core.errors import Missing
from skyscreen.paint import check
from skyscreen.paint.painters.wan_vace import inputs
from skyscreen.paint.protocol import Limits, Request
from skyscreen.paint.worldless import Wish, drawn

LIMITS = Limits("pencil", "Apache-2.0", "nowhere", ((64, 32),), 16, 4, 1, 17, 16.0, first=True, last=True, keep=4)


class Pencil:
    """Draws noise of its seed round what it is given."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self.asked: list[Request] = []

    def missing(self) -> str:
        return ""

    def paint(self, request: Request) -> Any:
        self.asked.append(request)
        rng = np.random.default_rng(request.seed)
        frames = rng.integers(30, 220, (request.frames, 32, 64, 3)).astype(np.uint8)
        if request.head is not None:
            frames[: len(request.head)] = request.head
        if request.tail is not None:
            frames[-len(request.tail) :] = request.tail
        return frames


def video(count: int, seed: int = 7) -> Any:
    return np.random.default_rng(seed).integers(0, 255, (count, 32, 64, 3)).astype(np.uint8)


def kept(request: Request) -> tuple[int, int]:
    return tuple(0 if part is None else len(part) for part in (request.head, request.tail))  # type: ignore[return-value]


def test_words_alone():
    painter = Pencil()
    done = drawn(painter, Wish("a boat", 15, 64, 32))
    assert len(done.frames) == 17 and done.invented == [(0, 17)] and not done.notes  # up to 4 k + 1
    assert [kept(r) for r in painter.asked] == [(0, 0)]


def test_a_long_clip_goes_through_windows_that_begin_with_the_tail_of_the_one_before():
    painter = Pencil()
    done = drawn(painter, Wish("a boat", 40, 64, 32))
    assert len(done.frames) == 40 and len({r.seed for r in painter.asked}) == len(painter.asked)
    assert [kept(r) for r in painter.asked] == [(0, 0), (4, 0), (4, 0)]


def test_from_a_picture_to_a_picture():
    painter, first, last = Pencil(), video(1, 1), video(1, 2)
    done = drawn(painter, Wish("a boat", 15, 64, 32, head=first, tail=last))
    assert [kept(r) for r in painter.asked] == [(1, 1)] and len(done.frames) == 17
    assert np.array_equal(done.frames[0], first[0]) and np.array_equal(done.frames[-1], last[0])
    assert done.invented == [(1, 16)]


def test_on_from_a_video_and_up_to_one():
    painter, film = Pencil(), video(30)
    on = drawn(painter, Wish("a boat", 13, 64, 32, head=film))
    assert np.array_equal(on.frames[:30], film) and on.invented == [(30, 43)] and len(on.frames) == 43
    assert np.array_equal(painter.asked[0].head, film[-4:])
    back = drawn(painter, Wish("a boat", 13, 64, 32, tail=film))
    assert np.array_equal(back.frames[13:], film) and back.invented == [(0, 13)]
    assert np.array_equal(painter.asked[1].tail, film[:4])


def test_two_videos_are_joined_and_only_the_last_window_knows_the_end():
    painter, one, two = Pencil(), video(20, 1), video(10, 2)
    done = drawn(painter, Wish("a boat", 30, 64, 32, head=one, tail=two))
    assert np.array_equal(done.frames[:20], one) and np.array_equal(done.frames[-10:], two)
    assert done.invented == [(20, 50)] and len(done.frames) == 60
    assert [kept(r)[1] for r in painter.asked] == [0] * (len(painter.asked) - 1) + [4]
    assert kept(painter.asked[0]) == (4, 0)


def test_a_ring_ends_where_it_begins():
    painter, film = Pencil(), video(12)
    ring = drawn(painter, Wish("a boat", 9, 64, 32, head=film, loop=True))
    assert np.array_equal(ring.frames[:12], film) and ring.invented == [(12, 21)] and len(ring.frames) == 21
    asked = painter.asked[0]
    assert np.array_equal(asked.head, film[-4:]) and np.array_equal(asked.tail, film[:4])
    alone = drawn(Pencil(), Wish("a boat", 9, 64, 32, loop=True))
    assert len(alone.frames) == 9 + 9 and alone.invented == [(0, 9), (9, 18)]


def test_a_still():
    done = drawn(Pencil(), Wish("a boat", 1, 64, 32))
    assert done.frames.shape == (1, 32, 64, 3)


def test_windows_are_kept(tmp_path: Path):
    wish = Wish("a boat", 40, 64, 32, head=video(3))
    one = drawn(Pencil(), wish, tmp_path)
    again = Pencil()
    assert np.array_equal(drawn(again, wish, tmp_path).frames, one.frames) and not again.asked
    other = Pencil()
    drawn(other, replace(wish, tail=video(2)), tmp_path)
    assert len(other.asked) == 1  # only the last window knows of the tail


@pytest.mark.parametrize(("wish", "said"), [
    (Wish("x", 9, 64, 32, head=video(1)), "begin with"), (Wish("x", 9, 64, 32, tail=video(1)), "end with"),
    (Wish("x", 9, 64, 32, loop=True), "end with")])  # fmt: skip
def test_what_a_painter_cannot_is_said(wish: Wish, said: str):
    with pytest.raises(Missing, match=said):
        drawn(Pencil(replace(LIMITS, first=False, last=False)), wish)


def test_a_black_clip_is_tried_again_with_another_seed():
    class Blind(Pencil):
        def paint(self, request: Request) -> Any:
            return super().paint(request) * (len(self.asked) > 1)

    painter = Blind()
    done = drawn(painter, Wish("a boat", 17, 64, 32))
    assert len(painter.asked) == 2 and done.notes == ["window 1, take 1: 17 frames are black; it stands still"]
    assert check.unsound(np.repeat(video(1), 9, 0)) == ["it stands still"] and not check.unsound(video(9))


def test_the_mask_keeps_head_and_tail():
    asked = Request("x", 17, 64, 32, 0, head=video(6), tail=video(2, 3))
    frames, mask = inputs(asked)
    assert [int(m) for m in mask[:, 0, 0]] == [0] * 6 + [255] * 9 + [0] * 2
    assert np.array_equal(frames[:6], video(6)) and np.array_equal(frames[-2:], video(2, 3))
    assert (frames[6:15] == 128).all()


def test_a_ring_through_a_tiny_wan_vace():
    torch = pytest.importorskip("torch")
    pytest.importorskip("diffusers")
    torch.set_num_threads(1)
    from skyscreen.paint import random_weights
    from skyscreen.paint.painters.wan_vace import SMALL, WanVace
    from tiny_pipes import TINY_VACE, words

    limits = replace(SMALL, longest=17, keep=6)
    painter = WanVace(limits, lambda _: random_weights.vace(TINY_VACE), words)
    masks: list[Any] = []
    painter.pipe.transformer.register_forward_pre_hook(
        lambda module, args, kwargs: masks.append(kwargs["control_hidden_states"][0, 32:]), with_kwargs=True
    )
    done = drawn(painter, Wish("a boat", 5, 64, 32, head=video(8), loop=True, more={"steps": 1, "guidance": 1.0}))
    assert done.frames.shape == (8 + 5, 32, 64, 3) and done.invented == [(8, 13)]
    # 17 frames, 5 latents: two kept at the head, what lies between to invent, the last kept
    assert [bool(masks[0][:, k].max() == 0) for k in range(5)] == [True, True, False, True, True]
