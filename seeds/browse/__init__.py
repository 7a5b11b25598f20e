"""The record in a web browser."""
