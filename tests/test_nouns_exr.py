"""OpenEXR pictures, read back by our own reader and by FFmpeg's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from skyscreen.nouns import exr


def planes(width: int, height: int, sample: type) -> dict[str, np.ndarray]:
    """A ramp, noise that ZIP cannot shorten, and a constant."""
    random = np.random.default_rng(1)
    y, x = np.mgrid[:height, :width]
    return {"R": (x / width - y).astype(sample), "G": random.normal(0, 9, (height, width)).astype(sample),
            "B": np.full((height, width), -2.5, sample)}


@pytest.mark.parametrize("sample", [np.float16, np.float32])
@pytest.mark.parametrize(("width", "height"), [(64, 32), (37, 19), (1, 1)])
def test_read_gives_the_very_bits_that_were_written(tmp_path: Path, width: int, height: int, sample: type):
    written = planes(width, height, sample)
    exr.write(tmp_path / "a.exr", written)
    found = exr.read(tmp_path / "a.exr")
    assert list(found) == sorted(written)
    for name, plane in written.items():
        assert found[name].dtype == sample and found[name].tobytes() == plane.tobytes()


def test_channels_may_differ_in_kind_and_hold_what_is_not_finite(tmp_path: Path):
    written = {"Z": np.float32([[1e10, np.inf], [0.1, 7]]), "A": np.float16([[1, np.nan], [0, -0.0]])}
    exr.write(tmp_path / "a.exr", written)
    found = exr.read(tmp_path / "a.exr")
    assert all(found[name].tobytes() == plane.tobytes() for name, plane in written.items())


@pytest.mark.parametrize("sample", [np.float16, np.float32])
def test_another_program_reads_the_same_numbers(tmp_path: Path, sample: type):
    import av

    written = planes(64, 48, sample)
    exr.write(tmp_path / "00000.exr", written)
    with av.open(str(tmp_path / "00000.exr")) as container:
        frame = next(container.decode(video=0))
    assert (frame.width, frame.height) == (64, 48)
    assert frame.format.name == {np.float16: "gbrpf16le", np.float32: "gbrpf32le"}[sample]
    for plane, name in zip(frame.planes, "GBR", strict=True):
        seen = np.frombuffer(bytes(plane), sample).reshape(48, -1)[:, :64]
        assert np.array_equal(seen, written[name])


def test_what_is_no_such_picture_is_refused(tmp_path: Path):
    (tmp_path / "a.exr").write_bytes(b"P6 1 1 255 abc")
    with pytest.raises(ValueError, match="no OpenEXR"):
        exr.read(tmp_path / "a.exr")
