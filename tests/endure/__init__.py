"""Endurance: `make endure`. Kills, power cuts and damage at random, by a seed that is printed, so that each can be had again."""
