"""What is said and lettered: lines, titles, cards, lessons and adverts."""
