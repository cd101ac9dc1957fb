"""Words as data: what people call things, hours, colours and cameras, in English and Chinese."""
