"""Nouns of what happens on one day: “Monday's meeting on 12 May”, “yesterday's match (12 May)”."""

OCCASION = (
    r"(?:meetings?|hearings?|match|games?|elections?|sessions?|attacks?|fires?|explosions?|crash|protests?|march|rally|ceremony"
    r"|concert|launch|ballot|summit|strikes?|storms?|races?|finals?|semi-?finals?|services?|funeral|trial|earthquake|shootings?"
    r"|opening|closure|arrests?|raids?|flight|draw|derby|performance|shows?|screening|wedding|parade|outage|bombings?|blasts?"
    r"|referendum|by-?election|inauguration|announcement|landing|eclipse|festival|conference|press\sconference|fixture|clash)"
)
