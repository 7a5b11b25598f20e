"""Tests of what is in a database."""
