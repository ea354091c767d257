"""One line for an incident without a headline of its own: "At least 73 killed, 170 injured in bombing in Kerman"."""

from __future__ import annotations

import re

from geo.extract.text.tokens import words
from geo.model import Count, Where
from geo.wording import count_in_words

__all__ = ["made"]


def made(
    event_type: str,
    sub_event_type: str,
    text: str,
    where: Where | None,
    *,
    killed: Count | None = None,
    injured: Count | None = None,
    missing: Count | None = None,
    abducted: Count | None = None,
) -> str:
    """A headline in sentence case. `text`: the sentences that tell of the incident, folded."""
    noun = _noun(event_type, sub_event_type, text)
    place = f" {spot}" if (spot := _spot(where)) else ""
    hurt = [(c, word) for c, word in ((abducted, "abducted"), (killed, "killed"), (injured, "injured")) if _some(c)]
    if not hurt and _some(missing):
        hurt = [(missing, "missing")]
    told = ", ".join(f"{_figure(c)} {word}" for c, word in hurt)
    if not told:
        return _sentence(f"{noun or 'incident'}{place}")
    if not noun or sub_event_type.startswith("Abduction") or (event_type, sub_event_type) == ("Crime", "Other"):
        return _sentence(f"{told}{place}")
    if [word for _, word in hurt] == ["killed"]:
        return _sentence(f"{noun}{place} {'kill' if noun.endswith('s') else 'kills'} {_figure(killed)}")
    return _sentence(f"{told} in {noun}{place}")


def _some(count: Count | None) -> bool:
    return count is not None and any((count.low, count.best, count.high))


def _figure(count: Count | None) -> str:
    """As the text has it: what is kept as at least 101 was written "more than 100"."""
    if count is not None and count.qualifier == "more than" and count.low:
        return f"more than {count.low - 1:,}"
    if count is not None and count.qualifier == "nearly" and count.high:
        return f"nearly {count.high:,}"
    return count_in_words(count)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _noun(event_type: str, sub: str, text: str) -> str:
    for word, noun in _SHARPER.get(sub, ()):
        if re.search(rf"\b(?:{word})", text):
            return noun
    return _NOUNS.get(f"{event_type}/{sub}") or _NOUNS.get(sub, "")


def _spot(where: Where | None) -> str:
    """ "in Kerman", "at Baghdad International Airport", "off the coast of Pylos"; empty when nothing is named."""
    if where is None or not where.mentions:
        return ""
    name = _name(where.mentions[0].text)
    if where.relation == "between" and len(where.mentions) > 1:
        return f"between {name} and {_name(where.mentions[1].text)}"
    if where.relation == "off_coast":
        return f"off {name}"
    if where.relation in ("near", "offset"):
        return f"near {name}"
    last = name.lower().split()[-1]
    return f"{'at' if last in _SITES else 'on' if last in _LINES else 'in'} {name}"


def _name(written: str) -> str:
    """A place's name in normal letters, with the article that it wants."""
    parts = written.split()
    if len("".join(parts)) > 3 and not any(c.islower() for c in written):
        parts = [w.lower() if n and w.lower() in _SMALL else _capital(w) for n, w in enumerate(parts)]
    parts = parts[1:] if len(parts) > 1 and parts[0] == "The" and parts[-1].lower() in _WITH_THE else parts
    name = " ".join(parts)
    return f"the {name}" if parts[-1].lower() in _WITH_THE or name.lower() in _WITH_THE else name


def _capital(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize() if len(m.group()) > 1 else m.group(), word)


