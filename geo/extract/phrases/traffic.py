"""Phrases that tell of accidents on roads and rails, in the air and at sea. Data only; how to read them stands in the
package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Accident | Road | 68 | event
    (bus|car|road|traffic|truck|lorry|vehicle|van|minibus|motorcycle|coach|highway|head-on|tanker|rollover|auto|
    pedestrian|suv|jeep|school bus|automobile|motor vehicle|motorbike|bicycle|drunk-driving|drunk[ -]driving|
    alcohol-related|roll-over|vehicular) (\\w+ )?(crash*|accident*|
    collision*|collided|overturn*|plunge*|wreck*|veered|skidded|fell|pile-?up*|flipped|pileups?) ; (one|two|three|
    four|
    five|six|seven|eight|single|double|multi|multiple)[ -](car|vehicle|truck|lorry|bus|van|motorcycle|semi) (\\w+
    )?(crash*|accident*|collision*|wreck*|smash*|pile-?up*) ; (crash*|collid*|collision|accident) (\\w+ ){0,6}?(on|
    along|at) (the )?(interstate|highway|route|motorway|freeway|expressway|turnpike|autobahn|state road|county road|
    ring road|intersection|junction|roundabout) ; chain[ -]reaction (crash*|collision*|accident*|wreck*|pile*) ;
    head-on ; (left|
    ran off|came off|run off) the (road|highway|motorway) ; (skidded|veered|swerved|careened|slid) (\\w+ )?off (the|a)
    (\\w+ )?(road|highway|motorway|street|bridge|carriageway|embankment) ; (crash*|collid*|collision) (\\w+ ){0,4}?(bus|
    truck|car|
    lorry|vehicle|minibus|highway|road|motorway|interstate|van|motorcycle|tree|tanker) ; hit-and-run ; (VEHICLE)
    (\\w+ ){0,6}?ran over (?!(a|an|the) (\\w+ )?(mine|land|bomb|device|ied))\\w+ ; run over by ;
    (was|were|been) run over ;
    (struck|hit) by (a|an) (\\w+ )?(car|bus|vehicle|truck|van|suv|lorry|driver) ; overturned ;
    plunged (\\w+ ){0,6}?(ravine|gorge|river|
    bridge|cliff|valley|canyon) ; (VEHICLE) (\\w+ ){0,10}?(crash|crashed|collided|collid*|overturn*|plunge*|plunging|
    veered|skidded|flipped|somersault*|rolled (over|down|into|off)|(fell|fallen|falling) (into|off|down|from)|(ran|
    run) (into|off)|(went|going|driven) off (the|a)|ploughed|plowed|slammed|smashed(?![ ]win|
    [ ]the win|[ ]a win|[ ]its win|[ ]his win|[ ]her win|[ ]their win|[ ]two win|[ ]several win)|swerved|
    careened|rammed into|
    tumbled|hurtled|slid|mowed|piled into|jackknif*|jack-knif*|tipped (over|on)|turned (over|turtle)|
    crushed by|lost (its )?brakes|left the (road|carriageway)) ; (pile-up|pileup) (\\w+
    ){0,6}?(motorway|expressway|highway|road|fog|interstate|freeway|autobahn) ; in a (\\w+ )?smash ; (mowed|mown|
    knocked) down (\\w+ ){0,4}?(pedestrian*|people|children|mourners|crowd) ; (HARM) (\\w+ ){0,8}?(VEHICLE)(?! bomb)
    (\\w+ ){0,8}?(crashed|collid*|overturn*|plunged|rammed|rolled (over|down|into|off)|(fell|went|ran) (into|off|down)|
    (hit|struck) a(?! (\\w+ )?(bomb|mine|landmine|device|ied|explosive))) ;
    (bus|coach|lorry|truck|car|van|minibus|vehicle) (\\w+ ){0,4}?(accident*|crash*|collision*) ;
    (VEHICLE) (\\w+ ){0,6}?(crushed|hit|struck|ran over|knocked down|mowed down) (a|an|the|two|three|four|another|
    several) (\\w+ ){0,2}?(VEHICLE|pedestrian*|people|child|children|boy|girl|man|woman|house|tree|pole|wall|crowd|
    bridge|barrier|moose|deer|elk|cow|camel|kangaroo|horse) ; (VEHICLE) (\\w+ ){0,4}?(lost (a|its) wheel|burst a tyre) ;
    hit by (a|an|the) (\\w+ ){0,2}?(car|bus|lorry|truck|van|vehicle) ; killed by (a|an) (car|bus|
    lorry|truck|van|vehicle)(?! driver|bomb) ; (freeway|expressway|motorway|interstate)
    (crash*|pile-?up*|accident*) ; (fatal|head-on) (crash*|collision*) ; (motorcyclist|cyclist|pedestrian|driver|
    motorist) (\\w+ ){0,2}?(died|was killed|killed)(?! (in|during) (a|an|the) (\\w+ )?(clash|attack|ambush|shoot|
    raid|battle|bombing|fighting)| by (a |an |the )?(\\w+ )?(gunm|bomb|police|rebel|militant|bullet|sniper|mob|soldier|
    crowd)) ; crash on (interstate|highway|route|the)
Accident | Rail | 70 | event
    (trams|locomotives) (\\w+ )?(collid*|crashed) ;
    (funicular|cable car|tram) (\\w+ )?(crash*|accident*|derail*) ; (train|three-train|two-train) pile-up ; came off
    (its|the) (tracks|rails) ; train (\\w+ )?(crash*|derail*|collision*|collid*|accident*|wreck*|disaster|hit|struck|
    plowed|ploughed|slammed) ; derail* ; (railway|rail|tram|metro|subway|trains) (\\w+ )?(crash*|accident*|collision*|
    collided|disaster|collide) ; trains? (\\w+ ){0,5}?(ran into|crash*|derail*|collid*|collision*|
    slammed|smashed|hit|struck|jumped|came off|left the|head-on|overturned|caught fire) ; (jumped|left|leave|off|
    slipped) (the|its) (tracks|rails|track) ; (express|carriage*|locomotive|tram|metro|subway) (\\w+ ){0,3}?(derail*|
    crash*|overturn*|collid*|jumped) ; (hit|struck|crushed|killed|(run|ran) over|knocked down|mowed down|mown down) by
    (a|an|the) (\\w+ )?(train|tram|express|locomotive) ; (train|trains|tram|locomotive|express) (\\w+ ){0,3}?(hit|
    struck|rammed|ploughed|plowed|slammed|ran) (into )?(a|an|the|two|three|another|several) (\\w+ ){0,3}?(VEHICLE|
    crowd|worker*|people|pedestrian*|buffer*|herd) ; (coaches|carriages|wagons|cars) (\\w+ ){0,5}?(went|came|jumped|
    slipped) off (the|its) (track|tracks|rails) ; (overcrowded|moving|speeding|running|packed) (\\w+ )?train ;
    (funicular|tram) (\\w+ ){0,3}?(came loose|derail*|crash*|hurtled) ; railway accident* ;
    (head-on )?collision of (a|two|the) (\\w+ ){0,3}?(train|trains|trams) ; head-on (crash|collision) of (a|two|the)
    (\\w+ ){0,3}?(train|trains|trams) ; (VEHICLE) (\\w+ ){0,8}?in front of (a|an|the) (\\w+ )?(train|tram|express) ;
    (train|express|trains|locomotive|freight|goods train) (\\w+ ){0,4}?(went|ran|ploughed|plowed|drove) into
Accident | Rail | 60 | weak
    (level|railway|rail|train|grade) crossing*
Accident | Air | 72 | event
    (plane|aircraft|airplane|jet|helicopter|flight|airliner|chopper|cessna|airbus|boeing|glider|balloon|cargo plane|
    aeroplane) (\\w+ ){0,4}?(crash*|went down|plunge*|plummet*|disappear*|vanish*|caught fire|skidded|overshot|
    overran)
    ; accident (of|involving) (\\w+ ){0,4}?(AIRCRAFT) ; (crash*|collision) of (a|an|the) (\\w+ )?(plane|aircraft|
    helicopter|jet|airliner|flight) ; (plane|air|
    helicopter|
    aviation|airplane|jet|aircraft)[ -](crash*|disaster|accident) ; mid-air collision ; crash of (\\w+ ){0,3}?(flight|
    plane|aircraft|airliner|jet|helicopter) ; (plane|airliner|jet|helicopter|flight \\w+|(a|an|the|light|small)
    aircraft) (\\w+ ){0,3}?(came down|fell|hit|struck|slammed) ; airliner fell ; air disaster ; crash[ -]land* ;
    (AIRCRAFT) (\\w+ ){0,10}?(crash*|collid*|collision|came down|went (down|missing)|lost contact|plunge*|plummet*|
    spiral*|nosedived|fell|broke (apart|in two|up)|burst into flames|caught fire|clipped|touched|hit|overshot|overran|
    skidded|veered|slid off|exploded in) ; (out of|from) the sky ; off the runway ; (missed|missing) the runway ;
    (aircraft|helicopter|aviation|plane) mishap* ; (left|leaving) the runway ;
    (came|come) to rest (\\w+ ){0,6}?(runway|taxiway) ; plane crash* ;
    helicopter crash* ; (crash*|crash-landed) (on|shortly after|soon after|after|during) (take-?off|landing) ;
    (AIRCRAFT),? ([\\w,.'-]+ ){0,16}?(came down|ditched|crash-landed|made (a|an) (\\w+ )?(forced|emergency|crash|hard)
    landing) ;
    (AIRCRAFT) (\\w+ ){0,8}?(has|have|had) been missing ; lost
    contact with (\\w+ ){0,4}?(flight|
    aircraft|plane|airliner|helicopter|jet) ; hot-air balloon ; (overshot|overran|overrun|overshooting|overrunning)
    (the|a|its) (\\w+ ){0,3}?runway ; (AIRCRAFT) (\\w+
    ){0,8}?(flew|flown|ploughed|plowed|ran|slammed|smashed|dived|nosed) into
Accident | Sea | 70 | event
    (VESSEL) ([\\w,-]+ ){0,12}?((is|was|been|went|gone|reported) missing|(not|never) been (seen|heard)|vanish*|
    disappear*|(is|was|long) overdue|lost contact|lost communication*|took on water|taking on water|
    submerged|half-submerged) ;
    (half-sunken|half-submerged|overturned|drifting|sinking|overloaded) (\\w+ )?(VESSEL|craft) ; (came|coming|went|
    going) to
    the (aid|assistance|rescue) of (a|an|the|two) (\\w+ ){0,3}?(VESSEL|craft) ;
    (bodies|body|corpses) (\\w+ ){0,6}?(recovered|retrieved|pulled|taken) from the (\\w+ )?(sea|water|waters) ;
    (VESSEL) (\\w+ ){0,5}?(capsiz*|sank|sink*|sunk|collid*|overturn*|disaster|accident|caught fire|ran aground|crash*|
    overload*|went (down|under)) ; capsiz* ; shipwreck* ; collision
    (between|of|involving) (\\w+ ){0,4}?(VESSEL) ; sinking of ; man overboard ;
    (VESSEL|swimmer*|kayaker*|canoeist*|surfer*|bather*|paddleboarder*|yachtsm*) (\\w+ ){0,3}?in
    (difficulty|difficulties|distress|trouble) (off|in the (water|sea|river)|at sea) ; (VESSEL) (\\w+ ){0,3}?(struck|
    hit|rammed) (by )?(a|an|another) (\\w+ ){0,3}?(ship|vessel|carrier|freighter|tanker|tug|barge|ferry|boat|trawler|
    iceberg|pier|bridge|dock|quay|jetty|reef|rocks?|sandbank|buoy|lock|wharf|breakwater) ; (VESSEL)
    (?!(\\w+ ){0,4}?(off|on|onto|along) (the|a) (\\w+ )?(road|highway|motorway|carriageway))(\\w+
    ){0,14}?(capsiz*|sank|sink*|sunk|founder*|overturn*|turned (over|turtle)|keeled over|tipped over|flipped|wreck*|
    disintegrated|broke up|broke apart|deflated|went down|swamped|hit (rocks|a reef|a bridge)|ran aground|collid*|
    caught fire|rammed) ; (fire|blaze|flames|explosion|inferno) (\\w+ ){0,4}?(on|aboard|on board|engulfed|swept) (\\w+
    ){0,4}?(ferry|ship|boat|vessel|tanker|trawler|yacht|catamaran|liner|freighter) ; (ferry|ship|boat) fire ;
    (VESSEL) (\\w+ ){0,3}?found (adrift|drifting|empty|overturned|unmanned|upturned) ;
    (migrants|refugees) (\\w+ ){0,4}?drowned ; in the hold of (a|the) (\\w+ )?(VESSEL) ; drowned (\\w+
    ){0,6}?(when|after) (\\w+ ){0,4}?(boat|dinghy|ferry|canoe|ship|vessel) ; (ran|went|run|runs) aground ; (VESSEL)
    aground ; (struck|hit|on) (a|an|the) (\\w+ )?(reef|skerry|sandbank|sandbar|shoal|iceberg|breakwater) ; (VESSEL)
    (\\w+ ){0,6}?(struck|hit) (a |the |some )?(\\w+ )?rocks? ; (VESSEL) (\\w+ ){0,10}?(rolled|heeled|turned) (right
    )?over ; rolled over and sank ; began to list ; (VESSEL) (\\w+ ){0,10}?(burned|burnt) ;
    (struck|hit|rammed) by (a|an|another) (\\w+ ){0,3}?(ship|vessel|carrier|freighter|tanker|tug|barge|ferry|trawler)
Accident | Sea | 73 | event
    (boats|ferries|ships|barges|vessels|trawlers|yachts) (\\w+ )?(met|crashed|collided) head-on ; waves? (\\w+
    ){0,2}?(threw|swamped|flipped|overturned|capsized|hurled|smashed) (a|an|the|their|two) (\\w+ ){0,3}?(VESSEL)
Accident | Sea | 71 | event
    (VESSEL) ([\\w,-]+ ){0,10}?(been|reported|was) (long )?(overdue|missing|unheard of) ; (VESSEL) (\\w+
    ){0,5}?(began to take|took|taking|was taking) (in|on) water ; (charter|fishing|pleasure|rescue|small|aluminium|
    aluminum) boat (\\w+ )?(rolled|rolled over|swamped|broke up) ; broke up on (a|the) (reef|rocks|shoals?) ; (VESSEL)
    (\\w+ ){0,3}?foundered
Accident | Air | 73 | event
    (glider|paraglider|microlight|balloon|cessna|dc-3|hang-glider|parachutist|skydiver|AIRCRAFT) (\\w+ ){0,6}?(forced
    landing|vanished|got stuck in|landed in (a|the) (tree|trees|lake|river|field)) ; (dc-3|twin otter|cessna|beechcraft|
    AIRCRAFT) ([\\w,'-]+ ){0,6}?(has|have|had) been missing ; (tyres?|tires?) of (a|an|the) (\\w+ ){0,3}?(AIRCRAFT|
    jumbo) burst ; (tyres?|tires?|engine) (burst|exploded|caught fire|failed) on (take-?off|landing) ;
    plane towing (a|an) (\\w+ ){0,4}?came down
"""
