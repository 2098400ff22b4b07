"""Surnames that several people bear, so that a surname or even a full name alone may mean somebody else.

`FAMILIES` have given a country more than one leader; `COMMON_SURNAMES` many people bear outside politics;
of `SOLE_BEARERS` nobody else is known by the full name.
"""

from factcheck.splitting.wordlists import word_list

FAMILIES = word_list("""
    Trudeau Papandreou Karamanlis Mitsotakis Kenyatta Lee Gandhi Bhutto Sharif Assad al-Assad Aliyev Kim
    Bush Frei Pastrana Marcos Aquino Arroyo Fukuda Hatoyama Kirchner Castro Kabila Rajapaksa Shinawatra
    Michel Clinton Herzog Aoun Rasmussen Kaczynski Johnson Roosevelt Adams Harrison Moi Odinga Hussein
    Abdullah Hassan Park Khan Singh Kennedy Chen Li Wang Fernandez Garcia Perez Hernandez""")
COMMON_SURNAMES = word_list("""
    Adams Andersson Baker Boyd Brady Brown Bruton Cameron Campbell Carlsson Carter Castro Chan Chen
    Christopher Clark Clarke Cohen Costa Dan Diaz Duque English Fernandez Fischer Ford Fox Garcia
    Garland Gates Gonzalez Gross Hagel Harper Harris Hawke Hernandez Holder Howard Hughes Johnson Kelly
    Kennedy Kenny Kern Kerry Key Khan Kim King Lagos Lee Lew Li Lynch Ma Major Marshall Martin May
    Michel Miller Mills Morales Morrison Murray O'Neill Park Paz Perez Perry Persson Powell Ramos Rao
    Rasmussen Rau Reynolds Rice Robertson Robinson Rodriguez Ryan Sanchez Santos Schmidt Sessions Sharif
    Sharma Silva Singh Snow Stevenson Summers Wallace Wilson Wong Bolger Aoun Higgins Connolly Pavel
    Klaus Horn Franco Moreno Petro Arce Correa Caldera Aziz Hussein Hussain Salih Rashid Abbas Prodi""")
SOLE_BEARERS = frozenset(
    {
        "Boris Johnson",
        "Colin Powell",
        "Evo Morales",
        "Fidel Castro",
        "Lee Kuan Yew",
        "Raúl Castro",
        "Saddam Hussein",
        "Stan Lee",
        "Toni Morrison",
    }
)
