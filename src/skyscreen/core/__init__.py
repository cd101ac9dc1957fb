"""What everything stands on: errors, seeds, digests, the store, locks, processes, progress. Standard library only."""
