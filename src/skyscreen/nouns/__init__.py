"""Plain frozen values that travel along the line: what two verbs share is a type in here."""
