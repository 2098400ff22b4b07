"""Splitting: text to blocks, sentences and claims; no framework, no database."""

from factcheck.splitting.blocks import Block
from factcheck.splitting.claims import ClaimDraft, Split, put_back_block, split, split_block

__all__ = ["Block", "ClaimDraft", "Split", "put_back_block", "split", "split_block"]
