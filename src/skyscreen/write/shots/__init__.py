"""How a beat is filmed: sizes, sides, moves, lengths and passages."""
