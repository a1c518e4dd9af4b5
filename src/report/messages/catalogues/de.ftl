# Reports in German.

## How German writes numbers, dates and amounts

number-decimal = ,
number-group = .
number-least-grouped = 4
joint = ;{" "}
or-more = { $amount } oder mehr
percent = { $number } %
percentage-points = { $number } { $count ->
    [one] Prozentpunkt
   *[other] Prozentpunkte
}
money = { $number } { $currency }
money-million = { $number } Mio. { $of }
money-billion = { $number } Mrd. { $of }
money-trillion = { $number } Bio. { $of }
money-to = { $first } bis { $last }
formula-in = { $words } in { $unit }
formula-beside = { $value } % gegenüber { $percent } %
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-day = { $day }. { $month } { $year }
date-days = { $first }.–{ $last }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = am { $date }
on-days = in der Zeit { $date }
on-month = im { $month } { $year }
on-year = im Jahr { $year }
both-days = { $first } und { $last }
currency-other = { $code }
currency-EUR = Euro
currency-USD = Dollar
currency-GBP = Pfund
currency-DKK = { $count ->
    [one] dänische Krone
   *[other] dänische Kronen
}
currency-NOK = { $count ->
    [one] norwegische Krone
   *[other] norwegische Kronen
}
currency-SEK = { $count ->
    [one] schwedische Krone
   *[other] schwedische Kronen
}
currency-ISK = { $count ->
    [one] isländische Krone
   *[other] isländische Kronen
}
currency-CHF = Franken
currency-JPY = Yen
currency-RUB = Rubel
currency-PLN = Zloty
currency-CZK = { $count ->
    [one] tschechische Krone
   *[other] tschechische Kronen
}
currency-HUF = Forint
currency-CNY = Yuan
currency-INR = { $count ->
    [one] indische Rupie
   *[other] indische Rupien
}
currency-TRY = türkische Lira
currency-UAH = Hrywnja
currency-CAD = { $count ->
    [one] kanadischer Dollar
   *[other] kanadische Dollar
}
currency-AUD = { $count ->
    [one] australischer Dollar
   *[other] australische Dollar
}
currency-BRL = { $count ->
    [one] brasilianischer Real
   *[other] brasilianische Real
}
currency-KRW = { $count ->
    [one] südkoreanischer Won
   *[other] südkoreanische Won
}
currency-ZAR = { $count ->
    [one] südafrikanischer Rand
   *[other] südafrikanische Rand
}

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure }: stimmt, die Zahl umfasst { $reading }
agrees-about = { $figure }: stimmt, wenn die Zahl als gerundet gelesen wird ({ $reading })
agrees-depending = { $figure }: kann stimmen; offen ist { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }): nicht nachvollziehbar, der Betrag liegt { $gap } % unter dem, was der nächste Kurs um das Datum ergibt
above-nearest = { $figure } ({ $reading }): nicht nachvollziehbar, der Betrag liegt { $gap } % über dem, was der nächste Kurs um das Datum ergibt
same-rounding = ebenso gerundet ergibt der Kurs { $amount }
not-compared = nicht verglichen, weil ein Kurs fehlt: { $pairs }
not-compared-more = nicht verglichen, weil ein Kurs fehlt: { $pairs } und andere
no-rate = nicht geprüft: kein Kurs für das Datum
no-rate-for = nicht geprüft: kein Kurs für { $base }/{ $quote } am Datum
no-date = nicht geprüft: das Datum fehlt, und der Kurs schwankt
no-date-for = nicht geprüft: das Datum fehlt, und der Kurs { $base }/{ $quote } schwankt
date-too-wide = nicht geprüft: das Datum umfasst zu viele Jahre, und der Kurs schwankt
date-too-wide-for = nicht geprüft: das Datum umfasst zu viele Jahre, und der Kurs { $base }/{ $quote } schwankt
unknown-currency = nicht geprüft: die Währungen sind unbekannt
out-of-range = nicht geprüft: eine Zahl ist zu groß zum Rechnen
not-comparable = nicht geprüft: die Zahlen lassen sich nicht vergleichen
not-in-sources = nicht geprüft: die Zahl steht in keiner Quelle
not-in-body = nicht geprüft: die Zahl steht nicht im Text
known-rates = { $base }/{ $quote }: Kurse gibt es { $series }
computes = { $formula } = { $result }
words-agree = „{ $words }“ stimmt
words-agree-about = „{ $words }“ stimmt, wenn die Zahl als gerundet gelesen wird
words-below = „{ $words }“ ließ sich nicht nachrechnen: die Zahl liegt { $gap } % darunter
words-above = „{ $words }“ ließ sich nicht nachrechnen: die Zahl liegt { $gap } % darüber
nearest-share = der nächste mögliche Anteil ist { $part } von { $whole } = { $percent } %
shares-add = die Anteile ergeben im Rahmen der Rundung 100
shares-do-not-add = die Anteile ergeben auch im Rahmen der Rundung nicht 100
both-agree = { $one } und { $other } stimmen überein
both-agree-about = { $one } und { $other } stimmen überein, wenn sie als gerundet gelesen werden
both-differ = { $one } und { $other } stehen für denselben Betrag und stimmen nicht überein
part-differs = { $part } nennt { $one }, der Text { $other }
part-alone = { $part } nennt { $words }, der Text nicht
nearest-figure = die nächstliegende Zahl ist { $words }
share-rate = die Umrechnungen des Artikels zwischen { $base } und { $quote } entsprechen Kursen von { $rates } und können auf demselben Kurs beruhen
share-no-rate = die Umrechnungen des Artikels zwischen { $base } und { $quote } entsprechen Kursen von { $rates } und können nicht auf demselben Kurs beruhen
stands-apart = „{ $words }“ fällt heraus
legs-differ = auch „{ $one }“ und „{ $other }“ passen nicht zueinander
says-both = im Artikel steht sowohl „{ $one }“ als auch „{ $other }“
in-source = { $words } steht in { $source }: { $text }
in-source-converted = { $words } ist { $text } in { $source }, umgerechnet
of-two = { $words } ist { $how } von { $one } und { $other } in { $source }
of-months = { $words } ist { $one } in { $source }, mal zwölf oder durch zwölf
of-column = { $words } ist { $how } der Spalte { $column } in { $source }
of-total = { $words } ist der Anteil von { $part } an der Summe der Spalte { $column } in { $source }
in-no-source = { $words } steht in keiner der Quellen
source-differs = im Artikel steht { $words }, in { $source } { $text }
the-headline = die Überschrift
the-standfirst = der Vorspann
the-caption = die Bildunterschrift
the-lead = der Einstieg
open-day = der Tag
open-currency = die Währung
open-source = die Quelle des Kurses
open-rate = der Kurs, der geschätzt ist
open-anchor = welcher Betrag umgerechnet wurde
open-number = wie die Trennzeichen zu lesen sind
with-pairs = {" "}(mit { $pairs })
from-to = { $base } in { $quote }
pair = { $base }/{ $quote }
holds-by-day = : mit dem Kurs des jeweiligen Tages stimmt es an { $holding } von { $total } Tagen
out-of-range-in = eine zu große Zahl in { $currency }
vague-amount = ein unbestimmter Betrag in { $currency }
known-series = von { $source }, { $first } bis { $last }
the-sum = die Summe
the-difference = die Differenz
the-share = der Anteil
the-change = die Veränderung
the-mean = der Mittelwert

