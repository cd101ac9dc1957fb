"""The soundtrack as a picture: what ears would tell, for eyes and for tests."""
