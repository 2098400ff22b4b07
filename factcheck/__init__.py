"""Factcheck: annotate an article claim by claim, and sign the report."""