## What would make a claim hold

off-by-factor = stimmt, wenn einer der beiden Beträge um den Faktor { $factor } falsch ist
other-scale = stimmt, wenn Milliarde oder Billion mit englisch „billion“ oder „trillion“ verwechselt wurde
other-separator = stimmt, wenn ein Punkt oder Komma andersherum gelesen wird, als Dezimal- oder Tausendertrennzeichen
not-converted = stimmt, wenn der Betrag nicht von { $base } in { $quote } umgerechnet wurde
another-amount = stimmt mit einem anderen Betrag im Satz: „{ $words }“
other-periods = stimmt, wenn die beiden Beträge für verschiedene Zeiträume gelten (Faktor { $factor })
digits-swapped = stimmt, wenn zwei benachbarte Ziffern vertauscht sind
digits-swapped-to = stimmt, wenn zwei benachbarte Ziffern vertauscht sind: { $instead }
one-digit = stimmt, wenn eine Ziffer falsch ist
one-digit-to = stimmt, wenn eine Ziffer falsch ist: { $instead }
power-of-ten = stimmt, wenn eine der beiden Zahlen um eine Zehnerpotenz falsch ist
power-of-ten-to = stimmt, wenn eine der beiden Zahlen um eine Zehnerpotenz falsch ist: { $instead }
other-units = stimmt, wenn ein Betrag in alten oder neuen Einheiten der Währungsumstellung zählt ({ $on }: { $factor } { $old } für 1 { $new })
other-currency = stimmt mit { $name } ({ $code }) statt { $instead }
divided = stimmt, wenn durch den Kurs { $base }/{ $quote } geteilt statt mit ihm malgenommen wurde
average-of = stimmt mit dem Durchschnittskurs für { $date }
rate-of-date = stimmt mit einem Kurs von { $date }
rate-of-days = stimmt mit dem Kurs vom { $days }
rate-of-days-weak = stimmt mit dem Kurs vom { $days } (schwacher Hinweis: so weit schwanken Kurse von selbst)
not-official = stimmt mit einem Kurs, der nicht amtlich ist ({ $source })
rounded-first = stimmt, wenn { $amount } zuerst auf { $rounded } gerundet wurde
one-year = stimmt mit einem Jahr mehr oder weniger
points-meant = stimmt, wenn Prozentpunkte gemeint sind
percent-meant = stimmt, wenn Prozent gemeint sind
share-of-later = stimmt als Anteil am Wert nach der Veränderung
without-part = stimmt ohne „{ $words }“
difference-converted = stimmt, wenn ein Temperaturunterschied wie eine Temperatur umgerechnet wurde oder umgekehrt
other-factor = stimmt mit der Umrechnung von { $from } in { $to }
factor-reversed = stimmt, wenn malgenommen statt geteilt wurde oder umgekehrt
figure-is = stimmt, wenn die Zahl { $number } ist

