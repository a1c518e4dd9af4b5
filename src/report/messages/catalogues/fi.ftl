# Reports in Finnish.

## How Finnish writes numbers, dates and amounts

number-decimal = ,
number-group =  
number-least-grouped = 4
joint = ;{" "}
or-more = { $amount } tai enemmän
percent = { $number } %
percentage-points = { $number } { $count ->
    [one] prosenttiyksikkö
   *[other] prosenttiyksikköä
}
money = { $number } { $currency }
money-million = { $number } { $count ->
    [one] miljoona
   *[other] miljoonaa
} { $of }
money-billion = { $number } { $count ->
    [one] miljardi
   *[other] miljardia
} { $of }
money-trillion = { $number } { $count ->
    [one] biljoona
   *[other] biljoonaa
} { $of }
money-to = { $first } – { $last }
formula-in = { $words } yksikössä { $unit }
formula-beside = { $value } % vastaan { $percent } %
month-1 = tammikuu
    .day = tammikuuta
    .in = tammikuussa
month-2 = helmikuu
    .day = helmikuuta
    .in = helmikuussa
month-3 = maaliskuu
    .day = maaliskuuta
    .in = maaliskuussa
month-4 = huhtikuu
    .day = huhtikuuta
    .in = huhtikuussa
month-5 = toukokuu
    .day = toukokuuta
    .in = toukokuussa
month-6 = kesäkuu
    .day = kesäkuuta
    .in = kesäkuussa
month-7 = heinäkuu
    .day = heinäkuuta
    .in = heinäkuussa
month-8 = elokuu
    .day = elokuuta
    .in = elokuussa
month-9 = syyskuu
    .day = syyskuuta
    .in = syyskuussa
month-10 = lokakuu
    .day = lokakuuta
    .in = lokakuussa
month-11 = marraskuu
    .day = marraskuuta
    .in = marraskuussa
month-12 = joulukuu
    .day = joulukuuta
    .in = joulukuussa
date-day = { $day }. { $month } { $year }
date-days = { $first }.–{ $last }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = { $date }
on-days = ajalla { $date }
on-month = { $month } { $year }
on-year = vuonna { $year }
both-days = { $first } ja { $last }
currency-other = { $code }
currency-EUR = { $count ->
    [one] euro
   *[other] euroa
}
    .of = euroa
currency-USD = { $count ->
    [one] dollari
   *[other] dollaria
}
    .of = dollaria
currency-GBP = { $count ->
    [one] punta
   *[other] puntaa
}
    .of = puntaa
currency-DKK = { $count ->
    [one] Tanskan kruunu
   *[other] Tanskan kruunua
}
    .of = Tanskan kruunua
currency-NOK = { $count ->
    [one] Norjan kruunu
   *[other] Norjan kruunua
}
    .of = Norjan kruunua
currency-SEK = { $count ->
    [one] Ruotsin kruunu
   *[other] Ruotsin kruunua
}
    .of = Ruotsin kruunua
currency-ISK = { $count ->
    [one] Islannin kruunu
   *[other] Islannin kruunua
}
    .of = Islannin kruunua
currency-CHF = { $count ->
    [one] Sveitsin frangi
   *[other] Sveitsin frangia
}
    .of = Sveitsin frangia
currency-JPY = { $count ->
    [one] jeni
   *[other] jeniä
}
    .of = jeniä
currency-RUB = { $count ->
    [one] rupla
   *[other] ruplaa
}
    .of = ruplaa
currency-PLN = { $count ->
    [one] zloty
   *[other] zlotya
}
    .of = zlotya
currency-CZK = { $count ->
    [one] Tšekin koruna
   *[other] Tšekin korunaa
}
    .of = Tšekin korunaa
currency-HUF = { $count ->
    [one] forintti
   *[other] forinttia
}
    .of = forinttia
currency-CNY = { $count ->
    [one] juan
   *[other] juania
}
    .of = juania
currency-INR = { $count ->
    [one] Intian rupia
   *[other] Intian rupiaa
}
    .of = Intian rupiaa
currency-TRY = { $count ->
    [one] Turkin liira
   *[other] Turkin liiraa
}
    .of = Turkin liiraa
currency-UAH = { $count ->
    [one] hryvnia
   *[other] hryvniaa
}
    .of = hryvniaa
currency-CAD = { $count ->
    [one] Kanadan dollari
   *[other] Kanadan dollaria
}
    .of = Kanadan dollaria
