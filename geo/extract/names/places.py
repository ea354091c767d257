"""Words → mentions of places: which names are places, what they are said to be, and what they are said to lie in.

1. Names of the gazetteer, the longest first, and names that the syntax makes a place (`namespans`).
2. Each is weighed by hand-set rules (`namescore`) and by what was learnt (`namefeatures`, `namemodel`): persons,
   organisations and common words fall out (`namechoice`).
3. Qualifiers are chained: "X district, Y province" (`chains`).
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from geo.extract.layout import heads
from geo.extract.names.chains import chained
from geo.extract.names.namechoice import Judged, chosen
from geo.extract.names.named import Named, Places
from geo.extract.names.namespans import Finder
from geo.extract.names.surnames import surnames
from geo.extract.text import datelines
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token
from geo.extract.words.namemodel import model
from geo.extract.words.placewords import AFTER, FEATURES, SETTLED
from geo.model import Mention
from geo.patterns import compiled
from geo.roles import NameInfo, PlaceNames

__all__ = ["Named", "Places", "find", "name_end"]


def find(sentences: Sequence[Sentence], text: str, names: PlaceNames) -> Places:
    """The places that a text names; demonyms ("Iranian") among them, as a kind of their own."""
    known = model()
    finder = Finder(text, names, known)
    suspects = surnames(sentences, finder)
    sent = datelines.find(sentences)
    headed = heads.find(sentences, names, sent)
    judged = chosen(sentences, finder, suspects, known, sent, {(h.start, h.end) for h in headed.values()})
    begun = {j.span.start for j in judged}
    kept = [_named(_whole(j, names, text, begun), names, text) for j in judged]
    covered = frozenset[int]().union(
        *[range(n.mention.start, n.mention.end) for n in kept if n.mention.kind == "place"]
    )
    return Places(tuple(chained(kept, sentences)), suspects, covered, headed, sent)


def name_end(tokens: Sequence[Token], last: int) -> int:
    """Where a name really ends that seems to end before the token `last`: with its article's noun.

    "Ain al-Arab", "Pul-e 'Alam".
    """
    if last >= len(tokens) or tokens[last].start > tokens[last - 1].end + 1:
        return last
    if _ARTICLED.fullmatch(tokens[last].text):
        return last + 1
    quoted = tokens[last - 1].low.endswith(("-e", "-i")) and tokens[last].text in ("'", "’", "‘", "`")
    own = last + 1 < len(tokens) and tokens[last + 1].text[0].isupper() and tokens[last + 1].start == tokens[last].end
    return last + 2 if quoted and own else last


def _whole(judged: Judged, names: PlaceNames, text: str, begun: Set[int]) -> Judged:
    """A place's name with the article and the noun that it goes on with; "Bir" alone is another place.

    `begun`: offsets at which names begin.
    """
    s, span = judged.sentence, judged.span
    last = name_end(s.tokens, span.last)
    own = begun.isdisjoint(t.start for t in s.tokens[span.last : last])
    if last == span.last or not own or span.part or (span.info is not None and span.info.kind == "demonym"):
        return judged
    end = s.tokens[last - 1].end
    return judged._replace(span=span._replace(last=last, end=end, info=names.lookup(text[span.start : end])))


def _named(judged: Judged, names: PlaceNames, text: str) -> Named:
    s, span = judged.sentence, judged.span
    demonym = span.info is not None and span.info.kind == "demonym"
    feature = None if demonym else _feature(s.tokens, span.first, span.last)
    written = text[span.start : span.end]
    if feature is None and s.words[span.last - 1] == "city" and names.lookup(written) is None:
        feature = "city"  # "Ybor City", which is none of the names that end so
    mention = Mention(span.start, span.end, written, "demonym" if demonym else "place", s.part, feature=feature)
    info = None if feature is not None and _sounds_like_a_country(span.info) else span.info
    return Named(mention, s.index, span.first, span.last, info, judged.score)


def _sounds_like_a_country(info: NameInfo | None) -> bool:
    """Whether a name is known by its sound alone and only as a country's: what is called a district is none."""
    return info is not None and info.kind == "similar" and all(f.startswith("PCL") for f in info.features)


def _feature(tokens: Sequence[Token], i: int, last: int) -> str | None:
    """The word with which the sentence says what sort of place a name is: "province", "river"."""
    if last < len(tokens) and tokens[last].low in AFTER:
        return tokens[last].low
    if i >= 2 and tokens[i - 1].low == "of" and tokens[i - 2].low in FEATURES:
        return tokens[i - 2].low
    if i >= 1 and tokens[i - 1].low in SETTLED:
        return tokens[i - 1].low
    return None


_ARTICLED = compiled(r"(?:[ae]l|a[dnrstz]|ash|ath|es|ed|er|ul|uz)[-‑]['’‘`ʼ]?[A-Z][\w'’‘`ʼ-]+")
