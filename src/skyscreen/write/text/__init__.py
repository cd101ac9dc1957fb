"""Letters into marks: the text as it was meant, in words, each with the one sense it has there."""