currency-AUD = { $count ->
    [one] Australian dollari
   *[other] Australian dollaria
}
    .of = Australian dollaria
currency-BRL = { $count ->
    [one] Brasilian real
   *[other] Brasilian realia
}
    .of = Brasilian realia
currency-KRW = { $count ->
    [one] Etelä-Korean won
   *[other] Etelä-Korean wonia
}
    .of = Etelä-Korean wonia
currency-ZAR = { $count ->
    [one] Etelä-Afrikan randi
   *[other] Etelä-Afrikan randia
}
    .of = Etelä-Afrikan randia

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } täsmää: luku kattaa { $reading }
agrees-about = { $figure } täsmää, jos luku luetaan pyöristettynä ({ $reading })
agrees-depending = { $figure } voi täsmätä; avoinna on { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) ei täsmää: summa on { $gap } % pienempi kuin päivämäärää lähimmällä kurssilla muunnettuna
above-nearest = { $figure } ({ $reading }) ei täsmää: summa on { $gap } % suurempi kuin päivämäärää lähimmällä kurssilla muunnettuna
same-rounding = samalla pyöristyksellä kurssi antaa { $amount }
not-compared = ei verrattu, koska kurssi puuttuu: { $pairs }
not-compared-more = ei verrattu, koska kurssi puuttuu: { $pairs } ja muita
no-rate = ei tarkistettu: päivälle ei ole kurssia
no-rate-for = ei tarkistettu: päivälle ei ole kurssia { $base }/{ $quote }
no-date = ei tarkistettu: päivämäärä puuttuu ja kurssi vaihtelee
no-date-for = ei tarkistettu: päivämäärä puuttuu ja kurssi { $base }/{ $quote } vaihtelee
date-too-wide = ei tarkistettu: aikaväli kattaa liian monta vuotta ja kurssi vaihtelee
date-too-wide-for = ei tarkistettu: aikaväli kattaa liian monta vuotta ja kurssi { $base }/{ $quote } vaihtelee
unknown-currency = ei tarkistettu: valuutat eivät ole tiedossa
out-of-range = ei tarkistettu: luku on liian suuri laskettavaksi
not-comparable = ei tarkistettu: lukuja ei voi verrata
not-in-sources = ei tarkistettu: lukua ei ole missään lähteessä
not-in-body = ei tarkistettu: lukua ei ole leipätekstissä
known-rates = { $base }/{ $quote }: kursseja on { $series }
computes = { $formula } = { $result }
words-agree = ”{ $words }” täsmää
words-agree-about = ”{ $words }” täsmää, jos luku luetaan pyöristettynä
words-below = ”{ $words }” ei täsmää: luku on { $gap } % pienempi
words-above = ”{ $words }” ei täsmää: luku on { $gap } % suurempi
nearest-share = lähin mahdollinen osuus on { $part }/{ $whole } = { $percent } %
shares-add = osuuksista tulee 100 pyöristyksen rajoissa
shares-do-not-add = osuuksista ei tule 100 edes pyöristyksen rajoissa
both-agree = { $one } ja { $other } vastaavat toisiaan
both-agree-about = { $one } ja { $other } vastaavat toisiaan, jos ne luetaan pyöristettyinä
both-differ = { $one } ja { $other } tarkoittavat samaa summaa mutta eivät vastaa toisiaan
part-differs = { $part }: { $one }, leipäteksti: { $other }
part-alone = { $part }: { $words }, mutta leipätekstissä sitä ei ole
nearest-figure = lähin luku on { $words }
share-rate = jutun muunnokset { $base }/{ $quote } vastaavat kursseja { $rates } ja voivat perustua samaan kurssiin
share-no-rate = jutun muunnokset { $base }/{ $quote } vastaavat kursseja { $rates } eivätkä voi perustua samaan kurssiin
stands-apart = ”{ $words }” poikkeaa muista
legs-differ = myöskään ”{ $one }” ja ”{ $other }” eivät sovi yhteen
says-both = jutussa on sekä ”{ $one }” että ”{ $other }”
in-source = { $words } on lähteessä { $source }: { $text }
in-source-converted = { $words } on lähteessä { $source } { $text }, muunnettuna
of-two = { $words }: { $how } luvuista { $one } ja { $other } lähteessä { $source }
of-months = { $words } on lähteen { $source } { $one } kerrottuna tai jaettuna kahdellatoista
of-column = { $words }: { $how } sarakkeesta { $column } lähteessä { $source }
of-total = { $words } on luvun { $part } osuus sarakkeen { $column } summasta lähteessä { $source }
in-no-source = { $words } ei ole missään lähteessä
source-differs = jutussa on { $words }, lähteessä { $source } on { $text }
the-headline = otsikko
the-standfirst = ingressi
the-caption = kuvateksti
the-lead = aloitus
open-day = päivä
open-currency = valuutta
open-source = kurssin lähde
open-rate = kurssi, joka on arvio
open-anchor = kumpi summa on alkuperäinen
open-number = miten erottimet luetaan
with-pairs = {" "}(täsmää: { $pairs })
from-to = { $base } – { $quote }
pair = { $base }/{ $quote }
holds-by-day = : päivän omalla kurssilla täsmää { $holding } päivänä { $total } päivästä
out-of-range-in = liian suuri luku ({ $currency })
vague-amount = epämääräinen summa ({ $currency })
known-series = { $source } { $first } – { $last }
the-sum = summa
the-difference = erotus
the-share = osuus
the-change = muutos
the-mean = keskiarvo