## The words around it

verdict-holds = stimmt
verdict-approximately = stimmt ungefähr
verdict-plausible = kann stimmen
verdict-near-miss = knapp daneben
verdict-contradicted = nicht nachvollziehbar
verdict-unverifiable = nicht geprüft
relation-conversion = Umrechnung
relation-stated-rate = genannter Kurs
relation-triangle = drei Währungen
relation-rate-conflict = gemeinsamer Kurs
relation-repetition = Wiederholung
relation-change = Veränderung
relation-difference = Differenz
relation-multiple = Vielfaches
relation-sum = Summe
relation-period-total = Betrag je Zeitraum
relation-per-unit = Stückpreis
relation-share = Anteil
relation-unit-conversion = Umrechnung von Einheiten
relation-age = Alter
relation-support = Quelle
claim-number = Behauptung { $number }
figures = { $figures ->
    [one] { $figures } Zahl
   *[other] { $figures } Zahlen
}
quoted = „{ $words }“
write-instead = „{ $words }“ schreiben
accepted-by-comment = ein Kommentar im Text
accepted-by-baseline = die Liste bekannter Befunde
accepted-by-settings = die Einstellungen
baseline-gone = den Befund „{ $words }“ aus der Liste bekannter Befunde gibt es nicht mehr
comment-idle = der Kommentar „{ $words }“ akzeptiert nichts
in-paragraph = In Absatz { $number }
in-paragraphs = In den Absätzen { $others } und { $last }
spurious-precision = ein gerundeter Betrag wurde in mehr Stellen umgerechnet, als er hat
word-points-away = das Wort vor der Zahl zeigt in die falsche Richtung
word-points-away-from = das Wort vor der Zahl zeigt in die falsche Richtung: der Wert ist { $value }
headline-nearest = eine Zahl der Überschrift steht nicht im Text; die nächstliegende ist genannt
headline-alone = eine Zahl der Überschrift steht nicht im Text
true-as-bound = als Grenze richtig
bound-below = als Grenze richtig; der Betrag liegt { $percent } % unter dem Wert
bound-above = als Grenze richtig; der Betrag liegt { $percent } % über dem Wert
suggested = Vorschlag: { $words }
note = Hinweis: { $words }
perhaps = Vielleicht: { $words }
claim-of = Behauptung { $at } von { $total }. { $verdict } ({ $relation })
holds-on-days = Stimmt an { $holding } von { $total } Tagen: { $days }
no-day = kein Tag
more-stretches = { $stretches ->
    [one] 1 weiterer Zeitraum
   *[other] { $stretches } weitere Zeiträume
}
and-last = { $others } und { $last }
on-some-days = { $caveat } an { $days } von { $total } Tagen
bridged = zwischen den Kursen vom { $days } geschätzt, um { $percent } % erweitert
indicative = Richtwert, { $age ->
    [one] 1 Tag
   *[other] { $age } Tage
} alt, um { $percent } % erweitert
carried-over = an { $days } von { $total } Tagen fortgeschrieben
carried-forward = für { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} fortgeschrieben
rate-is = Kurs { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Kurs { $source }: { $caveats }
fixing-of = Kurs vom { $days }
fixings-of = Kurse vom { $days }
count-hold = { $claims } { $claims ->
    [one] stimmt
   *[other] stimmen
}
count-approximate = { $claims } { $claims ->
    [one] stimmt
   *[other] stimmen
} ungefähr
count-plausible = { $claims } { $claims ->
    [one] kann
   *[other] können
} stimmen
count-near-miss = { $claims } knapp daneben
count-contradicted = { $claims } nicht nachvollziehbar
count-unverifiable = { $claims } nicht geprüft
count-claims = { $claims ->
    [one] 1 Behauptung
   *[other] { $claims } Behauptungen
}: { $list }
count-accepted = { $accepted } akzeptiert
no-claims-in = keine Behauptungen gefunden: { $figures ->
    [one] 1 Zahl
   *[other] { $figures } Zahlen
}
no-figures = keine Zahlen gefunden
read-as = gelesen als { $words }
lang-and-date = --lang und --date ändern es
lang-says = --lang ändert es
date-says = --date ändert es
not-judged = { $claims ->
    [one] 1 weitere Behauptung wurde nicht beurteilt
   *[other] { $claims } weitere Behauptungen wurden nicht beurteilt
}: es sind zu viele
weak-source = eine Quelle mit so vielen Zahlen würde auch { $percent } % zufälliger Zahlen stützen
weak-sources = Quellen mit so vielen Zahlen würden auch { $percent } % zufälliger Zahlen stützen
undated = { $claims ->
    [one] 1 Behauptung
   *[other] { $claims } Behauptungen
} nicht geprüft: kein Datum; --date sagt, wann der Artikel geschrieben wurde
language-uncertain = Sprache unsicher: { $names } oder { $last }
detected = { $language } (erkannt)
assumed = { $language } (angenommen)
unknown-date = kein Datum
no-claim = Keine Behauptung: der Text setzt keine Zahlen zueinander in Beziehung.
house-style = Hausstil: { $words }
style-missing-conversion = der erste Betrag in dieser Währung hat keinen Gegenwert in der eigenen des Landes
style-elided-range = der unteren Grenze der Spanne fehlen Größenordnung oder Ziffern
style-ambiguous-currency = der Name oder das Zeichen kann für eine andere Währung gehalten werden
style-uneven-precision = Beträge nebeneinander haben ungleich viele Nachkommastellen
style-scale = große Beträge des Textes sind auf mehrere Arten geschrieben
sources = Quellen
the-article = Artikel
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 Artikel
   *[other] { $articles } Artikel
}, { $tally }
judged-without = Ohne { $sources } beurteilt: siehe Standardfehlerausgabe.
diff-new = neu
diff-gone = entfallen
diff-changed = geändert
diff-was = zuvor
diff-counts = { $new } neu, { $gone } entfallen, { $changed } geändert, { $unchanged } unverändert
language-da = Dänisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fi = Finnisch
language-fr = Französisch
language-it = Italienisch
language-nb = Norwegisch
language-nl = Niederländisch
language-pl = Polnisch
language-pt = Portugiesisch
language-sv = Schwedisch

