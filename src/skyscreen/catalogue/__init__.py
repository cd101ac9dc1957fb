"""Facts: things, places, motions, materials, looks. A file dropped into a folder is known by every verb.

Nothing here imports NumPy: an entry is names, numbers and kit calls. `catalogue.index` finds and reads the files.
"""

from skyscreen.catalogue.entry import look, motion, place, thing

__all__ = ["look", "motion", "place", "thing"]
