"""Words by which a sentence or a report shows what its talk is for: a court, a memorial, a plan, sport. Data only."""

from __future__ import annotations

from geo.extract.text.tokens import words

__all__ = ["CLASSES", "COURT", "FIRST", "HURT", "MEMORY", "MODAL", "POLITICS", "SUBJECTS"]

FIRST = words("we our us ours i my me mine ourselves")
MODAL = words("would could might may should shall must will cannot can't won't ought")
COURT = words(
    "court judge judges jury trial sentenced convicted conviction verdict prosecutor prosecutors prosecution lawsuit "
    "plaintiff attorney lawyer lawyers pleaded guilty indicted indictment arraigned testified testimony hearing "
    "extradition extradited appeal appealed acquitted parole tribunal magistrate sentence charges charged accused"
)
POLITICS = words(
    "condemn condemned condemns denounce denounced rejects rejected demand demanded demands urged urges urge appeal "
    "policy policies dialogue negotiate negotiated negotiations negotiation talks democracy democratic election "
    "elections parliament congress senate law bill vote voters party minister president diplomatic relations summit "
    "solidarity economy economic program programme reform proposal proposed debate campaign criticized criticised"
)
MEMORY = words(
    "anniversary memorial commemorate commemorated commemoration commemorating tribute tributes remembrance remembered "
    "remember monument museum documentary film movie book novel history historical honor honour honored honoured "
    "legacy veterans exhibition unveiled"
)
HURT = words(
    "killed dead died wounded injured shot exploded kidnapped attacked murdered bomb explosion crash crashed fire"
)
SUBJECTS = {
    "sport": words(
        "season league coach match team teams player players tournament game games championship champion goal "
        "goals cup striker defender defenders midfielder winger keeper goalkeeper captain innings inning "
        "quarterback touchdown playoff playoffs referee stadium kick-off half-time derby medal race lap rider "
        "riders boxer scored score scoring fans pitcher batsman wicket golfer tennis football soccer cricket "
        "rugby baseball basketball hockey"
    ),
    "arts": words(
        "movie movies film films series novel novels character characters show episode trailer album song songs "
        "singer actor actress director premiere thriller book books author reviewers critics audience audiences "
        "opera theatre theater museum exhibition memoir documentary comedy drama band artist artists painter "
        "paintings music orchestra prize awards nominations gallery poem poet readers scene scenes cinema cinemas "
        "studio"
    ),
    "markets": words(
        "shares profit profits market markets traders index investors analysts sales revenue quarter executive "
        "ceo firm firms company companies bonds price prices growth retailer brand customers economy economic "
        "inflation bank banks earnings rates merger stock stocks broker jobs start-up product products"
    ),
    "science": words(
        "study studies researchers researcher scientists scientist professor risk disease diseases vaccine "
        "vaccines journal drug drugs symptoms diet astronomers species institute experts trial trials data "
        "research patients telescope climate laboratory"
    ),
    "civic": words(
        "council councillors councillor cllr budget vote voted votes voters pension pensions reform tax taxes "
        "campaign candidate candidates election elections poll polls debate petition bill law laws parliament "
        "minister ministers senator senators party opposition policy pupils teachers schools ministry"
    ),
    "leisure": words(
        "visitors tourists guests festival recipe garden gardens walk walks path weekend summer holiday holidays "
        "restaurant chef menu wine museum park concert dance dancing parade tickets"
    ),
    "years": words("year years yearly annual annually century decade decades average percent per statistics"),
}
"""Words that show, by how many of its sentences hold one, what a report is about."""
CLASSES = {
    "first person": FIRST,
    "modal": MODAL,
    "court": COURT,
    "politics": POLITICS,
    "memory": MEMORY,
    "if": words("if unless whether"),
    "not": words("not never no neither nor none nothing"),
    "you": words("you your yours"),
    "question": words("? why what how"),
    "said": words(
        "said says reported reports report announced according told stated added confirmed revealed informed sources "
        "spokesman spokeswoman spokesperson officials police authorities witnesses"
    ),
    "probe": words("investigation investigate investigated investigating inquiry probe investigators clarify"),
    "habit": words(
        "series wave increase increased increasing escalation continue continues continued continuing always often "
        "daily constantly usually frequent frequently every each systematic numerous many various several ongoing "
        "repeated regularly rise rising total average indiscriminate indiscriminately constant massive countless "
        "brutal "
        "widespread intense intensified latest recent recently"
    ),
    "long": words("years decades decade months century generations history long-running ever"),
    "then": words("ago previous previously former earlier last past since before"),
    "plan": words("plan plans planned planning intended intend intends preparing prepare plot plots scheme aims aimed"),
    "danger": words(
        "threat threats threatened threatening warn warned warning warnings danger risk risks fear fears feared "
        "possible possibility potential alert prevent prevented avoid security protect protection measures safety"
    ),
    "mass": words("war violence terrorism terror crime crimes killings murders struggle conflict repression attacks"),
    "drill": words("drill exercise exercises simulation training simulated rehearsal mock"),
    "today": words(
        "today yesterday tonight morning afternoon night evening noon midnight dawn hours minutes overnight"
    ),
    "weekday": words("monday tuesday wednesday thursday friday saturday sunday"),
    "unknown doers": words("unidentified unknown gunmen individuals strangers masked hooded armed assailants gunman"),
    "damage": words("damage damaged destroyed destroying damages material shattered"),
    "spot": words(
        "street house home residence avenue neighborhood neighbourhood road highway building office near block "
        "hospital km miles kilometers station hotel bridge embassy headquarters store car vehicle bus apartment"
    ),
    "body": words("body bodies corpse corpses found scene"),
    "order": words("order orders ordered request requested method methods means tactics strategy called so-called"),
    "doubt": words(
        "denied denies deny unfounded false untrue alleged allegedly supposedly reportedly rumor rumors rumour"
    ),
    "all": words("all any those these such other others more most"),
    "because": words("because therefore thus consequently reason reasons"),
    "by": words("by"),
    "when": words("when while as after during"),
    "money": words("$ million billion percent % dollars"),
    "sport": words("season league coach match team player players tournament game games championship goal cup"),
    "screen": words("movie film series novel character show episode trailer album song actor actress director"),
    "freed": words("released freed release rescued escaped"),
    "arrest": words("arrested detained captured arrest custody suspects suspect"),
    "claimed": words("claimed responsibility claim attributed blamed"),
}
