"""The kit's own rooms: the methods that `forge.kit.Kit` joins."""
