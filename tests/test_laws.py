"""The law world: its numbers, its laws, its pictures and its words agree with one another."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from skyscreen.core.errors import BadInput  # noqa: E402
from skyscreen.data import laws  # noqa: E402
from skyscreen.data.laws import captions, draw, motion, spec, words  # noqa: E402
from skyscreen.data.laws.picture import draw as draw_picture  # noqa: E402
from skyscreen.data.laws.spec import AT  # noqa: E402

torch.set_num_threads(1)


def drawn(count: int, split: str = "train", seed: int = 0):
    uniform = draw.uniforms(torch.arange(count), seed, split)
    return uniform, spec.draw_specs(uniform, split)


def moved(count: int, frames: int = 65, rate: int = 32, split: str = "any"):
    uniform, packed = drawn(count, split)
    return packed, motion.move(packed, uniform, torch.arange(frames) / rate)


@pytest.fixture(scope="module")
def clips():
    return laws.sample(0, 24, size=32, split="any")


def test_a_clip_is_the_same_in_any_batch(clips):
    for at, count in ((7, 1), (5, 4)):
        again = laws.sample(at, count, size=32, split="any")
        for name in ("video", "depth", "ids", "state", "camera", "packed"):
            assert torch.equal(getattr(again, name), getattr(clips, name)[at : at + count]), name
    assert not torch.equal(laws.sample(0, 4, size=16, seed=1).packed, laws.sample(0, 4, size=16).packed)


def test_twice_the_rate_is_the_same_clip_seen_twice_as_often(clips):
    fine = laws.sample(3, 2, size=32, frames=32, split="any", rate=2 * laws.RATE)
    assert torch.equal(fine.video[:, ::2], clips.video[3:5]) and torch.equal(fine.state[:, ::2], clips.state[3:5])


def test_a_compiler_sees_one_shape(clips, monkeypatch):
    """Compiling takes minutes on a CPU, so only what it would be given is looked at here."""
    seen = []

    def drawer(scene, size):
        seen.append(len(scene.eye))
        return draw_picture(scene, size)

    monkeypatch.setattr(laws.clips, "_drawer", lambda compiled: drawer)
    monkeypatch.setitem(laws.clips.RAYS, "cpu", 64 * 64 * 10)  # 32 pixels, 2 x 2 rays: ten views at once
    again = laws.sample(2, 2, size=32, split="any", compiled=True)
    assert seen == [10] * 4
    assert torch.equal(again.video, clips.video[2:4]) and torch.equal(again.state, clips.state[2:4])


def test_random_numbers_are_even():
    uniform = draw.uniforms(torch.arange(20000), 3, "train")
    assert (uniform >= 0).all() and (uniform < 1).all()
    assert (uniform.mean(0) - 0.5).abs().max() < 0.01  # 5 standard errors: 0.0102
    seen = torch.corrcoef(uniform.T) - torch.eye(draw.COLUMNS)
    assert seen.abs().max() < 0.04
    assert torch.equal(draw.pick(torch.tensor([0.0, 0.49, 0.51, 0.999]), (1.0, 1.0)), torch.tensor([0, 0, 1, 1]))


def test_held_out_triples_are_never_trained_on():
    def triples(split: str) -> set[tuple[str, str, str]]:
        return {
            (s.colour, s.shape, s.direction)
            for clip in laws.read_specs(drawn(20000, split)[1])
            for s in (clip.solids if split == "train" else clip.solids[: clip.count])
            if s.direction != "none"
        }

    train, held = triples("train"), triples("held")
    assert not train & held
    assert len(held) == 16 and len(train) == 8 * 4 * 4 - 16
    assert triples("any") == train | held
    for place, table in enumerate((words.COLOURS, words.SHAPES)):
        assert {t[place] for t in train} == {row.name for row in table}


def test_what_is_held_still_moves_evenly_and_what_flies_falls_with_g():
    """Second differences over a step h: 0, or −g h², wherever no contact lies between the three frames."""
    packed, m = moved(600)
    h = 1 / 32
    action = packed[:, AT["action"]]
    second = m.place[:, 2:] - 2 * m.place[:, 1:-1] + m.place[:, :-2]
    free = (m.velocity[:, 2:, :, 1] - m.velocity[:, :-2, :, 1] + 2 * motion.GRAVITY * h).abs() < 1e-3
    flying = free & ((action == words.FALL) | (action == words.THROW))[:, None, None]
    assert flying.sum() > 4000
    assert (second[..., 1][flying] + motion.GRAVITY * h * h).abs().max() < 2e-6
    sliding = (action == words.MOVE) | (action == words.HIDE) | (action == words.STAND) | (action == words.SPIN)
    assert second[sliding].abs().max() < 2e-6
    measured = (m.place[:, 1:] - m.place[:, :-1])[sliding] / h
    assert (measured - m.velocity[sliding][:, 1:]).abs().max() < 1e-4


def test_a_bounce_keeps_its_share_of_the_speed():
    time = torch.arange(0, 4, 1e-4, dtype=torch.float64)
    height, up = torch.tensor(1.7, dtype=torch.float64), torch.tensor(0.6, dtype=torch.float64)
    y, v = motion.bounce(time, height, up, torch.tensor(0.8))
    assert y[0] == pytest.approx(1.7) and v[0] == pytest.approx(0.6)
    assert y.min() >= -1e-9
    hits = ((v[1:] > 0) & (v[:-1] < 0)).nonzero().flatten()
    assert len(hits) >= 4
    assert torch.allclose(-v[hits + 1] / v[hits], torch.tensor(0.8, dtype=torch.float64), atol=2e-3)
    energy = motion.GRAVITY * y + v**2 / 2  # kept within each flight
    for first, last in zip(hits[:-1] + 1, hits[1:], strict=True):
        assert torch.allclose(energy[first : last + 1], energy[first], rtol=1e-6)


def test_a_collision_keeps_momentum_and_touches():
    packed, m = moved(2000)
    hit = packed[:, AT["action"]] == words.COLLIDE
    assert hit.sum() > 200
    shape, size = packed[hit, AT["shape0"] : AT["shape1"] + 1], packed[hit, AT["size0"] : AT["size1"] + 1]
    mass = spec.mass(shape, spec.halves(size))
    speed = m.velocity[hit][:, :, :2, 0]
    momentum = (mass[:, None] * speed).sum(2)
    assert torch.allclose(momentum, momentum[:, :1].expand_as(momentum), rtol=1e-5, atol=1e-5)
    approach, parting = speed[:, 0, 0] - speed[:, 0, 1], speed[:, -1, 1] - speed[:, -1, 0]
    assert torch.allclose(parting, spec.COLLISION_RESTITUTION * approach, rtol=1e-4)
    gap = (m.place[hit][:, :, 0, 0] - m.place[hit][:, :, 1, 0]).abs()
    balls = (shape == words.BALL).all(1)
    touch = 2 * torch.sqrt(m.half[hit][:, 0] * m.half[hit][:, 1])  # of two balls on a floor
    assert (gap[balls].amin(1) - touch[balls]).min() > -1e-3
    assert (gap[balls].amin(1) - touch[balls]).max() < 2.4 / 32
    blocks = ((shape == words.CUBE) | (shape == words.CYLINDER)).all(1)
    assert (gap[blocks].amin(1) - m.half[hit][blocks][:, :2].sum(1)).abs().max() < 2.4 / 32


def test_nothing_runs_through_anything():
    """Circles around all solids stay apart, collisions aside: cubes that stand turned need √2 of their half width."""
    packed, m = moved(3000, frames=33, rate=16)
    apart = packed[:, AT["action"]] != words.COLLIDE
    for a, b in ((0, 1), (0, 2), (1, 2)):
        both = apart & m.present[:, a] & m.present[:, b]
        way = m.place[both][:, :, a] - m.place[both][:, :, b]
        room = m.half[both][:, None, a] + m.half[both][:, None, b]
        assert (way[..., 0].hypot(way[..., 2]) - room).min() > 0, (a, b)


def test_the_state_falls_on_its_solid(clips):
    """The projected centre of every solid that is wholly seen lies in its region; the depth there is its near side."""
    checked = 0
    size = clips.video.shape[2]
    place = torch.cat([clips.state[..., 2:5], torch.ones_like(clips.state[..., :1])], 3)
    pixel = torch.einsum("btij,btkj->btki", clips.camera, place)
    u, v, far = pixel[..., 0] / pixel[..., 2], pixel[..., 1] / pixel[..., 2], pixel[..., 2]
    for b, t, k in ((clips.state[..., 1] > 0.95).nonzero()).tolist():
        x, y = int(u[b, t, k].floor()), int(v[b, t, k].floor())
        if 0 <= x < size and 0 <= y < size:
            assert clips.ids[b, t, y, x] == k + 1, clips.english[b]
            near = float(far[b, t, k] - clips.depth[b, t, y, x])
            assert 0 < near < 1.0
            checked += 1
    assert checked > 300


def test_absent_solids_are_in_no_picture(clips):
    for k in range(laws.SOLIDS):
        absent = clips.state[:, 0, k, 0] == 0
        assert not (clips.ids[absent] == k + 1).any()
        assert not clips.state[absent, :, k].any()


def test_what_hides_comes_out_again():
    _, packed = drawn(400)
    hidden = (packed[:, AT["action"]] == words.HIDE).nonzero().flatten()[:6]
    clips = laws.describe(hidden, "train", 32, 16, 0, None)
    share = clips.state[:, :, 0, 1]
    assert (share[:, 0] > 0.6).all() and (share[:, -1] > 0.6).all()
    assert ((share == 0).sum(1) >= 2).all()


def test_colours_can_be_told_apart(clips):
    """A solid's mean hue in the picture is nearest to its own colour's, among the eight."""
    hues = torch.tensor([_hue(torch.tensor(c.albedo).clamp(min=1e-3) ** (1 / 2.2)) for c in words.COLOURS])
    for b, clip in enumerate(clips.specs):
        for k, solid in enumerate(clip.solids):
            region = clips.ids[b] == k + 1
            if region.sum() < 40:
                continue
            hue = _hue(clips.video[b][region].float().mean(0))
            away = ((hues - hue + 180) % 360 - 180).abs()
            assert words.COLOURS[int(away.argmin())].name == solid.colour, (clips.english[b], hue)


def _hue(colour) -> float:
    r, g, b = (float(c) for c in colour)
    import math

    return math.degrees(math.atan2(math.sqrt(3) * (g - b), 2 * r - g - b)) % 360


@pytest.mark.parametrize("language", [laws.ENGLISH, laws.CHINESE])
def test_captions_name_what_is_shown(language):
    _, packed = drawn(300, "any")
    for line, clip in zip(laws.texts(packed, language), laws.read_specs(packed), strict=True):
        where = 0
        for number, solid in enumerate([clip.solids[0], *clip.solids[clip.count :]]):
            colour, shape = _word(words.COLOURS, solid.colour, language), _word(words.SHAPES, solid.shape, language)
            found = line.find(colour, where)
            assert found >= 0 and line.find(shape, found) >= 0, line
            where = found + 1
            counted = (captions.w.EN_COUNTS, captions.w.ZH_COUNTS)[language][clip.count if number == 0 else 1]
            assert counted in line.lower()
        side = (words.EN_DIRECTIONS, words.ZH_DIRECTIONS)[language][words.DIRECTIONS.index(clip.direction)]
        assert side in line
        verbs = next(a for a in words.ACTIONS if a.name == clip.action)
        verb = (verbs.en, verbs.zh)[language]
        assert any(v.replace(" ", "" if language else " ") in line for v in verb), line
        said = _word(words.CAMERAS, clip.camera, language).replace(" ", "" if language else " ")
        others = [_word(words.CAMERAS, c.name, language).replace(" ", "" if language else " ") for c in words.CAMERAS]
        assert [o for o in others if o in line] in ([], [said])


def _word(table, name: str, language: int) -> str:
    row = next(row for row in table if row.name == name)
    return row.zh if language else row.en


def test_tokens_are_the_words_of_the_captions():
    _, packed = drawn(500, "any")
    language = torch.arange(500) % 2
    numbers = laws.tokens(packed, language)
    listed = laws.vocabulary()
    assert numbers.shape == (500, laws.LENGTH) and len(set(listed)) == len(listed)
    english, chinese = laws.texts(packed, laws.ENGLISH), laws.texts(packed, laws.CHINESE)
    for n, row in enumerate(numbers.tolist()):
        line = [listed[i] for i in row if i != laws.PAD]
        assert row[len(line) :] == [laws.PAD] * (laws.LENGTH - len(line))
        if language[n]:
            assert "".join(line) + "。" == chinese[n]
        else:
            assert " ".join(line).replace(" ,", ",") + "." == english[n][0].lower() + english[n][1:]


def test_no_caption_is_cut_off():
    _, packed = drawn(20000, "any")
    packed[:, AT["say_size"] : AT["say_camera"] + 1] = 1  # all that can be said
    for language in (laws.ENGLISH, laws.CHINESE):
        assert 28 <= captions.whole_lines(packed, language).ne(laws.PAD).sum(1).max() <= laws.LENGTH


def test_wrong_orders_are_refused():
    with pytest.raises(BadInput, match="split"):
        laws.sample(0, 1, split="test")
    with pytest.raises(BadInput, match="count"):
        laws.sample(0, 0)
