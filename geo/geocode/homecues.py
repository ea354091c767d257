"""Words by which a report's home country shows itself. Data only."""

from __future__ import annotations

__all__ = ["PAPERS", "PHRASES", "TOP_DOMAINS", "WORDS"]

_WORDS = {
    "US": "sheriff sheriff's deputies trooper troopers interstate selectmen selectman township congressman "
    "congresswoman medicaid medicare ncaa nfl nba mlb mph sophomore freshman freshmen varsity thanksgiving fbi dui "
    "alderman aldermen downtown blvd neighborhood program center labor color honor republican democrat republicans "
    "democrats arraigned felony misdemeanor gop kindergarten cnn nbc cbs abc",
    "GB": "councillor councillors constabulary mps nhs mum lorry motorway tory tories pensioner pensioners bbc "
    "wheelie estates pubs postcode uk's whitehall westminster",
    "IE": "garda gardai gardaí taoiseach tds gaa dáil oireachtas hse tánaiste seanad",
    "CA": "rcmp premier mla mlas mpp mpps hydro canadians loonie opp",
    "AU": "aussie aussies afl nrl ute nsw qld centrelink medicare's abc's",
    "NZ": "iwi kiwis nzta pākehā",
    "IN": "lakh lakhs crore crores panchayat bjp tehsil taluk taluka sarpanch crpf rs sabha dgp lathi sp",
    "PK": "nazim pti pml-n ppp jirga tehsil rangers levies rs maulana",
    "BD": "upazila taka awami thana",
    "NG": "naira lga lgas pdp apc efcc governorship senator alhaji",
    "KE": "matatu boda mca ksh sh mcas",
    "ZA": "saps anc rand eff sapa",
    "PH": "barangay pnp purok npa duterte brgy",
    "GH": "cedis ndc npp",
    "ZW": "zanu-pf mdc zanu",
    "MY": "datuk ringgit rm umno",
}
_PHRASES = {
    "US": "school district|school board|high school|middle school|city council|county commission|police department|"
    "fire department|highway patrol|state police|grand jury|district attorney|attorney general|state route|"
    "county jail|u.s. highway|p.m.|a.m.|state trooper|church of christ|first baptist|little league|county sheriff",
    "GB": "borough council|county council|crown court|magistrates court|magistrates' court|det con|det sgt|"
    "district council|per cent|£|city centre|town centre|council tax|premier league",
    "IE": "fianna fáil|fianna fail|fine gael|county council|co council|€|circuit court|an garda",
    "CA": "provincial police|first nations|per cent|city centre|high school",
    "AU": "triple zero|per cent|local government area|state government|country fire",
    "NZ": "city council|per cent|high school",
    "IN": "lok sabha|rajya sabha|high court|police station|chief minister|gram panchayat|supreme court",
    "PK": "national assembly|chief minister|police station|high court",
    "NG": "local government|house of assembly|local government area|state government|police command",
    "KE": "county government|members of county assembly|police station",
    "ZA": "municipal manager|local municipality|police minister",
    "PH": "local government unit|police office|regional trial court",
}
TOP_DOMAINS = {
    ".uk": "GB", ".ie": "IE", ".ca": "CA", ".au": "AU", ".nz": "NZ", ".in": "IN", ".pk": "PK", ".bd": "BD", ".ng": "NG",
    ".ke": "KE", ".za": "ZA", ".ph": "PH", ".gh": "GH", ".zw": "ZW", ".my": "MY", ".ru": "RU", ".ua": "UA", ".il": "IL",
    ".tr": "TR", ".eg": "EG", ".lk": "LK", ".np": "NP", ".af": "AF", ".iq": "IQ", ".ir": "IR", ".sy": "SY", ".lb": "LB",
    ".jp": "JP", ".kr": "KR", ".cn": "CN", ".hk": "HK", ".sg": "SG", ".id": "ID", ".th": "TH", ".vn": "VN", ".mm": "MM",
    ".de": "DE", ".fr": "FR", ".es": "ES", ".it": "IT", ".pl": "PL", ".nl": "NL", ".se": "SE", ".mx": "MX", ".br": "BR",
    ".ar": "AR", ".cl": "CL", ".ug": "UG", ".tz": "TZ", ".et": "ET", ".so": "SO", ".sd": "SD",
    ".gov": "US", ".mil": "US",
}  # fmt: skip
"""Ends of host names that tell the publisher's country."""
PAPERS = frozenset(
    word
    for line in (
        "news times post herald tribune daily gazette journal star sun ledger chronicle observer press online today",
        "now tv record courier sentinel register bee citizen argus mail echo standard guardian examiner telegraph",
        "advertiser dispatch enterprise independent republic review monitor leader democrat republican reporter",
        "express bulletin free newspaper newspapers weekly evening morning sunday radio live city state county world",
        "national mirror advocate inquirer union eagle globe constitution patriot banner messenger pilot capital",
        "nation voice weather sports sport channel local action traffic video headlines continuous coverage station",
        "home fox on your side com region",
    )
    for word in line.split()
)
"""Words of newspapers' names that are not the name of their town."""
WORDS: dict[str, tuple[str, ...]] = {}
"""Word in lower case → the countries that it speaks for."""
for _country, _listed in _WORDS.items():
    for _word in _listed.split():
        WORDS[_word] = (*WORDS.get(_word, ()), _country)
PHRASES: dict[str, tuple[str, ...]] = {}
"""Phrase in lower case → the countries that it speaks for."""
for _country, _listed in _PHRASES.items():
    for _phrase in _listed.split("|"):
        PHRASES[_phrase] = (*PHRASES.get(_phrase, ()), _country)
