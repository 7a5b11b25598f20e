"""Measurements to be run by hand, each a command; none of them is a test."""
