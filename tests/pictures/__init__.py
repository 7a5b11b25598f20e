"""The pictures that the README shows, and `python -m tests.pictures`, which makes them anew."""
