"""Over a real Ray of two workers on this machine: the same losses, the same shards, the same measures, and what happens
when a worker is lost. Needs ray and torch."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

ray = pytest.importorskip("ray")
torch = pytest.importorskip("torch")
pytest.importorskip("pyarrow")

from skyscreen.core.errors import Broken, Missing  # noqa: E402
from skyscreen.data import shards  # noqa: E402
from skyscreen.data.curate import engines  # noqa: E402
from skyscreen.data.simulate import Plan, simulate  # noqa: E402
from skyscreen.model import weights  # noqa: E402
from skyscreen.train import checkpoint  # noqa: E402
from skyscreen.train.loop import Run  # noqa: E402
from skyscreen.train.on_ray import teach  # noqa: E402
from skyscreen.train.parallel import joined, leave  # noqa: E402
from test_train import TINY, clock  # noqa: E402
from toy_clips import Squares  # noqa: E402


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    here = os.pathsep.join([str(Path(__file__).parent), *filter(None, [os.environ.get("PYTHONPATH")])])
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False,  # a worker must find this file's own functions
             runtime_env={"env_vars": {"PYTHONPATH": here, "OMP_NUM_THREADS": "1",
                                       "RAY_TRAIN_ENABLE_STATE_TRACKING": "0"}})
    yield
    ray.shutdown()


def _lost_at(run: Run, step: int, rank: int) -> None:
    """The second worker ends there, as a machine does that loses its power."""
    one = run.one
    run.one = lambda share: os._exit(9) if run.step == step and rank == 1 else one(share)


def learn(folder: Path, kind: str, die_at: int = 0, *, device: str, resume: bool) -> None:
    """What a worker does; at `die_at` the second one is lost, in the first try alone."""
    import skyscreen.train.source as source

    source.AT_ONCE = 8
    torch.set_num_threads(1)
    group = joined(device)
    run = Run(TINY, Squares(), group, kind)
    if die_at and not resume:
        _lost_at(run, die_at, group.rank)
    told = run.go(clock(5), folder, resume=resume, save_every=2)
    if group.first:
        (folder / "told.json").write_text(json.dumps(told.losses))
    del run
    leave(group)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[float], Path]:
    folder = tmp_path_factory.mktemp("alone")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("skyscreen.train.source.AT_ONCE", 8)
        return Run(TINY, Squares()).go(clock(5), folder).losses, folder


def test_two_workers_learn_as_one_process(alone: tuple[list[float], Path], tmp_path: Path) -> None:
    teach(partial(learn, tmp_path, "fsdp"), 2, tmp_path, "cpu")
    assert json.loads((tmp_path / "told.json").read_text()) == pytest.approx(alone[0], rel=2e-4)
    a, b = (weights.opened(folder / "tiny.safetensors")[0] for folder in (alone[1], tmp_path))
    assert all(torch.allclose(a[name].float(), b[name].float(), atol=2e-3) for name in a)


def test_a_lost_worker_costs_the_steps_since_the_checkpoint(alone: tuple[list[float], Path], tmp_path: Path) -> None:
    (tmp_path / checkpoint.NAME).write_bytes(b"of another run")
    teach(partial(learn, tmp_path, "ddp", 3), 2, tmp_path, "cpu")
    assert json.loads((tmp_path / "told.json").read_text()) == pytest.approx(alone[0][2:], rel=2e-4)


def spoilt(*, device: str, resume: bool) -> None:
    raise ValueError("no such clip")


def test_what_ails_a_worker_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skyscreen.train.on_ray.TRIES", 0)
    with pytest.raises(Broken, match="no such clip"):
        teach(spoilt, 1, tmp_path, "cpu")
    with pytest.raises(Missing, match="the cluster has 2"):
        teach(spoilt, 3, tmp_path, "cpu")
    with pytest.raises(Missing, match="GPU"):
        teach(spoilt, 1, tmp_path, "cuda")


def test_shards_made_by_tasks_are_those_that_processes_make(tmp_path: Path) -> None:
    plan = Plan(world="laws", clips=4, seed=3, size=64, frames=4, per_shard=2)
    simulate(plan, tmp_path / "ray", engine="ray")
    simulate(plan, tmp_path / "here", engine="local", jobs=1)
    for number in (0, 1):
        name = f"shard-0000{number}.tar"
        assert shards.digest(tmp_path / "ray" / name) == shards.digest(tmp_path / "here" / name)


def test_ray_data_measures_what_a_child_process_measures(tmp_path: Path) -> None:
    (tmp_path / "none.mp4").write_bytes(b"no video")
    found = list(engines.measured("ray", [tmp_path / "none.mp4"], 1))
    assert found == list(engines.measured("local", [tmp_path / "none.mp4"], 1))
