"""Words by which a report says itself that it goes on to something else: the items of a list, "in the second"."""

from __future__ import annotations

from geo.extract.text.bullets import BULLET
from geo.extract.text.tokens import words
from geo.extract.words.plainwords import is_plain
from geo.patterns import compiled

__all__ = [
    "counts_crimes",
    "heading",
    "is_another_case",
    "is_foremost",
    "is_item",
    "is_listed",
    "is_newcomer",
    "is_of_one_doer",
    "is_of_several",
    "is_parted",
    "is_roundup",
    "is_separate",
    "is_spree",
    "place_ahead",
]


def heading(text: str) -> str | None:
    """The place in capitals that a list puts before a sentence: "- HERAT - Gunmen shot …"."""
    ahead = text[:_AHEAD]
    if not any(mark in ahead for mark in _MARKS):
        return None
    found = _HEADING.match(text) or _BULLET.match(text)
    if found is None and (found := _LABEL.match(text)) and _is_plain(found["name"]):
        return None  # "Weapon: an air strike"
    name = found["name"] if found else None
    return None if name is not None and all(word in _SAID for word in name.lower().split()) else name


def place_ahead(text: str) -> str | None:
    """The name that a list puts before a sentence, in capitals, after a dot or plain: "Taiz: Two men …"."""
    found = _PLAIN.match(text) if ": " in text[:_AHEAD] else None
    return heading(text) or (found["name"] if found else None)


def is_listed(text: str) -> bool:
    """Whether a paragraph begins as the item of a list does: with a dot, a number, a name, its day or its hour.

    "UPDATE: …" and "Pictured: …" are no items.
    """
    if _LISTED.match(text) is not None:
        return True
    found = _PLAIN.match(text) if ": " in text[:_AHEAD] else None
    return found is not None and not _is_plain(found["name"])


def _is_plain(name: str) -> bool:
    """Whether all words of what stands before a colon are English ones, those of "Al-Arish" each by itself."""
    return all(map(is_plain, _WORD.findall(name.lower())))


def is_separate(low: str) -> bool:
    """Whether a folded sentence opens with the second or a later one of several."""
    return _ORDINAL.match(low) is not None


def is_another_case(low: str) -> bool:
    """Whether a folded sentence opens with another happening, whatever it then calls it: "In an unrelated case, …"."""
    return _ANOTHER_CASE.match(low) is not None


def is_newcomer(low: str) -> bool:
    """Whether a folded sentence opens with people who have not been spoken of."""
    return _NEWCOMER.match(low) is not None


def is_roundup(low: str) -> bool:
    """Whether a folded sentence sums up several happenings: "six people were shot in separate attacks on Friday"."""
    summed = any(not _ONE_CLASH.match(m.group()) for m in _ROUNDUP.finditer(low))
    return summed or any(not m["deed"] for m in _SEVERAL.finditer(low))


def is_parted(low: str) -> bool:
    """Whether a folded sentence says itself that what it sums up happened apart."""
    return any(m["apart"] for m in _SEVERAL.finditer(low))


def is_spree(low: str, *, lead: bool = False) -> bool:
    """Whether a folded sentence counts the people of a town's crimes over some time: "12 were shot since Friday".

    `lead`: it opens a report, which may tell of one of them only: "Two people were shot over the weekend".
    """
    if not any(clue in low for clue in _CRIMES) or _SINGLE.search(low):
        return False
    return _SPREE.search(low) is not None or (not lead and _WEEKEND.search(low) is not None)


def counts_crimes(low: str) -> bool:
    """Whether a folded sentence says of how many crimes it speaks: "police are investigating three homicides"."""
    return any(clue in low for clue in _CRIMES) and _COUNTED_CRIMES.search(low) is not None


def is_of_one_doer(low: str) -> bool:
    """Whether a folded sentence calls what one person did in several places a spree: "a daylong shooting spree", "a man
    is held after a string of shootings that killed four": one happening, scene after scene."""
    return any(clue in low for clue in _SPREES) and _ONE_DOER.search(low) is not None


def is_of_several(low: str) -> bool:
    """Whether a folded sentence speaks of more than one crime: "two shootings", "another robbery", "elsewhere"."""
    return any(clue in low for clue in _SEVERAL_CLUES) and _SEVERAL_CRIMES.search(low) is not None


def is_foremost(low: str) -> bool:
    """Whether a folded sentence opens with the gravest or the first of several that were summed up before it."""
    return _FOREMOST.match(low) is not None


