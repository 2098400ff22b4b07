"""Reads for pages and reports; they return frozen records, never rows of tables."""
