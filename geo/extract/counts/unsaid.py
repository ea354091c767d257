"""Figures beside which nobody says whom they count: "the army put the number at 36", "the government's own figure is
52", "the police office now says five", "radio spoke of 15 dead, a hospital source of nine".

What befell those people stands in the words before: see `incidents.they`.
"""

from __future__ import annotations

from geo.extract.counts.tolls import UNSAID, Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.extract.words.numbers import quantity
from geo.patterns import compiled

__all__ = ["find"]


def find(s: Sentence) -> list[Toll]:
    """The figures that such phrases give, in order."""
    if not (_GIVEN.may(s) or _SAYS.may(s)) or _ABOARD.search(s):
        return []
    at = {m.end() for pattern in (_GIVEN, _SAYS) for m in pattern.finditer(s)}
    told = _TOLD_BY.search(s)
    if told is not None:
        at |= {m.end() for m in _AND_BY.finditer(s.low, told.end())}
    found = (_figure(s, n) for n in sorted(at))
    return [t for t in found if t is not None]


def _figure(s: Sentence, at: int) -> Toll | None:
    first = token_at(s.tokens, s.start + at)
    read = quantity(s.tokens, first)
    if read is None or read.vague or read.count.best == 1:
        return None  # "the only one"
    end = s.tokens[read.last - 1].end
    if _ENDS.match(s.low, end - s.start) is None or _YEAR.fullmatch(s.low, at, end - s.start):
        return None
    return Toll("killed", read.count, s.tokens[first].start, end, UNSAID, update=_NOW.search(s.low, 0, at) is not None)


_FIGURE = r"(?:figure|number|total|count|tally|estimate|toll)"
_HOLDS = r"(?:says?|said|claim(?:s|ed)?|insist(?:s|ed)?|believed?|believes|maintain(?:s|ed)?|estimated?|estimates)"
_GIVEN = Cued(
    rf"\b(?:put|puts|putting|set|gave|gives|giving|quoted|cited) "
    rf"(?:(?:the|its|their|that|this|an?) (?:[\w-]+ )?{_FIGURE}|it|them)"
    r"(?: (?:much |slightly |somewhat )?(?:higher|lower),?)? (?:at|as|of) (?:only |just )?(?=\S)"
    rf"|['’]s? (?:own |official |latest |provisional )?{_FIGURE} (?:now |so far )?(?:is|was|stands at|stood at|reads) "
    r"(?:only |just )?(?=\S)"
    r"|\b(?:spoke|speaks?|spoken|talked|talks?) of (?:only |just )?[\"']?(?=\S)"
    rf"|\b{_HOLDS}(?: that)? (?:(?:the|its|their) (?:(?:real|true|actual|correct|death) ){{0,2}}{_FIGURE}|it) "
    r"(?:is|was|stands at|stood at|had reached|could be|may be) (?:only |just |really |in fact "
    r"|(?:much )?(?:closer|nearer) to |more like |as (?:high|low) as )?(?=\S)"
    rf"|\bthe (?:official|government|police) (?:death )?{_FIGURE} (?:so far |now )?(?:is|was|stands at|stood at) (?=\S)"
    r"|\bthe dead (?:now )?number(?:ed|s)? (?=\S)"
    r"|\b(?:raised|brought|took|lifted|cut|lowered|revised) (?:that|this|it) (?:up |down )?to (?=\S)"
    r"|\b(?:raised|put|brought|revised|lifted) the (?:dead|toll|count|figure|number)[^.;]{0,30}? (?:to|at) [\w,]+,?"
    r" (?:and )?then (?:to |at )?(?=\S)"
    r"|\b(?:lives|deaths?|dead|died|killed|bodies)\b[^.;]{0,40}?, (?:for|making) an? (?:grand )?total of (?=\S)"
)
_SAYS = Cued(
    r"\b(?:says?|said|counted|counts?|confirm(?:s|ed)?|claim(?:s|ed)?|named|list(?:s|ed)|gave|gives?|mentioned|reported"
    r"|reports|admit(?:s|ted)? to|recogni[sz](?:es|ed)|acknowledge[sd]?|conceded?|buried"
    r"|had counted) (?:only |just |that )?(?=[\w,]+(?: [\w-]+)?[.,;])"
)
_ABOARD = Cued(r"\b(?:on board|aboard|manifest|passengers?|capacity|tickets|occupants|attendance)\b")
"""Where a figure rather counts all who were there."""
_TOLD_BY = Cued(
    r"\b(?:spoke|speaks?|talked) of"
    rf"|\b(?:put|puts|gave|gives) (?:it|them|(?:the|its) (?:[\w-]+ )?{_FIGURE}|the (?:dead|deaths)\b)"
    r"|\b(?:reported|reports|counted|counts|confirmed|claimed|cited) (?=\S+ (?:[\w-]+ )?(?:dead|deaths|killed|bodies))"
)
_AND_BY = compiled(
    r"(?:,|;|,? and|,? while|,? but) (?!(?:the )?(?:injured|wounded|hurt|missing|number)\b)"
    r"(?:the |an? |other |local |state |some |one |another )?(?:[a-z'’-]+ ){1,4}?"
    r"(?:of |at )?(?=[\w,]+(?:\.|;|$))"
)
"""Another who gives a figure, his verb left out: "…, a hospital source of nine"."""
_ENDS = compiled(r"[.,;:)]|$| (?:but|while|and|though|as|on|by|in|among)\b(?! (?:to|19|20))")
_YEAR = compiled(r"(?:19|20)\d\d")
_NOW = compiled(
    r"\b(?:now|since|later|has since)\b[^.;]{0,20}$|\b(?:then(?: to| at)?|total of|(?:that|this|it) (?:up )?to) $"
)
