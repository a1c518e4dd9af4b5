# Reports in Swedish.

## How Swedish writes numbers, dates and amounts

number-decimal = ,
number-group =  
number-least-grouped = 5
joint = ;{" "}
or-more = { $amount } eller mer
percent = { $number } %
percentage-points = { $number } procentenheter
money = { $number } { $currency }
money-million = { $number } { $count ->
    [one] miljon
   *[other] miljoner
} { $of }
money-billion = { $number } { $count ->
    [one] miljard
   *[other] miljarder
} { $of }
money-trillion = { $number } { $count ->
    [one] biljon
   *[other] biljoner
} { $of }
money-to = { $first } till { $last }
formula-in = { $words } i { $unit }
formula-beside = { $value } % mot { $percent } %
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-day = { $day } { $month } { $year }
date-days = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = den { $date }
on-days = den { $date }
on-month = i { $month } { $year }
on-year = år { $year }
both-days = { $first } och { $last }
currency-other = { $code }
currency-EUR = euro
currency-USD = dollar
currency-GBP = pund
currency-DKK = { $count ->
    [one] dansk krona
   *[other] danska kronor
}
currency-NOK = { $count ->
    [one] norsk krona
   *[other] norska kronor
}
currency-SEK = { $count ->
    [one] krona
   *[other] kronor
}
currency-ISK = { $count ->
    [one] isländsk krona
   *[other] isländska kronor
}
currency-CHF = schweizerfranc
currency-JPY = yen
currency-RUB = rubel
currency-PLN = zloty
currency-CZK = { $count ->
    [one] tjeckisk krona
   *[other] tjeckiska kronor
}
currency-HUF = forint
currency-CNY = yuan
currency-INR = { $count ->
    [one] indisk rupie
   *[other] indiska rupier
}
currency-TRY = { $count ->
    [one] turkisk lira
   *[other] turkiska lira
}
currency-UAH = hryvnia
currency-CAD = { $count ->
    [one] kanadensisk dollar
   *[other] kanadensiska dollar
}
currency-AUD = { $count ->
    [one] australisk dollar
   *[other] australiska dollar
}
currency-BRL = { $count ->
    [one] brasiliansk real
   *[other] brasilianska real
}
currency-KRW = { $count ->
    [one] sydkoreansk won
   *[other] sydkoreanska won
}
currency-ZAR = { $count ->
    [one] sydafrikansk rand
   *[other] sydafrikanska rand
}

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } stämmer: siffran rymmer { $reading }
agrees-about = { $figure } stämmer om siffran läses som avrundad ({ $reading })
agrees-depending = { $figure } kan stämma, beroende på { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) stämmer inte: beloppet är { $gap } % lägre än omräknat med närmaste kurs kring datumet
above-nearest = { $figure } ({ $reading }) stämmer inte: beloppet är { $gap } % högre än omräknat med närmaste kurs kring datumet
same-rounding = med samma avrundning ger kursen { $amount }
not-compared = inte jämfört, eftersom en kurs saknas: { $pairs }
not-compared-more = inte jämfört, eftersom en kurs saknas: { $pairs } med flera
no-rate = inte kontrollerat: det finns ingen kurs för datumet
no-rate-for = inte kontrollerat: det finns ingen kurs för { $base }/{ $quote } på datumet
no-date = inte kontrollerat: datum saknas, och kursen varierar
no-date-for = inte kontrollerat: datum saknas, och kursen för { $base }/{ $quote } varierar
date-too-wide = inte kontrollerat: datumet omfattar för många år, och kursen varierar
date-too-wide-for = inte kontrollerat: datumet omfattar för många år, och kursen för { $base }/{ $quote } varierar
unknown-currency = inte kontrollerat: valutorna är okända
out-of-range = inte kontrollerat: ett tal är för stort att räkna med
not-comparable = inte kontrollerat: siffrorna går inte att jämföra
not-in-sources = inte kontrollerat: siffran finns inte i någon källa
not-in-body = inte kontrollerat: siffran finns inte i brödtexten
known-rates = { $base }/{ $quote }: det finns kurser { $series }
computes = { $formula } = { $result }
words-agree = ”{ $words }” stämmer
words-agree-about = ”{ $words }” stämmer om siffran läses som avrundad
words-below = ”{ $words }” stämmer inte: siffran är { $gap } % lägre
words-above = ”{ $words }” stämmer inte: siffran är { $gap } % högre
nearest-share = den närmaste möjliga andelen är { $part } av { $whole } = { $percent } %
shares-add = andelarna blir 100 med hänsyn till avrundning
shares-do-not-add = andelarna blir inte 100, inte ens med hänsyn till avrundning
both-agree = { $one } och { $other } stämmer överens
both-agree-about = { $one } och { $other } stämmer överens om de läses som avrundade
both-differ = { $one } och { $other } ska vara samma belopp men stämmer inte överens
part-differs = { $part } har { $one }, brödtexten { $other }
part-alone = { $part } har { $words }, men det har inte brödtexten
nearest-figure = den närmaste siffran är { $words }
share-rate = artikelns omräkningar mellan { $base } och { $quote } motsvarar kurserna { $rates } och kan bygga på samma kurs
share-no-rate = artikelns omräkningar mellan { $base } och { $quote } motsvarar kurserna { $rates } och kan inte bygga på samma kurs
stands-apart = ”{ $words }” avviker
legs-differ = ”{ $one }” och ”{ $other }” går inte heller ihop
says-both = artikeln skriver både ”{ $one }” och ”{ $other }”
in-source = { $words } står i { $source }: { $text }
in-source-converted = { $words } är { $text } i { $source }, omräknat
of-two = { $words } är { $how } av { $one } och { $other } i { $source }
of-months = { $words } är { $one } i { $source }, gånger eller delat med tolv
of-column = { $words } är { $how } av kolumnen { $column } i { $source }
of-total = { $words } är den andel som { $part } utgör av summan av kolumnen { $column } i { $source }
in-no-source = { $words } finns inte i källorna
source-differs = artikeln har { $words } där { $source } har { $text }
the-headline = rubriken
the-standfirst = ingressen
the-caption = bildtexten
the-lead = inledningen
open-day = dagen
open-currency = valutan
open-source = källan till kursen
open-rate = kursen, som är uppskattad
open-anchor = vilket belopp som är omräknat
open-number = hur tecknen i talet läses
with-pairs = {" "}(med { $pairs })
from-to = { $base } till { $quote }
pair = { $base }/{ $quote }
holds-by-day = : med dagens egen kurs stämmer det { $holding } av { $total } dagar
out-of-range-in = ett för stort tal i { $currency }
vague-amount = ett obestämt belopp i { $currency }
known-series = från { $source } från { $first } till { $last }
the-sum = summan
the-difference = skillnaden
the-share = andelen
the-change = förändringen
the-mean = medelvärdet

