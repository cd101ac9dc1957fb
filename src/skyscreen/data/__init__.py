"""Data to learn from: worlds whose truth is known, their captions, and the shards that hold them."""
