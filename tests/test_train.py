"""Training on a toy maker: the optimiser, the source, the clock, going on exactly, two processes, what goes wrong.
Needs torch."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("safetensors")

from skyscreen.core.errors import BadInput, Broken, Missing  # noqa: E402
from skyscreen.model import flow, masks, weights  # noqa: E402
from skyscreen.model.config import GIVEN  # noqa: E402
from skyscreen.train import checkpoint, command, loop  # noqa: E402
from skyscreen.train.clock import Clock  # noqa: E402
from skyscreen.train.config import CONFIGS, Config, changed  # noqa: E402
from skyscreen.train.loop import Run  # noqa: E402
from skyscreen.train.muon import orthogonal  # noqa: E402
from skyscreen.train.source import Direct, Pool  # noqa: E402
from toy_clips import SHAPE, Squares  # noqa: E402

torch.set_num_threads(1)

TINY = Config(
    name="tiny", shape=SHAPE, batch=4, lanes=2, pool=16, begin=8, reuse=2.0, warmup=2, every=3, precision="fp32",
    average=0.9,
)  # fmt: skip


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skyscreen.train.source.AT_ONCE", 8)


def clock(steps: int) -> Clock:
    return Clock(TINY.warmup, TINY.decay, steps)


def test_orthogonal_takes_the_lengths_away_and_keeps_the_directions() -> None:
    stack = torch.randn(3, 8, 20, generator=torch.Generator().manual_seed(0))
    out = orthogonal(stack)
    values = torch.linalg.svdvals(out)
    assert float(values.min()) > 0.6 and float(values.max()) < 1.3
    u, _, v = torch.linalg.svd(stack, full_matrices=False)
    assert float((out * (u @ v)).sum() / (out.norm() * (u @ v).norm())) > 0.97


def test_a_pool_gives_each_lane_its_clips_whoever_holds_it() -> None:
    whole = Pool(Squares(), TINY, 0, 1, "cpu")
    halves = [Pool(Squares(), TINY, k, 2, "cpu") for k in (0, 1)]
    for step in range(25):
        one = whole.batch(step, 4, 0, 1)
        two = [half.batch(step, 4, k, 2) for k, half in enumerate(halves)]
        for name in ("video", "state", "tokens", "ids", "near"):
            assert torch.equal(getattr(one, name), torch.cat([getattr(each, name) for each in two])), (step, name)
    asked = [number for start, count in whole.maker.asked for number in range(start, start + count)]
    assert sorted(asked) == list(range(len(asked))), "each clip is made once, none is left out"
    late = Pool(Squares(), TINY, 0, 1, "cpu")
    assert torch.equal(late.batch(24, 4, 0, 1).video, one.video), "a pool that begins late holds the same clips"


def test_a_pool_draws_as_often_as_it_says() -> None:
    pool = Pool(Squares(), replace(TINY, pool=64, begin=8), 0, 1, "cpu")
    for step in range(200):
        pool.batch(step, 4, 0, 1)
    made = sum(count for _, count in pool.maker.asked)
    assert 4 * 200 / made == pytest.approx(TINY.reuse, rel=0.15)


def test_a_set_of_eight_stays_eight() -> None:
    pool = Pool(Squares(), replace(TINY, clips=8), 0, 1, "cpu")
    for step in range(30):
        pool.batch(step, 4, 0, 1)
    assert pool.maker.asked == [(0, 4), (4, 4)]


def test_clips_made_for_one_use_come_in_order() -> None:
    maker = Squares()
    source = Direct(maker, TINY, 1, 2, "cpu")
    assert source.batch(3, 4, 1, 2).tokens.dtype == torch.int64 and maker.asked == [(14, 2)]


def test_a_clock_by_steps_rises_holds_and_falls() -> None:
    c = Clock(10, 0.2, 100)
    shares = [c.share(step) for step in range(100)]
    assert shares[0] == 0.1 and shares[9:80] == [1.0] * 71 and 0 < shares[99] < 0.06
    assert shares[80:] == sorted(shares[80:], reverse=True) and c.done(100) and not c.done(99)


def test_a_clock_by_minutes_plans_its_fall_from_the_pace() -> None:
    c = Clock(1, 0.2, 10**9, seconds=100.0)
    c.look(500, 79.0, 7.0)
    assert not c.done(10**6) and c.share(600) == 1 and c.passed(500, 79.0) == pytest.approx(0.79)
    c.look(560, 81.0, 7.0)
    assert (c.fall, c.end) == (560, 560 + 133) and c.share(560) == 1.0 and c.share(692) < 0.01
    c.look(600, 90.0, 1.0)
    assert c.end == 693, "it plans once"
    assert c.done(693) and c.passed(693, 100.0) == 1.0


def test_going_on_is_as_if_nothing_had_been(tmp_path: Path) -> None:
    straight = Run(TINY, Squares()).go(clock(11), tmp_path / "a")
    Run(TINY, Squares()).go(clock(11), tmp_path / "b", save_every=5)
    # the end is another, the state of step 5 the same: a run that was killed after its first checkpoint
    class Killed(Exception):
        pass

    run = Run(TINY, Squares())
    keep = run.keep

    def once(folder: Path, c: Clock) -> None:
        keep(folder, c)
        raise Killed

    run.keep = once  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(Killed):
        run.go(clock(11), tmp_path / "c", save_every=5)
    again = Run(TINY, Squares())
    rest = again.go(clock(11), tmp_path / "c", resume=True)
    assert rest.losses == straight.losses[-len(rest.losses) :] and 0 < len(rest.losses) < 11
    a, b = (weights.opened(tmp_path / name / "tiny.safetensors")[0] for name in "ac")
    assert all(torch.equal(a[name], b[name]) for name in a)


def test_what_may_not_change_is_refused_by_field(tmp_path: Path) -> None:
    Run(TINY, Squares()).go(clock(3), tmp_path)
    for other, words in ((replace(TINY, rate=2e-3), "rate was 0.0015 and is 0.002"),
                         (replace(TINY, shape=replace(SHAPE, depth=3)), "shape.depth was 2 and is 3")):  # fmt: skip
        with pytest.raises(BadInput, match=words):
            Run(other, Squares()).go(clock(6), tmp_path, resume=True)
    assert changed(TINY.plain(), replace(TINY, every=7, steps=5, compiled=False)) == ""
    assert Run(replace(TINY, every=2), Squares()).go(clock(6), tmp_path, resume=True).seen == 24


def test_a_damaged_or_foreign_checkpoint_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Missing):
        checkpoint.load(tmp_path, TINY)
    (tmp_path / checkpoint.NAME).write_bytes(b"not a checkpoint")
    with pytest.raises(BadInput, match="cannot be read"):
        checkpoint.load(tmp_path, TINY)
    torch.save({"model": 1}, tmp_path / checkpoint.NAME)
    with pytest.raises(BadInput, match="skyscreen"):
        checkpoint.load(tmp_path, TINY)


def test_a_full_disk_leaves_the_checkpoint_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Run(TINY, Squares()).go(clock(3), tmp_path)
    before = (tmp_path / checkpoint.NAME).read_bytes()

    def full(*_: object, **__: object) -> None:
        raise RuntimeError("PytorchStreamWriter failed writing file data/3: file write failed")

    monkeypatch.setattr(checkpoint.torch, "save", full)
    with pytest.raises(Broken, match="is kept"):
        Run(TINY, Squares()).go(clock(6), tmp_path, resume=True)
    assert (tmp_path / checkpoint.NAME).read_bytes() == before


def test_a_loss_that_is_no_number_stops_the_run_at_its_step(tmp_path: Path) -> None:
    config = replace(TINY, pool=0, every=4)
    Run(config, Squares()).go(clock(4), tmp_path)
    before = (tmp_path / checkpoint.NAME).read_bytes()
    with pytest.raises(Broken, match="step 6"):  # of four clips each: clip 25 is in it
        Run(config, Nan(25)).go(clock(12), tmp_path, resume=True)
    assert (tmp_path / checkpoint.NAME).read_bytes() == before


class Nan(Squares):
    """Of one clip the state is no number."""

    def __init__(self, which: int) -> None:
        super().__init__(spoil=which)


def test_eight_clips_are_learned_by_heart() -> None:
    """The whole path: after a minute's training the words alone draw the clip they were said of."""
    config = replace(TINY, batch=16, lanes=2, clips=2, pool=8, begin=8, drop=0.0, matrix_rate=0.05, rate=5e-3,
                     average=0.95, warmup=10, every=50)  # fmt: skip
    run = Run(config, Squares())
    told = run.go(Clock(10, 0.3, 250))
    assert sum(told.losses[-20:]) < 0.1 * sum(told.losses[:20])
    with torch.no_grad():
        for weight, held in zip(run.network.parameters(), run.average, strict=True):
            weight.copy_(held)
    made = Squares().make(0, 2)
    noise = torch.randn(2, 4, 16, 16, 3, generator=torch.Generator().manual_seed(0))
    out = flow.sample(run.network.eval(), noise, torch.zeros(2, 4, 16, 16, GIVEN), made.tokens[:, 0].long(), count=12,
                      guidance=1.0)  # fmt: skip
    off = ((out - (made.video.float() / 127.5 - 1)) ** 2).mean((1, 2, 3, 4))
    assert float(off.max()) < 0.02, "−10 log₁₀(0.02/4) = 23 dB"


