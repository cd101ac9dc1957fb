"""A stand-in for a painter's process: notes on which device it was started and what it was given, paints by copying its
control, and fails where STAND_IN says so ('1=dies,2=broken')."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from skyscreen.core.errors import Broken
from skyscreen.paint import child
from skyscreen.paint.protocol import Limits, Request

LIMITS = Limits("mirror", "Apache-2.0", "nowhere", ((64, 32),), 2, 4, 1, 17, 24.0, ("colour",), keep=5, references=2)


class StandIn:
    def __init__(self) -> None:
        self.limits = replace(LIMITS, references=int(os.environ.get("STAND_IN_REFERENCES", "2")))
        self.device = os.environ["CUDA_VISIBLE_DEVICES"]
        self.way = dict(row.split("=") for row in os.environ.get("STAND_IN", "").split(",") if row).get(self.device, "")

    def missing(self) -> str:
        return ""

    def paint(self, request: Request) -> Any:
        row = {"device": self.device, "process": os.getpid(), "frames": request.frames, "words": request.prompt,
               "references": len(request.references)}  # fmt: skip
        with Path(os.environ["STAND_IN_NOTES"]).open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
        if self.way == "dies":
            os._exit(9)
        if self.way == "broken":
            raise Broken("mirror", "the card ran out of memory", "Close what else uses it")
        print("libraries talk")
        return None if request.control is None else request.control.copy()


def made(name: str) -> Any:
    """The painter of this process; a device that is to be missing has none."""
    stand_in = StandIn()
    if stand_in.way == "missing":
        raise Broken(f"painter {name}", "there is no GPU that torch can use", "Look at the card")
    return stand_in


if __name__ == "__main__":
    child.work(made)
