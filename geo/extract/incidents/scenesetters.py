"""The sentences that set the scene of what is told after them: where or when it was, and of nobody what befell them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.incidents import olddays
from geo.extract.incidents.outset import is_during, sets_out
from geo.extract.incidents.reportdays import ReportDays
from geo.extract.incidents.tellings import Telling
from geo.extract.layout.listing import Listing
from geo.extract.site.site import LOCATED, Sites
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["SceneSetters"]


@dataclass(frozen=True, slots=True)
class SceneSetters:
    """What is asked of a report to find the sentences that set its scenes."""

    body: Sequence[Sentence]
    numbered: Sequence[int]
    """Indices of the sentences that open one of several scenes by its number."""
    days: ReportDays
    sites: Sites
    listing: Listing

    def put_before(self, told: Sequence[Telling]) -> list[Telling]:
        """The tellings, and before those that want a place or a day the sentence that sets their scene."""
        found: list[Telling] = []
        for t in told:
            last = found[-1].sentence.index if found and found[-1].sentence.part == "text" else -1
            found += [self._setting(self.body[n], placed=True) for n in self.numbered if last < n < t.sentence.index]
            weak = t.site is None or t.site.score < LOCATED
            s = self._scene_of(t, last) if t.sentence.part == "text" and (weak or not t.dates) else None
            s = s or olddays.scene_of(t, self.body, last, self.days.published, self.days.told)
            if s is not None and s.section == "body":
                setting = self._setting(s, placed=weak)
                if (setting.site is not None and setting.site.score >= LOCATED) or setting.dates:
                    found.append(setting)
            found.append(t)
        return found

    def _setting(self, s: Sentence, *, placed: bool) -> Telling:
        """What a sentence says of when a scene was and, if `placed`, of where; and of nobody."""
        days = [d for d in self.days.likeliest(s, s.start) if d.prec <= 2]
        return Telling(s, (), (), tuple(days), self.sites.site_in(s, s.end) if placed else None, near=s.end)

    def _scene_of(self, t: Telling, last: int) -> Sentence | None:
        """The sentence that tells of nothing but where or when what `t` tells of came to pass: "On the 16th a patrol
        met a column near Tocache. 14 guerrillas were killed.", "… began a search in Ulu. During it …".

        `last`: index of the last sentence before that tells of something."""
        start = t.sentence.index
        if start - 1 <= last:
            return None
        s = self.body[start - 1]
        if _IN_GENERAL.search(s.low):
            return None
        counts_some = any(x.says_how_many for x in t.tolls)
        if counts_some and s.paragraph == t.sentence.paragraph and self.listing.opens(s):
            return s
        if is_mere_deed(t) and (opening := self._opening(t.sentence, last)) is not None:
            return opening
        if not any(e.kind == "event" and not e.known for e in t.events):
            return None
        within = is_during(t.sentence)
        for s in reversed(self.body[max(0, last + 1, start - _BACK) : start]):
            if not within and s.paragraph != t.sentence.paragraph:
                return None
            if sets_out(s):
                return s
        return None

    def _opening(self, s: Sentence, last: int) -> Sentence | None:
        """The sentence that opens the paragraph of `s`, or the report behind its letterhead, where nothing between the
        two tells of anything. Behind what is told of before it has to name a place of its own."""
        for n in range(s.index - 1, max(last, s.index - _NEAR), -1):
            before = self.body[n - 1] if n else None
            heads = before is None or before.paragraph != s.paragraph or len(before.words) <= _HEAD
            if self.body[n].paragraph == s.paragraph and heads and len(self.body[n].words) > _HEAD:
                opening = self.body[n]
                site = self.sites.site_in(opening, opening.end)
                return opening if last < 0 or (site is not None and site.score >= LOCATED) else None
        return None


def is_mere_deed(t: Telling) -> bool:
    """Whether a sentence tells of no more than arrests or a find: "Its crew of three were detained"."""
    subs = {e.sub_event_type for e in t.events}
    return not t.tolls and bool(subs) and subs <= _DEEDS


_DEEDS = {"Arrests", "Disrupted weapons use", "Change to group/activity"}
_NEAR, _HEAD = 4, 7
"""Sentences back to which an opening is looked for; words up to which one is a head."""
_IN_GENERAL = compiled(
    r"\b(?:is|are|remains?) (?:\w+ly |all too |not )?(?:common|frequent|rare|uncommon|regular|routine|unusual|prone to"
    r"|no strangers? to)\b"
)
"""In a sentence that says what is so at all times: "Such crushes are common in India"."""
_BACK = 6
"""Sentences back to which the sentence that sets a scene is looked for."""
