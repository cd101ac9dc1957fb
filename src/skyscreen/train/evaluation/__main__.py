"""`python -m skyscreen.train.evaluation WEIGHTS … --out results.json`: the same as `skyscreen evaluate`, for machines
that hold nothing but torch, SciPy and scikit-image."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from skyscreen.core.errors import SkyscreenError


def main() -> int:
    parser = argparse.ArgumentParser("skyscreen.train.evaluation", description="What a model has learned.")
    parser.add_argument("weights", type=Path, nargs="+", help="files, or folders of them")
    parser.add_argument("--out", type=Path, default=Path("results.json"), help="a folder for several weights")
    parser.add_argument("--clips", type=int, default=500, help="of each of four tasks")
    parser.add_argument("--device", default="")
    parser.add_argument("--steps", type=int, default=24)
    parser.add_argument("--guidance", type=float, default=2.5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--taught", type=int, help="clips of training that memory is looked for in")
    parser.add_argument("--gallery", type=int, help="frames of the world that shapes are known by")
    parser.add_argument("--keep", type=Path, help="folder for drawn clips: a run that was ended goes on")
    parser.add_argument("--workers", type=int, default=0)
    told = vars(parser.parse_args())
    paths, out = told.pop("weights"), told.pop("out")
    try:
        from skyscreen.train.evaluation.running import Asked, evaluate

        evaluate(paths, out, Asked(**told), lambda line: print(line, flush=True))
    except SkyscreenError as error:
        print(f"{error.value}: {error.rule}\n  {error.remedy}", file=sys.stderr)
        return error.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