## What would make a claim hold

off-by-factor = täsmää, jos toinen summista on väärin kertoimella { $factor }
other-scale = täsmää, jos miljardi tai biljoona on sekoitettu englannin sanoihin ”billion” tai ”trillion”
other-separator = täsmää, jos piste tai pilkku luetaan toisin päin, desimaali- tai tuhaterottimena
not-converted = täsmää, jos summaa ei ole muunnettu ({ $base } – { $quote })
another-amount = täsmää virkkeen toisen summan kanssa: ”{ $words }”
other-periods = täsmää, jos summat koskevat eri ajanjaksoja (kerroin { $factor })
digits-swapped = täsmää, jos kaksi vierekkäistä numeroa on vaihtunut keskenään
digits-swapped-to = täsmää, jos kaksi vierekkäistä numeroa on vaihtunut keskenään: { $instead }
one-digit = täsmää, jos yksi numero on väärin
one-digit-to = täsmää, jos yksi numero on väärin: { $instead }
power-of-ten = täsmää, jos toisessa on nolla liikaa tai liian vähän
power-of-ten-to = täsmää, jos toisessa on nolla liikaa tai liian vähän: { $instead }
other-units = täsmää, jos toinen summa on rahanuudistuksen vanhoissa tai uusissa yksiköissä ({ $on }: { $factor } { $old } = 1 { $new })
other-currency = täsmää, kun valuutta on { $name } ({ $code }) eikä { $instead }
divided = täsmää, jos summa on jaettu kurssilla { $base }/{ $quote } eikä kerrottu
average-of = täsmää keskikurssilla ({ $date })
rate-of-date = täsmää kurssilla ({ $date })
rate-of-days = täsmää kurssilla { $days }
rate-of-days-weak = täsmää kurssilla { $days } (heikko vihje: kurssit liikkuvat näin paljon itsestäänkin)
not-official = täsmää kurssilla, joka ei ole virallinen ({ $source })
rounded-first = täsmää, jos { $amount } on ensin pyöristetty: { $rounded }
one-year = täsmää, jos vuosi lisätään tai vähennetään
points-meant = täsmää, jos tarkoitetaan prosenttiyksikköjä
percent-meant = täsmää, jos tarkoitetaan prosentteja
share-of-later = täsmää osuutena muutoksen jälkeisestä arvosta
without-part = täsmää ilman osaa ”{ $words }”
difference-converted = täsmää, jos lämpötilaero on muunnettu lämpötilana tai päinvastoin
other-factor = täsmää muunnoksella { $from } – { $to }
factor-reversed = täsmää, jos on kerrottu eikä jaettu tai päinvastoin
figure-is = täsmää, jos luku on { $number }

## The words around it

