"""Sentence → how many people were killed, injured, missing or abducted, with the words that say so.

1. `people.find` marks the noun phrases that name people. 2. Predicates ("killing", "were wounded") are looked up.
3. Each takes its object on the right or its subject on the left, lists and appositions included (`victims`, `clause`,
   `subjects`).
4. Set phrases ("a double homicide", "killed himself") are read in `fates`, totals in `totals`. 5. Hypothetical, negated
and statistical statements are dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts import (
    citycounts,
    degrees,
    excluded,
    fates,
    found,
    identified,
    indirect,
    longsums,
    losses,
    ownfates,
    people,
    predicates,
    quoted,
    samepeople,
    setphrases,
    tallies,
    tolls,
    unsaid,
    zeroes,
)
from geo.extract.counts.cameafter import without_before
from geo.extract.counts.earlier import once_there, without_earlier, without_once_there
from geo.extract.counts.people import Ground
from geo.extract.counts.tolls import Toll
from geo.extract.counts.totals import ordinals, totals
from geo.extract.counts.victims import Victims
from geo.extract.events.denials import denied
from geo.extract.events.lookedback import mourned
from geo.extract.events.sport import played
from geo.extract.events.unreal import is_staged
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import APART, BE, DIED_OF_IT, PREPOSITIONS
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.numbers import quantity
from geo.extract.words.peoplewords import ANIMALS, FATE
from geo.model import Count
from geo.patterns import compiled

__all__ = ["find", "find_all"]


def find(sentence: Sentence, ground: Ground, *, lasting: bool = False) -> list[Toll]:
    """The tolls that a sentence states as fact, in order.

    `lasting`: the report is about rains, a cold spell, an epidemic, whose dead are counted over months."""
    return [t for t in find_all(sentence, ground, lasting=lasting) if not t.of]


def find_all(sentence: Sentence, ground: Ground, *, lasting: bool = False) -> list[Toll]:
    """As `find`, and what befell people who stand for others told of before, whose number the sentence does not say."""
    if quoted.QUOTES.isdisjoint(sentence.lows):
        return _find_all(sentence, ground, lasting)
    read = quoted.unquoted(sentence)
    return quoted.replaced(_find_all(read, ground, lasting), sentence, read)


def _find_all(sentence: Sentence, ground: Ground, lasting: bool) -> list[Toll]:
    tokens = sentence.tokens
    hits = predicates.find(sentence)
    none = zeroes.find(sentence)
    own = fates.find(sentence)
    told = [*ordinals(sentence), *setphrases.find(sentence), *indirect.find(sentence)]
    known = found.some_of_them(sentence)
    lost = losses.find(sentence)
    told += [*lost, *own, *known, *excluded.find(sentence)]
    given = unsaid.find(sentence)
    if not hits and not none and not told and not given and sentence.lows.isdisjoint(_TOLLS):
        return []
    dropped = tallies.is_statistic(sentence) and not (lasting and tallies.is_so_far(sentence))
    if dropped or is_staged(sentence):
        return []
    if not sentence.shouted and _titled(tokens):
        ground = replace(ground, titled=True)
    phrases = people.find(sentence, ground)
    reader = Victims(sentence, phrases, hits)
    read = [reader.read(n) for n in range(len(hits))]
    read = [None if t and _is_of_nobody(t, sentence) else t for t in read]
    read = identified.with_names(read, sentence, phrases)
    there = once_there(sentence.low)
    fired = there is not None and _FIRED.search(sentence.low, 0, sentence.low.find(" wh", there)) is not None
    read = without_once_there(read, sentence.start + there if there is not None else None, fired=fired)
    read = without_before(sentence, read)
    told += indirect.as_many(sentence, read)
    if own:
        told = [ownfates.among(ownfates.by(t, sentence, phrases), read, tokens) if t in own else t for t in told]
        read = [toll for toll in read if not (toll and ownfates.is_self(toll, own))]
        read += [others for t in own if t.kind == "self" and (others := ownfates.and_others(t, reader)) is not None]
    elif fates.is_self_inflicted(sentence.low):
        read = [replace(t, attacker=True) if t and t.role == "killed" and t.who else t for t in read]
    if "shot" in sentence.lows and (_HIDDEN.search(sentence.low) or _HELPLESS.search(sentence.low)):
        read = [replace(t, role="killed") if t and t.role == "shot" else t for t in read]
    if APART.search(sentence):
        read = [replace(t, kind="part") if t and t.attacker else t for t in read]
    if any(p.words == ("fatally",) for _, _, p in hits):
        read = samepeople.partly_dead(read)
    if DIED_OF_IT.search(sentence):
        # "two of the 36 who were hurt have died"
        fewest = min((t.count.best or 0 for t in read if t and t.role == "killed"), default=None)
        read = [
            replace(t, role="killed")
            if t and t.role in ("injured", "shot") and (fewest is None or (t.count.best or 0) <= fewest)
            else t
            for t in read
        ]
    if (hurt := _OF_WOUNDS.search(sentence)) is not None:
        at = sentence.start + hurt.start()
        read = [replace(t, share=True) if t and _is_one_of_them(t, at, read) else t for t in read]
    if "missing" in sentence.lows or "trapped" in sentence.lows:
        read += found.those_known(sentence, phrases)
        read = found.since(sentence, read)
    if known:
        about = [t for t in read if t and t.role in ("killed", "missing")]
        read = [None if t in about and any(k.start < t.end and t.start < k.end for k in known) else t for t in read]
    if "throat" in sentence.lows:
        read = [None if t and _lives(t, read) else t for t in read]
    read = degrees.with_other_degrees(sentence, read)
    read = samepeople.and_the_next(samepeople.who_died_there(samepeople.who_died_of_it(read), tokens))
    read = samepeople.where_they_died(samepeople.some_of_whom_died(read, tokens), tokens)
    if (later := setphrases.with_no_verb(sentence)) is not None:
        read = samepeople.and_later(read, *later)
    figures = longsums.without_long(sentence, totals(sentence), read)
    figures = [f for f in figures if not any(t.start <= f.start < t.end for t in lost)]
    plain = [toll for toll in read if toll is not None and not (figures and toll.kind == "plural")]
    if "number" in sentence.lows:
        plain = [t for t in plain if not longsums.is_whose_number(sentence, t)]
    plain = [t for t in plain if t.role != "shot" or not any(t.start < f.end and f.start < t.end for f in figures)]
    before = [*none, *figures, *told, *plain]
    plain += [t for t in given if not any(o.start < t.end and t.start < o.end for o in before)]
    stated = [*none, *figures, *told, *plain, *fates.theirs(sentence, read), *reader.parts]
    if lasting and tallies.is_cumulative(sentence):
        stated = [replace(t, update=True) if t.role in tolls.LOSSES and t.kind == "counted" else t for t in stated]
    stated = [t for t in without_earlier(sentence, stated) if not tolls.is_taken_back(sentence, t)]
    if spans := [*mourned(sentence), *denied(sentence), *played(sentence)]:
        stated = [t for t in stated if not any(a <= t.start - sentence.start < b for a, b in spans)]
    if (joint := tolls.joint(sentence)) is not None:
        stated += tolls.of_both(sentence, stated, joint)
        stated = [_at_most(t) if _is_joint(t, stated, joint) else t for t in stated]
    if "missing" in sentence.lows:
        stated = [replace(t, loose=True) if _is_dead_or_missing(t, sentence) else t for t in stated]
    stated = [t for t in stated if not tallies.is_ratio(sentence.low, t.start - sentence.start)]
    if not sentence.lows.isdisjoint(ANIMALS):
        stated = [t for t in stated if not (t.kind == "bare" and _is_of_beasts(sentence, t))]
    war = tallies.cost_of_a_war(sentence)
    if war is not None:
        stated = [t for t in stated if t.start - sentence.start < war]
    if not lasting:
        stated = [t for t in stated if not tallies.is_added_to(sentence.low, t.start - sentence.start)]
        here = sentence.low[: war if there is None else there]
        stated = [t for t in stated if not citycounts.is_of_a_town(here, t, sentence.start)]
    if not sentence.lows.isdisjoint(_TOO):
        stated = [replace(t, beside=True) if _is_too(sentence, t) else t for t in stated]
    return [replace(t, outdated=True, update=False) if tolls.is_outdated(sentence, t) else t for t in stated]


def _is_too(s: Sentence, toll: Toll) -> bool:
    """Whether the same is said to have befallen others before: "a nurse was also hurt", "two died there, too"."""
    if toll.kind not in ("one", "single", "counted", "bare", "list") or toll.update:
        return False
    start, end = toll.start - s.start, toll.end - s.start
    return "also" in s.low[max(0, start - _ALSO) : end].split() or _AS_WELL.match(s.low, end) is not None


def _is_one_of_them(toll: Toll, at: int, read: Sequence[Toll | None]) -> bool:
    """Whether who died of wounds, by the words at `at`, is one of those whom the sentence says to have been hit then:
    "A girl died of wounds that she suffered when a man stabbed seven people"."""
    if toll.role != "killed" or toll.count != Count.exactly(1) or toll.start > at:
        return False
    return any(t and t.role in ("injured", "shot") and t.start > at and (t.count.best or 0) > 1 for t in read)


def _is_of_beasts(s: Sentence, toll: Toll) -> bool:
    """Whether a mere number counts animals, of which a sentence has said before how they fare: "230 cattle were
    infected and 18 had to be killed"."""
    before = [t for t in s.tokens if t.end <= toll.start]
    last = next((n for n in reversed(range(len(before))) if before[n].text in ANIMALS or before[n].low in PERSONS), 0)
    told = any(t.low in BE or t.low in FATE for t in before[last + 1 : last + 3])
    if last < 1 or before[last].low in PERSONS or not told:
        return False
    read = next((n for n in range(max(0, last - 4), last) if quantity(before, n) is not None), None)
    return read is not None and (read == 0 or before[read - 1].low not in PREPOSITIONS)