## The page for the browser

page-skip = Zum Artikel springen
page-article = Artikel
page-needs-a-look = Nachprüfen
page-claims = Behauptungen
page-none-judged = Keine der Behauptungen wurde beurteilt.
page-no-claims = Der Text setzt keine Zahlen zueinander in Beziehung; es gibt nichts zu prüfen.
page-instead-of = statt
page-copy = Kopieren
page-copied = Kopiert
page-close = Schließen
page-perhaps = Vielleicht: es
page-also = Es
page-in-the-text = Im Text:
page-times = { $value } Mal
page-how-we-know = Woher wir das wissen
outcome-none = Keine Behauptung zu prüfen
outcome-one-look = Die einzige Behauptung sollte nachgeprüft werden
outcome-looks = 1 von { $all } Behauptungen sollte nachgeprüft werden
outcome-look = { $look } von { $all } Behauptungen sollten nachgeprüft werden
outcome-one-agrees = Die einzige Behauptung stimmt
outcome-both = Beide Behauptungen stimmen
outcome-all = Alle { $all } Behauptungen stimmen
outcome-undated = Nicht geprüft: der Artikel hat kein Datum
outcome-some = { $agreeing } von { $all } Behauptungen stimmen
outcome-not-judged = Keine Behauptung wurde beurteilt
page-agree = { $claims } { $claims ->
    [one] stimmt
   *[other] stimmen
}
page-undated = { $claims } nicht geprüft, weil das Datum fehlt
page-claim-is = Behauptung { $number }: { $verdict }
page-verdicts = Urteile
card-was-about = { $native } entsprachen etwa { $value }{ $when }; im Artikel steht { $written }.
card-agrees = { $native } entsprachen { $value }{ $when }; die Angabe { $written } stimmt.
card-on-some-days = { $native } entsprachen { $written } an { $holding } der { $total } Tage ({ $period }).
card-from-to = Von { $from } auf { $to }: das sind { $value }; im Artikel steht { $written }.
card-part-of = { $part } von { $whole } sind { $value }; im Artikel steht { $written }.
card-is = { $native } sind { $value }; im Artikel steht { $written }.
card-parts-come-to = Die Teile ergeben { $value }; im Artikel steht { $written }.
card-others-give = Die anderen Zahlen ergeben { $value }; im Artikel steht { $written }.
page-all-figures = Alle Zahlen, wie sie gelesen wurden ({ $figures })
page-figure = Zahl
page-read-as = Gelesen als
page-source = Quelle
page-no-place = Keine Zahl des Artikels steht hier.
page-in-source = In { $source }: { $words }
page-chance = Das täten auch { $percent } % zufälliger falscher Zahlen.
page-hidden = Der Text enthält { $characters ->
    [one] 1 Zeichen, das unsichtbar ist oder die Reihenfolge ändert; es wird als Symbol gezeigt
   *[other] { $characters } Zeichen, die unsichtbar sind oder die Reihenfolge ändern; jedes wird als Symbol gezeigt
}.
page-checked-by = Geprüft mit Exchequer { $version }.
page-principle = Eine Zahl steht für die Werte, die sich auf sie runden lassen. Eine Behauptung stimmt, wenn diese Werte zu dem passen, was die andere Zahl zu den amtlichen Kursen des Datums ergibt.
page-valid-from = Gültig ab
page-set-on = Festgesetzt am
page-as-published = Wie veröffentlicht
working-taken-for = Gerechnet mit
working-as-written = Wie geschrieben
working-as-round = Als runde Zahl
working-computed = Berechnet
working-implied-rate = Entspricht dem Kurs
working-holds-on = Stimmt an
working-days = { $holding } von { $total } Tagen: { $days }
working-rule = Regel
by-all-as-written = die Zahlen stimmen wie geschrieben, was auch immer offen ist
by-all-about = sie stimmen, als runde Zahlen gelesen, was auch immer offen ist
by-some-readings = sie stimmen für manches von dem, was offen ist
by-small-gap = sie stimmen in keiner Lesart; der Abstand beträgt höchstens 3 %
by-large-gap = sie stimmen in keiner Lesart; der Abstand beträgt mehr als 3 %
by-true-bound = sie stimmen in keiner Lesart; die Grenze ist richtig, liegt aber weit entfernt
by-nothing = nichts ließ sich vergleichen
chart-days = { $amount } in { $currency } zum Kurs jedes Tages, { $period }
chart-values = : { $values }.
chart-on-day = Am { $day } entsprach das { $value }.
chart-differs = Im Artikel steht { $written }; das passt nicht dazu.
chart-agrees = Im Artikel steht { $written }; das passt dazu.
chart-agrees-on = Im Artikel steht { $written }; das passt an { $holding } von { $total } Tagen.
chart-round = alles, wofür die runde Zahl stehen kann
chart-written = die Zahl des Artikels, wie geschrieben: { $written }
chart-holds = Tage, die passen
chart-day = { $day }, der Tag des Artikels
chart-first = (die ersten { $stretches } Zeiträume sind markiert)
bar-before = vorher
bar-after = nachher
bar-whole = Ganzes
bar-parts = Teile
bar-total = Summe
chart-change = Zwei Balken: vorher { $from }, nachher { $to }. Eine gestrichelte Linie zeigt, wohin { $by } geführt hätten: { $value }.
chart-leads-to = { $by } von { $from }: { $value }
chart-share = Ein Balken: { $part } von { $whole } sind gefüllt. Eine gestrichelte Linie zeigt, wo { $share } enden würden: { $value }.
chart-share-is = { $share } von { $whole }: { $value }
chart-sum = Zwei Balken: die Teile { $parts }, zusammen { $together }, über der Summe { $total }.
chart-hundred = Zwei Balken: die Teile { $parts }, zusammen { $together }, über dem Ganzen, 100 %.
axis-day = { $day }.{ $month }.
axis-million = { $number } Mio.
axis-billion = { $number } Mrd.
axis-trillion = { $number } Bio.