verdict-holds = täsmää
verdict-approximately = täsmää suunnilleen
verdict-plausible = voi täsmätä
verdict-near-miss = läheltä ohi
verdict-contradicted = ei täsmää
verdict-unverifiable = ei tarkistettu
relation-conversion = muunnos
relation-stated-rate = mainittu kurssi
relation-triangle = kolme valuuttaa
relation-rate-conflict = yhteinen kurssi
relation-repetition = toisto
relation-change = muutos
relation-difference = erotus
relation-multiple = kerroin
relation-sum = summa
relation-period-total = jakson summa
relation-per-unit = kappalehinta
relation-share = osuus
relation-unit-conversion = yksikkömuunnos
relation-age = ikä
relation-support = lähde
claim-number = väite { $number }
figures = { $figures ->
    [one] { $figures } luku
   *[other] { $figures } lukua
}
quoted = ”{ $words }”
write-instead = Kirjoita ”{ $words }”
accepted-by-comment = kommentti tekstissä
accepted-by-baseline = tunnettujen havaintojen luettelo
accepted-by-settings = asetukset
baseline-gone = tunnettujen havaintojen luettelon havaintoa ”{ $words }” ei enää ole
comment-idle = kommentti ”{ $words }” ei hyväksy mitään
in-paragraph = Kappaleessa { $number }
in-paragraphs = Kappaleissa { $others } ja { $last }
spurious-precision = pyöreä summa on muunnettu useammalla numerolla kuin siinä on
word-points-away = luvun vieressä oleva sana osoittaa väärään suuntaan
word-points-away-from = luvun vieressä oleva sana osoittaa väärään suuntaan: arvo on { $value }
headline-nearest = otsikon lukua ei ole leipätekstissä; lähin on mainittu
headline-alone = otsikon lukua ei ole leipätekstissä
true-as-bound = rajana oikein
bound-below = rajana oikein; summa on { $percent } % arvoa pienempi
bound-above = rajana oikein; summa on { $percent } % arvoa suurempi
suggested = Ehdotus: { $words }
note = Huomaa: { $words }
perhaps = Ehkä: { $words }
claim-of = Väite { $at }/{ $total }. { $verdict } ({ $relation })
holds-on-days = Täsmää { $holding } päivänä { $total } päivästä: { $days }
no-day = ei minään päivänä
more-stretches = { $stretches ->
    [one] vielä 1 jakso
   *[other] vielä { $stretches } jaksoa
}
and-last = { $others } ja { $last }
on-some-days = { $caveat } { $days } päivänä { $total } päivästä
bridged = arvioitu kurssien { $days } väliltä, levennetty { $percent } %
indicative = suuntaa antava, { $age ->
    [one] 1 päivän
   *[other] { $age } päivän
} vanha, levennetty { $percent } %
carried-over = siirretty { $days } päivänä { $total } päivästä
carried-forward = siirretty { $days ->
    [one] 1 päivän
   *[other] { $days } päivää
} eteenpäin
rate-is = Kurssi { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Kurssi { $source }: { $caveats }
fixing-of = kurssi { $days }
fixings-of = kurssit { $days }
count-hold = { $claims } täsmää
count-approximate = { $claims } täsmää suunnilleen
count-plausible = { $claims } voi täsmätä
count-near-miss = { $claims } läheltä ohi
count-contradicted = { $claims } ei täsmää
count-unverifiable = { $claims } tarkistamatta
count-claims = { $claims ->
    [one] 1 väite
   *[other] { $claims } väitettä
}: { $list }
count-accepted = { $accepted } hyväksytty
no-claims-in = väitteitä ei löytynyt: { $figures ->
    [one] 1 luku
   *[other] { $figures } lukua
}
no-figures = lukuja ei löytynyt
read-as = luettu näin: { $words }
lang-and-date = --lang ja --date muuttavat sen
lang-says = --lang muuttaa sen
date-says = --date muuttaa sen
not-judged = { $claims ->
    [one] vielä 1 väite jäi arvioimatta
   *[other] vielä { $claims } väitettä jäi arvioimatta
}: niitä on liikaa
weak-source = näin monen luvun lähde tukisi myös { $percent } % satunnaisista luvuista
weak-sources = näin monen luvun lähteet tukisivat myös { $percent } % satunnaisista luvuista
undated = { $claims ->
    [one] 1 väite
   *[other] { $claims } väitettä
} tarkistamatta: päivämäärä puuttuu; --date kertoo, milloin juttu on kirjoitettu
language-uncertain = kieli epävarma: { $names } tai { $last }
detected = { $language } (tunnistettu)
assumed = { $language } (oletettu)
unknown-date = ei päivämäärää
no-claim = Ei väitteitä: teksti ei suhteuta lukuja toisiinsa.
house-style = talon tyyli: { $words }
style-missing-conversion = ensimmäisellä summalla tässä valuutassa ei ole vastinetta maan omassa
style-elided-range = välin alarajasta puuttuu suuruusluokka tai numeroita
style-ambiguous-currency = nimen tai merkin voi lukea toiseksi valuutaksi
style-uneven-precision = vierekkäisissä summissa on eri määrä desimaaleja
style-scale = tekstin suuret summat on kirjoitettu monella tavalla
sources = Lähteet
the-article = artikkeli
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 artikkeli
   *[other] { $articles } artikkelia
}, { $tally }
judged-without = Arvioitu ilman lähteitä { $sources }: katso virhetuloste.
diff-new = uusi
diff-gone = poistunut
diff-changed = muuttunut
diff-was = ennen
diff-counts = { $new ->
    [one] 1 uusi
   *[other] { $new } uutta
}, { $gone ->
    [one] 1 poistunut
   *[other] { $gone } poistunutta
}, { $changed ->
    [one] 1 muuttunut
   *[other] { $changed } muuttunutta
}, { $unchanged } ennallaan
language-da = tanska
language-de = saksa
language-en = englanti
language-es = espanja
language-fi = suomi
language-fr = ranska
language-it = italia
language-nb = norja
language-nl = hollanti
language-pl = puola
language-pt = portugali
language-sv = ruotsi

