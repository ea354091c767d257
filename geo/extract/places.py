"""Words → mentions of places: which names are places, what they are said to be, and what they are said to lie in.

1. Names of the gazetteer, the longest first, and names that the syntax makes a place (`namespans`).
2. Each is weighed by hand-set rules (`namescore`) and by what was learnt (`namefeatures`, `namemodel`): persons,
   organisations and common words fall out (`namechoice`).
3. Qualifiers are chained: "X district, Y province" (`chains`).
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.chains import chained
from geo.extract.namechoice import Judged, chosen
from geo.extract.named import Named, Places
from geo.extract.namemodel import model
from geo.extract.namespans import Finder
from geo.extract.placewords import AFTER, FEATURES, SETTLED
from geo.extract.sentences import Sentence
from geo.extract.surnames import surnames
from geo.extract.tokens import Token
from geo.model import Mention
from geo.roles import PlaceNames

__all__ = ["Named", "Places", "find"]


def find(sentences: Sequence[Sentence], text: str, names: PlaceNames) -> Places:
    """The places that a text names; demonyms ("Iranian") among them, as a kind of their own."""
    known = model()
    finder = Finder(text, names, known)
    suspects = surnames(sentences, finder)
    kept = [_named(j, text) for j in chosen(sentences, finder, suspects, known)]
    covered = frozenset(o for n in kept if n.mention.kind == "place" for o in range(n.mention.start, n.mention.end))
    return Places(tuple(chained(kept, sentences)), suspects, covered)


def _named(judged: Judged, text: str) -> Named:
    s, span = judged.sentence, judged.span
    demonym = span.info is not None and span.info.kind == "demonym"
    feature = None if demonym else _feature(s.tokens, span.first, span.last)
    written = text[span.start : span.end]
    mention = Mention(span.start, span.end, written, "demonym" if demonym else "place", s.part, feature=feature)
    return Named(mention, s.index, span.first, span.last, span.info, judged.score)


def _feature(tokens: Sequence[Token], i: int, last: int) -> str | None:
    """The word with which the sentence says what sort of place a name is: "province", "river"."""
    if last < len(tokens) and tokens[last].low in AFTER:
        return tokens[last].low
    if i >= 2 and tokens[i - 1].low == "of" and tokens[i - 2].low in FEATURES:
        return tokens[i - 2].low
    if i >= 1 and tokens[i - 1].low in SETTLED:
        return tokens[i - 1].low
    return None
