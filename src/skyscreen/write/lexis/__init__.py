"""What single words mean: kinds, forms, and the catalogue as the writer sees it."""