_NOUNS = {
    "Armed clash": "armed clash",
    "Government regains territory": "government advance",
    "Non-state actor overtakes territory": "advance of an armed group",
    "Chemical weapon": "chemical attack",
    "Air/drone strike": "airstrike",
    "Suicide bomb": "suicide bombing",
    "Shelling/artillery/missile attack": "shelling",
    "Remote explosive/landmine/IED": "bombing",
    "Grenade": "grenade attack",
    "Attack": "attack",
    "Sexual violence": "sexual violence",
    "Abduction/forced disappearance": "abduction",
    "Peaceful protest": "protest",
    "Protest with intervention": "protest broken up by police",
    "Excessive force against protesters": "crackdown on protest",
    "Violent demonstration": "riots",
    "Mob violence": "mob violence",
    "Agreement": "agreement",
    "Arrests": "arrests",
    "Change to group/activity": "movement of forces",
    "Disrupted weapons use": "weapons find",
    "Headquarters or base established": "new base",
    "Looting/property destruction": "destruction of property",
    "Non-violent transfer of territory": "handover of territory",
    "Shooting": "shooting",
    "Stabbing": "stabbing",
    "Vehicle ramming": "vehicle ramming",
    "Arson": "arson",
    "Robbery": "robbery",
    "Poisoning": "poisoning",
    "Crime/Other": "crime",
    "Accident/Other": "accident",
    "Disaster/Other": "disaster",
    "Road": "road crash",
    "Rail": "train crash",
    "Air": "air accident",
    "Sea": "boat accident",
    "Fire": "fire",
    "Explosion": "explosion",
    "Structural collapse": "collapse",
    "Industrial or mining": "industrial accident",
    "Crowd crush": "crowd crush",
    "Earthquake": "earthquake",
    "Flood": "floods",
    "Landslide": "landslide",
    "Storm": "storm",
    "Wildfire": "wildfire",
    "Volcano": "volcanic eruption",
    "Tsunami": "tsunami",
    "Avalanche": "avalanche",
    "Heat or cold": "extreme weather",
    "Drought": "drought",
    "Epidemic": "epidemic",
}
_SHARPER: dict[str, tuple[tuple[str, str], ...]] = {
    "Air/drone strike": ((r"drone", "drone strike"),),
    "Shelling/artillery/missile attack": ((r"missile", "missile strike"), (r"rocket", "rocket attack")),
    "Remote explosive/landmine/IED": (
        (r"bomb|explosive|device", "bombing"),
        (r"land ?mine|a mine\b", "landmine blast"),
        (r"blast|explo", "explosion"),
    ),
    "Air": (
        (r"helicopter|chopper", "helicopter crash"),
        (r"(?:hot[- ]air )?balloon", "balloon accident"),
        (r"paraglid|hang[- ]glid|skydiv|parachut|wingsuit", "air accident"),
        (r"glider", "glider crash"),
        (r"plane|jet\b|jets\b|airliner|aircraft|aeroplane|cessna|boeing|airbus|antonov|flight", "plane crash"),
    ),
    "Rail": ((r"tram\b|trams\b|streetcar", "tram accident"), (r"metro\b|subway|underground train", "metro accident")),
    "Sea": ((r"ferry", "ferry accident"), (r"boat|dinghy|canoe", "boat accident"), (r"ship|vessel", "shipwreck")),
    "Structural collapse": (
        (r"bridge", "bridge collapse"),
        (r"building|house|apartment|school|church|mosque", "building collapse"),
    ),
    "Industrial or mining": ((r"mine\b|mining|miners", "mine accident"),),
    "Epidemic": ((r"ebola", "Ebola outbreak"), (r"cholera", "cholera outbreak"), (r"measles", "measles outbreak")),
    "Storm": ((r"hurricane", "hurricane"), (r"typhoon", "typhoon"), (r"cyclone", "cyclone"), (r"tornado", "tornado")),
    "Heat or cold": ((r"heat", "heatwave"), (r"cold|freez", "cold spell")),
}
"""Sub-type → (words of the report, the noun that they call for), the first that fits."""
_SMALL = words("of the and de la las los del da do dos di du des el al sur en le les")
_SITES = words(
    "airport airfield airbase base camp school university college hospital clinic mosque church cathedral synagogue "
    "temple station stadium arena mall market hotel prison jail plaza terminal palace embassy consulate theatre "
    "theater nightclub centre center port harbour harbor crossing checkpoint tower shrine"
)
_LINES = words("street road avenue boulevard highway motorway river lake island coast bridge route railway")
_WITH_THE = words(
    "sea ocean river channel strait gulf islands mountains desert philippines netherlands bahamas maldives alps "
    "pyrenees himalayas sahel balkans gambia mediterranean caribbean pacific atlantic us uk uae usa congo"
) | {"united states", "united kingdom", "united arab emirates"}
