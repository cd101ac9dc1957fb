"""A name written without its comma is a word whose letters would each be a name."""

import pytest

from skyscreen.catalogue.entry import thing


def test_a_name_that_is_no_tuple_is_refused() -> None:
    with pytest.raises(TypeError, match="must be tuples"):
        thing(en="saturn", zh=("土星",), kind="body", height=1.0)(lambda kit: kit)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="must be tuples"):
        thing(en=("saturn",), zh=("土星"), kind="prop", height=1.0)(lambda kit: kit)  # type: ignore[arg-type]
