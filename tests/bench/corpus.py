"""Synthetic English talk, varied enough that neither the word index nor the vector index has it easy. Pure."""

from __future__ import annotations

import random

_SLOTS = {
    "person": (
        "Clara", "Henrik", "my sister", "my brother", "Dr. Meyer", "Sarah", "my neighbour", "Tom", "my boss", "Ana", "Mia",
        "my mother", "the landlord", "my cousin Felix", "our new colleague", "Grandpa", "my flatmate", "Ingrid", "the plumber",
    ),
    "place": (
        "Porto", "Leeds", "the garden", "Berlin", "the office", "Tokyo", "the cabin", "Utrecht", "the library", "Oslo",
        "the old harbour", "Kraków", "the train station", "our kitchen", "the market", "Valencia", "the gym", "Lake Como",
    ),
    "thing": (
        "bicycle", "cello", "camera", "tax return", "bookshelf", "passport", "tent", "washing machine", "thesis", "laptop",
        "sourdough starter", "piano", "insurance policy", "greenhouse", "telescope", "rental contract", "kayak", "violin bow",
        "coffee grinder", "train ticket", "mattress", "vaccination card", "winter coat", "hard disk",
    ),
    "food": (
        "peanuts", "lentil soup", "coriander", "pancakes", "oysters", "rye bread", "mango", "goat cheese", "ramen", "figs",
        "tomato salad", "risotto", "walnuts", "plum cake", "miso", "grilled aubergine", "dumplings", "oat milk",
    ),
    "topic": (
        "coral reefs", "hash tables", "the French Revolution", "compound interest", "photosynthesis", "knitting patterns",
        "black holes", "irregular verbs", "soil drainage", "contract law", "chess openings", "sleep hygiene", "bread baking",
        "regular expressions", "jazz harmony", "solar panels", "medieval trade", "marathon training", "binary search",
    ),
    "feeling": (
        "happy", "worried", "tired", "curious", "relieved", "annoyed", "proud", "nervous", "bored", "excited", "unsure",
    ),
    "day": (
        "on Monday", "next week", "on 12 June", "tomorrow", "in the autumn", "last Friday", "at Easter", "in the evening",
        "on 3 November", "this weekend", "before noon", "two years ago", "every Thursday", "at the end of the month",
    ),
    "deed": (
        "repair", "sell", "paint", "clean", "borrow", "measure", "move", "insure", "replace", "pack", "wrap up", "look for",
        "take apart", "give away", "photograph", "label", "hand in", "compare", "order",
    ),
    "job": (
        "nurse", "carpenter", "teacher", "translator", "programmer", "baker", "architect", "bus driver", "vet", "editor",
        "optician", "stage designer", "chemist", "gardener", "judge", "tour guide",
    ),
}  # fmt: skip

_ASKED = (
    "I want to {deed} the {thing} {day}. What do I need for that?",
    "{person} visits me in {place} {day}.",
    "Can you explain {topic} to me as if I worked as a {job}?",
    "I can't eat {food}, it makes me {feeling}.",
    "Write a short letter to {person} about the {thing}.",
    "My {thing} is in {place} and I have to {deed} it {day}.",
    "What should I cook with {food} and {food} {day}?",
    "I work as a {job} in {place}, and {day} I am always {feeling}.",
    "How do I learn more about {topic} without getting {feeling}?",
    "{person} asked me to {deed} a {thing}. Is that hard?",
    "Compare {topic} and {topic} in a few lines.",
    "I am {feeling} because {person} lost the {thing} in {place}.",
    "We moved from {place} to {place} {day}; {person} helped us.",
    "Please make a plan for {day}: first {place}, then {food} with {person}.",
    "What is a good present for a {job} who likes {topic} and {food}?",
    "Do you remember what I told you about {person} and the {thing}?",
    "I bought a {thing} in {place} {day}, and {person} was {feeling} about it.",
    "Summarise what matters about {topic} for {person}, who is a {job}.",
)
_ANSWERED = (
    "Before you {deed} the {thing}, check whether it is still complete and ask {person} for advice.",
    "A {job} would begin with {topic}, because everything else follows from it.",
    "In {place} you can get {food} {day}, but it is better to order it ahead.",
    "It is understandable to be {feeling}; many people are when they have to {deed} a {thing}.",
    "First, write down what you know about {topic}, then mark what you would like to understand better.",
    "If {person} is {feeling}, a walk in {place} may help more than a long conversation.",
    "For {food} you need about twenty minutes, a wide pan and a little patience.",
    "You could also {deed} it {day}, when {person} has time to hold the other end.",
    "The difference between {topic} and {topic} is smaller than it seems at first.",
    "Keep the {thing} dry, away from {food}, and out of reach of {person}.",
    "Many a {job} in {place} learned {topic} only after years of practice.",
    "As a next step, I would call {person} {day} and agree on a price for the {thing}.",
    "There are three ways to {deed} a {thing}; the cheapest takes longest.",
    "To sum up: {place} {day}, {food} for everybody, and no more worries about the {thing}.",
)
_QUESTIONS = (
    "Where is my {thing}?",
    "When does {person} come to {place}?",
    "What should I not eat besides {food}?",
    "What is my job in {place}?",
    "Did I tell you what {person} wanted to {deed}?",
    "Which {thing} did I buy, and where?",
    "Who was {feeling} about the {thing} {day}?",
    "What did I plan with {person} {day}?",
    "Can you suggest something with {food} for me and {person}?",
    "What did we say about {topic} when I was {feeling}?",
    "Where did {person} and I live before {place}?",
    "Write a message to {person} that I can't {deed} the {thing} {day}, because I am {feeling} and still in {place}.",
)


def talk(count: int, seed: int) -> list[str]:
    """`count` messages of a person and an assistant in turn; always the same for a seed."""
    draw = random.Random(seed)
    return [_reply(draw) if number % 2 else _filled(draw, draw.choice(_ASKED)) for number in range(count)]


def questions(count: int, seed: int) -> list[str]:
    """`count` messages of the kind that recall answers."""
    draw = random.Random(seed)
    return [_filled(draw, draw.choice(_QUESTIONS)) for _ in range(count)]


def facts(count: int, seed: int) -> list[str]:
    """`count` memories about the user."""
    draw = random.Random(seed)
    shapes = (
        "You work as a {job} in {place}.",
        "You can't eat {food}.",
        "You meet {person} {day}.",
        "Your {thing} is in {place}.",
        "You want to {deed} the {thing} of {person}.",
        "You are learning about {topic} with {person} {day}.",
    )
    return [_filled(draw, draw.choice(shapes)) for _ in range(count)]


def _reply(draw: random.Random) -> str:
    return " ".join(_filled(draw, shape) for shape in draw.sample(_ANSWERED, draw.randint(2, 6)))


def _filled(draw: random.Random, shape: str) -> str:
    # Slot by slot, so that a name that comes twice gets two words.
    parts = shape.split("{")
    text = parts[0]
    for part in parts[1:]:
        name, rest = part.split("}", 1)
        text += draw.choice(_SLOTS[name]) + rest
    return text[0].upper() + text[1:]
