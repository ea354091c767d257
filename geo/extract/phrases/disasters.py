"""Phrases that tell of disasters and epidemics. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Disaster | Earthquake | 76 | event
    earthquake* ; quake* ; tremor ; tremors ; aftershock* ; temblor ; magnitude-\\d ; magnitude (\\d[\\d.]* )?(jolt|
    shock|shake|shaking) ; (the|a|an) \\d[.]\\d (shock|shake|jolt) ; shocks? (\\w+ )?(measured|measuring|registered) ;
    (ground|earth) (shook|trembled|shaking) ; (strong|violent|powerful|severe) (shaking|jolt*)
Disaster | Earthquake | 60 | weak
    (of|with|measuring) (a )?magnitude
Disaster | Flood | 70 | event
    flood(s|ed|ing|water*|waters)? ; flash flood* ; floodwater* ; inundat* ; torrential rain* ; monsoon rain* ; heavy
    rain* ; burst (its|their) banks ; dam burst ; glacial lake ; rivers? (\\w+ ){0,3}?(overflow*|burst|swell*|
    swollen|breach*) ; (wall|torrent*|surge) of water ; (streets?|roads?|highways?|houses?|
    homes?|fields?|crops|farms?|farmland|villages?|towns?|areas?|districts?|neighbo*|city|cities|land|hectares|acres|
    bridges?|island*|parts) (\\w+ ){0,5}?submerg(ed|ing) ; submerg(ed|es|ing) (\\w+ ){0,6}?(streets?|roads?|highways?|
    houses?|homes?|fields?|crops|farms?|farmland|villages?|towns?|areas?|districts?|neighbo*|city|cities|land|
    hectares|
    acres|bridges?|island*|parts) ; deluge* ; downpour* ; flooding ;
    rains (\\w+ ){0,8}?(killed|claimed|drowned|left) ; days of
    (\\w+ )?rain ; overflowed ; cloudburst* ; glacial (\\w+ )?outburst
Disaster | Flood | 56 | event
    (swollen|rain-swollen|overflowing|raging|surging|rising|flooded|flood-swollen) (\\w+ ){0,2}?(RIVER) ; (BARRIER)
    (\\w+ ){0,3}?(gave way|burst|bursts|breach*|broke|collaps*|failed|ruptur*|overflow*|spilled over) ; (breach*|
    burst|broken|collapsed) (\\w+ )?(BARRIER) ; (rain|flood|monsoon)-(related|triggered|induced) ; (swept|washed|
    carried) (away|off) (\\w+ ){0,5}?by (?!(a|the) (\\w+ )?rip)(\\w+ ){0,2}?(RIVER|floodwater*) ;
    (RIVER) (\\w+ ){0,4}?(rose|roared|surged|
    swept away|swept through|washed away|carried (off|away)) ; broke (its|their|the|through a|through the) (\\w+
    )?(BARRIER) ; (swept|washed) (off|from) (a|the|its) (\\w+ ){0,2}?(bridge|ford|causeway|culvert|drift|river crossing)
Disaster | Flood | 58 | event
    (high|heavy|huge) seas (\\w+ ){0,8}?(washed away|destroyed|swept away|flooded|damaged) ; (swollen|rising|muddy)
    (\\w+ ){0,2}?entered (\\w+ ){0,6}?(village*|town|houses|homes|wards?) ; rains (\\w+ ){0,7}?(brought down|washed
    away|destroyed|swept away) (\\w+ ){0,3}?(houses|homes|huts|bridges?|roads?|crops) ; (houses|homes|shops|cellars|
    basements) (\\w+ )?took (in|on) water
Disaster | Landslide | 74 | event
    landslide* ; mudslide* ; mud slide* ; rockslide* ; rock slide* ; landslip* ;
    (hillsides?|mountainside|slopes?|hills?|hillocks?|
    mountain|cliff|ridge|escarpment) (\\w+ ){0,3}?(gave way|collaps*|slid|slipped|crumbl*|came down|failed|broke away|
    fell (on|onto|upon|over|down) (?!hard))
    ; (slide|slides|slip|slips) (that|which) (fell|came
    down|hit|struck|covered|buried|killed|swept|engulf*|destroy*|crush*|flatten*) ; (slides|slips)
    and floods? ; floods? and (slides|slips) ; (rock|earth)[ -]?(slide|slip|fall)s? ; the slide ; (mud|earth|rocks|
    soil|stones|boulders) and (rocks|rock|debris|earth|stones|boulders|mud) ; mudslip* ; falling rocks ; (slope|
    slopes|
    hillside|side|flank|face) (of (\\w+ )?(mount|mountain|hill|volcano) )?(\\w+ ){0,2}?(slid|sheared off|collaps*|gave
    way|broke away) ; (rubbish|garbage|waste|trash|refuse|landfill) (\\w+ ){0,5}?(landslide|slid|collaps*|slump*|
    avalanche|buried) ; (slide|slump|collapse) of (\\w+ )?(rubbish|garbage|waste|refuse) ; (wall|river|avalanche|
    torrent) of mud ; mudflow* ; debris flow* ; slide of (earth|mud|rock*) ; slope of (\\w+ )?(slid|collaps*|gave way)
    ; rockfall* ; clay slide* ; quick clay (\\w+ ){0,5}?(swallow*|slid|buried|gave way|took|engulf*) ; (road|roads|
    highway*|motorway|railway|house|houses|homes|ground|land|shore|shoreline|village|street|metres|meters|
    embankment) (\\w+ ){0,5}?slid (into|down|away) ; (bluff*|cliff*|hillside*|slope*|embankment*) (\\w+ ){0,9}?let
    go ; (bluff*|cliff*) (\\w+ ){0,3}?(gave way|collaps*|slid|crumbl*|came down)
Disaster | Landslide | 54 | event
    (GROUND) (\\w+ ){0,5}?(buried|burying|engulf*|swallow*|crash* (down|on|into|onto)|came (crashing |hurtling
    )?down|tumbl*|cascad*|slid) ; (buried|engulfed|swallowed|crushed|swept away|entombed) (\\w+ ){0,4}?(by|under|in|
    beneath) (\\w+ ){0,4}?(mud|earth|boulders|rocks|sludge|soil) ; (tonnes|tons|mass|masses|torrents?) of (\\w+
    )?(mud|earth|rock|rocks|soil|boulders) ; wall of (earth|rock|soil)
Disaster | Storm | 70 | event
    storm (\\w+ )?(hit|struck|killed|lashed|battered|swept|damage*|left|made landfall|surge) ; hurricane* ; typhoon* ;
    cyclone* ; tornado* ; twister* ; tropical storm* ; thunderstorm* ; snowstorm* ; blizzard* ; hailstorm* ;
    sandstorm*
    ; windstorm* ; winter storm* ; ice storm ; storms(?! (a|an|the|into|out|off|past|(\\w+ )?(hotel*|
    base*|camp|parliament|prison|jail|school*|town|village*|barracks|palace|capitol|building|office*|home*|house*|mall|
    church|mosque|airport|embassy|consulate|station|headquarters|restaurant|club|university|college|hospital|compound|
    outpost|bank|courthouse|mansion)))
    ; landfall ; lashed by ; superstorm ; squall* ; nor'wester* ;
    gusts? of ; (HARM) (\\w+ ){0,8}?(in|during|by|as|when) (a|the|strong|heavy) (\\w+ )?(storm|gale|gales|winds)(?!
    of) ; (violent|severe|powerful|fierce|freak) (\\w+ )?(storm|storms) ; storm (\\w+ ){0,2}?(ripped|uprooted|
    flattened|tore|toppled|wrecked|demolished|blew) ; (winds|wind|gusts|gales) (\\w+ ){0,5}?(toppled|uprooted|killed|
    ripped|tore|brought down|felled|flattened|blew) ; (storm|hurricane|cyclone|typhoon|tornado) (\\w+ ){0,3}?(slammed|
    smashed|tore|hit|struck|killed|lashed|battered|made landfall|levelled|leveled|crossed|came ashore|barrelled|
    barreled|ploughed|plowed|swept|blew|made its (first |second )?landfall) ; hailstorm* ; hailstones ; hail (\\w+
    ){0,6}?(fell|pelted|battered|injur*|smash*|damag*) ; lightning storm* ; dust storm* ; (barn|roof|roofs|tree|
    trees|wall|walls|shed|sheds|scaffold*|billboard*|hoarding*|tent|tents|marquee|pylon*|mast|sign|steeple|
    chimney) (\\w+ ){0,2}?(blew (down|off|over)|blown (down|off|over)) ; (dumped|dropped|unloaded) (\\w+
    ){0,5}?(snow|rain|hail) ; storm (\\w+ )?brought (\\w+ ){0,5}?(inches|feet|cm|centimetres|centimeters) ; (declared|
    issued|under) (a )?snow emergency ; (record|records) (\\w+ ){0,4}?snowfall ; snowfall record*
Disaster | Storm | 58 | event
    hail (the size of|as big as) (\\w+ ){0,2}?(broke|smashed|damaged|fell|injured|balls|eggs)? ;
    (the|a|its) roof of (\\w+ ){0,6}?(was|were) (torn|ripped|blown) (away|off) ; roofs? (\\w+
    ){0,6}?(flew off|(was|were) (torn|ripped|blown) (away|off)) ; lake-effect snow ; snow (that )?(lies|lay) ;
    (centimet(re|er)s|cm|inches|feet) of snow (\\w+
    )?(closed|cut off|blocked|paralys*|brought down|shut)
Disaster | Wildfire | 70 | event
    (wheat|stubble|cane|crop) fires ; (flames|fires) (\\w+ ){0,2}?(advanc*|still advancing|bore
    down) on (the|a|@) ; (fires|flames) ,? ?fanned by (\\w+ ){0,6}?(wind|winds|gale*|sirocco|force)
Disaster | Wildfire | 74 | event
    wildfire* ; wild fire* ; bushfire* ; bush fire* ; forest fire* ; brush fire* ; grass fire* ; brushfire* ;
    (wildland|vegetation|scrub|heath|bushland|peat) fire* ; (forest*|woods|woodland*|hills|bush|scrub) (\\w+
    ){0,2}?(burn(ed|t|ing)?|blaze*|ablaze|on fire) ; (flames|fire|fires|blaze*) (\\w+ ){0,8}?(through|across|in)
    (\\w+ ){0,2}?(forest*|woods|woodland*|bush|pine*|scrub|hills|olive groves|groves|heathland|
    steppe|grassland) ; fires (are|were) burning
Disaster | Volcano | 76 | event
    volcan(o|ic) (\\w+ )?(erupt*|eruption*|spew*|ash) ; eruption of ; lava ; (mount|mt|volcano|volcanoes) [^.]{1,90}?
    erupted ; volcano (\\w+ ){0,8}?(erupt*|explod*|spew*|spill*|buried|hurled|threw|shot|sent|belch*|blew) ; (is|was|
    were|been|still|began|keeps) erupting ; (when|as|after|before) it (suddenly )?erupted ; (began|begun|begins|started|
    starting) (to erupt|erupting) ; (crater|summit|vent) (\\w+ ){0,3}?erupt* ; (mount|mt) (\\w+ ){1,2}?(erupt*|
    spew*) ;
    eruption (of|at|on) ; volcanic eruption* ; pyroclastic ; hot clouds ; (crater|volcano|mount \\w+) (\\w+
    ){0,3}?(exploded|blew its top|blew up) ; blew its top ; (ash|gas|rocks|stones|lava) (\\w+ ){0,5}?(from|by) (mount|
    mt|the volcano) ; molten rock ; hot ash ; (spewed|spewing|belched) (\\w+ ){0,4}?(ash|lava|smoke) ; lava (\\w+
    )?(flow*|pour*|reached)
Disaster | Tsunami | 78 | event
    tsunami* ; (giant|huge|killer|tidal) waves? ; waves (\\w+ ){0,5}?(metres|meters|feet) high
Disaster | Avalanche | 76 | event
    avalanche* ; (mass|wall|slab) of snow ; snow (\\w+ ){0,3}?(broke|buried|slid|thunder*) ; (block|chunk|mass|slab)
    of ice (\\w+ ){0,3}?(broke|fell|crashed|slid) ; glacier (\\w+ ){0,3}?(broke|collaps*|snapped) ; snowslide* ; snow
    slide* ; slide of snow ; serac* ; icefall ; (mass|block|wall|slab) of (ice|snow) and (ice|snow) ; buried (by|
    under|in) (\\w+ )?snow ; (skiers?|tourers?|climbers?|mountaineers?|snowboarders?) (\\w+ ){0,4}?(under|beneath|by) a
    (\\w+ )?slab
Disaster | Heat or cold | 62 | event
    heat ?wave* ; heat-wave ; cold (snap|wave|spell) ; freezing temperatures ; extreme heat ; (the|bitter) cold
    (has |have )?(killed|claimed) ;
    heatstroke ; heat stroke ; heat of (up to |over |more than |nearly )?\\d[\\d.]* ; heat (\\w+ ){0,6}?(killed|has
    killed|claimed) ; (died|killed|dead|deaths|collapsed|treated|
    hospital*) (\\w+ ){0,5}?(in|of|from|by|for|with) (the |extreme |intense |severe
    )?(heat|cold|heatwave|hypothermia|sunstroke)\\b(?! and (hunger|thirst|starvation|exhaustion)) ; (froze|frozen|
    freezing) to death ; cold[ -]?wave* ;
    heat-related deaths ; heat exhaustion ; died of exposure ; (extreme|intense|severe|bitter|biting|record|
    unbearable|oppressive|searing|freezing) (heat|cold|temperatures|weather) (\\w+ ){0,2}?(killed|has killed|have
    killed|claimed|has claimed) ; (succumb*|succumbed) to (the )?(\\w+ )?(heat|cold) ; sunstroke ; (scorching|
    sweltering|searing|bitter) (heat|cold|temperatures)
Disaster | Drought | 60 | event
    dry spell ;
    drought (in|hit*|affect*|has|have|conditions|emergency|across|that) ; (severe|worst|prolonged) drought ; effects
    of drought ; famine (in|has|kill*|spread*|declared) ; (worst|severe|long|prolonged|devastating) (\\w+ )?drought ;
    drought (\\w+ )?(killed|destroy*|has|have|brought|left|caused|wither*) ; rains (have |had )?failed ; failed
    rains ; failure of (\\w+ ){0,4}?rains? ; drought (leaves|leave|leaving|pushes|pushed|forces|forced|threatens|
    kills|grips|deepens|worsens|spreads|a national (disaster|emergency)) ; brought on by
    drought ; (years|months) without rain ; crops (\\w+ )?(wither*|failed) ; (hunger|starvation|thirst|malnutrition)
    (\\w+ ){0,2}?(killed|has|have|claimed) ; (died|dead|dying|deaths) (\\w+ ){0,2}?(of|from) (\\w+ )?(hunger|
    starvation|malnutrition|thirst) ; starv(ed|ing) to death
Disaster | Epidemic | 62 | event
    (outbreak|epidemic) of ; (disease|virus|fever|cholera) outbreak* ; (DISEASE) (outbreak*|epidemic*|case*|death*|
    has|kill*|virus) ; epidemic ; (DISEASE) (\\w+ ){0,3}?(killed|kills|broken out|broke out|spread*|outbreak*|
    epidemic*|claimed|has|have|infected|swept) ; (died|killed|dead|deaths|cases|infections) (of|by|from|with) (\\w+
    )?(DISEASE) ; (mystery|mysterious|unknown|unidentified|strange|undiagnosed) (illness|disease|sickness|fever|
    virus) ; (first|second|third|confirmed|suspected|new|single|imported) case of (\\w+ )?(DISEASE) ; (come|came) down
    with (a |the )?(\\w+ )?(fever|rash|illness|disease|virus|DISEASE) ; (fallen|fell) (sick|ill) with (\\w+ )?(fever|
    DISEASE) ; epidemic (has|of|that|in|kill*) ; (illness|pneumonia|fever|disease) of (an )?(unknown|unexplained)
    (origin|cause)
Disaster | Storm | 60 | weak
    (high|strong|gale-force|hurricane-force|fierce|violent) winds ; gales ; heavy (snow|snows|snowfall)
Disaster | Heat or cold | 60 | weak
    temperatures (of|below|above|as high as)
Disaster | Epidemic | 60 | weak
    (DISEASE) (in|situation|update|bulletin|report) ; cumulative (cases|deaths) ; confirmed cases ; (attack|case
    fatality) rate
Disaster | Other | 60 | event
    locusts? (\\w+ ){0,3}?(devour*|destroy*|stripp*|swarm*|invad*|attack*|ate) ; swarm* of locusts ; sinkhole* (\\w+
    ){0,8}?(swallow*|open*|killed|collaps*) ; (meteor|meteorite|asteroid) (\\w+ ){0,3}?(explod*|broke|struck|hit|
    fell|crash*)
"""