## Units without a symbol of their own

measure-foot = Fuß
measure-inch = Zoll
measure-yard = Yard
measure-mile = { $count ->
    [one] Meile
   *[other] Meilen
}
measure-nautical-mile = { $count ->
    [one] Seemeile
   *[other] Seemeilen
}
measure-acre = { $count ->
    [one] Acre
   *[other] Acres
}
measure-pound-weight = Pfund
measure-ounce = { $count ->
    [one] Unze
   *[other] Unzen
}
measure-pint = { $count ->
    [one] Pint
   *[other] Pints
}
measure-gallon = { $count ->
    [one] Gallone
   *[other] Gallonen
}
measure-barrel = Barrel
measure-stone = Stone
measure-square-foot = Quadratfuß
measure-square-mile = { $count ->
    [one] Quadratmeile
   *[other] Quadratmeilen
}
measure-mile-per-hour = { $count ->
    [one] Meile pro Stunde
   *[other] Meilen pro Stunde
}
measure-knot = Knoten
measure-a = { $count ->
    [one] Jahr
   *[other] Jahre
}
measure-mo = { $count ->
    [one] Monat
   *[other] Monate
}
measure-wk = { $count ->
    [one] Woche
   *[other] Wochen
}
measure-d = { $count ->
    [one] Tag
   *[other] Tage
}