def test_it_learns_every_task_from_one_batch() -> None:
    """Frames that are given come back, and help with those that are not."""
    chance = torch.rand(64, 3, generator=torch.Generator().manual_seed(0))
    known, shown, _ = masks.tasks(chance, SHAPE.frames)
    kinds = {(int(k), int(s)) for k, s in zip(known.sum(1), shown, strict=True)}
    assert {(0, 0), (1, 0), (2, 0), (0, 1)} <= kinds


WORKER = """
import json, sys
from dataclasses import replace
import torch
torch.set_num_threads(1)
sys.path.insert(0, {tests!r})
import skyscreen.train.source as source
source.AT_ONCE = 8
from test_train import TINY, clock
from toy_clips import Squares
from skyscreen.train.loop import Run
from skyscreen.train.parallel import joined, leave
from pathlib import Path
group = joined("cpu")
run = Run(TINY, Squares(), group, {kind!r})
told = run.go(clock(5), Path({folder!r}))
if group.first:
    Path({folder!r}, "told.json").write_text(json.dumps(told.losses))
run = None
leave(group)
"""


@pytest.mark.parametrize("kind", ["ddp", "fsdp"])
def test_two_processes_learn_as_one(tmp_path: Path, kind: str) -> None:
    alone = Run(TINY, Squares()).go(clock(5), tmp_path / "one").losses
    script = WORKER.format(tests=str(Path(__file__).parent), kind=kind, folder=str(tmp_path))
    base = os.environ | {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(20000 + os.getpid() % 20000), "WORLD_SIZE": "2"}
    rows = [subprocess.Popen([sys.executable, "-c", script], env=base | {"RANK": str(k)}, stderr=subprocess.PIPE)
            for k in (0, 1)]  # fmt: skip
    said = [row.communicate(timeout=240)[1].decode()[-2000:] for row in rows]
    assert [row.returncode for row in rows] == [0, 0], "\n".join(said)
    together = json.loads((tmp_path / "told.json").read_text())
    assert together == pytest.approx(alone, rel=2e-4)
    a, b = (weights.opened(folder / "tiny.safetensors")[0] for folder in (tmp_path / "one", tmp_path))
    assert all(torch.allclose(a[name].float(), b[name].float(), atol=2e-3) for name in a)
    # and what two kept, one goes on with
    assert len(Run(TINY, Squares()).go(clock(7), tmp_path, resume=True).losses) == 2


