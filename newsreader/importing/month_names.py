"""What months are called in the languages of newsrooms, as they stand in dates."""

from __future__ import annotations

# English first, then Germanic, Romance, Slavic and Baltic languages, Finnish, Hungarian, Greek,
# Turkish, Indonesian, Swahili, Hebrew, Arabic (of the Gulf, the Levant and the Maghreb), Persian,
# Hindi.  A name that two languages give to two months is left out.
_NAMES = """
january jan januar januari janvier janv enero ene gennaio gen janeiro gener ianuarie stycznia sty
  января янв ledna januára јануара januara siječnja січня януари sausio janvāris janvārī jaanuar
  tammikuuta január ιανουαρίου ocak oca januarie ינואר يناير جانفي ژانویه जनवरी jänner jän janúar
february feb februar februari février févr febrero febbraio fevereiro fev febrer februarie lutego
  lut февраля фев února februára veljače лютого февруари vasario februāris februārī veebruar
  helmikuuta február febr φεβρουαρίου şubat şub פברואר فبراير فيفري شباط فوریه फरवरी februarie
  febrúar
march mar märz maart mrt mars marts marzo março març martie marca марта mart března ožujka
  березня март kovo marts märts maaliskuuta március márc μαρτίου maret machi מרץ مارس آذار मार्च
april apr avril avr abril abr aprile aprilie kwietnia kwi апреля апр dubna apríla travnja квітня
  април balandžio aprīlis aprīlī aprill huhtikuuta április ápr απριλίου nisan nis aprili אפריל
  أبريل ابريل أفريل نيسان آوریل अप्रैल apríl
may mai mei mayo maggio mag maio maig maja maj мая května mája svibnja травня май gegužės maijs
  maijā toukokuuta május máj μαΐου mayıs מאי مايو ماي أيار मई maí
june jun juni juin junio giugno giu junho juny iunie czerwca cze июня июн června júna lipnja
  червня юни birželio jūnijs jūnijā juuni kesäkuuta június jún ιουνίου haziran haz יוני يونيو
  جوان حزيران ژوئن जून júní
july jul juli juillet juil julio luglio lug julho juliol iulie lipca июля июл července júla srpnja
  липня юли liepos jūlijs jūlijā juuli heinäkuuta július júl ιουλίου temmuz tem julai יולי يوليو
  يوليوز جويلية تموز ژوئیه जुलाई júlí
august aug augustus août agosto ago agost sierpnia августа авг srpna augusta kolovoza серпня
  rugpjūčio augusts augustā elokuuta augusztus αυγούστου ağustos ağu augusti agustus agosti
  אוגוסט أغسطس اغسطس أوت غشت آب اوت अगस्त ágúst
september sep sept septembre septiembre settembre setembro setembre set septembrie września wrz
  сентября сен září septembra rujna вересня септември rugsėjo septembris septembrī syyskuuta
  szeptember szept σεπτεμβρίου eylül eyl septemba ספטמבר سبتمبر شتنبر أيلول سپتامبر सितंबर
  सितम्बर
october oct oktober octobre octubre ottobre ott outubro out octombrie października paź октября
  окт října októbra oktobra жовтня октомври spalio oktobris oktobrī oktoober lokakuuta október
  οκτωβρίου ekim eki okt oktoba אוקטובר أكتوبر اكتوبر اکتبر अक्टूबर अक्तूबर
november nov novembre noviembre novembro noiembrie listopada ноября ноя listopadu novembra
  studenoga studenog листопада ноември lapkričio novembris novembrī marraskuuta νοεμβρίου kasım
  kas novemba נובמבר نوفمبر نونبر نوامبر नवंबर नवम्बर nóvember
december dec dezember dez décembre déc diciembre dic dicembre dezembro desembre decembrie grudnia
  gru декабря дек prosince decembra prosinca грудня декември gruodžio decembris decembrī
  detsember joulukuuta δεκεμβρίου aralık ara desember des desemba דצמבר ديسمبر دجنبر دسامبر
  दिसंबर दिसम्बर
"""


def _by_name() -> dict[str, int]:
    months = _NAMES.strip().replace("\n  ", " ").splitlines()
    named = {name: n for n, names in enumerate(months, start=1) for name in names.split()}
    # In Hebrew "in" grows on to the month that follows it.
    return named | {f"ב{name}": n for name, n in named.items() if "א" <= name[0] <= "ת"}


#: The number of the month, 1 to 12, of a name in small letters.
MONTHS = _by_name()
