"""Who looks at the water stands on its shore."""

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "place"), [
    ("An old fisherman looks at the sea.", "beach"),
    ("A lighthouse keeper watches the sea from a cliff.", "cliff_coast"),
    ("A woman looks at the ocean from the shore.", "beach"),
    ("A girl gazes out over the sea.", "beach"),
    ("海边的悬崖上，一个男人望着大海", "cliff_coast"),
    ("老人望着大海", "beach"),
    ("A captain on his ship looks at the sea.", "ocean"),
    ("A dolphin leaps in the sea.", "ocean"),
    ("A pirate ship sails over the sea.", "ocean"),
])
def test_who_looks_at_the_sea_stands_on_its_shore(text: str, place: str) -> None:
    assert write(text).scenes[0].place == place
