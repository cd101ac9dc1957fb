"""Words against pictures: what share of what a sentence says stands in its screenplay, against a key written by hand.

A key file holds lists of keys by language, such as

    en:
    - {say: "Two red kites over a beach at noon.", cast: [2 red kite], place: beach, hour: noon, does: [kite fly|float]}

`docs/fidelity.md` explains every field.
"""
