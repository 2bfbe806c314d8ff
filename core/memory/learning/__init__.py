"""Learning: message, judgment, evidence, decision, store."""
