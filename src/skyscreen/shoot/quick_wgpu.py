"""Two costs of wgpu's Python layer that buy nothing here: types parsed as C, and errors asked for at every call.

wgpu reaches its library through cffi, which parses every type that it meets for the first time, `WGPUColor *` say, as
C, and all 460 typedefs of the header before it: some 55 types, 2 s of CPU before the first picture of a process. Nearly
all are a declared name with `*` or `[]` behind it, and those are found in cffi's own table of declarations.

Every call of the library is wrapped to raise its error at once. What a render pass records cannot fail there: the
library keeps the error and tells it when the encoder is finished. Some thousand calls a frame go without the wrap.
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


RECORDING = ("set_pipeline", "set_bind_group", "set_vertex_buffer", "set_index_buffer", "draw", "draw_indexed")


def unwrap(render_pass: Any, library: Any) -> None:
    """Let the class of render passes call `library` itself where it records. Where its insides are not as known,
    nothing is changed."""
    for name in RECORDING:
        wrapped = getattr(render_pass, f"_{name}_function", None)
        plain = getattr(library, getattr(wrapped, "__name__", ""), None)
        if plain is not None:
            setattr(render_pass, f"_{name}_function", plain)
