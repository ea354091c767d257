"""How firmly the words around a name make it the place of what a sentence tells."""

from __future__ import annotations

import re

from geo.extract.lexicon import CLOSED_CLASS
from geo.extract.places import Named
from geo.extract.placewords import FEATURES
from geo.extract.sentences import Sentence
from geo.extract.spotnames import HEADS, HITS
from geo.extract.tokens import words
from geo.extract.where import lie_of

__all__ = ["fit_of"]


def fit_of(s: Sentence, named: Named, before: tuple[int, float] | None) -> float:
    """How firmly the words around a name make it a location, its size aside.

    `before`: where the name before it ends (a token index) and how firmly that one is a location, its size aside.
    """
    tokens = s.tokens
    first, last = named.first, named.last
    score = 1.0
    lie = lie_of(s, named.mention)
    if lie.relation == "offset":
        return 3.6
    if lie.relation == "off_coast":
        return 3.2
    k, steps = first - 1, 0
    while k >= 0 and steps < 7:
        low = tokens[k].low
        if low in _PREPOSITIONS and low != "of":
            break
        if low == "of":
            if not (k and (tokens[k - 1].low in HEADS or tokens[k - 1].low in FEATURES)):
                break
        elif low == "," and k and tokens[k - 1].low in FEATURES:
            pass  # "in the capital, Colombo"
        elif low in (",", "and", "or") or low in HITS or (low in _CLOSED and tokens[k].text != "US"):
            break
        if not (tokens[k].text[0].isalpha() or low in ("'s", "-", ",")) or low in _SPEECH:
            break
        k, steps = k - 1, steps + 1
    word = tokens[k].low if k >= 0 else ""
    lead = " ".join(t.low for t in tokens[max(0, k - 5) : max(0, k)])
    if word in _AT:
        score += 2.5
    elif word in _NEAR:
        score += 2.0 if word != "between" or _TO_AND.match(s.low, tokens[last - 1].end - s.start) else 0.2
    elif word == "on":
        score += 2.3
    elif word in HITS:
        score += 2.0
    elif word in ("from", "to", "toward", "towards", "for", "through", "via"):
        score -= 0.6
    elif word in ("by", "with", "against", "than", "like", "about"):
        score -= 1.0
    elif word in (",", "and", "or") and before and k - 2 <= before[0] <= k:
        score = before[1] - 0.3
    elif first == 0 and s.index == 0:
        score += 0.5
    if word in ("in", "at", "near", "of") and _INDOORS.search(lead):
        score -= 2.2
    if named.info is None and word in _AT and _CARED_FOR.search(named.mention.text):
        score -= 3.0
    if word == "to" and lead.endswith("according"):
        score -= 3.0
    if word in ("in", "near", "on", "of") and _SPOKEN.search(lead):
        score -= 2.0
    after = tokens[last].low if last < len(tokens) else ""
    if "-" in tokens[last - 1].text and tokens[last - 1].text != named.mention.text.split()[-1]:
        score -= 2.9  # "London-bound", "Kampala-Gulu"
    if after == "'s":
        ahead = {t.low for t in tokens[last + 1 : last + 5]}
        score += -1.2 if ahead & _AGENTS else 0.4
    elif after in _AGENTS or after in _SPEECH:
        score -= 1.5
    if after in ("hospital", "medical", "university", "general", "memorial", "clinic"):
        score -= 2.5
    elif after == "border":
        score -= 0.8
    return score


_PREPOSITIONS = words(
    "in at inside within on into near outside around off between along across over from to toward towards by with "
    "against than like for about through via of throughout"
)
_AT = words("in at inside within into throughout")
_NEAR = words("near outside around off between along across over")
_DETERMINERS = words("the a an its same this that northern southern eastern western other another several two three")
_CLOSED = CLOSED_CLASS - _DETERMINERS
_AGENTS = words(
    "police officials authorities army government forces troops military residents sheriff president minister fire "
    "ministry agency newspaper team foreign health interior defence defense disaster prime parliament navy guards "
    "coastguard television media mayor governor prosecutor prosecutors spokesman spokeswoman opposition"
)
_SPEECH = words("said says told added reported confirmed announced warned accused denied claimed declared condemned")
_INDOORS = re.compile(
    r"\b(?:hospitals?|clinics?|infirmary|medical cent(?:er|re)|morgues?|courts?|treated|university|universities)\b"
)
_SPOKEN = re.compile(
    r"\b(?:spokes(?:man|woman|person)|ministry|officials?|embassy|headquarters|office|reporters|journalists|told|said"
    r"|diplomats?|conference)\b"
)
_CARED_FOR = re.compile(r"\b(?:Hospital|Medical|Clinic|Trauma|Infirmary)\b")
"""Where victims are brought to, more often than where they were hurt."""
_TO_AND = re.compile(r"(?: (?:and|to) )|,")
