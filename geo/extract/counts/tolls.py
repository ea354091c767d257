"""Tolls as reports state them: one statement's record, and figures that no longer stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract.counts.persons import Person
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.model import Count
from geo.patterns import compiled

__all__ = ["LOSSES", "UNSAID", "Share", "Toll", "is_outdated", "is_taken_back", "joint", "of_both"]


@dataclass(frozen=True, slots=True)
class Share:
    """One of the phrases that a statement adds up: "two soldiers" of "two soldiers and a boy"."""

    head: str
    """The noun that says who they are, lower case; "" where none does."""
    count: Count
    start: int
    """Offsets of the phrase, in the part's text."""
    end: int
    civilian: bool
    """Said to be civilians by that very word."""


@dataclass(frozen=True, slots=True)
class Toll:
    """One statement of how many people something befell."""

    role: str
    """"killed", "injured", "shot", "missing", "abducted"."""
    count: Count
    start: int
    """Offsets of the people and the predicate's words, in the part's text."""
    end: int
    kind: str
    """Of the people: "counted", "bare", "one", "definite", "single", "pronoun", "plural", "named", "list", "part",
    "self" (killed by his own hand), "they" (as many as were told of before) or "unsaid" (people told of before)."""
    heads: tuple[str, ...] = ()
    update: bool = False
    """A later figure for the same thing ("rose to 94")."""
    additional: bool = False
    """On top of others told of just before ("another man died later")."""
    beside: bool = False
    """Said to have befallen them as well: "a nurse was also hurt", "two nurses died, too"."""
    civilian: bool = False
    attacker: bool = False
    unarmed: bool = False
    """All of them civilians by their trade, age or kinship: "a teacher, his wife and their children"."""
    outdated: bool = False
    """A figure told as an earlier one ("had earlier spoken of 40 dead")."""
    feared: bool = False
    """Believed, and not said to be found: "ten people are feared dead"."""
    loose: bool = False
    """From a word that counts nothing ("several", "many")."""
    who: tuple[Person, ...] = ()
    """The single persons among them, as described."""
    at: int = 0
    """Token index of the predicate."""
    active: bool = False
    """Said of what somebody did ("killed two guards"): whoever did it is not among them."""
    referred: bool = False
    """Spoken of as known: "the murder of Jim Poe"."""
    share: bool = False
    """Some of those told of before: "one of the victims"."""
    doer: Person | None = None
    """Who killed himself, where the words before say who."""
    by: Count | None = None
    """How many are said to have done it, where it tells what somebody did."""
    slain: bool = False
    """Said to have been killed by somebody's hand: "were shot dead", "stabbed to death", "killed by gunmen"."""
    own: bool = False
    """Of the side that is said to have lost them: "lost 11 men"."""
    lives: bool = False
    """Said to be out of danger ("in stable condition", "is expected to survive")."""
    in_limb: bool = False
    """Shot where it seldom kills: "in the leg"."""
    against: Count | None = None
    """The figure that somebody else gives for the same people, told before: "Police said nine … a doctor 12"."""
    since: bool = False
    """Dead who were among the hurt: "one of the wounded died"."""
    there: bool = False
    """Dead where and when it happened: "killed on the spot", "outright"."""
    found: bool = False
    """Of the missing: they have been found since, dead or alive; of the dead: they had been missing."""
    of: str = ""
    """As that of `People`: "the rest", "all of them" have no number of their own."""
    kin: str | None = None
    """The word for whose they are, and so none of them: "his" passenger, two of "her" sons, "their" children."""

    shares: tuple[Share, ...] = ()
    """The phrases that it adds up, in their order."""

    @property
    def says_how_many(self) -> bool:
        """Whether its own words tell the number: a figure, one person or a list, and no word that counts nothing."""
        return self.kind in ("counted", "bare", "one", "list") and not self.loose


def is_outdated(sentence: Sentence, toll: Toll) -> bool:
    start, end = toll.start - sentence.start, toll.end - sentence.start
    led = sentence.low[max(0, start - _BACK) : start].rpartition("; ")[2]
    before = _WHO_HAD.sub(" ", led) + sentence.low[start:end]
    return _OUTDATED.search(sentence, before) is not None and _CONTRADICTED.search(before) is None


def is_taken_back(sentence: Sentence, toll: Toll) -> bool:
    """ "One person had died, but that proved to be incorrect", "belied text messages that seven had been slain"."""
    talk = _RUMOURED.search(sentence)
    if talk is not None and toll.start >= sentence.start + talk.end():
        return True
    return bool(_TAKEN_BACK.search(sentence, sentence.low[toll.end - sentence.start :]))


def joint(sentence: Sentence) -> tuple[int, int] | None:
    """Offsets of the words by which a sentence counts the dead and the hurt together: "400 killed and wounded"."""
    found = _JOINT.search(sentence)
    return (sentence.start + found.start(), sentence.start + found.end()) if found is not None else None


