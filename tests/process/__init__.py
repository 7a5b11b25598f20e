"""Tests of commands as processes, of the web pages, and of the documents."""
