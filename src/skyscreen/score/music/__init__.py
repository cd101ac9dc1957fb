"""Music: composed for this film's cuts (`compose`), then played (`perform`)."""
