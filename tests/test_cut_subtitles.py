"""Caption files say every word as it is said, at the film's own frames."""

from __future__ import annotations

from pathlib import Path

import av

from skyscreen.cut import subtitles
from skyscreen.nouns.reel import Caption, Reel
from skyscreen.nouns.schedule import Schedule

WORDS = "He writes {x} & <b>, \\N or #1 --"


def reel(*captions: Caption) -> Reel:
    return Reel(plan=Schedule(24, 24 * 4000, ()), takes={}, captions=captions, cards=(), language="en",
                burn_captions=False)


def test_braces_brackets_and_signs_are_words(tmp_path: Path) -> None:
    made = subtitles.write(reel(Caption(8, 40, (WORDS, "第二行")), Caption(24 * 3661, 24 * 3662, ("Late.",))), tmp_path)
    assert [path.name for path in made] == ["film.srt", "film.vtt"]
    srt, vtt = (path.read_text("utf-8") for path in made)
    assert srt == (f"1\n00:00:00,334 --> 00:00:01,667\n{WORDS}\n第二行\n\n2\n01:01:01,000 --> 01:01:02,000\nLate.\n")
    assert vtt.startswith("WEBVTT\n\n00:00:00.334 --> 00:00:01.667\nHe writes {x} &amp; &lt;b&gt;, ")
    assert vtt.endswith("第二行\n\n01:01:01.000 --> 01:01:02.000\nLate.\n")


def test_a_player_reads_both(tmp_path: Path) -> None:
    for path in subtitles.write(reel(Caption(0, 24, ("One.",)), Caption(48, 72, ("Two.", "Lines."))), tmp_path):
        with av.open(str(path)) as file:
            packets = [packet for packet in file.demux(file.streams.subtitles[0]) if packet.size]
        assert [bytes(packet).decode().split("\n") for packet in packets] == [["One."], ["Two.", "Lines."]]
        assert [float(packet.pts * packet.time_base) for packet in packets] == [0.0, 2.0]


def test_files_of_a_film_that_had_a_voice_go(tmp_path: Path) -> None:
    subtitles.write(reel(Caption(0, 24, ("One.",))), tmp_path)
    assert subtitles.write(reel(), tmp_path) == [] and not list(tmp_path.iterdir())
