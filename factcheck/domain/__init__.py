"""Words, rules and maths; the standard library only."""
