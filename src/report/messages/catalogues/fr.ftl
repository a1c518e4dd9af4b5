# Reports in French.

## How French writes numbers, dates and amounts

number-decimal = ,
number-group =  
number-least-grouped = 4
joint = {" "};{" "}
or-more = { $amount } ou plus
percent = { $number } %
percentage-points = { $number } { $count ->
    [one] point
   *[other] points
}
money = { $number } { $currency }
money-million = { $number } { $count ->
    [one] million
   *[other] millions
} { $of }
money-billion = { $number } { $count ->
    [one] milliard
   *[other] milliards
} { $of }
money-trillion = { $number } { $count ->
    [one] billion
   *[other] billions
} { $of }
money-to = { $first } à { $last }
formula-in = { $words } en { $unit }
formula-beside = { $value } % contre { $percent } %
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-days = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = le { $date }
on-days = pour la période { $date }
on-month = en { $month } { $year }
on-year = en { $year }
both-days = { $first } et { $last }
currency-other = { $code }
    .of = de { $code }
currency-EUR = { $count ->
    [one] euro
   *[other] euros
}
    .of = d’euros
currency-USD = { $count ->
    [one] dollar
   *[other] dollars
}
    .of = de dollars
currency-GBP = { $count ->
    [one] livre
   *[other] livres
}
    .of = de livres
currency-DKK = { $count ->
    [one] couronne danoise
   *[other] couronnes danoises
}
    .of = de couronnes danoises
currency-NOK = { $count ->
    [one] couronne norvégienne
   *[other] couronnes norvégiennes
}
    .of = de couronnes norvégiennes
currency-SEK = { $count ->
    [one] couronne suédoise
   *[other] couronnes suédoises
}
    .of = de couronnes suédoises
currency-ISK = { $count ->
    [one] couronne islandaise
   *[other] couronnes islandaises
}
    .of = de couronnes islandaises
currency-CHF = { $count ->
    [one] franc suisse
   *[other] francs suisses
}
    .of = de francs suisses
currency-JPY = { $count ->
    [one] yen
   *[other] yens
}
    .of = de yens
currency-RUB = { $count ->
    [one] rouble
   *[other] roubles
}
    .of = de roubles
currency-PLN = { $count ->
    [one] zloty
   *[other] zlotys
}
    .of = de zlotys
currency-CZK = { $count ->
    [one] couronne tchèque
   *[other] couronnes tchèques
}
    .of = de couronnes tchèques
currency-HUF = { $count ->
    [one] forint
   *[other] forints
}
    .of = de forints
currency-CNY = { $count ->
    [one] yuan
   *[other] yuans
}
    .of = de yuans
currency-INR = { $count ->
    [one] roupie indienne
   *[other] roupies indiennes
}
    .of = de roupies indiennes
currency-TRY = { $count ->
    [one] livre turque
   *[other] livres turques
}
    .of = de livres turques
currency-UAH = { $count ->
    [one] hryvnia
   *[other] hryvnias
}
    .of = d’hryvnias
currency-CAD = { $count ->
    [one] dollar canadien
   *[other] dollars canadiens
}
    .of = de dollars canadiens
currency-AUD = { $count ->
    [one] dollar australien
   *[other] dollars australiens
}
    .of = de dollars australiens
currency-BRL = { $count ->
    [one] real brésilien
   *[other] reals brésiliens
}
    .of = de reals brésiliens
currency-KRW = { $count ->
    [one] won sud-coréen
   *[other] wons sud-coréens
}
    .of = de wons sud-coréens