def is_item(low: str) -> bool:
    """Whether a folded sentence gives an hour, a street or a town of its own to what it tells."""
    return _ITEM.search(low) is not None


_MISHAPS = r"stampedes|crushes|avalanches|derailments|shipwrecks|sinkings|drownings|collapses|collisions|capsizings"
_ROUNDUP = compiled(
    r"\b(?:in|after|during|by|across|of|with|from) (?:at least |about )?(?!the\b|these\b|those\b|past\b|recent\b"
    r"|previous\b|earlier\b|mass\b|twin\b|coordinated\b|simultaneous\b|joint\b)(?:[\w'-]+ ){0,5}?(?:shootings"
    r"|attacks|incidents|stabbings|bombings|crashes|accidents|raids|clashes|homicides|slayings|ambushes|gun violence"
    r"|operations|engagements|firefights|missions|" + _MISHAPS + r")"
    r"\b(?! of (?:sept|11))"
    r"|^(?:[^-–—]{2,40} [-–—] )?(?:two|three|four|five|six|seven|several|multiple"
    r"|an? (?:\w+ )?(?:series|string|wave|spate) of) (?:[\w-]+ )?(?:shootings|attacks|stabbings|bombings|blasts"
    r"|explosions|crashes|accidents|raids|clashes|ambushes|" + _MISHAPS + r")\b"
    r"[^.;]*\b(?:kill|left|leav|claim|wound|injur)"
)
_ONE_CLASH = compiled(r"(?:in|after|during|by|across|of|with|from) (?:street |fierce |heavy |violent |fresh )?clashes$")
"""Of what is one happening, for all that it is said in the plural: "hurt in clashes in Ava"."""
_SEVERAL = compiled(
    r"\b(?:(?P<apart>separate|different|unrelated)|several|multiple|various) (?!(?:more|other)\b)(?:[\w'-]+ ){0,4}?"
    r"(?:operations|engagements|missions|patrols|firefights"
    r"|(?P<deed>strikes|attacks|incidents|clashes|shootings|raids|crashes|accidents))\b"
)
"""Operations of which there were several, and deeds, where words say that they were apart."""
_CRIME = r"(?:shooting|stabbing|homicide|slaying|killing|murder|attack|incident|robbery|crash|accident|victim)"
_SEVERAL_CLUES = (
    "ings", "icides", "ries", "acks", "dents", "separate", "unrelated", "elsewhere", "meanwhile", "other", "second",
    "third", "different", "similar", "previous", "earlier", "latest", "spate", "spree",
)  # fmt: skip
_SEVERAL_CRIMES = compiled(
    r"\b(?:shootings|stabbings|homicides|slayings|killings|robberies|carjackings|attacks|incidents|separate|unrelated"
    r"|elsewhere|meanwhile|spate|spree|(?:an|the)?(?:other|second|third|different|similar|previous|earlier|latest"
    r"|recent)"
    rf" (?:[\w-]+ )?{_CRIME}s?)\b"
)
_SPREES = ("spree", "rampage", "string of", "series of", "spate of", "trail of")
_ONE_DOER = compiled(
    r"\b(?:shooting|stabbing|killing|crime|murder|knife|gun) (?:spree|rampage)\b"
    r"|\b(?:on|during|in) an? (?:[\w'-]+ ){0,3}?(?:spree|rampage)\b"
    r"|\b(?:an?|the|one|lone) (?:[\w'-]+ ){0,4}?(?:man|woman|gunman|teenager|teen|boy|suspect|shooter|attacker)\b"
    r"[^.;]{0,80}?\b(?:string|series|spate|trail) of (?:[\w-]+ )?(?:shootings|stabbings|attacks|killings)\b"
)
_CRIMES = ("shot", "shoot", "gun", "homicide", "stabb", "killed", "wounded")
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_PART = r"(?: (?:early|late|morning|afternoon|evening|night|midnight))?"
_HARM = r"\b(?:shot|killed|wounded|injured|hurt|dead|shootings|homicides|violence|murders|stabbings)\b[^.;]{0,70}?"
_WEEKEND = compiled(
    rf"{_HARM}(?:\b(?:over|during|throughout) (?:the|this|a) (?:[\w' -]{{1,30}} )?weekend\b"
    r"|\bthroughout the (?:day|night|city)\b|\b(?:across|around) the city\b|\bcity-?wide\b"
    r"|\bin the (?:last|past) (?:\d+|[a-z-]+) hours\b)"
    r"|\b(?:in|over|within) (?:just |about |around |less than |(?:a little )?(?:over|under|more than) |a span of )*"
    r"(?:an? )?(?:\d+|[a-z]+)[- ]hours?\b"
)
_SPREE = compiled(
    rf"{_HARM}(?:\bwithin (?:(?:just|about|less than) )?(?:an?|two|three|four|five|six) hours?\b(?! (?:of|after))"
    rf"|\bsince (?:(?:early |late |last )?{_DAY}(?!{_PART},? when\b)|\d)"
    rf"|\bbetween (?:early |late )?{_DAY}{_PART} and\b"
    rf"|\bfrom (?:early |late )?{_DAY}{_PART} (?:to|through|until|into)\b)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ ){0,2}?(?:shootings|homicides|stabbings)\b"
    r"|\b(?:in|from|by|of) (?!the\b|these\b|those\b)(?:at least )?(?:\d+|[a-z]+ )?"
    r"(?:other |separate |different |unrelated )?"
    r"(?!the\b|these\b|those\b)(?:[\w'-]+ ){0,2}?(?:shootings|homicides|stabbings|gun violence)\b"
    r"|\b(?:weekend|night|day|week) of (?:[\w-]+ )?(?:gunfire|violence|bloodshed|gun violence)\b"
    r"|\b(?:violent|bloody|deadly) (?:[\w-]+ )?(?:weekend|24 hours)\b"
)
_COUNTED_CRIMES = compiled(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d) (?!other|more|earlier|previous|past)"
    r"(?:[\w-]+ ){0,2}?(?:shootings|homicides|stabbings"
    r"|murders|slayings|killings)\b"
)
_SINGLE = compiled(r"\b(?:an?|the|one|that) (?:[\w-]+ ){0,2}?(?:shooting|stabbing|shoot-?out|homicide|attack)\b")
_ITEM = compiled(
    r"\b\d{1,2}(?::\d\d)? ?(?:a|p)\.?m\b|\bblock of\b|\bneighbou?rhood\b|\bintersection\b|\b(?:avenue|street) (?:on|in"
    r"|at|about|around|early|late)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|night)\b"
    r"|\b(?:on|at|near|along) (?:[\w.'’-]+ ){1,3}?(?:avenue|street|road|drive|boulevard|lane|highway)\b"
    r"|^\W*(?:(?:about|some|just|less than|more than|nearly) )?(?:an?|half an|several|[a-z]+|\d+) (?:hours?|minutes)"
    r" (?:later|earlier|before|after)\b"
    r"|^\W*(?:(?:meanwhile|also|later|earlier|elsewhere|far|farther|further) ?(?:\w+ )?,? )?(?:in|near|outside|at|on)"
    r" (?:the )?(?:[\w'-]+ ){0,6}?[\w'-]+,"
)
_SAID = words(
    "dead deaths death killed fatalities casualties injured injuries wounded hurt missing displaced evacuated homeless"
    " affected landfall epicentre epicenter magnitude depth houses homes shelters access needs update note background"
    " highlights situation response figures total confirmed reported key damage power flights roads toll"
)
"""What heads the lines of a bulletin and is no place."""
_WORD = compiled(r"[^\W\d_]+")
_AHEAD = 90
"""Letters, at most, of what a list puts before a sentence."""
_MARKS = (": ", "- ", "\u2013 ", "\u2014 ")
"""What ends that."""
_HEADING = compiled(r"(?:[-*\u2022\u2013]\s*)?(?P<name>[A-Z][A-Z' ]{2,24})(?: - |: | \u2013 | \u2014 )")
_BULLET = compiled(
    rf"(?:{BULLET}|[-*\u2022\u2013\u25aa\u25cf])"
    r"(?P<name>[^\W\d_][\w' -]{2,24}(?:, [\w' -]{2,24})?)(?: - |: | \u2013 | \u2014 )"
)
_LABEL = compiled(r"(?P<name>[A-Z][^\W\d_]+(?:[ -](?:(?:a[lnrstdz]|e[ln]|de|del|la)[ -])?[A-Z][^\W\d_]+){0,2}): (?=\w)")
"""As each line of a list begins: "Nakuru: Eleven people died …"."""
_PLAIN = compiled(r"(?P<name>[A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{2,20}){0,2}): (?=[A-Z])")
_LISTED = compiled(
    rf"{BULLET}"
    r"|\(?(?:\d{1,2}|[a-hivx]{1,3})[.)](?:\s|$)"
    r"|(?:(?i:mon|tues|wednes|thurs|fri|satur|sun|to|yester)(?i:day)|\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2})"
    r"(?:, ?\d{1,2}[.:h]\d\d ?(?:hrs|hours|h|[ap]\.?m\.?)?)? ?[:–—-]\s"
    r"|(?:[01]?\d|2[0-3])[.:h]?[0-5]\d(?: ?(?:hrs|hours|h|GMT|UTC|local time|[ap]\.?m\.?))? ?(?::|[–—-]+)\s"
)
_FOREMOST = compiled(
    r"\W*(?:in|among) (?:the |one of the )(?:single )?(?:worst|deadliest|bloodiest|gravest|biggest|largest|heaviest"
    r"|first|latest|(?:most|single most) (?:\w+))(?: of (?:the|these|those))? (?:[\w-]+ )?(?:attacks?|bombings?|blasts?"
    r"|explosions?|incidents?|shootings?|strikes?|clash(?:es)?|raids?|ambush(?:es)?|crash(?:es)?|accidents?|killings?"
    r"|assaults?|violence)\b"
    r"|\W*the (?:single )?(?:worst|deadliest|bloodiest|gravest|biggest|largest|first|earliest|latest|most \w+)"
    r"(?: single| of (?:the|these|those))? (?:\w+ )?(?:attacks?|bombings?|blasts?|explosions?|incidents?|shootings?"
    r"|stabbings?|homicides?|killings?)(?: of the (?:weekend|night|day|evening))?,? (?:came|happened|occurred"
    r"|took place|was reported|unfolded|began)\b"
)
_ORDINAL = compiled(
    r"\W*(?:(?:and|but|then|finally),? )?in (?:the|an?) (?:second|third|fourth|fifth|sixth|seventh|other|further"
    r"|final|last)(?: (?:one|case|episode|incident|attack|assault|raid|ambush|killing|shooting|bombing|blast|explosion"
    r"|clash|crash))?(?=,| (?:on|in|at|near|about|around|outside)\b)"
    r"|\W*an? (?:second|third|fourth|fifth|further|separate|different) (?:[\w-]+ )?(?:incident|operation|engagement"
    r"|raid|search|mission|patrol|case)\b"
)
_ANOTHER_CASE = compiled(
    r"\W*(?:(?:and|but|also|meanwhile|later|earlier|(?:late |early )?on \w+day(?: \w+)?|the same (?:day|night|evening)"
    r"|(?:[\w-]+ )?hours? (?:later|earlier)),? )*"
    r"(?:in|during) (?:(?:yet |still )?another|an? (?:apparently |seemingly |possibly )?(?:second|third|fourth|fifth"
    r"|further|separate|different|unrelated|new)|an? [\w-]+,? (?:and |but )?(?:separate|unrelated)) (?:[\w'-]+ ){0,2}?"
    r"(?:incidents?|cases?|events?|episodes?|attacks?|assaults?|raids?|ambush|shootings?|stabbings?|killings?|murders?"
    r"|bombings?|blasts?|explosions?|strikes?|clash|robbery|burglary|abductions?|kidnappings?|accidents?|crash|collision"
    r"|mishaps?|fires?|blaze|operations?|engagement|encounter|firefight|tragedy|disaster|act of \w+)\b"
    r"|\W*(?:the )?(?:[\w'.-]+ ){0,3}?(?:police|officers|detectives|deputies|investigators|authorities|troopers|crews)"
    r"(?= [^.;]{0,12}\balso\b)(?: (?:also|are|were|have|had|been))+ (?:investigating|investigated|responded to"
    r"|called to|looking into|probing) (?:(?:an?|another) (?:[\w'-]+ ){0,4}?(?:shooting|stabbing|robbery|killing|crash)"
    r"|the (?:[\w'-]+ ){0,4}?(?:shooting|stabbing|killing) (?:death )?of (?:an?|another|two|three)) "
)
_NEWCOMER = compiled(
    r"\W*(?:(?:on|late|early|then) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+) (?!(?:more|other|second|third|further|fourth|of)\b)"
    r"(?!(?:[\w-]+ ){0,3}(?:suspects?|charged|arrested|accused)\b)"
    r"(?!(?:(?!was |were )[\w-]+ ){0,3}(?:wounded|hurt|injured|shot) in\b)"
)
