"""Days on which somebody only spoke, counted or put down what had happened: "police said on Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.text.clues import Cued

if TYPE_CHECKING:
    from geo.extract.text.clues import Piece

__all__ = ["is_of_speaking"]


def is_of_speaking(before: Piece, after: Piece) -> bool:
    """Whether a date between these words is the day on which somebody spoke."""
    told = _SPOKEN.search(before) or _ACCUSED.search(before) or _FIGURED.search(before)
    if told is not None or _SPOKEN_AFTER.match(after) is not None:
        return True
    return _ANNIVERSARY_AFTER.match(after) is not None and not (_DONE.search(before) and not _REMEMBERED.search(before))


_SPOKEN = Cued(
    r"\b(?:said|told|announced|confirmed|reported|disclosed|condemned|stated|added|statement|conference"
    r"|interview|identified|saying|rose|risen|climbed|reached|raised|lowered|increased|put|corrected|cut"
    r"|reduced|jumped|attributed|revised|estimated|published|dated|counted|updated|died in hospital|(?<!shot )dead"
    r"|deaths)"
    r"(?: (?:on|late|early|in|a|at|of|to|from|more than|least|here|that|by|the|this|news|reporters|media"
    r"|statement|conference|interview|\d[\d,]*))*,? (?:on )?$"
    r"|\b(?:died|dies|succumbed)\b[^,;]{0,20}?\b(?:hospital|clinic|wounds|injuries)\b[^,;]{0,30}? (?:on )?$"
    r"|\b(?:owned up|(?:claimed|took|accepted|denied|disclaimed) (?:the )?(?:responsibility|blame|credit))"
    r"(?: for [\w'’ -]{3,40}?)?,? (?:on )?$"
    r"|\b(?:filed|lodged|unsealed|sued)\b(?: [\w'’-]+){0,6}?,? (?:on )?$"
    r"|\b(?:figures?|tolls?|counts?|numbers?|lists?),? (?:given|released|issued|supplied|provided|published|dated)"
    r"(?: (?:early|late|out|by|in|the|\w+))?,? (?:on )?$"
    r"|\bcharges? (?:(?:were|was|are|have been|had been) )?(?:being )?(?:prepared|brought|laid|pressed|drawn up"
    r"|preferred|announced|readied)\b(?: against [\w' -]{3,60})? (?:late |early )?(?:on )?$"
    r"|\btold (?!of\b|how\b|that\b)(?:[\w'’.-]+ ){1,4}?(?:late |early )?on $"
)
_ACCUSED = Cued(
    r"\b(?:accused|blamed|asked|replied|answered|insisted|conceded)"
    r"(?: (?!for\b|of\b|in\b|over\b|after\b)[\w'’-]+){0,3}?,? (?:late |early )?on $"
)
"""Before the day on which somebody blamed others: "accused the rebels on Friday of"."""
_FIGURED = Cued(
    r"\b(?:(?:at|to|from|as|of) (?:at least |more than |about |nearly )?\d[\d,]*|by|up to"
    r"|by (?:night|nightfall|dusk|dark|dawn|noon|midday|midnight|evening|morning)(?: on)?|in hospital|public"
    r"|figures?|toll,?|count,?|tally,?|missing|deaths|reported \d+ \w+|the last such \w+,) (?:early |late )?(?:on )?$"
)
_SPOKEN_AFTER = Cued(
    r"(?:,? when the (?:figure|toll|count|number)| (?:that|said|announced|confirmed|identified|have identified|released"
    r"|raised|revised|lowered|put|gave|reported|updated|added|condemned|denounced|deplored|rejected|denied|demanded"
    r"|urged"
    r"|expressed|blamed|accused|admitted|acknowledged|stated|disclosed|revealed|informed|warned|regretted|lamented"
    r"|repudiated|asked|described|promised|vowed|pledged)\b"
    r"| (?:[\w',-]+ ){1,7}?had (?:spoken|put|reported|given|counted|announced)\b"
    r"|,? (?:[\w@'’.-]+ ){1,7}?(?:posted|shared|tweeted|retweeted|uploaded|published|matched)\b)"
)
_ANNIVERSARY_AFTER = Cued(r",? (?:(?:on|marking) )?(?:the|its|their) (?:\w+ )?anniversary\b")
_DONE = Cued(
    r"\b(?:killed|killing|shot|wounded|wounding|injured|injuring|exploded|went off|blew up|detonated|attacked|stormed"
    r"|raided|ambushed|bombed|shelled|clashed|opened fire|fired|stabbed|set fire|torched|arrested|detained|kidnapped"
    r"|abducted|marched|rallied|demonstrated|protested|blocked|crashed|collapsed|died|drowned)\b"
)
"""What is done on the anniversary of something else, and is the news: "shot dead three protesters on Friday, the third
anniversary of the uprising"."""
_REMEMBERED = Cued(
    r"\b(?:gather\w*|mark(?:s|ed|ing)?|mourn\w*|commemorat\w*|remember\w*|honou?r\w*|vigils?|ceremon\w+|wreaths?"
    r"|prayers?|prayed|memorial|tributes?|unveil\w*|relatives|survivors|laid|lit|held|attended|visited)\b"
)
"""What people do for the sake of those whom it befell then."""