currency-ZAR = { $count ->
    [one] rand sud-africain
   *[other] rands sud-africains
}
    .of = de rands sud-africains

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } : juste, ce chiffre recouvre { $reading }
agrees-about = { $figure } : juste si le chiffre est lu comme arrondi ({ $reading })
agrees-depending = { $figure } : plausible, selon { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) : ne se vérifie pas, le montant est inférieur de { $gap } % à ce que donne le taux le plus proche de la date
above-nearest = { $figure } ({ $reading }) : ne se vérifie pas, le montant est supérieur de { $gap } % à ce que donne le taux le plus proche de la date
same-rounding = arrondi de la même façon, le taux donne { $amount }
not-compared = non comparé, faute de taux : { $pairs }
not-compared-more = non comparé, faute de taux : { $pairs } et d’autres
no-rate = non vérifié : aucun taux à cette date
no-rate-for = non vérifié : aucun taux { $base }/{ $quote } à cette date
no-date = non vérifié : la date manque, et le taux varie
no-date-for = non vérifié : la date manque, et le taux { $base }/{ $quote } varie
date-too-wide = non vérifié : la date couvre trop d’années, et le taux varie
date-too-wide-for = non vérifié : la date couvre trop d’années, et le taux { $base }/{ $quote } varie
unknown-currency = non vérifié : les monnaies ne sont pas connues
out-of-range = non vérifié : un nombre est trop grand pour le calcul
not-comparable = non vérifié : les chiffres ne sont pas comparables
not-in-sources = non vérifié : aucune source ne contient ce chiffre
not-in-body = non vérifié : le corps du texte ne contient pas ce chiffre
known-rates = { $base }/{ $quote } : taux disponibles { $series }
computes = { $formula } = { $result }
words-agree = « { $words } » : juste
words-agree-about = « { $words } » : juste si le chiffre est lu comme arrondi
words-below = « { $words } » : ne se vérifie pas, le chiffre est inférieur de { $gap } %
words-above = « { $words } » : ne se vérifie pas, le chiffre est supérieur de { $gap } %
nearest-share = la part possible la plus proche est { $part } sur { $whole } = { $percent } %
shares-add = les parts font 100, aux arrondis près
shares-do-not-add = les parts ne font pas 100, même aux arrondis près
both-agree = { $one } et { $other } concordent
both-agree-about = { $one } et { $other } concordent si on les lit comme arrondis
both-differ = { $one } et { $other } désignent le même montant mais ne concordent pas
part-differs = { $part } donne { $one }, le corps du texte { $other }
part-alone = { $part } donne { $words }, pas le corps du texte
nearest-figure = le chiffre le plus proche est { $words }
share-rate = les conversions de l’article entre { $base } et { $quote } supposent les taux { $rates } et peuvent reposer sur le même
share-no-rate = les conversions de l’article entre { $base } et { $quote } supposent les taux { $rates } et ne peuvent pas reposer sur le même
stands-apart = « { $words } » fait exception
legs-differ = « { $one } » et « { $other } » ne concordent pas non plus
says-both = l’article écrit à la fois « { $one } » et « { $other } »
in-source = { $words } figure dans { $source } : { $text }
in-source-converted = { $words } correspond à { $text } dans { $source }, après conversion
of-two = { $words } est { $how } de { $one } et { $other } dans { $source }
of-months = { $words } est { $one } dans { $source }, multiplié ou divisé par douze
of-column = { $words } est { $how } de la colonne { $column } dans { $source }
of-total = { $words } est la part de { $part } dans le total de la colonne { $column } de { $source }
in-no-source = { $words } ne figure dans aucune source
source-differs = l’article donne { $words } là où { $source } donne { $text }
the-headline = le titre
the-standfirst = le chapeau
the-caption = la légende
the-lead = l’attaque
open-day = le jour
open-currency = la monnaie
open-source = la source du taux
open-rate = le taux, qui est une estimation
open-anchor = le montant d’origine
open-number = la lecture des séparateurs
with-pairs = {" "}(avec { $pairs })
from-to = { $base } en { $quote }
pair = { $base }/{ $quote }
holds-by-day = {" "}: au taux du jour même, c’est le cas { $holding } jours sur { $total }
out-of-range-in = un nombre trop grand en { $currency }
vague-amount = un montant imprécis en { $currency }
known-series = de { $source }, du { $first } au { $last }
the-sum = la somme
the-difference = la différence
the-share = la part
the-change = la variation
the-mean = la moyenne