## How figures were read

hedge-about = etwa
hedge-slightly-below = knapp
hedge-slightly-above = gut
hedge-at-least = mindestens
hedge-more-than = mehr als
hedge-at-most = höchstens
hedge-less-than = weniger als
hedge-up-to = bis zu
hedge-exactly = genau
per-year = im Jahr
per-month = im Monat
per-week = in der Woche
per-day = am Tag
per-hour = in der Stunde
per-night = je Nacht
per-person = je Person
per-share = je Aktie
per-tonne = je Tonne
per-barrel = je Barrel
per-ounce = je Unze
per-kilogram = je Kilogramm
per-litre = je Liter
per-square-metre = je Quadratmeter
per-square-foot = je Quadratfuß
per-piece = je Stück
per-kilowatt-hour = je Kilowattstunde
per-megawatt-hour = je Megawattstunde
per-hectare = je Hektar
per-minute = je Minute
per-kilometre = je Kilometer
per-gallon = je Gallone
per-cubic-metre = je Kubikmeter
per-pound-weight = je Pfund (Gewicht)
per-dozen = je Dutzend
per-bushel = je Bushel
per-bag = je Sack
per-arroba = je Arroba
per-acre = je Acre
per-other = je { $unit }
amount-vague = ungefähr { $low }–{ $high }
amount-too-large = eine zu große Zahl
unit-points = Prozentpunkte
unit-times = (Vielfaches)
unit-of-whole = (Anteil am Ganzen)
unit-years-old = (Alter in Jahren)
unit-things = (Anzahl)
unit-year = (Jahreszahl)
unit-date = (Datum)
by-earlier-wording = nach früherer Nennung
by-place = nach einem genannten Ort
by-country = nach dem Land
by-language = nach der Sprache
by-convention = nach üblichem Gebrauch
by-pair = nach dem anderen Betrag
unsettled-currency = Währung offen
note-unknown-suffix = unbekannte Buchstaben „{ $suffix }“
note-separator = die Trennzeichen lassen sich anders lesen
note-odd-digits = ungewöhnlich geschriebene Ziffern
note-out-of-range = zu groß zum Rechnen
note-recovered-sign = Währungszeichen aus „{ $written }“ wiederhergestellt
note-tolerance = Toleranz des Betrags davor
note-temperatures = Temperaturunterschied
note-shared-currency = Währung der Nachbarzahl
note-equivalent = Gegenwert eines Betrags, der nicht im Text steht
origin-address = Adresse
origin-first-line = erste Zeile
origin-front-matter = Kopf der Datei
origin-dateline = Ort und Datum am Anfang
origin-own-words = Worte des Textes
origin-guess = geraten