def _is_of_nobody(toll: Toll, s: Sentence) -> bool:
    """Whether "not" or "no" stands before those told of: "not one of the 37 sailors", "no animal or person"."""
    return toll.count == Count.exactly(1) and _NOT_ONE.search(s.low, 0, toll.start - s.start) is not None


def _lives(toll: Toll, read: Sequence[Toll | None]) -> bool:
    """Whether who had a throat cut is in hospital by the same sentence: "had her throat cut and is in surgery"."""
    return toll.role == "killed" and any(t and t.role == "injured" and t.start == toll.start for t in read)


def _is_joint(toll: Toll, stated: Sequence[Toll], joint: tuple[int, int]) -> bool:
    """Whether the same number is told of the dead and the hurt, who together are so many; "several" is some of each.

    `joint`: where the words for both stand."""
    if toll.kind == "plural" or (toll.count.qualifier is not None and toll.count.qualifier not in _NUMBERED):
        return False
    if toll.start < joint[0] < toll.end <= joint[1] and (toll.count.best or 0) > 1:
        return True
    others = [t for t in stated if {t.role, toll.role} == {"killed", "injured"}]
    return any(t.count == toll.count and t.start == toll.start for t in others)


def _is_dead_or_missing(toll: Toll, s: Sentence) -> bool:
    """Whether so many are "dead or missing", of whom others may say how many are dead."""
    found = _OR_MISSING.search(s.low, toll.start - s.start)
    return found is not None and found.start() <= toll.end - s.start + _SOON