## What would make a claim hold

off-by-factor = juste si l’un des deux montants est faux d’un facteur { $factor }
other-scale = juste si milliard ou billion est confondu avec l’anglais « billion » ou « trillion »
other-separator = juste si un point ou une virgule est lu autrement, comme décimale ou comme séparateur de milliers
not-converted = juste si le montant n’a pas été converti de { $base } en { $quote }
another-amount = juste avec un autre montant de la phrase : « { $words } »
other-periods = juste si les deux montants portent sur des périodes différentes (facteur { $factor })
digits-swapped = juste si deux chiffres voisins sont intervertis
digits-swapped-to = juste si deux chiffres voisins sont intervertis : { $instead }
one-digit = juste si un chiffre est faux
one-digit-to = juste si un chiffre est faux : { $instead }
power-of-ten = juste si l’un des deux est faux d’une puissance de dix
power-of-ten-to = juste si l’un des deux est faux d’une puissance de dix : { $instead }
other-units = juste si un montant est dans les anciennes ou les nouvelles unités de la réforme monétaire ({ $on } : { $factor } { $old } pour un { $new })
other-currency = juste avec { $name } ({ $code }) au lieu de { $instead }
divided = juste si le montant a été divisé par le taux { $base }/{ $quote } au lieu d’être multiplié
average-of = juste avec le taux moyen de { $date }
rate-of-date = juste avec un taux de la date { $date }
rate-of-days = juste avec le taux du { $days }
rate-of-days-weak = juste avec le taux du { $days } (indice faible : les taux bougent autant d’eux-mêmes)
not-official = juste avec un taux qui n’est pas officiel ({ $source })
rounded-first = juste si { $amount } a d’abord été arrondi à { $rounded }
one-year = juste à un an près
points-meant = juste s’il s’agit de points de pourcentage
percent-meant = juste s’il s’agit de pourcentages
share-of-later = juste en pourcentage de la valeur après la variation
without-part = juste sans « { $words } »
difference-converted = juste si un écart de température a été converti comme une température, ou l’inverse
other-factor = juste avec la conversion de { $from } en { $to }
factor-reversed = juste si l’on a multiplié au lieu de diviser, ou l’inverse
figure-is = juste si le chiffre est { $number }

## The words around it

