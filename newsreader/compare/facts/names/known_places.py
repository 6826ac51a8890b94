"""Countries with what belongs to them, to tell places from people and to compare places."""

from __future__ import annotations

# A country, its adjectives, and its best-known cities and regions, longest names with underscores.
_LINES = """
United_States American US U.S. USA America Washington New_York
United_States Los_Angeles Chicago Houston California Texas Florida
United_Kingdom British UK U.K. Britain London Manchester Birmingham
United_Kingdom England English Scotland Scottish Wales Welsh Edinburgh Belfast
China Chinese Beijing Shanghai Shenzhen Wuhan Guangzhou
Russia Russian Moscow St._Petersburg
Ukraine Ukrainian Kyiv Kiev Kharkiv Odesa Odessa Lviv
Germany German Berlin Munich Hamburg Frankfurt Cologne Bavaria
France French Paris Marseille Lyon Strasbourg
Italy Italian Rome Milan Naples Turin Venice Sicily
Spain Spanish Madrid Barcelona Valencia Seville Catalonia
Portugal Portuguese Lisbon Porto
Netherlands Dutch Amsterdam Rotterdam Hague
Belgium Belgian Brussels Antwerp
Poland Polish Warsaw Krakow Gdansk
Sweden Swedish Stockholm Gothenburg
Norway Norwegian Oslo Bergen
Denmark Danish Copenhagen
Finland Finnish Helsinki
Ireland Irish Dublin Cork
Austria Austrian Vienna
Switzerland Swiss Geneva Zurich Bern Davos
Greece Greek Athens Thessaloniki
Turkey Turkish Türkiye Ankara Istanbul
Hungary Hungarian Budapest
Czechia Czech Prague
Romania Romanian Bucharest
Bulgaria Bulgarian Sofia
Serbia Serbian Belgrade
Croatia Croatian Zagreb
Belarus Belarusian Minsk
Israel Israeli Jerusalem Tel_Aviv
Gaza Gazan Rafah
Egypt Egyptian Cairo
Iran Iranian Tehran
Iraq Iraqi Baghdad Mosul
Syria Syrian Damascus Aleppo
Lebanon Lebanese Beirut
Saudi_Arabia Saudi Riyadh Jeddah
Qatar Qatari Doha
Yemen Yemeni Sanaa
India Indian New_Delhi Delhi Mumbai Kolkata Bangalore
Pakistan Pakistani Islamabad Karachi Lahore
Afghanistan Afghan Kabul Kandahar
Nepal Nepalese Kathmandu
Bangladesh Bangladeshi Dhaka
Japan Japanese Tokyo Osaka Hiroshima
South_Korea South_Korean Seoul Busan
North_Korea North_Korean Pyongyang
Taiwan Taiwanese Taipei
Thailand Thai Bangkok
Vietnam Vietnamese Hanoi
Indonesia Indonesian Jakarta Bali
Philippines Philippine Filipino Manila
Malaysia Malaysian Kuala_Lumpur
Australia Australian Canberra Sydney Melbourne Brisbane Perth
New_Zealand Auckland Wellington
Canada Canadian Ottawa Toronto Montreal Vancouver Alaska
Mexico Mexican Mexico_City
Brazil Brazilian Brasilia Rio_de_Janeiro Sao_Paulo
Argentina Argentine Buenos_Aires
Chile Chilean Santiago
Colombia Colombian Bogota
Venezuela Venezuelan Caracas
Peru Peruvian Lima
Guatemala Guatemalan
Cuba Cuban Havana
Haiti Haitian Port-au-Prince
Nigeria Nigerian Lagos Abuja
Kenya Kenyan Nairobi
Ethiopia Ethiopian Addis_Ababa
Sudan Sudanese Khartoum
Somalia Somali Mogadishu
South_Africa South_African Johannesburg Cape_Town Pretoria
Morocco Moroccan Rabat Casablanca
Algeria Algerian Algiers
Libya Libyan Tripoli
Tunisia Tunisian Tunis
"""
_SPLIT = [line.split() for line in _LINES.strip().splitlines()]
#: The country that a place or adjective belongs to, all in lower case, words joined by a space.
COUNTRY_OF = {
    name.lower().replace("_", " "): line[0].lower().replace("_", " ")
    for line in _SPLIT
    for name in line
}
#: First words of the places of several words, with the number of words.
LONGER = {name.split()[0]: len(name.split()) for name in COUNTRY_OF if " " in name}
