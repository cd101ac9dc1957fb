"""The network without training: shapes, positions, tasks, the flow against closed forms, words, files of weights.
Needs torch."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")

from skyscreen.core.errors import BadInput, Broken, Missing  # noqa: E402
from skyscreen.model import flow, masks, rope, weights  # noqa: E402
from skyscreen.model.config import GIVEN, Shape  # noqa: E402
from skyscreen.model.tokens import Tokens  # noqa: E402
from skyscreen.model.transformer import Transformer, parameters, patches, pixels  # noqa: E402
from toy_clips import SHAPE, VOCABULARY  # noqa: E402

torch.set_num_threads(1)


def network(seed: int = 0, shape: Shape = SHAPE) -> Transformer:
    """With no layer at zero, so that everything in it has an effect."""
    torch.manual_seed(seed)
    made = Transformer(shape)
    with torch.no_grad():
        for weight in made.parameters():
            weight.normal_(std=0.15)
    return made.eval()


def inputs(b: int = 2, shape: Shape = SHAPE, frames: int | None = None):
    draw = torch.Generator().manual_seed(1)
    size = (b, frames or shape.frames, shape.size, shape.size)
    noisy, time = torch.randn((*size, 3), generator=draw), torch.rand(b, generator=draw)
    given = torch.randn((*size, GIVEN), generator=draw)
    return noisy, time, given, torch.randint(shape.words, (b, shape.length), generator=draw)


def test_patches_come_back() -> None:
    video = torch.randn(2, 4, 16, 16, 3)
    assert torch.equal(pixels(patches(video, 2, 8), (2, 2, 2), 2, 8), video)
    assert torch.equal(patches(video, 2, 8)[0, 3].reshape(2, 8, 8, 3), video[0, :2, 8:, 8:])


def test_shapes_and_that_everything_given_matters() -> None:
    net, (noisy, time, given, tokens) = network(), inputs()
    clean, state = net(noisy, time, given, tokens)
    assert clean.shape == noisy.shape and state.shape == (2, SHAPE.frames, SHAPE.solids, 8)
    others = (tokens + 1) % SHAPE.words
    for changed in ((noisy + 1, time, given, tokens), (noisy, 1 - time, given, tokens),
                    (noisy, time, given.flip(-1), tokens), (noisy, time, given, others)):  # fmt: skip
        assert not torch.allclose(net(*changed)[0], clean, atol=1e-4)
    alone, _ = net(noisy[:1], time[:1], given[:1], tokens[:1])
    assert torch.allclose(alone, clean[:1], atol=1e-5), "clips of a batch must not see one another"
    order = tokens.flip(1)
    assert not torch.allclose(net(noisy, time, given, order)[0], clean, atol=1e-5), "the order of words counts"


def test_another_length_runs() -> None:
    clean, state = network()(*inputs(frames=6))
    assert clean.shape[1] == 6 and state.shape[1] == 6


def test_rotary_positions_see_differences_alone() -> None:
    turned = rope.angles((4, 4, 4), 2, 32)
    assert turned.shape == (2 + 64, 16) and not turned[:2].any()
    q, k = torch.randn(32), torch.randn(32)

    def meet(a: tuple[int, int, int], b: tuple[int, int, int]) -> float:
        i, j = (2 + t * 16 + y * 4 + x for t, y, x in (a, b))
        left = rope.turn(q[None], turned[i : i + 1].cos(), turned[i : i + 1].sin())
        right = rope.turn(k[None], turned[j : j + 1].cos(), turned[j : j + 1].sin())
        return float((left * right).sum())

    assert meet((0, 1, 0), (1, 2, 2)) == pytest.approx(meet((2, 2, 1), (3, 3, 3)), abs=1e-4)
    assert meet((0, 0, 0), (1, 0, 0)) != pytest.approx(meet((0, 0, 0), (0, 1, 0)), abs=1e-3)


def test_tasks_are_drawn_in_their_shares_and_give_what_they_say() -> None:
    chance = torch.rand(20000, 3, generator=torch.Generator().manual_seed(2))
    known, shown, named = masks.tasks(chance, 8)
    rows = known.sum(1)
    shares = masks.SHARES
    assert float(((rows == 0) & (shown == 0)).float().mean()) == pytest.approx(shares[0], abs=0.02)
    assert float(shown.mean()) == pytest.approx(shares[4] + shares[5], abs=0.02)
    ends = (rows == 2) & (known[:, -1] == 1)
    assert float(ends.float().mean()) == pytest.approx(shares[3], abs=0.01) and rows.max() <= 4
    assert bool((known[rows > 0][:, 0] == 1).all()), "what is known begins with the first frame"
    assert float(named.mean()) == pytest.approx(0.5, abs=0.02)


def test_what_is_not_given_is_not_told() -> None:
    video, near = torch.rand(2, 4, 8, 8, 3), torch.rand(2, 4, 8, 8)
    ids = torch.ones(2, 4, 8, 8, dtype=torch.uint8)
    known = torch.tensor([[1.0, 0, 0, 0], [0, 0, 0, 0]])
    told = masks.given(video, known, masks.planes(near, ids), torch.tensor([0.0, 1]), torch.tensor([1.0, 0]))
    assert told.shape[-1] == GIVEN
    assert torch.equal(told[0, 0, ..., :3], video[0, 0])
    assert not told[0, 1:, ..., :3].any() and not told[1, ..., :4].any()
    assert not told[0, ..., 4:].any(), "no passes were shown"
    assert torch.allclose(told[1, ..., 4], near[1] * 2 - 1) and not told[1, ..., 5:8].any()
    assert bool(told[1, ..., 8].all())


def test_nearness_is_one_scale_a_clip() -> None:
    depth = torch.full((1, 2, 4, 4), 8.0)
    depth[0, 0, 0, 0], depth[0, 1, 1, 1], depth[0, :, 3] = 2.0, 4.0, 1e9
    near = masks.nearness(depth)
    assert near[0, 0, 0, 0] == 1 and near[0, 1, 2, 2] == 0 and not near[0, :, 3].any()
    assert float(near[0, 1, 1, 1]) == pytest.approx((1 / 4 - 1 / 8) / (1 / 2 - 1 / 8))
    assert not masks.nearness(torch.full((1, 1, 2, 2), float("nan"))).any()


def test_a_network_that_knows_the_clip_draws_it() -> None:
    """With x̂ = x the way is straight and ends at x whatever the number of steps; known pixels stay."""
    clip = torch.rand(1, 2, 8, 8, 3) * 2 - 1
    given = torch.zeros(1, 2, 8, 8, GIVEN)
    given[:, 0, ..., :3], given[:, 0, ..., 3] = 0.25, 1.0
    seen: list[float] = []

    def knows(z, time, given, tokens):
        seen.append(float(time[0]))
        return clip.expand(len(z), *clip.shape[1:]), None

    out = flow.sample(knows, torch.randn(clip.shape), given, torch.zeros(1, 4, dtype=torch.long), count=5)
    assert torch.allclose(out[:, 1], clip[:, 1], atol=1e-5) and torch.equal(out[:, 0], given[:, 0, ..., :3])
    assert seen == sorted(seen) and seen[0] == 0 and len(seen) == 5


def test_the_flow_finds_a_gaussian() -> None:
    """Data normal with mean m and deviation s: E[x | z_t] is known in closed form, so noise must come to (m, s)."""
    m, s = 0.2, 0.3

    def best(z, time, given, tokens):
        t = time.reshape(-1, 1, 1, 1, 1)
        gain = t * s * s / (t * t * s * s + (1 - t) ** 2)
        return m + gain * (z - t * m), None

    noise = torch.randn(1, 4, 32, 32, 3, generator=torch.Generator().manual_seed(3))
    words, given = torch.zeros(1, 4, dtype=torch.long), torch.zeros(1, 4, 32, 32, GIVEN)
    for count, within in ((24, 0.12), (96, 0.04)):
        out = flow.sample(best, noise, given, words, count=count, guidance=1.0)
        assert float(out.mean()) == pytest.approx(m, abs=0.01) and float(out.std()) == pytest.approx(s, rel=within)


def test_the_error_is_that_of_the_velocity() -> None:
    clip, noise = torch.rand(3, 2, 4, 4, 3), torch.randn(3, 2, 4, 4, 3)
    time, guess = torch.tensor([0.1, 0.5, 0.8]), torch.rand(3, 2, 4, 4, 3)
    z, t = flow.mixed(clip, noise, time), time.reshape(-1, 1, 1, 1, 1)
    by_hand = (((guess - z) / (1 - t) - (clip - noise)) ** 2).mean((1, 2, 3, 4))
    assert torch.allclose(flow.error(guess, clip, time, torch.zeros(3, 2)), by_hand, rtol=1e-4)
    half = flow.error(guess, clip, time, torch.tensor([[1.0, 0]] * 3))
    assert torch.allclose(half, flow.error(guess[:, 1:], clip[:, 1:], time, torch.zeros(3, 1)), rtol=1e-4)


def test_words_of_both_languages_and_none_that_it_does_not_know() -> None:
    read = Tokens((*VOCABULARY, "to the left", "红色的"), 6)
    assert read.encode("Square goes LEFT!") == [2, 3, 4, 0, 0, 0]
    assert read.encode("squares goes to the left, purple") == [3, 9, 0, 0, 0, 0]
    assert read.unknown("a Purple square, 猫 goes") == ["a", "Purple", "猫"]
    assert read.encode("红色的方块向右") == [10, 6, 8, 0, 0, 0]
    assert read.encode("") == [0] * 6 and len(read.encode("left " * 5000)) == 6


def card() -> weights.Card:
    return weights.Card(SHAPE, VOCABULARY, {"steps": 3})


def kept(folder: Path, split: int = 0) -> Path:
    path = folder / "own.safetensors"
    weights.save(path, network().state_dict(), card(), split=split)
    return path


def test_weights_come_back_whole_or_in_parts(tmp_path: Path) -> None:
    net, told = weights.load(kept(tmp_path))
    assert told.shape == SHAPE and told.vocabulary == VOCABULARY and told.training["steps"] == 3
    a, b = net(*inputs())[0], network()(*inputs())[0]
    assert torch.equal(a, b)
    cut = kept(tmp_path / "cut", split=30_000)
    assert not cut.exists() and len(weights.parts(cut)) > 2
    assert all(part.stat().st_size <= 30_000 for part in weights.parts(cut))
    assert torch.equal(weights.load(cut)[0](*inputs())[0], b)
    weights.parts(cut)[1].unlink()
    with pytest.raises(Missing):
        weights.load(cut)


def test_foreign_and_damaged_weights_are_refused(tmp_path: Path) -> None:
    path = kept(tmp_path)
    raw = bytearray(path.read_bytes())
    raw[-5] ^= 1
    path.write_bytes(raw)
    with pytest.raises(BadInput, match="SHA-256"):
        weights.load(path)
    path.write_bytes(raw[:-100])
    with pytest.raises(BadInput):
        weights.load(path)
    path.write_bytes(b"\xff" * 64)
    with pytest.raises(BadInput, match="skyscreen"):
        weights.load(path)
    safetensors.save_file({"a": torch.zeros(2)}, path, {"format": "pt"})
    with pytest.raises(BadInput, match="skyscreen"):
        weights.load(path)
    with pytest.raises(Missing):
        weights.load(tmp_path / "none.safetensors")


def test_weights_of_another_shape_are_refused_by_name(tmp_path: Path) -> None:
    told = network().state_dict() | {"draw.bias": torch.zeros(7)}
    weights.save(tmp_path / "a.safetensors", told, card())
    with pytest.raises(BadInput, match="bias"):
        weights.load(tmp_path / "a.safetensors")


def test_a_shape_that_cannot_be_is_refused() -> None:
    for field, value in (("width", 30), ("depth", 0), ("heads", 3), ("size", 60), ("words", True), ("frames", 5)):
        with pytest.raises(BadInput):
            Shape(**(SHAPE.plain() | {field: value}))
    with pytest.raises(BadInput, match="depth"):
        Shape.of({key: value for key, value in SHAPE.plain().items() if key != "depth"})
    assert Shape.of(json.loads(json.dumps(SHAPE.plain()))) == SHAPE


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = kept(tmp_path)
    before = path.read_bytes()
    monkeypatch.setattr(weights.os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(Broken, match="No space"):
        weights.save(path, network(1).state_dict(), card())
    assert path.read_bytes() == before and [p.name for p in tmp_path.iterdir()] == [path.name]


def test_counting_needs_no_memory() -> None:
    assert parameters(SHAPE) == sum(weight.numel() for weight in network().parameters())
    assert np.isclose(parameters(Shape(words=123)) / 1e6, 16.1, atol=0.1)