def test_lessons_of_the_law_world_say_what_its_captions_say() -> None:
    """The numbers that it makes of a caption are those that a user's sentence becomes."""
    from skyscreen.data import laws
    from skyscreen.model.tokens import Tokens
    from skyscreen.train.laws import Laws

    shape = CONFIGS["debug"].shape
    maker = Laws(shape)
    made, clips = maker.make(3, 5), laws.sample(3, 5, size=shape.size, frames=shape.frames)
    read = Tokens(maker.vocabulary, shape.length)
    assert made.tokens[:, 0].tolist() == [read.encode(text) for text in clips.english]
    assert made.tokens[:, 1].tolist() == [read.encode(text) for text in clips.chinese]
    assert torch.equal(made.video, clips.video) and made.video.dtype == made.near.dtype == torch.uint8
    assert float((made.near[clips.ids > 0] > 0).float().mean()) == 1.0, "solids are nearer than the sky"
    with pytest.raises(BadInput):
        Laws(replace(shape, length=8))


def test_shares_of_a_run_are_kept(tmp_path: Path) -> None:
    told = Run(TINY, Squares()).go(clock(24), tmp_path, split=100_000)
    assert [path.name for path in told.files][:3] == [f"tiny-{k}.safetensors" for k in ("0125", "0250", "0500")]
    steps = [weights.opened(path)[1].training["steps"] for path in told.files[:3]]
    assert steps == [3, 6, 12] and weights.load(tmp_path / "tiny.safetensors")[1].training["clips"] == 96
    assert len(told.files) > 4 and told.rate > 0
    rows = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()] if (
        tmp_path / "log.jsonl").exists() else []  # fmt: skip
    assert rows == [], "a run without a log writes none"


