"""Examples to hear: the table, small files, the command beside each."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.io import wavfile

from skyscreen.core.errors import BadInput
from skyscreen.nouns.sound import RATE
from skyscreen.sound_gallery import LARGEST, decoded, encode, examples, slides, sound_gallery

TABLE = Path(__file__).parent.parent / "examples" / "sounds.tsv"


def test_the_examples_of_the_house_are_ten_and_more_of_every_kind():
    rows = examples(TABLE)
    assert len(rows) >= 10 and len({row.name for row in rows}) == len(rows)
    assert {row.command.split()[0] for row in rows} == {"speak", "compose", "sound", "score"}


@pytest.mark.parametrize("line", ["", "one\ttwo", "a\tb\tmake \"a film\"", "# nothing"])
def test_a_table_that_is_none_is_refused(line: str, tmp_path: Path):
    (tmp_path / "t.tsv").write_text(line, "utf-8")
    with pytest.raises(BadInput):
        examples(tmp_path / "t.tsv")


def test_each_command_is_run_and_shown_beside_its_sound(tmp_path: Path):
    (tmp_path / "t.tsv").write_text('hum\tA hum\tcompose "calm"\nslides\tA video\tscore slides.mp4\n', "utf-8")
    asked: list[list[str]] = []

    def run(words):
        asked.append(list(words))
        out = Path(words[-1])
        tone = 0.2 * np.sin(np.arange(3 * RATE) * 0.05)
        wavfile.write(out.with_suffix(".wav"), RATE, np.stack([tone, tone], 1).astype(np.float32))
        if out.suffix == ".mp4":
            assert Path(words[1]).stat().st_size > 1000, "the silent video is there before the command"
            out.with_suffix(".wav").rename(out)
    page = sound_gallery(tmp_path / "t.tsv", tmp_path / "out", run).read_text("utf-8")
    assert asked[0][:2] == ["compose", "calm"] and asked[1][0] == "score" and asked[0][-2] == "-o"
    assert '`skyscreen compose "calm"`' in page and "(sound/hum.ogg)" in page and "(3 s)" in page
    assert abs(len(decoded(tmp_path / "out" / "sound" / "hum.ogg")) / RATE - 3) < 0.1


def test_a_long_example_still_fits(tmp_path: Path):
    noise = 0.1 * np.random.default_rng(1).standard_normal((40 * RATE, 2)).astype(np.float32)
    encode(noise, tmp_path / "a.ogg")
    assert (tmp_path / "a.ogg").stat().st_size <= LARGEST


def test_slides_without_pictures_are_three_grey_fields(tmp_path: Path):
    import av

    slides([], tmp_path / "s.mp4")
    with av.open(str(tmp_path / "s.mp4")) as file:
        shades = [float(frame.to_ndarray(format="gray").mean()) for frame in file.decode(video=0)]
    assert len(shades) == 180 and shades[0] + 40 < shades[90] < shades[-1] - 40