## Rates and their fixings

rate-official = amtlich
rate-market = Marktkurs
rate-monthly = Monatskurs
rate-peg = fester Kurs
rate-irrevocable = unwiderruflich festgelegt
as-under-claim = { $rate }, wie unter { $claim }
fixings = { $fixings ->
    [one] 1 Kurs
   *[other] { $fixings } Kurse
}
fixings-shown = { $shown } von { $all } Kursen gezeigt
fixings-shown-of = { $shown } von { $all } Kursen gezeigt, { $period }
series-on = { $name }, Kurs vom { $day }: { $price }
series-both = { $name }, Kurse vom { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 Kurs
   *[other] { $fixings } Kurse
} vom { $days }: { $price }
derivation-price = { $quote } je { $base } ({ $by })
derivation-nominal = { $source }, notiert je { $nominal }
derivation-redenomination = Währungsumstellung
derivation-stated = wie angegeben: { $one } = { $many }
derivation-mean = Mittel aus { $days } Tagen, { $period }: { $rate }
publisher-ECB = Europäische Zentralbank
publisher-CBR = Russische Zentralbank
publisher-IMF = Internationaler Währungsfonds
publisher-SNB = Schweizerische Nationalbank
publisher-CNB = Tschechische Nationalbank
publisher-NBU = Ukrainische Nationalbank

## What the kinds of finding are