verdict-holds = juste
verdict-approximately = à peu près juste
verdict-plausible = plausible
verdict-near-miss = presque
verdict-contradicted = ne se vérifie pas
verdict-unverifiable = non vérifié
relation-conversion = conversion
relation-stated-rate = taux indiqué
relation-triangle = trois monnaies
relation-rate-conflict = taux commun
relation-repetition = répétition
relation-change = évolution
relation-difference = différence
relation-multiple = multiple
relation-sum = somme
relation-period-total = total par période
relation-per-unit = prix unitaire
relation-share = part
relation-unit-conversion = conversion d’unités
relation-age = âge
relation-support = source
claim-number = affirmation { $number }
figures = { $figures ->
    [one] { $figures } chiffre
   *[other] { $figures } chiffres
}
quoted = « { $words } »
write-instead = Écrire « { $words } »
accepted-by-comment = un commentaire dans le texte
accepted-by-baseline = la liste des constats connus
accepted-by-settings = les réglages
baseline-gone = le constat « { $words } » de la liste des constats connus a disparu
comment-idle = le commentaire « { $words } » n’accepte rien
in-paragraph = Au paragraphe { $number }
in-paragraphs = Aux paragraphes { $others } et { $last }
spurious-precision = un montant arrondi a été converti avec plus de chiffres qu’il n’en a
word-points-away = le mot qui accompagne le chiffre va dans le mauvais sens
word-points-away-from = le mot qui accompagne le chiffre va dans le mauvais sens : la valeur est { $value }
headline-nearest = un chiffre du titre n’est pas dans le corps du texte ; le plus proche est indiqué
headline-alone = un chiffre du titre n’est pas dans le corps du texte
true-as-bound = vrai comme limite
bound-below = vrai comme limite ; le montant est inférieur de { $percent } % à la valeur
bound-above = vrai comme limite ; le montant est supérieur de { $percent } % à la valeur
suggested = Suggestion : { $words }
note = À noter : { $words }
perhaps = Peut-être : { $words }
claim-of = Affirmation { $at } sur { $total }. { $verdict } ({ $relation })
holds-on-days = Juste { $holding } jours sur { $total } : { $days }
no-day = aucun jour
more-stretches = { $stretches ->
    [one] 1 autre période
   *[other] { $stretches } autres périodes
}
and-last = { $others } et { $last }
on-some-days = { $caveat } { $days } jours sur { $total }
bridged = estimé entre les taux des { $days }, élargi de { $percent } %
indicative = indicatif, vieux de { $age ->
    [one] 1 jour
   *[other] { $age } jours
}, élargi de { $percent } %
carried-over = reporté { $days } jours sur { $total }
carried-forward = reporté pendant { $days ->
    [one] 1 jour
   *[other] { $days } jours
}
rate-is = Taux { $source } : 1 { $base } = { $rate } { $quote }
rate-caveats = Taux { $source } : { $caveats }
fixing-of = cours du { $days }
fixings-of = cours : { $days }
count-hold = { $claims } { $claims ->
    [one] juste
   *[other] justes
}
count-approximate = { $claims } à peu près { $claims ->
    [one] juste
   *[other] justes
}
count-plausible = { $claims } { $claims ->
    [one] plausible
   *[other] plausibles
}
count-near-miss = { $claims } presque { $claims ->
    [one] juste
   *[other] justes
}
count-contradicted = { $claims } { $claims ->
    [one] ne se vérifie pas
   *[other] ne se vérifient pas
}
count-unverifiable = { $claims } non { $claims ->
    [one] vérifiée
   *[other] vérifiées
}
count-claims = { $claims ->
    [one] 1 affirmation
   *[other] { $claims } affirmations
} : { $list }
count-accepted = { $accepted ->
    [one] { $accepted } acceptée
   *[other] { $accepted } acceptées
}
no-claims-in = aucune affirmation trouvée : { $figures ->
    [one] 1 chiffre
   *[other] { $figures } chiffres
}
no-figures = aucun chiffre trouvé
read-as = lu comme { $words }
lang-and-date = --lang et --date le changent
lang-says = --lang le change
date-says = --date le change
not-judged = { $claims ->
    [one] 1 autre affirmation n’a pas été jugée
   *[other] { $claims } autres affirmations n’ont pas été jugées
} : il y en a trop
weak-source = une source avec autant de nombres appuierait aussi { $percent } % de chiffres pris au hasard
weak-sources = des sources avec autant de nombres appuieraient aussi { $percent } % de chiffres pris au hasard
undated = { $claims ->
    [one] 1 affirmation non vérifiée
   *[other] { $claims } affirmations non vérifiées
} : pas de date ; --date dit quand l’article a été écrit
language-uncertain = langue incertaine : { $names } ou { $last }
detected = { $language } (détecté)
assumed = { $language } (supposé)
unknown-date = pas de date
no-claim = Aucune affirmation : le texte ne met pas de chiffres en rapport.
house-style = style maison : { $words }
style-missing-conversion = le premier montant dans cette monnaie n’a pas d’équivalent dans celle du pays
style-elided-range = la borne inférieure de la fourchette omet son échelle ou des chiffres
style-ambiguous-currency = le nom ou le signe peut être pris pour une autre monnaie
style-uneven-precision = des montants voisins n’ont pas le même nombre de décimales
style-scale = les grands montants du texte sont écrits de plusieurs façons
sources = Sources
the-article = article
headed = { $head } : { $rest }
article-totals = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $tally }
judged-without = Jugé sans { $sources } : voir la sortie d’erreur.
diff-new = nouveau
diff-gone = disparu
diff-changed = modifié
diff-was = avant
diff-counts = { $new ->
    [one] { $new } nouveau
   *[other] { $new } nouveaux
}, { $gone ->
    [one] { $gone } disparu
   *[other] { $gone } disparus
}, { $changed ->
    [one] { $changed } modifié
   *[other] { $changed } modifiés
}, { $unchanged ->
    [one] { $unchanged } inchangé
   *[other] { $unchanged } inchangés
}
language-da = danois
language-de = allemand
language-en = anglais
language-es = espagnol
language-fi = finnois
language-fr = français
language-it = italien
language-nb = norvégien
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-sv = suédois

