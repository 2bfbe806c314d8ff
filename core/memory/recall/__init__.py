"""Recall: message, judgment, candidates, score, note."""