## The page for the browser

page-skip = Siirry juttuun
page-article = Juttu
page-needs-a-look = Katso tämä
page-claims = Väitteet
page-none-judged = Yhtään väitettä ei arvioitu.
page-no-claims = Teksti ei suhteuta lukuja toisiinsa, joten tarkistettavaa ei ole.
page-instead-of = tämän sijaan:
page-copy = Kopioi
page-copied = Kopioitu
page-close = Sulje
page-perhaps = Ehkä:
page-also = Myös:
page-in-the-text = Tekstissä:
page-times = { $value } kertaa
page-how-we-know = Mistä tiedämme
outcome-none = Ei tarkistettavia väitteitä
outcome-one-look = Ainoa väite kannattaa katsoa
outcome-looks = 1/{ $all } väitteestä kannattaa katsoa
outcome-look = { $look }/{ $all } väitteestä kannattaa katsoa
outcome-one-agrees = Ainoa väite täsmää
outcome-both = Molemmat väitteet täsmäävät
outcome-all = Kaikki { $all } väitettä täsmäävät
outcome-undated = Ei tarkistettu: jutulla ei ole päivämäärää
outcome-some = { $agreeing }/{ $all } väitteestä täsmää
outcome-not-judged = Yhtään väitettä ei arvioitu
page-agree = { $claims } täsmää
page-undated = { $claims } tarkistamatta, koska päivämäärä puuttuu
page-claim-is = väite { $number }: { $verdict }
page-verdicts = Arviot
card-was-about = { $native } oli noin { $value }{ $when }; jutussa on { $written }.
card-agrees = { $native } oli { $value }{ $when }; jutun { $written } täsmää.
card-on-some-days = { $native } oli { $written } { $holding } päivänä { $total } päivästä ({ $period }).
card-from-to = { $from } – { $to } on { $value }; jutussa on { $written }.
card-part-of = { $part } / { $whole } on { $value }; jutussa on { $written }.
card-is = { $native } on { $value }; jutussa on { $written }.
card-parts-come-to = Osista tulee { $value }; jutussa on { $written }.
card-others-give = Muista luvuista tulee { $value }; jutussa on { $written }.
page-all-figures = Kaikki luvut sellaisina kuin ne luettiin ({ $figures })
page-figure = Luku
page-read-as = Luettu
page-source = Lähde
page-no-place = Mikään jutun luvuista ei ole tässä.
page-in-source = Lähteessä { $source }: { $words }
page-chance = Näin kävisi myös { $percent } %:lle satunnaisista vääristä luvuista.
page-hidden = Tekstissä on { $characters ->
    [one] 1 näkymätön tai järjestystä muuttava merkki; se näytetään symbolina
   *[other] { $characters } näkymätöntä tai järjestystä muuttavaa merkkiä; kukin näytetään symbolina
}.
page-checked-by = Tarkistettu Exchequerilla { $version }.
page-principle = Luku tarkoittaa arvoja, jotka pyöristyvät siihen. Väite täsmää, kun nämä arvot vastaavat sitä, mitä toinen luku antaa päivän virallisilla kursseilla.
page-valid-from = Voimassa alkaen
page-set-on = Vahvistettu
page-as-published = Julkaistuna
working-taken-for = Laskettu luvulla
working-as-written = Kirjoitettuna
working-as-round = Pyöreänä lukuna
working-computed = Laskettu
working-implied-rate = Vastaa kurssia
working-holds-on = Täsmää
working-days = { $holding } päivänä { $total } päivästä: { $days }
working-rule = Sääntö
by-all-as-written = luvut täsmäävät kirjoitettuina, jäi mitä tahansa avoimeksi
by-all-about = ne täsmäävät pyöreinä lukuina, jäi mitä tahansa avoimeksi
by-some-readings = ne täsmäävät osalla siitä, mikä jää avoimeksi
by-small-gap = ne eivät täsmää millään tavalla luettuina; ero on enintään 3 %
by-large-gap = ne eivät täsmää millään tavalla luettuina; ero on yli 3 %
by-true-bound = ne eivät täsmää millään tavalla luettuina; raja pitää paikkansa mutta on kaukana
by-nothing = mitään ei voitu verrata
chart-days = { $amount }, { $currency } kunkin päivän kurssilla, { $period }
chart-values = : { $values }.
chart-on-day = { $day } se oli { $value }.
chart-differs = Jutussa on { $written }, mikä ei täsmää siihen.
chart-agrees = Jutussa on { $written }, mikä täsmää siihen.
chart-agrees-on = Jutussa on { $written }, mikä täsmää { $holding } päivänä { $total } päivästä.
chart-round = kaikki, mitä pyöreä luku voi tarkoittaa
chart-written = jutun luku kirjoitettuna: { $written }
chart-holds = päivät, jotka täsmäävät
chart-day = { $day }, jutun päivä
chart-first = (merkittyjä jaksoja: { $stretches })
bar-before = ennen
bar-after = jälkeen
bar-whole = koko
bar-parts = osat
bar-total = summa
chart-change = Kaksi palkkia: ennen { $from }, jälkeen { $to }. Katkoviiva osoittaa, mihin { $by } olisi johtanut: { $value }.
chart-leads-to = { $by } luvusta { $from }: { $value }
chart-share = Yksi palkki: { $part }/{ $whole } on täytetty. Katkoviiva osoittaa, mihin { $share } päättyisi: { $value }.
chart-share-is = { $share } luvusta { $whole }: { $value }
chart-sum = Kaksi palkkia: osat { $parts }, yhteensä { $together }, ja niiden alla summa { $total }.
chart-hundred = Kaksi palkkia: osat { $parts }, yhteensä { $together }, ja niiden alla koko, 100 %.
axis-day = { $day }.{ $month }.
axis-million = { $number } milj.
axis-billion = { $number } mrd.
axis-trillion = { $number } bilj.

