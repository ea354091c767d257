"""The sources that a sentence names, each with the words that do so: "police said", "…, said Col. Omar Din", "according
to the ministry", "radio quoted a nomad as saying"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from geo.extract.actors.sourcenames import Name, before, behind
from geo.extract.text.sentences import Sentence, once
from geo.extract.text.tokens import words
from geo.extract.words import sayingwords as say
from geo.extract.words.numbers import quantity

__all__ = ["Said", "said_by"]


class Said(NamedTuple):
    """Who is named as saying something, and where."""

    who: str
    """As it stands; of "she said" the pronoun."""
    number: Literal["one", "many", "body", "any"]
    """Which pronoun means whom: he or she, they, it, each of them."""
    start: int
    """Offset in the part, of all words that name the source and say that it speaks."""
    end: int
    onward: bool
    """Whether it holds for what follows alone: "police said that …", not "…, police said"."""
    counting: bool = False
    """Whether it only counts, as hospitals and registers do, and another one may tell of that."""
    pronoun: bool = False
    """Whether it means somebody whom a sentence before names."""


@once
def said_by(s: Sentence) -> Sequence[Said]:
    """All sources that a sentence names, in order."""
    if s.lows.isdisjoint(say.CUES):
        return ()
    return _but_passed_on(s, sorted(_found(s), key=lambda f: f.start))


def _found(s: Sentence) -> Iterator[Said]:
    for k, low in enumerate(s.words):
        if low in _TO and k + 1 < len(s.words):
            yield from _led_by(s, k)
        elif low in say.CITING:
            yield from _quoted(s, k)
        elif low in say.SPEAKING or low in say.GIVING or low in say.SHOWING or low in say.SEEING:
            yield from _with_verb(s, k)
        elif low == ":" and 0 < k <= _LABEL:
            yield from _label(s, k)
        elif low in (":", "-", "--") and s.headline and len(s.words) - _LABEL <= k < len(s.words) - 1:
            yield from _tail(s, k)


def _led_by(s: Sentence, k: int) -> Iterator[Said]:
    """ "According to the ministry", "per police", "as reported by local media"."""
    low, after = s.words[k], s.words[k + 1]
    first = k
    if low == "according":
        if after != "to":
            return
        k += 1
    elif low == "by":
        known = k > 0 and s.words[k - 1] in ("reported", "documented", "statement", "confirmed")
        if not known or "not" in s.words[max(0, k - 4) : k]:
            return
    elif low == "per" and not (_opens(s, k) and (after in _ARTICLES or after in say.SPEAKERS or _is_raised(s, k + 1))):
        return
    name = behind(s, k + 1)
    if name is not None and (name.is_speaker or name.head not in say.NO_TELLER):
        start = 0 if first == 0 else first
        yield _said(s, name, start, name.last, onward=start == 0)


def _quoted(s: Sentence, k: int) -> Iterator[Said]:
    """ "Citing local officials", "quoted a nomad as saying", "the governor was quoted as saying"."""
    if k and s.words[k - 1] in _BE:
        name = before(s, k - 1)
        if name is not None:
            yield _said(s, name, name.first, k + 1, onward="saying" in s.words[k : k + 7] and not _ends(s, k + 3))
        return
    if s.words[k] in ("quoted", "cited") and k + 1 < len(s.words) and s.words[k + 1] == "by":
        return
    name = behind(s, k + 1)
    if name is not None and name.is_speaker:
        yield _said(s, name, k, name.last, onward=k == 0 or s.words[k].startswith(("quote", "cite")))


def _with_verb(s: Sentence, k: int) -> Iterator[Said]:
    """ "Police said", "…, said the mayor", "a doctor put the toll at 12"."""
    verb = s.words[k]
    if not _is_verb(s, k) or (s.texts[k][:1].isupper() and not (s.shouted or s.headline)):  # "Port Said"
        return
    if verb in say.INVERTED and _opens(s, k) and k:
        name = behind(s, k + 1, inverted=True)
        if name is not None and name.is_speaker and name.whole:
            yield _said(s, name, k, name.last, onward=False)
            return
    name = before(s, k)
    if name is None or not _may(name, verb):
        return
    onward = not (_opens(s, name.first) and _ends(s, k + 1))
    yield _said(s, name, name.first, k + 1, onward=onward)._replace(counting=verb in _COUNTING)


def _may(name: Name, verb: str) -> bool:
    """Whether whoever a name names may do what a verb says."""
    if name.pronoun:
        return verb in say.SPEAKING or (verb in say.GIVING and verb not in _COUNTING)
    if name.is_document:
        return verb in say.SHOWING or verb in say.GIVING or verb in say.SPEAKING
    if verb in say.SPEAKING:
        return name.main or name.is_speaker
    if (
        verb in say.BASE
        and not verb.endswith("s")
        and (name.number == "one" or name.who.lower().startswith(("a ", "an ")))
    ):
        return False
    if verb in say.SEEING:
        return name.head in _ON_THE_SPOT
    return verb in say.GIVING and name.is_speaker


def _is_verb(s: Sentence, k: int) -> bool:
    """Whether a word that may be a verb of saying is one here, and says of how many or of whom."""
    tokens, verb = s.tokens, s.words[k]
    after = s.words[k + 1 : k + 8]
    if not after:
        return verb in say.SPEAKING or verb in _PLAIN
    if verb == "saying":
        return k > 0 and s.words[k - 1] in _BE
    if k and (s.words[k - 1] in _NOUNLY or (verb == "states" and s.words[k - 1] == "united")):
        return False
    if verb in say.BASE and after[0] in _OF:
        return False
    if after[0] == "to" and (verb == "said" or (verb in _PASSIVE and after[1:2] in (("be",), ("have",)))):
        return False
    if (verb in _PASSIVE and after[0] in ("of", "as")) or (verb in _TELLS and "story" in after[:3]):
        return False
    if after[0] in _FATES or (after[0] == "by" and verb not in say.SPEAKING):
        return False
    if verb in ("claimed", "claims", "claim"):
        return not any(w in _LIVES for w in after[:4])
    if verb in ("put", "puts", "gave", "gives", "give", "raised", "revised", "lowered", "issued", "published", "set"):
        given = any(w in _FIGURE for w in after[:5])
        return given or (verb.startswith(("gave", "give")) and quantity(tokens, k + 1) is not None)
    if verb in ("spoke", "speaks", "speak", "spoken", "talked"):
        return after[0] == "of"
    if verb in _COUNTING:
        near = list(takewhile(lambda w: w not in _STOPS, after[:4]))
        return "of" in near or any(quantity(tokens, k + 1 + n) is not None for n in range(len(near)))
    return True


def _label(s: Sentence, k: int) -> Iterator[Said]:
    """ "Lagos police: two men were …"."""
    name = before(s, k)
    if name is not None and name.first == 0 and name.head in _LABELS:
        yield _said(s, name, 0, k + 1, onward=True)


def _tail(s: Sentence, k: int) -> Iterator[Said]:
    """ "Two shot dead in Lagos: police"."""
    name = behind(s, k + 1)
    if name is not None and name.last == len(s.words) and name.head in say.SPEAKERS and not name.pronoun:
        yield _said(s, name, k, name.last, onward=False)


def _said(s: Sentence, name: Name, first: int, last: int, *, onward: bool) -> Said:
    start, end = s.tokens[first].start, s.tokens[last - 1].end
    return Said(name.who, name.number, start, end, onward, pronoun=name.pronoun)


def _but_passed_on(s: Sentence, found: Sequence[Said]) -> Sequence[Said]:
    """The sources without those that only pass on what another one says: "Dawn reported 12, citing officials"."""
    cited = [f for f in found if s.low[f.start - s.start :].startswith(tuple(say.CITING))]
    if not cited:
        return found
    return [f for f in found if f in cited or all(_parted(s, f, c) for c in cited)]


def _parted(s: Sentence, one: Said, other: Said) -> bool:
    """Whether a clause of its own stands between two sources."""
    first, second = sorted((one, other), key=lambda f: f.start)
    between = s.low[first.end - s.start : second.start - s.start]
    return ";" in between or not _TURNS.isdisjoint(between.split())


def _opens(s: Sentence, k: int) -> bool:
    """Whether a clause or what is set apart begins at a token."""
    return k == 0 or s.words[k - 1] in _STOPS


def _ends(s: Sentence, k: int) -> bool:
    """Whether from a token on nothing follows that a source says: the end, or no more than when, where, to whom."""
    if k >= len(s.words) or s.words[k] in _STOPS or s.words[k] in _CIRCUMSTANCES or s.words[k] in say.TIMES:
        return True
    if s.words[k] in ("this", "last"):
        return k + 1 < len(s.words) and s.words[k + 1] in say.TIMES | {"week", "month"}
    if s.words[k - 1] not in ("told", "tells", "tell"):
        return False
    for n in range(k, min(k + 7, len(s.words))):  # "told reporters in Bern on Monday."
        if s.words[n] in ("that", "how", "of"):
            return False
        if s.words[n] in _STOPS or s.words[n] in say.TIMES:
            return True
    return k + 7 >= len(s.words)


def _is_raised(s: Sentence, k: int) -> bool:
    return s.texts[k][:1].isupper()


_TO = words("according by per")
_BE = words("was were is are been being be")
_STOPS = (",", ".", ";", ":", '"', "(", ")", "[", "]", "-", "--", "!", "'", "\u201c", "\u201d", "—")
_ARTICLES = words("the a an his her its their local state our")
_NOUNLY = words("the a an of to his its their this that's no any first initial") - words("this")
"""What stands before a noun, and before no verb."""
_OF = words("of say says said suggest suggested about from that's were was are is have had came come emerged by")
_FATES = words("dead killed missing injured wounded hurt safe drowned trapped buried lost")
_LIVES = words("life lives victim victims responsibility")
_FIGURE = words(
    "toll figure figures number numbers count total tally dead deaths casualties losses injured wounded it them that"
)
_COUNTING = words(
    "counted counts count documented documents document recorded records record registered registers listed lists "
    "list received broadcast identified identifies admitted admits admit"
)
_PASSIVE = words(
    "reported alleged believed feared suspected expected accused identified listed registered recorded documented"
)
_TELLS = words("tell tells told")
_PLAIN = words("reported reports report claimed claims confirmed alleged")
_ON_THE_SPOT = words(
    "researcher researchers reporter reporters correspondent correspondents journalist journalists photographer "
    "witness witnesses eyewitness eyewitnesses monitors"
)
_LABELS = words(
    "police authorities officials sheriff coroner ministry army government prosecutors medics reports report sources "
    "agency media department"
)
_TURNS = words("while but whereas")
_CIRCUMSTANCES = words("in on at by during after as via through from over when while and but without citing adding")
_LABEL = 6
"""Tokens within which a label stands."""
