"""Names of C types without a C parser.

wgpu reaches its library through cffi, which parses every type that it meets for the first time, `WGPUColor *` say, as
C, and all 460 typedefs of the header before it: some 55 types, 2 s of CPU before the first picture of a process. Nearly
all are a declared name with `*` or `[]` behind it, and those are found in cffi's own table of declarations.
"""

from __future__ import annotations

import re
from typing import Any

_PLAIN = re.compile(r"(\w+) ?(\*|\[\])")


def quicken(ffi: Any) -> None:
    """Let `ffi` look up pointers to and arrays of typedefs; everything else it parses as before.

    cffi has no public way to do this. Where its insides are not as known, nothing is changed.
    """
    from cffi import model

    parser: Any = getattr(ffi, "_parser", None)
    declared: dict[str, Any] | None = getattr(parser, "_declarations", None)
    parse = getattr(parser, "parse_type", None)
    if declared is None or parse is None or getattr(parser, "_quick", False):
        return

    def parse_type(cdecl: str) -> Any:
        plain = _PLAIN.fullmatch(cdecl.strip())
        found = declared.get(f"typedef {plain[1]}") if plain else None
        if plain is None or found is None:
            return parse(cdecl)
        of, quals = found
        if getattr(of, "is_raw_function", False):
            return parse(cdecl)
        return model.PointerType(of, quals) if plain[2] == "*" else model.ArrayType(of, None)

    parser.parse_type, parser._quick = parse_type, True
