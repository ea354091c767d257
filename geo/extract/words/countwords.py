"""Words around what befell people: helpers of verbs, bounds of clauses, what is not said as fact. Data only."""

from __future__ import annotations

from geo.extract.text.clues import Cued
from geo.extract.text.tokens import listed, words

__all__ = listed(
    "ADVERBS AMONG APART BE BETWEEN BUILT DEAD DIED_OF_IT FOUND_ALIVE KILLS LOOSE MONEY "
    "NOBODY_ELSE NOUN_MODIFIERS OPENERS PASSIVE PREPOSITIONS "
    "SELVES SLAIN SLAYINGS TIMES UNREAL WALLS"
)

AMONG = words(", including included among them amongst")
APART = Cued(
    r"\bnot (?:been )?(?:included|counted) (?:in|among)\b|\b(?:excluding|not including|not counting|apart from"
    r"|besides)\b"
)
"""Whoever such a sentence speaks of is no part of the toll that others give."""
DIED_OF_IT = Cued(
    r"\b(?:injured|wounded|hurt|burned|shot) (?:in|when|during|by|on)\b[^.;]{3,120}?"
    r"\b(?:has|have|had) (?:\w+ )?(?:died|succumbed)\b"
)
"""The injured are the dead of the same sentence: "a man who was injured in the fire has died"."""
FOUND_ALIVE = Cued(
    r"\bhad (?:been|gone) (?:reported |listed as )?missing\b|"
    r"\bmissing\b[^.;]{0,60}?\b(?:was|were|been) (?:all |both |later |since ){0,2}(?:found|located|rescued|traced|freed"
    r"|(?:dug|pulled|brought|got|lifted) (?:out|up)|picked up) (?:\w+ ){0,2}?(?:alive|safe|safely|unhurt"
    r"|unharmed|well)\b"
)
"""Of those who were missing: "four hikers who had been reported missing were found alive"."""
LOOSE = words("several many numerous few multiple of handful couple")
SLAYINGS = words("murder assassination killing slaying execution")
SELVES = words("himself herself themselves")
SLAIN = words("killed murdered assassinated slain executed beheaded kidnapped abducted lynched")
DEAD = ("dead", "deceased", "lifeless")
"""What is said of a body, and of whom it was."""
KILLS = words("kill kills behead beheads murder murders assassinate assassinates")
"""Verbs of headlines for what somebody does to others."""
NOBODY_ELSE = words(
    "people bill measure motion amendment proposal plan idea project deal animal animals dog cat gorilla bear "
    "lion elephant cow horse whale shark deer "
    "innocent civilians several it one none someone somebody anyone everyone hostages journalists hundreds "
    "thousands dozens many us men women children persons"
)
BE = words("was were been being be is are get gets got have has had having 's 're 've")
OPENERS = words(
    "them us you it everyone both his her their its the a an two three four five six seven eight nine ten some several"
)
TIMES = words(
    "day days week weeks month months year years hour hours minute minutes second seconds night morning evening "
    "afternoon weekend time times mile miles km kilometers kilometres block blocks metres meters feet yards monday "
    "tuesday wednesday thursday friday saturday sunday"
)
PASSIVE = words("was were been being be is are get gets got")
ADVERBS = words(
    "also reportedly allegedly later instantly immediately both all still already now then apparently believed "
    "confirmed tragically accidentally mistakenly brutally recently subsequently initially eventually either mortally "
    "critically seriously severely slightly badly gravely lightly together himself herself themselves at least "
    "reported said thought known feared presumed sadly currently deliberately intentionally violently each and/or too "
    "since ultimately"
)
BETWEEN = ADVERBS | BE | words("to least found")
UNREAL = words(
    "could would will might may can shall should must if not n't never cannot nearly almost threatened threatening "
    "planned planning plotting wanted vowed tried attempting attempted didn't wasn't weren't couldn't wouldn't won't "
    "could've would've might've should've risk risks risked risking"
)
BUILT = words(
    "houses homes buildings huts shops stalls shacks dwellings schools churches mosques villages tents vehicles cars "
    "trucks lorries buses boats acres hectares"
)
"""What burns down or is wrecked: "burned 30 houses"."""
PREPOSITIONS = words(
    "in on at by of to from with near for after before during inside outside around between amid against into onto "
    "over under including include included than like"
)
WALLS = frozenset(
    [
        ";",
        ":",
        '"',
        "said",
        "says",
        "told",
        "that",
        "after",
        "when",
        "because",
        "but",
        "while",
        "if",
        "although",
        "though",
        "whether",
        "before",
        "as",
        "until",
        "since",
    ]
)
NOUN_MODIFIERS = words(
    "confirmed reported dead lifeless civilian more other additional separate serious minor charred mutilated "
    "bullet-riddled total human"
)
MONEY = words("$ £ € no")