## The page for the browser

page-skip = Aller à l’article
page-article = Article
page-needs-a-look = À revoir
page-claims = Affirmations
page-none-judged = Aucune des affirmations n’a été jugée.
page-no-claims = Le texte ne met pas de chiffres en rapport ; il n’y a rien à vérifier.
page-instead-of = au lieu de
page-copy = Copier
page-copied = Copié
page-close = Fermer
page-perhaps = Peut-être :
page-also = Également :
page-in-the-text = Dans le texte :
page-times = { $value } fois
page-how-we-know = Comment nous le savons
outcome-none = Aucune affirmation à vérifier
outcome-one-look = La seule affirmation est à revoir
outcome-looks = 1 affirmation sur { $all } est à revoir
outcome-look = { $look } affirmations sur { $all } sont à revoir
outcome-one-agrees = La seule affirmation est juste
outcome-both = Les deux affirmations sont justes
outcome-all = Les { $all } affirmations sont justes
outcome-undated = Non vérifié : l’article n’a pas de date
outcome-some = { $agreeing ->
    [one] { $agreeing } affirmation juste
   *[other] { $agreeing } affirmations justes
} sur { $all }
outcome-not-judged = Aucune affirmation n’a été jugée
page-agree = { $claims ->
    [one] { $claims } juste
   *[other] { $claims } justes
}
page-undated = { $claims ->
    [one] 1 non vérifiée
   *[other] { $claims } non vérifiées
}, faute de date
page-claim-is = affirmation { $number } : { $verdict }
page-verdicts = Verdicts
card-was-about = { $native } valaient environ { $value }{ $when } ; l’article donne { $written }.
card-agrees = { $native } valaient { $value }{ $when } ; l’article donne { $written }, c’est juste.
card-on-some-days = { $native } valaient { $written } { $holding } jours sur { $total } ({ $period }).
card-from-to = De { $from } à { $to }, cela fait { $value } ; l’article donne { $written }.
card-part-of = { $part } sur { $whole }, cela fait { $value } ; l’article donne { $written }.
card-is = { $native }, c’est { $value } ; l’article donne { $written }.
card-parts-come-to = Les parties font { $value } ; l’article donne { $written }.
card-others-give = Les autres chiffres donnent { $value } ; l’article donne { $written }.
page-all-figures = Tous les chiffres, tels qu’ils ont été lus ({ $figures })
page-figure = Chiffre
page-read-as = Lu comme
page-source = Source
page-no-place = Aucun chiffre de l’article ne figure ici.
page-in-source = Dans { $source } : { $words }
page-chance = Ce serait aussi le cas de { $percent } % de chiffres faux pris au hasard.
page-hidden = Le texte contient { $characters ->
    [one] 1 caractère invisible ou qui change l’ordre ; il est remplacé par un signe
   *[other] { $characters } caractères invisibles ou qui changent l’ordre ; chacun est remplacé par un signe
}.
page-checked-by = Vérifié par Exchequer { $version }.
page-principle = Un chiffre représente les valeurs qui s’arrondissent à lui. Une affirmation est juste quand ces valeurs concordent avec ce que donne l’autre chiffre aux taux officiels de la date.
page-valid-from = Valable à partir du
page-set-on = Fixé le
page-as-published = Tel que publié
working-taken-for = Pris pour
working-as-written = Tel qu’écrit
working-as-round = Lu comme arrondi
working-computed = Calculé
working-implied-rate = Taux implicite
working-holds-on = Juste
working-days = { $holding } jours sur { $total } : { $days }
working-rule = Règle
by-all-as-written = les chiffres concordent tels qu’écrits, quoi qui reste ouvert
by-all-about = ils concordent lus comme arrondis, quoi qui reste ouvert
by-some-readings = ils concordent pour une partie de ce qui reste ouvert
by-small-gap = ils ne concordent dans aucune lecture ; l’écart est d’au plus 3 %
by-large-gap = ils ne concordent dans aucune lecture ; l’écart dépasse 3 %
by-true-bound = ils ne concordent dans aucune lecture ; la borne est vraie, mais éloignée
by-nothing = rien n’a pu être comparé
chart-days = { $amount } en { $currency } au cours de chaque jour, { $period }
chart-values = {" "}: { $values }.
chart-on-day = Le { $day }, c’était { $value }.
chart-differs = L’article donne { $written }, ce qui ne concorde pas.
chart-agrees = L’article donne { $written }, ce qui concorde.
chart-agrees-on = L’article donne { $written }, ce qui concorde { $holding } jours sur { $total }.
chart-round = tout ce que le chiffre rond peut représenter
chart-written = le chiffre de l’article tel qu’écrit : { $written }
chart-holds = jours qui concordent
chart-day = { $day }, le jour de l’article
chart-first = (les { $stretches } premières périodes sont marquées)
bar-before = avant
bar-after = après
bar-whole = tout
bar-parts = parts
bar-total = total
chart-change = Deux barres : avant { $from }, après { $to }. Un trait pointillé marque où aurait mené { $by } : { $value }.
chart-leads-to = { $by } à partir de { $from } : { $value }
chart-share = Une barre : { $part } sur { $whole } sont remplis. Un trait pointillé marque où finirait { $share } : { $value }.
chart-share-is = { $share } de { $whole } : { $value }
chart-sum = Deux barres : les parts { $parts }, ensemble { $together }, au-dessus du total { $total }.
chart-hundred = Deux barres : les parts { $parts }, ensemble { $together }, au-dessus du tout, 100 %.
axis-day = { $day }/{ $month }
axis-million = { $number } M
axis-billion = { $number } Md
axis-trillion = { $number } Bn

