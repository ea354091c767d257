"""Phrases that tell of crime. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Crime | Shooting | 60 | weak
    shot ; shoot ; shoots ; gunshot* ; gun violence ; bullet ; bullets ; bullet-riddled ; gunfire ;
    shooting victim*
Crime | Shooting | 60 | event
    (mass|fatal|deadly|accidental|police|school|officer-involved|double|triple|quadruple|drive-by) shooting* ;
    shooting (death|at|in|on|outside|near|that|happened|occurred|took|left|incident|spree|rampage|suspect) ;
    shot (\\w+ ){1,9}?to death ; shooting ; shootings ;
    shot (dead|and|to|at|in|multiple|by|himself|herself|several|him|her|a|an|two|three|four|
    five) ; gunned down ; machine-?gunned ; machine-?gunning ; riddled with bullets ; pumped (\\w+ ){0,4}?(rounds|
    bullets|shots) ; opened fire ; opening fire ; open fire ;
    (began|started|kept) (firing|shooting) ; firing (\\w+ )?(into|upon) (a|an|the|his|her|their) ;
    (opened|opening) up (on|with) ; (drive-by|drive by) ;
    gunm(a|e)n(?! (who |that )?(was|were|has been|have been|had been) (\\w+ )?(arrested|detained|
    captured|caught(?! on)|apprehended)) ;
    officer-involved (death*|incident*|critical incident*) ; active shooter(?! (drill*|training|
    exercise*|scenario*|response)) ; (reports?|sound) of (\\w+
    )?(shots|gunfire|gunshots) ; fired (shots|
    on|at|into|upon|several|multiple|a shot) ; shots (were )?fired ; gun went off ; accidental discharge ;
    self-inflicted ; firearm (was|discharged) ; (hit|struck) by (\\w+ ){0,3}?(bullet*|gunfire|stray|rounds?|
    shots?|gunshots?|pellets|buckshot) ; (sprayed|peppered|raked|strafed) (\\w+ ){0,4}?with (\\w+ )?(bullets|
    gunfire|
    gunshots|automatic) ; (opened|opening|resorted to) (\\w+ )?(indiscriminate )?firing ; (indiscriminate|
    aerial) firing ;
    pump(s|ing) (\\w+ ){0,4}?(rounds|bullets|shots) ; (mowed|mown|cut) down by ; police (\\w+
    ){0,3}?shot (and killed|dead) ; (found|turned) (\\w+ ){0,5}?gun on ; firing at (\\w+ ){0,3}?(neighb*|car|truck|
    house|home|police|officers) ; gun on (himself|herself)
Crime | Stabbing | 64 | event
    stabb* ; stab ; knife attack* ; knifed ; knife-wielding ; machete ; hacked to death ; slashed ; with a (knife|
    sword|machete|hatchet|hammer|dagger) ; axe attack ; with (a|an) (\\w+ )?(knife|sword|machete|hatchet|hammer|
    dagger|axe|ax|cleaver|scissors|razor) ; armed with (a|an) (\\w+ )?(knife|axe|machete|sword) ; slashed ; knife
    (attacker|man) ; knifem(a|e)n ; axem(a|e)n
Crime | Vehicle ramming | 66 | event
    (drove|driving|ploughed|plowed|rammed|ramming|ploughing|plowing) (\\w+ ){0,5}?(into (a |the )?(\\w+ )?(crowd*|
    pedestrian*|people|shopper*|market|group|parade|procession|police)) ; (car|vehicle|van|truck)[ -]?ramming* ;
    ramming attack* ; (drove|driven|driving|ploughed|plowed|rammed|ramming|ploughing|plowing|steered|crashed|drives)
    (\\w+ ){0,8}?(into|through|at) (\\w+ ){0,4}?(crowd*|pedestrian*|people|shopper*|parade|procession|
    schoolchildren|
    worshippers|passers-by|passersby|guests|spectators|marchers|protesters|onlookers|revellers|stalls)
Crime | Arson | 62 | event
    (someone|somebody|persons?|men|youths|vandals|arsonists?|he|they|gang|attackers|man|woman|boys?) (\\w+ )?set light
    to (\\w+ ){0,4}?(cars?|vans?|buses|house*|homes?|shop*|office*|school*|church*|mosque*|huts?|barns?|flats?|bins?|
    building*|hostel*) ; put (\\w+ ){0,4}?to the torch ;
    (burning|torching) of (a|an|two|three|four|five|several|\\d+) (\\w+ ){0,2}?(markets?|church*|mosques?|schools?|
    villages?|houses?|shops?|huts|bus|buses|trucks?|cars?|police) ; arson* ;
    set (\\w+ ){0,7}?(on fire|ablaze|alight) ; set fire to ; setting fire to ; torch(ed|ing) ; firebomb* ;
    fire-bomb* ; molotov* ; petrol bomb* ; burned down ; incendiary ; (poured|pouring|threw|doused|dousing|splashed|
    spread) (\\w+ ){0,5}?(petrol|gasoline|kerosene|fuel) ; burning of (a|an|the|two|three|four|five|several) (\\w+
    ){0,3}?(bus|buses|car|cars|truck*|vehicle*|restaurant*|store*|shop*|house*|home*|church*|school*|building*|
    office*|farm*) ; (set|started|lit) (deliberately|on purpose|intentionally) ; deliberately (set|lit|started) ;
    arson (is|was|suspect*|attack*|charge*)
Crime | Robbery | 60 | event
    (showed|displayed|produced|brandished|pulled|pointed|flashed|drew) (a|an|his|her|what) (\\w+ ){0,4}?(gun|handgun|
    pistol|revolver|rifle|shotgun|firearm|knife|machete|weapon) ([\\w,'$.-]+ ){0,24}?(took|demanded|got away|fled with|
    made off|stole|grabbed) (\\$|cash|money|with|the (cash|money|till|register|takings)|[£€\\d])
Crime | Robbery | 58 | event
    robb(ed|ery|eries|ing) ; home[ -]invasion* ;
    (armed robber*|robbers)(?! (who |that )?(was|were|has been|have been|had been) (\\w+ )?(arrested|detained|
    captured|caught(?! on)|apprehended)) ;
    hold-?up ; heist ; carjack* ; mugged ; burglar(y|ies) ; stole ;
    looters ; (robbers|thieves|burglars|masked men|masked gunmen|armed men|intruders) (\\w+ ){0,8}?(stole|took|made off|
    escaped
    with|fled with|broke into|grabbed|held up|smashed|forced|rammed|ransacked|tied up|seized (cash|jewel*|gold|money)) ;
    made off with ; held up (a|an|the)
    (\\w+ ){0,3}?(shop|store|bank|van|clerk|cashier) ; bank (raid|robber*) ; held up (\\w+ ){0,3}?(staff|customers|
    shoppers|employees|diners|motorist*|attendant*|station) ; (fled|escaped|ran off|ran away|got away|drove off|made
    away) with (\\w+ ){0,4}?(cash|money|jewel*|phones|cellphones|mobiles|laptops|valuables|takings|wallet*|handbag*|
    purse|cigarettes|watches|rand|rupees|till|safe|\\$ ?\\d+|r ?\\d+|£ ?\\d+) ; demand(ed|ing) (\\w+
    )?(money|cash|valuables) from (a|an|the|staff) (\\w+ ){0,3}?(clerk|cashier|teller|attendant|
    owner|shopkeeper|staff|customers|driver) ;
    tied up (\\w+ ){0,6}?by (\\w+ ){0,3}?(intruders|robbers|burglars) ; (handbag|purse|phone|chain|necklace|bag|
    wallet) (\\w+ )?(was|were) snatched ; snatched (\\w+ ){0,4}?(handbag|purse|phone|chain|necklace|wallet) ;
    (bag|chain|purse|phone|handbag)[ -]snatch(ing|ers?|ed) ; (got away|walked out|walked off|ran off|rode off|
    escaped|decamped) with (\\w+ ){0,2}?([$£€] ?\\d[\\d,.]*|(rs|sh|n|p|r) ?\\d[\\d,.]*|\\d[\\d,.]* (dollars|euros|
    pounds|pesos|rupees|naira|francs)) ; menaced with a (syringe|broken bottle|gun|pistol|knife|screwdriver|
    hammer) (\\w+ ){0,8}?(got away|made off|took|stole|emptied|handed over|demand*) ; relieved of (\\w+ ){0,6}?at
    (gun|knife)point ; (taken|took|stolen) (\\w+ ){0,3}?at (gun|knife)point from ; (pirates|robbers|bandits) (\\w+
    )?struck (a|an|two|three|four|several) (\\w+ )?(boats?|vessels?|trawlers?|shops?|banks?|villages?|buses)
Crime | Robbery | 74 | event
    hijack(ed|ing|ers)? (\\w+ ){0,3}?(car|cars|truck|trucks|bakkie|van|suv|sedan|motorist*|motorcycle|scooter) ;
    (car|truck|vehicle|lorry|motor)[ -]hijack* ; hijacked (\\w+ )?(at (gun|knife)point|in (his|her|their|a|the) (\\w+
    )?driveway) ; out of (his|her|their|the) (\\w+ )?(car|vehicle|truck|van|taxi) at (gun|knife)point
Crime | Poisoning | 60 | event
    poison(ed|ing|ings) ; tainted (alcohol|liquor|food) ; toxic alcohol ; bootleg (alcohol|liquor) ; (drinking|
    drank|
    drunk|consumed|consuming|drink) (\\w+ ){0,4}?(methanol|homemade|bootleg|adulterated|tainted|illicit|spurious|
    contaminated|poisoned|counterfeit|moonshine|bathtub) ; methanol (poison*)? ; alcohol poisoning ;
    methanol-(tainted|laced|contaminated) ; (hooch|moonshine) (\\w+ ){0,2}?(tragedy|killed|deaths|has|claimed) ;
    (illicit|spurious|tainted|adulterated|homemade|home-made|contaminated|counterfeit|bootleg|toxic) (\\w+
    )?(alcohol|liquor|spirits|brew|drink|moonshine|wine|food|whisky|arrack|hooch) ; (methanol|poison)[ -]laced ;
    laced with (methanol|poison|cyanide|arsenic)
Crime | Other | 20 | weak
    charged with ; arrested on suspicion
Crime | Other | 45 | event
    strangl(ed|ing) ; bludgeon(ed|ing) ; beaten to death ; suffocated (his|her) ; murder (inquiry|investigation|
    charge*|suspect) ; treat(ed|ing) (\\w+ ){0,4}?as (a |being )?(murder|homicide|
    suspicious) ; charged (\\w+ ){0,4}?with (the
    )?(murder*|killing*|homicide|manslaughter) ; (found|body) (\\w+ ){0,5}?(in a suitcase|dismembered) ; drowned
    (his|her) ; pistol-whipped ; (smash(ed|ing)|shatter(ed|ing)) (\\w+ ){0,3}?(windows?|windscreens?|windshields?)
"""
