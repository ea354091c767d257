"""Which language a text is in, by its commonest words. Enough to say "this is not English", no more."""

from __future__ import annotations

from collections import Counter

from geo.extract.text.tokens import words
from geo.patterns import compiled

__all__ = ["guess"]


def guess(text: str) -> str | None:
    """BCP 47 code of the likeliest language, judged on the first 2,000 characters; None: too short or unknown."""
    sample = text[:2000].lower()
    for code, script in _SCRIPTS if not sample.isascii() and _FOREIGN.search(sample) else ():
        if len(script.findall(sample)) * 4 > len(sample.replace(" ", "")):
            return code
    every = _words(sample)
    if len(every) < 4:
        return None
    said = dict.fromkeys(_STOPS, 0)
    for word, times in Counter([word for word in every if word in _SPEAKERS]).items():
        for code in _SPEAKERS[word]:
            said[code] += times
    best = max(said, key=lambda code: said[code])
    if said[best] / len(every) < _LEAST:
        return None
    return best if best == "en" or _outside_names(text[:2000], best) / len(every) >= _LEAST_OWN else None


def _outside_names(sample: str, code: str) -> int:
    """How many of a language's words stand in it for themselves: "al" of al-Shabab, "del" of San Antonio del Mar and
    "in", which English has too, say nothing of the language of a headline."""
    pieces, names = sample.split(), not sample.isupper()
    capital = [names and piece.lstrip(_MARKS)[:1].isupper() for piece in pieces]
    inside = [a and b for a, b in zip([False, *capital], [*capital[1:], False], strict=False)]
    own = _STOPS[code] - _ENGLISH_TOO
    free = [
        word
        for piece, upper, within in zip(pieces, capital, inside, strict=True)
        if not within and (not upper or piece.istitle()) and "-" not in piece
        for word in _WORD.findall(piece.lower())
    ]
    return sum(word in own for word in free)


def _words(sample: str) -> list[str]:
    """Its words in any order: those of plain letters are told by what parts them, the few others one by one."""
    pieces = sample.encode(errors="surrogatepass").translate(_GAPS).decode(errors="surrogatepass").split()
    if sample.isascii():
        return pieces
    odd = " ".join([piece for piece in pieces if not piece.isascii()])
    return [piece for piece in pieces if piece.isascii()] + _WORD.findall(odd)


_LEAST, _LEAST_OWN = 0.08, 0.04
"""The least share of a language's commonest words in a text that is in it, and of those that are no part of a name."""
_MARKS = "\"'([“”‘’«#@-–—"
_WORD = compiled(r"[^\W\d_]+")
_GAPS = bytes(n if n > 127 or chr(n).isalpha() else 32 for n in range(256))
_FOREIGN = compiled("[Ͱ-ῼ぀-힯]")
_SCRIPTS = tuple(
    (code, compiled(pattern))
    for code, pattern in (
        ("ja", "[ぁ-ヿ]"),
        ("zh", "[一-鿿]"),
        ("ko", "[가-힯]"),
        ("ar", "[؀-ۿ]"),
        ("ru", "[Ѐ-ӿ]"),
        ("el", "[Ͱ-Ͽ]"),
        ("he", "[֐-׿]"),
        ("hi", "[ऀ-ॿ]"),
        ("th", "[฀-๿]"),
        ("bn", "[ঀ-৿]"),
    )
)
_STOPS = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to in a is that for it was on with as by at from were killed people he his said an after"
        "  have has who are be not this but they",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an"
        " werden aus er"
        " hat dass sie nach wird bei",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il"
        " sont avec ont été aux",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le fue"
        " este ha o",
        "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das foi à seu sua",
        "it": "di e il la che in un a per è una sono con non del si da i le della al dei nel alla più anche come ha lo",
        "nl": "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog"
        " naar heeft",
        "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan",
        "pl": "w i na z do się nie to że jest o jak a od po za przez ale przy dla są był tym co jego oraz już",
        "tr": "bir ve bu da de için ile olarak çok daha olan gibi kadar sonra ancak var ne en her oldu ise",
        "id": "yang dan di dengan untuk tidak ini itu dari dalam akan pada juga ke karena tersebut bisa ada orang",
        "ro": "de și în la a cu pe care un o din nu este mai pentru ca au fost să prin sau fi după al",
    }.items()
}
_ENGLISH_TOO = _STOPS["en"] | words("as die den do i man me men no on per so van war")
"""Words that English has too, or English names."""
_SPEAKERS = {
    word: tuple(code for code, stops in _STOPS.items() if word in stops) for word in frozenset().union(*_STOPS.values())
}
"""Each of these words and the languages that have it."""
