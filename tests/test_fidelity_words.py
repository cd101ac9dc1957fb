"""A key may call a motion by any of its words, and who rides is a member on another that goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from skyscreen.fidelity.keys import score_file

KEY = """en:
- say: {say}
  cast: [{cast}]
  does: ["{does}"]
"""


@pytest.mark.parametrize(("say", "cast", "does", "met"), [
    ("A zebra drinks from a river.", "1 zebra", "zebra drink", True),
    ("A girl rides a brown horse.", "1 girl, 1 horse", "girl ride horse", True),
    ("A girl stands beside a horse.", "1 girl, 1 horse", "girl ride horse", False),
    ("A girl rides a brown horse.", "1 girl, 1 horse", "girl swim", False),
])
def test_a_deed_is_met_by_any_of_its_words(tmp_path: Path, say: str, cast: str, does: str, met: bool) -> None:
    key = tmp_path / "key.yaml"
    key.write_text(KEY.format(say=say, cast=cast, does=does), "utf-8")
    assert score_file(key)["en"].right["actions"] == int(met)