## Units without a symbol of their own

measure-foot = { $count ->
    [one] jalka
   *[other] jalkaa
}
measure-inch = { $count ->
    [one] tuuma
   *[other] tuumaa
}
measure-yard = { $count ->
    [one] jaardi
   *[other] jaardia
}
measure-mile = { $count ->
    [one] maili
   *[other] mailia
}
measure-nautical-mile = { $count ->
    [one] meripeninkulma
   *[other] meripeninkulmaa
}
measure-acre = { $count ->
    [one] eekkeri
   *[other] eekkeriä
}
measure-pound-weight = { $count ->
    [one] pauna
   *[other] paunaa
}
measure-ounce = { $count ->
    [one] unssi
   *[other] unssia
}
measure-pint = { $count ->
    [one] pintti
   *[other] pinttiä
}
measure-gallon = { $count ->
    [one] gallona
   *[other] gallonaa
}
measure-barrel = { $count ->
    [one] tynnyri
   *[other] tynnyriä
}
measure-stone = { $count ->
    [one] stone
   *[other] stonea
}
measure-square-foot = { $count ->
    [one] neliöjalka
   *[other] neliöjalkaa
}
measure-square-mile = { $count ->
    [one] neliömaili
   *[other] neliömailia
}
measure-mile-per-hour = { $count ->
    [one] maili tunnissa
   *[other] mailia tunnissa
}
measure-knot = { $count ->
    [one] solmu
   *[other] solmua
}
measure-a = { $count ->
    [one] vuosi
   *[other] vuotta
}
measure-mo = { $count ->
    [one] kuukausi
   *[other] kuukautta
}
measure-wk = { $count ->
    [one] viikko
   *[other] viikkoa
}
measure-d = { $count ->
    [one] päivä
   *[other] päivää
}

