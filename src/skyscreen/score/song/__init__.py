"""The user's own music: decoded in a child, its beats found, laid to the film's length."""
