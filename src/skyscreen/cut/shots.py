"""shots/<id>.mp4: the clean take with its handles, by stream copy: no picture is coded twice."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from skyscreen.core.errors import Broken
from skyscreen.cut.files import whole
from skyscreen.nouns.take import Take


def write(take: Take, path: Path, metadata: Mapping[str, str]) -> Path:
    """Remux a take with tags.

    The take's first packet may carry a negative decoding time (B-frames); it is kept: the muxer writes an edit list.
    """
    import av

    with whole(path) as work:
        try:
            source = av.open(str(take.video))
        except (OSError, av.FFmpegError) as error:
            raise Broken(f"take {take.shot}", f"its video cannot be read ({error})", f"Remove {take.folder} and run "
                         "the same command again: only this shot is rendered anew") from error
        with source, av.open(str(work), "w", format="mp4", options={
                "movflags": "+faststart+use_metadata_tags", "fflags": "+bitexact"}) as target:
            for key, value in {"title": take.shot, **metadata}.items():
                target.metadata[key] = value
            stream = source.streams.video[0]
            copy = target.add_stream_from_template(stream)
            copy.time_base = stream.time_base
            last = None
            for packet in source.demux(stream):
                if packet.dts is None:  # the flushing packet at the end
                    continue
                if last is not None and packet.dts <= last:
                    raise Broken(f"take {take.shot}", f"decoding times fall ({last} → {packet.dts})",
                                 f"Remove {take.folder} and run the same command again")
                last = packet.dts
                packet.stream = copy
                target.mux(packet)
    return path
