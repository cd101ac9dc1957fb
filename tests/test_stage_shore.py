"""Who belongs on land stands on the bank of a lake, dry; who belongs on water stays on it."""

from __future__ import annotations

import pytest

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.stage.set_dressing import dress


@pytest.mark.parametrize(("thing", "wet"), [("fox", False), ("tent", False), ("sailboat", True)])
def test_a_lake_has_a_bank(thing: str, wet: bool) -> None:
    play = Screenplay.model_validate({
        "schema": "skyscreen/1", "cast": [{"id": "a", "thing": thing}],
        "scenes": [{"id": "s", "place": "lake", "shots": [{"id": "one", "duration": 1.0, "subjects": ["a"]}]}]})
    order = orders(play, schedule(play, Narration("none", "en")))[0]
    set_ = dress(order)
    assert set_.on_water(*set_.centre) is wet
    assert (float(set_.ground(*set_.centre)) > set_.level + 0.2) is not wet
