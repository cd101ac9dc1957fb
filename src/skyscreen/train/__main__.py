"""`python -m skyscreen.train NAME`: the same as `skyscreen train`, for machines that hold nothing but torch."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from skyscreen.core.errors import SkyscreenError
from skyscreen.train.command import train


def main() -> int:
    parser = argparse.ArgumentParser("skyscreen.train", description="Teach the model.")
    parser.add_argument("name")
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--batch", type=int)
    parser.add_argument("--reuse", type=float)
    parser.add_argument("--device", default="")
    parser.add_argument("--split-mb", type=float, default=0.0)
    parser.add_argument("--parallel", default="ddp")
    parser.add_argument("--save-every", type=int, default=0)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--ray", type=int, default=0)
    parser.add_argument("--compiled", action=argparse.BooleanOptionalAction)
    told = vars(parser.parse_args())
    try:
        train(told.pop("name"), **told)
    except SkyscreenError as error:
        print(f"{error.value}: {error.rule}\n  {error.remedy}", file=sys.stderr)
        return error.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