## What would make a claim hold

off-by-factor = stämmer om ett av de två beloppen är fel med en faktor { $factor }
other-scale = stämmer om miljard eller biljon har förväxlats med engelskans ”billion” eller ”trillion”
other-separator = stämmer om en punkt eller ett komma läses tvärtom, som decimaltecken eller tusentalsavgränsare
not-converted = stämmer om beloppet inte har räknats om från { $base } till { $quote }
another-amount = stämmer med ett annat belopp i meningen: ”{ $words }”
other-periods = stämmer om de två beloppen gäller olika perioder (en faktor { $factor })
digits-swapped = stämmer om två siffror bredvid varandra har bytt plats
digits-swapped-to = stämmer om två siffror bredvid varandra har bytt plats: { $instead }
one-digit = stämmer om en siffra är fel
one-digit-to = stämmer om en siffra är fel: { $instead }
power-of-ten = stämmer om det är en nolla för mycket eller för lite i ett av de två
power-of-ten-to = stämmer om det är en nolla för mycket eller för lite i ett av de två: { $instead }
other-units = stämmer om ett av beloppen är i gamla eller nya enheter från myntreformen { $on } ({ $factor } { $old } till en { $new })
other-currency = stämmer med { $name } ({ $code }) i stället för { $instead }
divided = stämmer om beloppet har delats med kursen för { $base }/{ $quote } i stället för multiplicerats
average-of = stämmer med genomsnittskursen för { $date }
rate-of-date = stämmer med en kurs från { $date }
rate-of-days = stämmer med kursen { $days }
rate-of-days-weak = stämmer med kursen { $days } (svagt tecken: kurser rör sig så mycket av sig själva)
not-official = stämmer med en kurs som inte är officiell ({ $source })
rounded-first = stämmer om { $amount } först har avrundats till { $rounded }
one-year = stämmer med ett år mer eller mindre
points-meant = stämmer om procentenheter avses
percent-meant = stämmer om procent avses
share-of-later = stämmer som andel av värdet efter förändringen
without-part = stämmer utan ”{ $words }”
difference-converted = stämmer om en temperaturskillnad har räknats om som en temperatur eller tvärtom
other-factor = stämmer med omräkningen från { $from } till { $to }
factor-reversed = stämmer om det har multiplicerats i stället för delats eller tvärtom
figure-is = stämmer om siffran är { $number }