def _at_most(toll: Toll) -> Toll:
    """How many of those who were "killed and wounded" are dead: so many at most."""
    return replace(toll, outdated=True, count=Count(None, toll.count.best, toll.count.high, toll.count.qualifier))


_HIDDEN = compiled(
    r"\b(?:threw|thrown|throwing|dumped|dumping|buried|burying|burned|burnt|tossed|tossing|left|leaving) "
    r"(?:(?:them|him|her|their|his|the) )(?:bod(?:y|ies)|corpses?|in(?:to)? (?:the |a |an )?(?:\w+ )?(?:river|sea|lake"
    r"|well|canal|tigris|euphrates|nile|ditch|pit|ravine|grave|graves|mass grave|bush|forest))\b"
)
"""What is done with those who were shot and are dead."""
_HELPLESS = compiled(
    r"\b(?:singled out|lined up|blindfold(?:ed|s)?|(?:hands|feet) (?:were |had been )?(?:tied|bound)|made to kneel"
    r"|forced to kneel|against a wall|by firing squad|one by one)\b"
)
"""Before those are shot who cannot get away."""
_NOT_ONE = compiled(r"\b(?:not|no [\w-]+ or) $")
_OF_WOUNDS = Cued(
    r"\b(?:died|succumbed|dies)\b(?:(?! and | while )[^.;]){0,60}?\b(?:wounds|injuries|burns)\b"
    r"[^.;]{0,40}? (?:in|when|during|from|after)\b"
)
_FIRED = compiled(r"\b(?:shots? (?:were |was )?fired|(?:fired|fires) (?:\w+ )?shots?|opened fire|gunfire)\b")
_TOLLS = words("toll roll number count tally")
_TOO = words("also too well")
_ALSO = 6
"""Letters before a statement in which "also" may stand."""
_AS_WELL = compiled(r"(?: [\w-]+){0,4}?,? (?:too(?! [\w-])|as well(?! as))\b")


def _titled(tokens: Sequence[Token]) -> bool:
    """Whether a sentence is a Headline With Capitals Like This, without a stop at its end."""
    if tokens[-1].text in (".", '"', "”"):
        return False
    longer = [t.text[0].isupper() for t in tokens if len(t.text) > 3 and t.text[0].isalpha()]
    return len(longer) > 3 and sum(longer) > 0.8 * len(longer)


_OR_MISSING = compiled(
    r"\b(?:dead|killed)(?:,| and| or|,? or are) (?:feared |presumed |still )?missing\b"
    r"(?!,? (?:and )?(?:presumed|feared|believed|assumed) (?:to be )?dead)"
)
_SOON = 24
"""Letters behind a number in which it is told what befell them."""
_NUMBERED = ("at least", "more than", "about", "up to", "nearly")
"""What is said of a number, where "several" is none."""