rule-conversion = Ein Betrag und derselbe in einer anderen Währung, wie in „310 Mio. Euro (266 Mio. Pfund)“, werden zu den amtlichen Kursen des Artikeldatums verglichen.
rule-stated-rate = Ein Kurs, den der Artikel nennt, wie in „1,09 Dollar je Euro“, wird mit den amtlichen Kursen um das Datum verglichen.
rule-triangle = Ein Betrag in drei Währungen: Die beiden Umrechnungen werden miteinander und mit den amtlichen Kursen verglichen.
rule-rate-conflict = Mehrere Umrechnungen zwischen denselben zwei Währungen werden miteinander verglichen: Ein Kurs sollte sie alle ergeben.
rule-repetition = Dieselbe Angabe an zwei Stellen des Artikels, etwa in Überschrift und Text, sollte dieselbe Zahl haben.
rule-change = Ein Anstieg oder Rückgang, wie in „um 8 Prozent auf 2,7 Mrd. von 2,5 Mrd.“, wird aus dem Wert davor und dem danach berechnet.
rule-difference = Eine Differenz, wie in „3 Mio. mehr als die 12 Mio. des Vorjahrs“, wird aus den beiden Werten berechnet.
rule-multiple = Ein Vielfaches, wie in „von 4.000 auf 8.000 verdoppelt“, wird aus den beiden Werten berechnet.
rule-sum = Die Teile werden addiert und mit der Summe verglichen, die der Artikel nennt, oder mit 100 Prozent.
rule-period-total = Ein Betrag pro Tag, Woche, Monat oder Jahr wird hochgerechnet und mit dem Betrag für den ganzen Zeitraum verglichen.
rule-per-unit = Ein Stückpreis und eine Anzahl werden multipliziert und mit dem Gesamtbetrag verglichen.
rule-share = Ein Anteil, wie in „180 von 1.200 Mitgliedern (15 Prozent)“, wird aus dem Teil und dem Ganzen berechnet.
rule-unit-conversion = Ein Maß und dasselbe in einer anderen Einheit, wie in „31 Meilen (50 km)“, werden nach der Definition der Einheiten verglichen.
rule-age = Ein Alter wird aus dem Geburtsjahr und dem Datum des Artikels berechnet.
rule-support = Eine Zahl des Artikels wird in den Quellen gesucht, auf denen er beruht.
found-holds = Die Zahlen stimmen wie geschrieben, was auch immer der Artikel offenlässt.
found-approximately = Die Zahlen stimmen, wenn sie als runde gelesen werden.
found-plausible = Die Zahlen stimmen für manches von dem, was der Artikel offenlässt: den Tag, die Währung oder die Quelle des Kurses.
found-near-miss = Die Zahlen stimmen in keiner Lesart, aber der Abstand beträgt höchstens 3 %.
found-contradicted = Die Zahlen stimmen in keiner Lesart, und der Abstand beträgt mehr als 3 %: Die Behauptung ließ sich nicht nachrechnen.
found-unverifiable = Die Behauptung wurde nicht geprüft: Es fehlt ein Kurs, ein Datum, eine Währung oder eine vergleichbare Zahl.
advice-none = Es ist nichts zu tun.
advice-say-which = Datum des Artikels oder Währung genauer angeben oder die Behauptung akzeptieren.
advice-rounding = Nachsehen, wie gerundet wurde und ob ein älterer Kurs verwendet wurde.
advice-correct = Eine der Zahlen ist wahrscheinlich falsch: nachschlagen oder, wenn es einen gibt, den Vorschlag übernehmen.
advice-complete = Angeben, was fehlt, etwa das Datum des Artikels, und erneut prüfen.

## The page on which an article is typed and checked

editor-title = Einen Artikel prüfen
editor-written-on = Geschrieben am
editor-today = Heute
editor-language = Sprache
editor-guess = Erraten
editor-more = Mehr
editor-only-month = Nur der Monat ist bekannt
editor-country = Land (zwei Buchstaben)
editor-policy = Strenge
editor-strict = Streng
editor-newsroom = Redaktionell
editor-lenient = Nachsichtig
editor-clear = Text löschen
editor-placeholder = Artikel eintippen oder einfügen. Die Zahlen werden beim Schreiben markiert.
editor-nothing = Hier erscheint, was die Zahlen übereinander sagen.
editor-kept = Der Entwurf wird nur in diesem Browser gespeichert.
editor-use = Übernehmen
editor-wrong = „{ $field }“ ist nicht lesbar.
editor-too-long = Der Artikel ist zu lang, um auf einmal geprüft zu werden.
editor-busy = Im Moment ist zu viel zu tun. Der Artikel wird noch einmal versucht.
editor-failed = Der Artikel konnte nicht geprüft werden.
editor-no-answer = Der Dienst antwortet nicht.
editor-cannot-run = Dieser Browser kann keine Artikel prüfen.
