"""The camera: a real lens, framed on what really moves."""