def of_both(sentence: Sentence, stated: Sequence[Toll], joint: tuple[int, int]) -> list[Toll]:
    """The dead among those whom two verbs befell that have one object: "kill and injure 50 people"."""
    if not sentence.low.startswith("kill", joint[0] - sentence.start) or any(
        t.role == "killed" and joint[0] <= t.start < joint[1] for t in stated
    ):
        return []
    return [replace(t, role="killed") for t in stated if t.role == "injured" and joint[0] < t.start < joint[1]]


_BACK = 70
"""Letters before a figure in which it may be told as an earlier one."""
_WHO_HAD = compiled(r", (?:who|which) (?:had|have|has) [^,;]*,(?= )")
"""A clause closed before a figure, of which it tells nothing: "police, who had first spoken of 12 dead, put it at"."""
_JOINT = Cued(
    r"\b(?:(?:killed|dead|killing|martyrs) ?(?:and/or|and|or|/) ?(?:wounded|wounding|injured|hurt)"
    r"|(?<!to )(?<!would )(?<!could )(?:kills?|killing) (?:and|or) (?:wounds?|injures?|injuring|hurts?))\b"
)
_CONTRADICTED = compiled(r"\b(?:contradict|disput|challeng)(?:s|e|es|ed|ing)\b[^.;]*$")
"""Whom one source gainsays has not changed his mind: "contradicting a doctor who had put the toll at 12"."""
_OUTDATED = Cued(
    r"\b(?:(?:report|bulletin|update|statement|communiqu[eé])(?:,? (?:no\.? ?)?\d+)?,? of"
    r" (?:yesterday|(?:the (?:day before"
    r"|previous day)|\w+day)) (?:put|gave|counted|spoke|had|listed)"
    r"|earlier (?:count|figure|toll|report\w*|tally|estimate\w*|put|in the day)|had (?:earlier|previously"
    r"|at first|initially|first)|previous(?:ly)? (?:figure|toll|count|report\w*|put)|at first (?:reported|put"
    r"|gave|said|spoke|spoken|counted|thought|feared)"
    r"|first (?:feared|believed|reported|gave|assumed|put|said|reports?)"
    r"|initial(?:ly)? (?:report\w*|put|figure|toll|count|said)"
    r"|(?:until|up to|till) [^,;.]{3,30} (?:[\w'’]+ ){1,4}?had (?:confirmed|known of|counted|recorded)"
    r"|had (?:put|spoken|reported|given|stood|counted|shown|been put|been set|been (?:\d|at))|fewer than the"
    r"|(?:protests|demonstrations|unrest|violence|clashes|fighting|campaign|conflict|insurgency|crisis|offensive|war"
    r"|rebellion|uprising)"
    r" (?:[\w-]+ ){0,3}?(?:has|have) (?:now |already |so far |since )?(?:cost|claimed|killed|left) "
    r"|(?:calls?|reports?) (?:of|about|for|regarding) (?:possible |possibly )?(?:multiple|several|numerous|many) "
    r"|(?:after|since|than|like|before) (?:the|that|an earlier) one (?:that|which) (?:had )?(?:killed|left|claimed|cost"
    r"|took)\b"
    r"|(?:rais|revis|correct|replac)(?:ed|es|ing) (?:an?|(?:its|the|an) (?:earlier|previous|first))"
    r" (?:toll|figure|count) of "
    r"|rather than|had it that|instead of|up from|compared (?:with|to)|that circulated"
    r"|(?:figure|toll|count|number) had |(?<!own )(?<!said the )(?<!says the )(?<!say the )(?<!claimed the )(?<!real )"
    r"(?<!true )(?<!actual )(?:figure|count|number) was (?!later |since |then ))"
)
_TAKEN_BACK = Cued(
    r"^[^.;]{0,60}?\b(?:but|although|though|however),? (?:(?:that|this|it|the|those|these|which)(?: [\w-]+){0,3}? "
    r"(?:proved|was|were|turned out|has been|have been|is)(?: to be| later)? (?:[\w-]+ )?(?:incorrect|untrue|false"
    r"|wrong|inaccurate|unfounded|erroneous|mistaken|an? (?:error|mistake))\b|(?:[\w-]+ ){0,3}?(?:later|since) (?:said"
    r"|clarified|corrected|determined|learned|confirmed|found)(?: that)? (?:\w+ ){1,4}?(?:was|were|had|did) not\b)"
)
_RUMOURED = Cued(
    r"\brumou?rs?\b[^.;]{0,30}?\b(?:that|of|about)\b|\b(?:bel(?:y|ies|ied|ying)|debunk(?:s|ed|ing)?"
    r"|dispel(?:s|led|ling)?|scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?|refut(?:es|ed|ing)) (?:\w+ ){0,4}?"
    r"(?:reports?|claims?|messages|talk|stories|speculation)\b"
)
"""Before what is only talk."""
UNSAID = "unsaid"
"""The kind of a figure beside which nobody says whom it counts: "the army put the number at 36"."""
LOSSES = ("killed", "injured", "missing")
"""What befell those of whom a disaster's reports count more every day."""