## Units without a symbol of their own

measure-foot = { $count ->
    [one] pied
   *[other] pieds
}
measure-inch = { $count ->
    [one] pouce
   *[other] pouces
}
measure-yard = { $count ->
    [one] yard
   *[other] yards
}
measure-mile = { $count ->
    [one] mile
   *[other] miles
}
measure-nautical-mile = { $count ->
    [one] mille marin
   *[other] milles marins
}
measure-acre = { $count ->
    [one] acre
   *[other] acres
}
measure-pound-weight = { $count ->
    [one] livre
   *[other] livres
}
measure-ounce = { $count ->
    [one] once
   *[other] onces
}
measure-pint = { $count ->
    [one] pinte
   *[other] pintes
}
measure-gallon = { $count ->
    [one] gallon
   *[other] gallons
}
measure-barrel = { $count ->
    [one] baril
   *[other] barils
}
measure-stone = stone
measure-square-foot = { $count ->
    [one] pied carré
   *[other] pieds carrés
}
measure-square-mile = { $count ->
    [one] mile carré
   *[other] miles carrés
}
measure-mile-per-hour = { $count ->
    [one] mile à l’heure
   *[other] miles à l’heure
}
measure-knot = { $count ->
    [one] nœud
   *[other] nœuds
}
measure-a = { $count ->
    [one] an
   *[other] ans
}
measure-mo = mois
measure-wk = { $count ->
    [one] semaine
   *[other] semaines
}
measure-d = { $count ->
    [one] jour
   *[other] jours
}