## How figures were read

hedge-about = noin
hedge-slightly-below = vajaa
hedge-slightly-above = runsas
hedge-at-least = vähintään
hedge-more-than = yli
hedge-at-most = enintään
hedge-less-than = alle
hedge-up-to = jopa
hedge-exactly = tasan
per-year = vuodessa
per-month = kuukaudessa
per-week = viikossa
per-day = päivässä
per-hour = tunnissa
per-night = yöltä
per-person = henkeä kohti
per-share = osakkeelta
per-tonne = tonnilta
per-barrel = tynnyriltä
per-ounce = unssilta
per-kilogram = kilolta
per-litre = litralta
per-square-metre = neliömetriltä
per-square-foot = neliöjalalta
per-piece = kappaleelta
per-kilowatt-hour = kilowattitunnilta
per-megawatt-hour = megawattitunnilta
per-hectare = hehtaarilta
per-minute = minuutilta
per-kilometre = kilometriltä
per-gallon = gallonalta
per-cubic-metre = kuutiometriltä
per-pound-weight = naulalta
per-dozen = tusinalta
per-bushel = bushelilta
per-bag = säkiltä
per-arroba = arrobalta
per-acre = eekkeriltä
per-other = / { $unit }
amount-vague = suunnilleen { $low }–{ $high }
amount-too-large = liian suuri luku
unit-points = prosenttiyksikköä
unit-times = (kerroin)
unit-of-whole = (osuus kokonaisuudesta)
unit-years-old = (ikä vuosina)
unit-things = (määrä)
unit-year = (vuosi)
unit-date = (päivämäärä)
by-earlier-wording = aiemman maininnan mukaan
by-place = mainitun paikan mukaan
by-country = maan mukaan
by-language = kielen mukaan
by-convention = tavan mukaan
by-pair = toisen summan mukaan
unsettled-currency = valuutta epävarma
note-unknown-suffix = tuntemattomat kirjaimet ”{ $suffix }”
note-separator = erottimet voi lukea toisin
note-odd-digits = numerot on kirjoitettu epätavallisesti
note-out-of-range = liian suuri laskettavaksi
note-recovered-sign = merkki palautettu kohdasta ”{ $written }”
note-tolerance = edellisen summan toleranssi
note-temperatures = lämpötilaero
note-shared-currency = viereisen luvun valuutta
note-equivalent = vastine summalle, jota ei ole tekstissä
origin-address = osoite
origin-first-line = ensimmäinen rivi
origin-front-matter = tiedoston otsake
origin-dateline = paikka ja päiväys alussa
origin-own-words = tekstin omat sanat
origin-guess = arvaus

## Rates and their fixings

rate-official = virallinen
rate-market = markkinakurssi
rate-monthly = kuukausikurssi
rate-peg = kiinteä kurssi
rate-irrevocable = peruuttamattomasti kiinnitetty
as-under-claim = { $rate }, ks. { $claim }
fixings = { $fixings ->
    [one] 1 kurssi
   *[other] { $fixings } kurssia
}
fixings-shown = näytetään { $shown }/{ $all } kurssia
fixings-shown-of = näytetään { $shown }/{ $all } kurssia, { $period }
series-on = { $name }, kurssi { $day }: { $price }
series-both = { $name }, kurssit { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 kurssi
   *[other] { $fixings } kurssia
}, { $days }: { $price }
derivation-price = { $quote } per { $base } ({ $by })
derivation-nominal = { $source }, noteerattu { $nominal } yksikköä kohti
derivation-redenomination = rahanuudistus
derivation-stated = kuten ilmoitettu: { $one } = { $many }
derivation-mean = { $days } päivän keskiarvo, { $period }: { $rate }
publisher-ECB = Euroopan keskuspankki
publisher-CBR = Venäjän keskuspankki
publisher-IMF = Kansainvälinen valuuttarahasto
publisher-SNB = Sveitsin keskuspankki
publisher-CNB = Tšekin keskuspankki
publisher-NBU = Ukrainan keskuspankki

## What the kinds of finding are