def test_flops_are_those_of_the_matrices() -> None:
    """6 a weight and patch, the looking apart: 12 · n² · width a block."""
    shape = CONFIGS["own"].shape
    n = shape.places + shape.length
    named = Run(TINY, Squares()).network.named_parameters()
    matrices = sum(w.numel() for name, w in named if name.startswith("blocks") and not name.endswith("table"))
    tiny = loop.flops(SHAPE)
    ends = 2 * 64 * 32 * 15
    m = SHAPE.places + SHAPE.length
    assert tiny == 6 * m * (matrices + ends) + 12 * 2 * m * m * 32
    assert 4e10 < loop.flops(shape) < 8e10 and n == 544


def test_bad_options_are_refused() -> None:
    for options in ({"minutes": 0.0}, {"steps": 0}, {"minutes": 1.0, "steps": 5}):
        with pytest.raises(BadInput):
            command.train("debug", **options)
    with pytest.raises(BadInput, match="none of"):
        command.train("enormous", steps=1)
    wrong = (("batch", 7), ("pool", 15), ("precision", "fp8"), ("rate", 0.0), ("drop", 1.5), ("clip", math.nan))
    for field, value in wrong:
        with pytest.raises(BadInput):
            replace(TINY, **{field: value})
    with pytest.raises(BadInput, match="3 processes"):
        Pool(Squares(), TINY, 0, 3, "cpu")


def test_a_plan_counts_what_a_run_holds_and_sends() -> None:
    from skyscreen.train.plan import plan

    config, n = CONFIGS["own"], 16.1e6
    one, eight, cut = plan(config, 1, "ddp", 256), plan(config, 8, "ddp", 256), plan(config, 8, "fsdp", 256)
    assert one.weights == pytest.approx(n, rel=0.01) and one.held == one.weights * 16 == eight.held == 8 * cut.held
    assert one.sent == 0 and eight.sent == pytest.approx(8 * n * 7 / 8, rel=0.01) and cut.sent > eight.sent
    assert one.compute == eight.compute == pytest.approx(256 * loop.flops(config.shape) / (0.35 * 989e12))
    assert 7 * one.clips < eight.clips < 8 * one.clips
    assert plan(CONFIGS["large"], 256, "fsdp", 4).weights == pytest.approx(1.24e9, rel=0.03)
    with pytest.raises(BadInput):
        command.planned("own", 0)
