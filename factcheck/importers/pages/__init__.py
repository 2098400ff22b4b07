"""Web pages: what in them is the article, what else stands there, and who wrote it when."""
