"""Character cards: how other programs write down personas, read and written. Nothing in a card is believed or carried out."""