rule-conversion = Summaa ja samaa summaa toisessa valuutassa, kuten ”310 miljoonaa euroa (266 miljoonaa puntaa)”, verrataan jutun päivän virallisilla kursseilla.
rule-stated-rate = Jutun mainitsemaa kurssia, kuten ”1,09 dollaria eurolta”, verrataan virallisiin kursseihin päivän tienoilla.
rule-triangle = Yksi summa kolmessa valuutassa: kahta muunnosta verrataan toisiinsa ja virallisiin kursseihin.
rule-rate-conflict = Useita muunnoksia samojen kahden valuutan välillä verrataan toisiinsa: yhden kurssin pitäisi antaa ne kaikki.
rule-repetition = Samassa tiedossa kahdessa kohdassa juttua, esimerkiksi otsikossa ja tekstissä, pitäisi olla sama luku.
rule-change = Nousu tai lasku, kuten ”8 prosenttia 2,7 miljardiin 2,5 miljardista”, lasketaan arvosta ennen ja jälkeen.
rule-difference = Erotus, kuten ”3 miljoonaa enemmän kuin viime vuoden 12 miljoonaa”, lasketaan kahdesta arvosta.
rule-multiple = Kerroin, kuten ”kaksinkertaistui 4 000:sta 8 000:een”, lasketaan kahdesta arvosta.
rule-sum = Osat lasketaan yhteen ja niitä verrataan jutun antamaan summaan tai 100 prosenttiin.
rule-period-total = Summa päivässä, viikossa, kuukaudessa tai vuodessa kerrotaan ja sitä verrataan koko jakson summaan.
rule-per-unit = Kappalehinta ja kappalemäärä kerrotaan ja niitä verrataan kokonaissummaan.
rule-share = Osuus, kuten ”180 jäsentä 1 200:sta (15 prosenttia)”, lasketaan osasta ja kokonaisuudesta.
rule-unit-conversion = Mittaa ja samaa mittaa toisessa yksikössä, kuten ”31 mailia (50 km)”, verrataan yksiköiden määritelmien mukaan.
rule-age = Ikä lasketaan syntymävuodesta ja jutun päiväyksestä.
rule-support = Jutun lukua etsitään lähteistä, joihin se perustuu.
found-holds = Luvut täsmäävät kirjoitettuina, jätti juttu avoimeksi mitä tahansa.
found-approximately = Luvut täsmäävät, kun ne luetaan pyöreinä.
found-plausible = Luvut täsmäävät osalla siitä, minkä juttu jättää avoimeksi: päivä, valuutta tai kurssin lähde.
found-near-miss = Luvut eivät täsmää millään tavalla luettuina, mutta ero on enintään 3 %.
found-contradicted = Luvut eivät täsmää millään tavalla luettuina, ja ero on yli 3 %.
found-unverifiable = Väitettä ei tarkistettu: puuttuu kurssi, päivämäärä, valuutta tai verrattava luku.
advice-none = Mitään ei tarvitse tehdä.
advice-say-which = Tarkenna jutun päivämäärää tai valuuttaa, tai hyväksy väite.
advice-rounding = Katso, miten luvut on pyöristetty ja onko käytetty vanhempaa kurssia.
advice-correct = Jokin luvuista on luultavasti väärin: tarkista ne tai käytä ehdotusta, jos sellainen on.
advice-complete = Kerro, mitä puuttuu, esimerkiksi jutun päivämäärä, ja tarkista uudelleen.

## The page on which an article is typed and checked

editor-title = Tarkista artikkeli
editor-written-on = Kirjoitettu
editor-today = Tänään
editor-language = Kieli
editor-guess = Arvaa
editor-more = Lisää
editor-only-month = Vain kuukausi tiedetään
editor-country = Maa (kaksi kirjainta)
editor-policy = Tiukkuus
editor-strict = Tiukka
editor-newsroom = Toimituksellinen
editor-lenient = Salliva
editor-clear = Tyhjennä teksti
editor-placeholder = Kirjoita tai liitä artikkeli. Luvut merkitään kirjoittaessa.
editor-nothing = Tässä näkyy, mitä luvut kertovat toisistaan.
editor-kept = Luonnos säilyy vain tässä selaimessa.
editor-use = Käytä tätä
editor-wrong = Kohtaa ”{ $field }” ei voi lukea.
editor-too-long = Artikkeli on liian pitkä tarkistettavaksi kerralla.
editor-busy = Juuri nyt on liikaa tehtävää. Yritetään uudelleen.
editor-failed = Artikkelia ei voitu tarkistaa.
editor-no-answer = Palvelu ei vastaa.
editor-cannot-run = Tämä selain ei pysty tarkistamaan artikkeleita.
