"""The command line: `skyscreen make "…"`, one command per verb, and a few tools."""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the `skyscreen` command."""
    from skyscreen.cli.app import app
    from skyscreen.core.errors import SkyscreenError

    try:
        app()
    except SkyscreenError as error:
        from skyscreen.cli.display import fail

        sys.exit(fail(error, as_json="--json" in sys.argv))
    except OSError as error:
        if error.filename is None:  # no file of the user's: a fault of ours, to be seen whole
            raise
        from skyscreen.cli.display import fail, of_file

        sys.exit(fail(of_file(error), as_json="--json" in sys.argv))
    except KeyboardInterrupt:
        sys.exit(130)
