"""The render farm of one machine: keys, the store, and a child process that stages and shoots one order at a time."""