## How figures were read

hedge-about = environ
hedge-slightly-below = un peu moins de
hedge-slightly-above = un peu plus de
hedge-at-least = au moins
hedge-more-than = plus de
hedge-at-most = au plus
hedge-less-than = moins de
hedge-up-to = jusqu’à
hedge-exactly = exactement
per-year = par an
per-month = par mois
per-week = par semaine
per-day = par jour
per-hour = par heure
per-night = par nuit
per-person = par personne
per-share = par action
per-tonne = par tonne
per-barrel = par baril
per-ounce = par once
per-kilogram = par kilo
per-litre = par litre
per-square-metre = par mètre carré
per-square-foot = par pied carré
per-piece = par pièce
per-kilowatt-hour = par kilowattheure
per-megawatt-hour = par mégawattheure
per-hectare = par hectare
per-minute = par minute
per-kilometre = par kilomètre
per-gallon = par gallon
per-cubic-metre = par mètre cube
per-pound-weight = par livre (poids)
per-dozen = par douzaine
per-bushel = par boisseau
per-bag = par sac
per-arroba = par arrobe
per-acre = par acre
per-other = par { $unit }
amount-vague = à peu près { $low }–{ $high }
amount-too-large = un nombre trop grand
unit-points = points
unit-times = fois
unit-of-whole = de l’ensemble
unit-years-old = (âge en années)
unit-things = (nombre)
unit-year = (année)
unit-date = (date)
by-earlier-wording = d’après une mention antérieure
by-place = d’après un lieu nommé
by-country = d’après le pays
by-language = d’après la langue
by-convention = d’après l’usage
by-pair = d’après l’autre montant
unsettled-currency = monnaie incertaine
note-unknown-suffix = lettres inconnues « { $suffix } »
note-separator = les séparateurs peuvent se lire autrement
note-odd-digits = chiffres écrits d’une façon inhabituelle
note-out-of-range = trop grand pour le calcul
note-recovered-sign = signe rétabli à partir de « { $written } »
note-tolerance = marge du montant qui précède
note-temperatures = écart de températures
note-shared-currency = monnaie du chiffre voisin
note-equivalent = équivalent d’un montant qui n’est pas imprimé
origin-address = adresse
origin-first-line = première ligne
origin-front-matter = en-tête du fichier
origin-dateline = lieu et date en tête
origin-own-words = mots du texte
origin-guess = supposition

## Rates and their fixings

rate-official = officiel
rate-market = taux de marché
rate-monthly = taux mensuel
rate-peg = parité fixe
rate-irrevocable = fixé irrévocablement
as-under-claim = { $rate }, comme sous { $claim }
fixings = { $fixings ->
    [one] 1 cours
   *[other] { $fixings } cours
}
fixings-shown = { $shown } cours sur { $all } affichés
fixings-shown-of = { $shown } cours sur { $all } affichés, { $period }
series-on = { $name }, cours du { $day } : { $price }
series-both = { $name }, cours du { $days } : { $price }
series-from = { $name }, { $fixings ->
    [one] 1 cours
   *[other] { $fixings } cours
}, { $days } : { $price }
derivation-price = { $quote } pour un { $base } ({ $by })
derivation-nominal = { $source }, coté pour { $nominal }
derivation-redenomination = réforme monétaire
derivation-stated = tel qu’indiqué : { $one } = { $many }
derivation-mean = moyenne de { $days } jours, { $period } : { $rate }
publisher-ECB = Banque centrale européenne
publisher-CBR = Banque de Russie
publisher-IMF = Fonds monétaire international
publisher-SNB = Banque nationale suisse
publisher-CNB = Banque nationale tchèque
publisher-NBU = Banque nationale d’Ukraine

## What the kinds of finding are

