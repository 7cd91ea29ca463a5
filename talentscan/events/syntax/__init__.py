"""The parse of a sentence: noun groups, verb groups, their tree, clauses. Knows no frame and no document."""
