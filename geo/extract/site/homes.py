"""Names of places that people or things only come from, go to or belong to."""

from __future__ import annotations

from geo.extract.names.named import Named
from geo.extract.phrases.nouns import NOUNS
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["is_from_there"]


def is_from_there(s: Sentence, named: Named) -> bool:
    """Whether a name says where somebody or something is at home or was on the way to or from, not where it was."""
    return _is_based(s, named) or _is_on_a_journey(s, named) or _is_of_this_town(s, named) or _is_home(s, named)


def _is_based(s: Sentence, named: Named) -> bool:
    """Whether it is only where the owner of something that moves is at home: "the bus, run by a cooperative in Bex"; a
    house belongs where it stands."""
    found = _BASED.search(s, s.low[: named.mention.start - s.start])
    return found is not None and (found["by"] is None or not s.lows.isdisjoint(_MOVES))


def _is_on_a_journey(s: Sentence, named: Named) -> bool:
    """Whether a journey began at the name or was to end there; a storm "left Legazpi without power" at Legazpi."""
    before = s.low[: named.mention.start - s.start]
    if _COMING.search(s, before) or _TO_THE_END.search(s, before):
        return True
    found = _JOURNEY.search(s, before)
    return found is not None and _LEFT_SO.match(s.text, named.mention.end - s.start) is None


def _is_home(s: Sentence, named: Named) -> bool:
    """Whether some of those told of are from there: "the 17 on board, twelve of them from the barracks at Vigo"."""
    return _SOME_FROM.search(s, s.low[: named.mention.start - s.start]) is not None


def _is_of_this_town(s: Sentence, named: Named) -> bool:
    """Whether a name says in what part of the world the town lies that the news was sent from: "this South Pacific
    town"."""
    return (
        "this " in s.low
        and _THIS.search(s.low, 0, named.mention.start - s.start) is not None
        and _TOWN.match(s.low, named.mention.end - s.start) is not None
    )


_JOURNEY = Cued(
    r"\b(?:(?:had |having |has |have )?(?:left|departed|sailed from|set sail from|set out from|set off from"
    r"|took off from|taken off from|embarked (?:from|at|in)|put to sea from)|leaving|departing|landed safely"
    r"|touched down safely|arrived safely|on (?:its|their|his|her) way (?:from|to)|en route (?:from|to)"
    r"|(?:was|were) (?:bound|headed|heading) for|heading (?:from|to|for|towards?))"
    r" (?:(?:in|at|on|from) )?(?:the )?"
    r"(?:(?!(?:in|at|on|near|from|to|and|outside|where)\b)[a-z'’-]+ ){0,3}?"
    r"(?:(?:port|town|city|village|island|capital|airport|harbou?r|base) (?:of )?)?$"
)
"""Before where a journey began or was to end."""
_COMING = Cued(
    r"\b(?:returning|travelling|traveling|coming|heading)(?: home| back| south| north| east| west)*"
    r" (?:from|to|for|towards?) (?:(?:the|an?|their|his|her|its) )?"
    r"(?:(?!(?:work|school|home|class|prayers)\b)[a-z'’-]+ ){0,3}?(?:(?:in|at|near|of) )?(?:the )?$"
)
"""Before where people were on their way to or from: "returning from the weekly market at Bex"."""
_TO_THE_END = Cued(
    r"\b(?:ferry|boat|ship|vessel|bus|coach|minibus|train|truck|lorry|plane|airliner|jet|flight|aircraft|helicopter"
    r"|(?:on|its|their|his|her) way|en route|(?:travell?|sail|fly|driv|head|cross)ing|bound"
    r"|(?:travelled|sailed|flew)) (?:[a-z-]+ )?from (?:the )?(?:[\w'’.-]+ ){1,4}?(?:to|for|towards?)"
    r" (?:the )?(?:(?:port|town|city|village|island|capital) (?:of )?)?$"
)
"""Before where something moving was to end that had begun elsewhere: "a ferry from Bex to Ava"."""
_BASED = Cued(
    r"\b(?:operated|owned|run|built|chartered|hired|rented|belonging) (?P<by>by|from|to)"
    r" (?:(?!(?:in|at|of)\b)[\w'’-]+ ){1,5}?(?:in|at|of) (?:the )?(?:(?:city|town|port) of )?$"
    r"|\b(?:registered|based|headquartered|licensed|insured) (?:in|at) (?:the )?(?:(?:city|town|port) of )?$"
)
"""Before where those are at home to whom a ship or a bus belongs."""
_MOVES = NOUNS["VESSEL"] | NOUNS["VEHICLE"] | NOUNS["AIRCRAFT"] | NOUNS["TRAIN"]
_LEFT_SO = compiled(
    r"(?: (?:and|or) [\w'’-]+)? (?:without|in(?! (?:the )?[A-Z])|under|cut off|flooded|devastated|reeling"
    r"|paraly[sz]ed|shaken|isolated|largely|almost|virtually)\b"
)
"""Behind what a storm has left so; what is left "in Tunisia" lies there."""
_SOME_FROM = Cued(r", (?:\w+|both|all|most|some) of (?:them|whom) (?:\w+ )?(?:of|from|with) [^,.;]*$")
_THIS = compiled(r"\bthis (?:[\w-]+ ){0,2}$")
_TOWN = compiled(r"(?: [\w-]+)? (?:village|town|city|port|resort|suburb|hamlet|capital|township|settlement)\b")
