"""Drawing by our own model, with tiny random weights: tasks, windows, the painter, the command's file. Needs torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("safetensors")

from skyscreen.core.errors import BadInput, Missing  # noqa: E402
from skyscreen.model import weights  # noqa: E402
from skyscreen.model.dream import KEEP, Dreamer, Wish  # noqa: E402
from skyscreen.model.transformer import Transformer  # noqa: E402
from skyscreen.paint.painters.own import LIMITS, Own  # noqa: E402
from skyscreen.paint.protocol import Request  # noqa: E402
from toy_clips import SHAPE, VOCABULARY  # noqa: E402

torch.set_num_threads(1)
SIXTEEN = type(SHAPE)(**(SHAPE.plain() | {"frames": 16, "size": 64}))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    made = Transformer(SIXTEEN)
    with torch.no_grad():
        for weight in made.parameters():
            weight.normal_(std=0.1)
    place = tmp_path_factory.mktemp("weights") / "own.safetensors"
    weights.save(place, made.state_dict(), weights.Card(SIXTEEN, VOCABULARY))
    return place


def frames(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, 64, 64, 3)).astype(np.uint8)


def test_what_is_given_comes_back_and_a_seed_is_a_clip(path: Path) -> None:
    dreamer, first, last = Dreamer(path, "cpu"), frames(3), frames(1, 1)
    drawn = dreamer.draw(Wish("square goes left", 5, first=first, last=last, steps=2))
    assert drawn.shape == (16, 64, 64, 3) and drawn.dtype == np.uint8
    assert (drawn[:3] == first).all() and (drawn[-1] == last[0]).all()
    assert (drawn == dreamer.draw(Wish("square goes left", 5, first=first, last=last, steps=2))).all()
    assert (drawn != dreamer.draw(Wish("square goes left", 6, first=first, last=last, steps=2))).any()
    assert (drawn != dreamer.draw(Wish("square goes right", 5, first=first, last=last, steps=2))).any()


def test_a_longer_clip_is_made_of_windows_that_go_on(path: Path) -> None:
    dreamer, near = Dreamer(path, "cpu"), np.linspace(0, 1, 30)[:, None, None].repeat(64, 1).repeat(64, 2)
    seen: list[tuple[int, int]] = []
    drawn = dreamer.draw(Wish(frames=30, near=near, steps=2), lambda done, of: seen.append((done, of)))
    assert len(drawn) == 30 and seen == [(k, 6) for k in range(1, 7)]
    again = dreamer.draw(Wish(frames=16, near=near, steps=2))
    assert (drawn[:16] == again).all()
    other = dreamer.draw(Wish(frames=30, near=near[::-1].copy(), steps=2))
    assert (drawn != other).any(), "passes steer"
    assert SIXTEEN.frames // 2 > KEEP


def test_pictures_of_another_size_are_refused(path: Path) -> None:
    dreamer = Dreamer(path, "cpu")
    for wish in (Wish(first=frames(2)[:, :32]), Wish(first=frames(1).astype(np.float32)), Wish(frames=10**6),
                 Wish(near=np.zeros((4, 32, 32))), Wish(last=frames(1)[:0])):  # fmt: skip
        with pytest.raises(BadInput):
            dreamer.draw(wish)
    with pytest.raises(Missing):
        Dreamer(path.with_name("none.safetensors"))


def test_the_painter_paints_what_was_asked(path: Path) -> None:
    painter = Own(path)
    assert painter.missing() == "" and LIMITS.count(5) == 16
    control = np.repeat(frames(16)[..., :1], 3, -1)
    request = Request("a square", 16, 64, 64, 1, control=control, head=frames(4), more={"steps": 2})
    drawn = painter.paint(request)
    assert drawn.shape == (16, 64, 64, 3) and (drawn[:4] == request.head).all()


def test_the_painter_says_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SKYSCREEN_WEIGHTS", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("skyscreen.model.dream.found", lambda: None)
    assert "train own" in Own().missing()


def test_the_command_leaves_a_sealed_file(path: Path, tmp_path: Path) -> None:
    from PIL import Image

    from skyscreen.dreaming import dream, picture
    from skyscreen.paint.clip import pictures
    from skyscreen.seal import verify

    Image.fromarray(frames(1)[0]).resize((200, 100)).save(tmp_path / "a.png")
    told = dream("a Square goes 向左", tmp_path / "clip.mp4", image=tmp_path / "a.png", steps=2, weights=path)
    assert told["unknown"] == ["a"] and told["frames"] == 16
    found = verify(tmp_path / "clip.mp4")
    assert found["verdict"] == "authentic" and told["seal"]["source_type"] == "trainedAlgorithmicMedia"
    shown = pictures(tmp_path / "clip.mp4", 64, 64)
    assert len(shown) == 16
    first = picture(tmp_path / "a.png", 64, 1)
    assert np.abs(shown[0].astype(int) - first[0].astype(int)).mean() < 30, "it begins with the picture"
    dream("", tmp_path / "more.mp4", video=tmp_path / "clip.mp4", steps=2, weights=path)
    more = pictures(tmp_path / "more.mp4", 64, 64)
    assert np.abs(more[:8].astype(int) - shown[8:].astype(int)).mean() < 30, "it goes on from the second half"


def test_bad_wishes_are_refused(tmp_path: Path, path: Path) -> None:
    from skyscreen.dreaming import dream

    (tmp_path / "no.png").write_bytes(b"nothing")
    bad = tmp_path / "no.png"
    for out, options in (
        ("a.gif", {}), ("a.mp4", {"steps": 0}), ("a.mp4", {"guidance": -1.0}),
        ("a.mp4", {"image": path, "video": path}), ("a.mp4", {"image": tmp_path / "none"}),
        ("a.mp4", {"image": bad}), ("a.mp4", {"until": bad}),
    ):  # fmt: skip
        with pytest.raises(BadInput):
            dream("x", tmp_path / out, weights=path, **options)
    assert not list(tmp_path.glob("*.mp4"))
