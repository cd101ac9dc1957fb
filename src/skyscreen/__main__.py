"""`python -m skyscreen`."""

from skyscreen.cli import main

if __name__ == "__main__":
    main()
