"""Splitting: text to blocks, sentences and claims; no framework, no database."""

from factcheck.splitting.blocks import Block, blocks_of
from factcheck.splitting.claims import Split, put_back_block, split, split_block
from factcheck.splitting.drafts import ClaimDraft
from factcheck.splitting.levels import Level
from factcheck.splitting.parser import WITHOUT_PARSER, is_parser_there

__all__ = [
    "WITHOUT_PARSER",
    "Block",
    "ClaimDraft",
    "Level",
    "Split",
    "blocks_of",
    "is_parser_there",
    "put_back_block",
    "split",
    "split_block",
]
