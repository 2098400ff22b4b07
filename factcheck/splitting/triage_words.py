"""The words by which triage knows harm, cause, scope, offices and names."""

from factcheck.splitting.wordlists import word_list

CURRENCIES = (
    r"(?:dollars?|euros?|pounds?|francs?|crowns?|kron[ae]r?|yen|yuan|renminbi|rupees?|rubles?|roubles?|pesos?"
    r"|reals?|reais|rands?|lira|won|dinars?|dirhams?|shillings?|naira|cents|pence|USD|EUR|GBP)"
)
MONTHS = (
    r"(?:January|February|March|April|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# A claim without a figure and without one of these has no date, no amount and no share.
DATE_WORDS = word_list(
    """
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    yesterday today tomorrow tonight midnight last next this
    """
)
MONEY_WORDS = word_list("hundred hundreds thousand thousands million millions billion billions")
SHARE_WORDS = word_list(
    """
    percent cent third thirds quarter quarters fifth fifths tenth tenths half majority one
    """
)
NUMBERS = word_list(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
    thousand thousands million millions billion billions dozen dozens double triple twice
    """
)
HARMS = word_list(
    """
    dead death deaths die dies died dying kill kills killed killing killer murder murders murdered
    homicide manslaughter suicide fatal fatally fatality fatalities casualty casualties victim victims
    corpse bodies injure injures injured injury injuries wound wounds wounded hurt harm harmed burns
    hospital hospitalized hospitalised missing drown drowned starve starved famine poison poisoned
    poisoning toxic disease diseases illness virus infection infections infected outbreak epidemic
    pandemic cancer cholera ebola measles influenza plague malaria covid hiv vaccine vaccines overdose
    addiction crime crimes criminal assault assaulted rape raped abuse abused harassment harassed
    torture tortured kidnap kidnapped abducted hostage hostages robbery theft stole stolen fraud bribe
    bribery bribes corruption embezzled laundering smuggling trafficking arson vandalism terror
    terrorism terrorist terrorists arrest arrests arrested detained jailed imprisoned prison convicted
    conviction guilty charged charges indicted sentenced accused suspect suspects suspected attack
    attacks attacked bomb bombs bombing bombed explosion explosions exploded shoot shot shooting gunman
    gunfire stabbed stabbing war massacre genocide invasion invaded airstrike airstrikes missile
    missiles weapon weapons crash crashed collided collision derailed collapse collapsed earthquake
    flood floods flooding hurricane tornado wildfire wildfires fire fires blaze tsunami evacuated
    destroyed leak spill
    """
)
RECORDS = word_list(
    """
    first last only sole unique record records unprecedented highest lowest largest smallest biggest
    longest shortest fastest slowest oldest youngest tallest deepest heaviest strongest weakest worst
    best most least greatest earliest latest richest poorest busiest deadliest costliest cheapest
    hottest coldest wettest driest
    """
)
CAUSES = word_list(
    """
    because cause causes caused causing result results resulted resulting consequently therefore thus
    owing trigger triggers triggered prompted prompting forced forcing blame blamed responsible sparked
    contributed prevented reduced increased improved worsened linked since
    """
)
COMPARISONS = word_list(
    """
    than twice thrice twofold threefold fourfold tenfold doubled tripled halved unlike versus outnumber
    outnumbered outnumbers exceed exceeds exceeded more less fewer higher lower
    """
)
SCOPES = word_list(
    """
    all always every everyone everybody everything everywhere never none nobody nothing nowhere no any
    anyone entire entirely whole completely fully each both neither without mostly
    """
)
OFFICES = word_list(
    """
    president vice-president chancellor premier minister ministers secretary senator governor mayor king
    queen prince princess pope chairman chairwoman chairperson chair director ceo cfo general colonel
    major captain lieutenant sergeant admiral commander sheriff chief judge justice attorney prosecutor
    representative congressman congresswoman councillor councilor deputy speaker ambassador envoy
    spokesman spokeswoman spokesperson professor dr mr mrs ms sir lord lady rev bishop archbishop
    cardinal imam rabbi sultan emir emperor leader coach manager editor commissioner inspector detective
    officer president-elect ex-president ex-minister lawmaker mp candidate nominee head founder
    """
)
# Capital letters at the start of a claim say nothing of these.
OPENING = word_list(
    """
    a an the this that these those it its he she his her him they their them we our i my you your who
    which what when where while whereas as at after before by for from in into on of off over under
    until to with within without because since so if unless although though but and or nor yet however
    meanwhile moreover also still some many most several all both each every any no not one two three
    four five six seven eight nine ten more less fewer few other others another such there here now then
    today yesterday according despite during following among between about around nearly almost only
    even once
    """
)
BEFORE_PLACES = word_list(
    """
    the in at near from across outside inside around through toward towards into
    """
)
# One of these makes a run of names a place, a body, an event or a thing.
THINGS = word_list(
    """
    university college school institute institution academy hospital museum library church cathedral
    court ministry department agency bureau office commission committee council parliament congress
    senate assembly house government party union league association federation federal society club team
    foundation fund bank company corporation corp inc ltd group holdings airlines airways railway media
    news times post press journal radio television network city county state states province district
    region republic kingdom empire island islands river lake sea ocean bay gulf strait mount mountain
    mountains valley desert forest park beach road street avenue square bridge tower airport station
    port harbour harbor stadium arena theatre theater hall centre center north south east west northern
    southern eastern western central new united national royal international european american african
    asian british chinese russian french german indian japanese democratic republican conservative
    labour liberal green act treaty accord agreement bill constitution war games cup olympics olympic
    championship festival award prize day week year world open grand prix air force army navy police
    supreme high hurricane storm tropical typhoon project plan programme program twitter facebook google
    microsoft apple amazon
    """
)