## The words around it

verdict-holds = stämmer
verdict-approximately = stämmer ungefär
verdict-plausible = kan stämma
verdict-near-miss = nära men fel
verdict-contradicted = stämmer inte
verdict-unverifiable = inte kontrollerat
relation-conversion = omräkning
relation-stated-rate = angiven kurs
relation-triangle = tre valutor
relation-rate-conflict = gemensam kurs
relation-repetition = upprepning
relation-change = förändring
relation-difference = skillnad
relation-multiple = gånger
relation-sum = summa
relation-period-total = periodbelopp
relation-per-unit = styckpris
relation-share = andel
relation-unit-conversion = omräkning av enheter
relation-age = ålder
relation-support = källa
in-paragraph = I stycke { $number }
in-paragraphs = I stycke { $others } och { $last }
spurious-precision = ett runt belopp har räknats om till fler siffror än det har
word-points-away = ordet vid siffran pekar åt fel håll
word-points-away-from = ordet vid siffran pekar åt fel håll: värdet är { $value }
headline-nearest = en siffra i rubriken finns inte i brödtexten; den närmaste nämns
headline-alone = en siffra i rubriken finns inte i brödtexten
true-as-bound = riktigt som gräns
bound-below = riktigt som gräns; beloppet är { $percent } % under värdet
bound-above = riktigt som gräns; beloppet är { $percent } % över värdet
suggested = Förslag: { $words }
note = Observera: { $words }
perhaps = Kanske: { $words }
claim-of = Påstående { $at } av { $total }. { $verdict } ({ $relation })
holds-on-days = Stämmer { $holding } av { $total } dagar: { $days }
no-day = ingen dag
more-stretches = { $stretches ->
    [one] 1 period till
   *[other] { $stretches } perioder till
}
and-last = { $others } och { $last }
on-some-days = { $caveat } { $days } av { $total } dagar
bridged = uppskattad mellan kurserna { $days }, vidgad med { $percent } %
indicative = vägledande, { $age ->
    [one] 1 dag
   *[other] { $age } dagar
} gammal, vidgad med { $percent } %
carried-over = överförd { $days } av { $total } dagar
carried-forward = överförd i { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}
rate-is = Kurs { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Kurs { $source }: { $caveats }
fixing-of = kurs från { $days }
fixings-of = kurser från { $days }
count-hold = { $claims } stämmer
count-approximate = { $claims } stämmer ungefär
count-plausible = { $claims } kan stämma
count-near-miss = { $claims } nära men fel
count-contradicted = { $claims } stämmer inte
count-unverifiable = { $claims } inte { $claims ->
    [one] kontrollerat
   *[other] kontrollerade
}
count-claims = { $claims ->
    [one] 1 påstående
   *[other] { $claims } påståenden
}: { $list }
count-accepted = { $accepted } godtagna
no-claims-in = inga påståenden hittade: { $figures ->
    [one] 1 siffra
   *[other] { $figures } siffror
}
no-figures = inga siffror hittade
read-as = läst som { $words }
lang-and-date = --lang och --date ändrar det
lang-says = --lang ändrar det
date-says = --date ändrar det
not-judged = { $claims ->
    [one] ytterligare 1 påstående har inte bedömts
   *[other] ytterligare { $claims } påståenden har inte bedömts
}: de är för många
weak-source = en källa med så många siffror skulle också stödja { $percent } % av slumpvisa siffror
weak-sources = källor med så många siffror skulle också stödja { $percent } % av slumpvisa siffror
undated = { $claims ->
    [one] 1 påstående inte kontrollerat
   *[other] { $claims } påståenden inte kontrollerade
}: datum saknas; --date säger när artikeln är skriven
language-uncertain = osäkert språk: { $names } eller { $last }
detected = { $language } (igenkänt)
assumed = { $language } (antaget)
unknown-date = inget datum
no-claim = Inget påstående: texten ställer inga siffror mot varandra.
house-style = husstil: { $words }
style-missing-conversion = det första beloppet i denna valuta har inget motbelopp i landets egen
style-elided-range = intervallets nedre gräns saknar skala eller siffror
style-ambiguous-currency = namnet eller tecknet kan tas för en annan valuta
style-uneven-precision = belopp bredvid varandra har olika många decimaler
style-scale = textens stora belopp är skrivna på flera sätt
sources = Källor
language-da = danska
language-de = tyska
language-en = engelska
language-es = spanska
language-fi = finska
language-fr = franska
language-it = italienska
language-nb = norska
language-nl = nederländska
language-pl = polska
language-pt = portugisiska
language-sv = svenska

## The page for the browser

page-skip = Hoppa till artikeln
page-article = Artikel
page-needs-a-look = Bör kollas
page-claims = Påståenden
page-none-judged = Inget av påståendena har bedömts.
page-no-claims = Texten ställer inga siffror mot varandra, så det finns inget att kontrollera.
page-instead-of = i stället för
page-copy = Kopiera
page-copied = Kopierat
page-close = Stäng
page-perhaps = Kanske: det
page-also = Det
page-in-the-text = I texten:
page-times = { $value } gånger
page-how-we-know = Så vet vi det
outcome-none = Inget påstående att kontrollera
outcome-one-look = Det enda påståendet bör kollas
outcome-looks = 1 av { $all } påståenden bör kollas
outcome-look = { $look } av { $all } påståenden bör kollas
outcome-one-agrees = Det enda påståendet stämmer
outcome-both = Båda påståendena stämmer
outcome-all = Alla { $all } påståenden stämmer
outcome-undated = Inte kontrollerat: artikeln har inget datum
outcome-some = { $agreeing } av { $all } påståenden stämmer
outcome-not-judged = Inget påstående har bedömts
page-agree = { $claims } stämmer
page-undated = { $claims } inte kontrollerade eftersom datum saknas
page-claim = påstående { $number }
page-claim-is = påstående { $number }: { $verdict }
page-verdicts = Bedömningar
page-figures = { $figures } tal
card-was-about = { $native } motsvarade omkring { $value }{ $when }; artikeln har { $written }.
card-agrees = { $native } motsvarade { $value }{ $when }; artikelns { $written } stämmer.
card-on-some-days = { $native } motsvarade { $written } under { $holding } av de { $total } dagarna i { $period }.
card-from-to = Från { $from } till { $to } är { $value }; artikeln har { $written }.
card-part-of = { $part } av { $whole } är { $value }; artikeln har { $written }.
card-is = { $native } är { $value }; artikeln har { $written }.
card-parts-come-to = Delarna blir tillsammans { $value }; artikeln har { $written }.
card-others-give = De andra siffrorna ger { $value }; artikeln har { $written }.
