"""shoot"""