rule-conversion = Un montant et le même dans une autre monnaie, comme « 310 millions d’euros (266 millions de livres) », sont comparés aux taux officiels de la date de l’article.
rule-stated-rate = Un taux que l’article indique, comme « 1,09 dollar pour un euro », est comparé aux cours officiels autour de la date.
rule-triangle = Un montant en trois monnaies : les deux conversions sont comparées entre elles et aux taux officiels.
rule-rate-conflict = Plusieurs conversions entre les deux mêmes monnaies sont comparées entre elles : un seul taux devrait les donner toutes.
rule-repetition = La même donnée à deux endroits de l’article, par exemple dans le titre et le texte, devrait avoir le même chiffre.
rule-change = Une hausse ou une baisse, comme « de 8 % à 2,7 milliards contre 2,5 milliards », est calculée d’après la valeur avant et la valeur après.
rule-difference = Une différence, comme « 3 millions de plus que les 12 millions de l’an dernier », est calculée d’après les deux valeurs.
rule-multiple = Un multiple, comme « doublé, de 4 000 à 8 000 », est calculé d’après les deux valeurs.
rule-sum = Les parts sont additionnées et comparées au total que donne l’article, ou à 100 %.
rule-period-total = Un montant par jour, semaine, mois ou an est multiplié et comparé au total de toute la période.
rule-per-unit = Un prix unitaire et un nombre de pièces sont multipliés et comparés au total.
rule-share = Une part, comme « 180 membres sur 1 200 (15 %) », est calculée d’après la partie et le tout.
rule-unit-conversion = Une mesure et la même dans une autre unité, comme « 31 miles (50 km) », sont comparées d’après la définition des unités.
rule-age = Un âge est calculé d’après l’année de naissance et la date de l’article.
rule-support = Un chiffre de l’article est recherché dans les sources dont il est tiré.
found-holds = Les chiffres concordent tels qu’écrits, quoi que l’article laisse ouvert.
found-approximately = Les chiffres concordent lus comme des chiffres ronds.
found-plausible = Les chiffres concordent pour une partie de ce que l’article laisse ouvert : le jour, la monnaie ou la source du taux.
found-near-miss = Les chiffres ne concordent dans aucune lecture, mais l’écart est d’au plus 3 %.
found-contradicted = Les chiffres ne concordent dans aucune lecture, et l’écart dépasse 3 % : l’affirmation ne se vérifie pas.
found-unverifiable = L’affirmation n’a pas été vérifiée : il manque un taux, une date, une monnaie ou un nombre comparable.
advice-none = Il n’y a rien à faire.
advice-say-which = Précisez la date de l’article ou la monnaie, ou acceptez l’affirmation.
advice-rounding = Voyez comment les chiffres ont été arrondis et si un taux plus ancien a servi.
advice-correct = L’un des chiffres est probablement faux : vérifiez-les, ou reprenez la suggestion s’il y en a une.
advice-complete = Indiquez ce qui manque, par exemple la date de l’article, et vérifiez de nouveau.

## The page on which an article is typed and checked

editor-title = Vérifier un article
editor-written-on = Écrit le
editor-today = Aujourd’hui
editor-language = Langue
editor-guess = Deviner
editor-more = Plus
editor-only-month = Seul le mois est connu
editor-country = Pays (deux lettres)
editor-policy = Sévérité
editor-strict = Sévère
editor-newsroom = Rédaction
editor-lenient = Souple
editor-clear = Effacer le texte
editor-placeholder = Saisissez ou collez un article. Ses chiffres sont marqués au fil de la frappe.
editor-nothing = Ce que les chiffres disent les uns des autres apparaît ici.
editor-kept = Le brouillon n’est conservé que dans ce navigateur.
editor-use = Reprendre
editor-wrong = « { $field } » : valeur non reconnue.
editor-too-long = L’article est trop long pour être vérifié en une fois.
editor-busy = Il y a trop à faire en ce moment. Un nouvel essai va suivre.
editor-failed = L’article n’a pas pu être vérifié.
editor-no-answer = Le service ne répond pas.
editor-cannot-run = Ce navigateur ne peut pas vérifier d’articles.
