# Reports in Portuguese, with the number words of Brazil.

## How Portuguese writes numbers, dates and amounts

number-decimal = ,
number-group = .
number-least-grouped = 4
joint = ;{" "}
or-more = { $amount } ou mais
percent = { $number }%
percentage-points = { $number } { $count ->
    [one] ponto percentual
   *[other] pontos percentuais
}
money = { $number } { $currency }
money-million = { $number } { $count ->
    [one] milhão
   *[other] milhões
} { $of }
money-billion = { $number } { $count ->
    [one] bilhão
   *[other] bilhões
} { $of }
money-trillion = { $number } { $count ->
    [one] trilhão
   *[other] trilhões
} { $of }
money-to = { $first } a { $last }
formula-in = { $words } em { $unit }
formula-beside = { $value }% contra { $percent }%
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date-day = { $day } de { $month } de { $year }
date-days = { $first }–{ $last } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }
on-day = em { $date }
on-days = no período de { $date }
on-month = em { $month } de { $year }
on-year = em { $year }
both-days = { $first } e { $last }
currency-other = { $code }
    .of = de { $code }
currency-EUR = { $count ->
    [one] euro
   *[other] euros
}
    .of = de euros
currency-USD = { $count ->
    [one] dólar
   *[other] dólares
}
    .of = de dólares
currency-GBP = { $count ->
    [one] libra
   *[other] libras
}
    .of = de libras
currency-DKK = { $count ->
    [one] coroa dinamarquesa
   *[other] coroas dinamarquesas
}
    .of = de coroas dinamarquesas
currency-NOK = { $count ->
    [one] coroa norueguesa
   *[other] coroas norueguesas
}
    .of = de coroas norueguesas
currency-SEK = { $count ->
    [one] coroa sueca
   *[other] coroas suecas
}
    .of = de coroas suecas
currency-ISK = { $count ->
    [one] coroa islandesa
   *[other] coroas islandesas
}
    .of = de coroas islandesas
currency-CHF = { $count ->
    [one] franco suíço
   *[other] francos suíços
}
    .of = de francos suíços
currency-JPY = { $count ->
    [one] iene
   *[other] ienes
}
    .of = de ienes
currency-RUB = { $count ->
    [one] rublo
   *[other] rublos
}
    .of = de rublos
currency-PLN = { $count ->
    [one] zloty
   *[other] zlotys
}
    .of = de zlotys
currency-CZK = { $count ->
    [one] coroa checa
   *[other] coroas checas
}
    .of = de coroas checas
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
    [one] rupia indiana
   *[other] rupias indianas
}
    .of = de rupias indianas
currency-TRY = { $count ->
    [one] lira turca
   *[other] liras turcas
}
    .of = de liras turcas
currency-UAH = { $count ->
    [one] hryvnia
   *[other] hryvnias
}
    .of = de hryvnias
currency-CAD = { $count ->
    [one] dólar canadense
   *[other] dólares canadenses
}
    .of = de dólares canadenses
currency-AUD = { $count ->
    [one] dólar australiano
   *[other] dólares australianos
}
    .of = de dólares australianos
currency-BRL = { $count ->
    [one] real
   *[other] reais
}
    .of = de reais
currency-KRW = { $count ->
    [one] won sul-coreano
   *[other] wons sul-coreanos
}
    .of = de wons sul-coreanos
currency-ZAR = { $count ->
    [one] rand sul-africano
   *[other] rands sul-africanos
}
    .of = de rands sul-africanos

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } confere: o número abrange { $reading }
agrees-about = { $figure } confere se o número for lido como arredondado ({ $reading })
agrees-depending = { $figure } pode conferir, dependendo de { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) não confere: o valor está { $gap }% abaixo do que dá a cotação mais próxima da data
above-nearest = { $figure } ({ $reading }) não confere: o valor está { $gap }% acima do que dá a cotação mais próxima da data
same-rounding = com o mesmo arredondamento, a cotação dá { $amount }
not-compared = não comparado, por falta de cotação: { $pairs }
not-compared-more = não comparado, por falta de cotação: { $pairs } e outros
no-rate = não verificado: não há cotação para a data
no-rate-for = não verificado: não há cotação { $base }/{ $quote } para a data
no-date = não verificado: falta a data, e a cotação varia
no-date-for = não verificado: falta a data, e a cotação { $base }/{ $quote } varia
date-too-wide = não verificado: a data abrange anos demais, e a cotação varia
date-too-wide-for = não verificado: a data abrange anos demais, e a cotação { $base }/{ $quote } varia
unknown-currency = não verificado: as moedas não são conhecidas
out-of-range = não verificado: um número é grande demais para o cálculo
not-comparable = não verificado: os números não podem ser comparados
not-in-sources = não verificado: nenhuma fonte traz o número
not-in-body = não verificado: o corpo do texto não traz o número
known-rates = { $base }/{ $quote }: há cotações { $series }
computes = { $formula } = { $result }
words-agree = “{ $words }” confere
words-agree-about = “{ $words }” confere se o número for lido como arredondado
words-below = “{ $words }” não confere: o número está { $gap }% abaixo
words-above = “{ $words }” não confere: o número está { $gap }% acima
nearest-share = a proporção possível mais próxima é { $part } de { $whole } = { $percent }%
shares-add = as partes somam 100, salvo arredondamento
shares-do-not-add = as partes não somam 100, nem com o arredondamento
both-agree = { $one } e { $other } coincidem
both-agree-about = { $one } e { $other } coincidem se lidos como arredondados
both-differ = { $one } e { $other } indicam o mesmo valor e não coincidem
part-differs = { $part } traz { $one }, e o corpo do texto { $other }
part-alone = { $part } traz { $words }, e o corpo do texto não
nearest-figure = o número mais próximo é { $words }
share-rate = as conversões do artigo entre { $base } e { $quote } supõem as cotações { $rates } e podem partir da mesma
share-no-rate = as conversões do artigo entre { $base } e { $quote } supõem as cotações { $rates } e não podem partir da mesma
stands-apart = “{ $words }” destoa das demais
legs-differ = “{ $one }” e “{ $other }” também não se ajustam
says-both = o artigo diz tanto “{ $one }” quanto “{ $other }”
in-source = { $words } está em { $source }: { $text }
in-source-converted = { $words } é { $text } em { $source }, convertido
of-two = { $words } é { $how } de { $one } e { $other } em { $source }
of-months = { $words } é { $one } em { $source }, multiplicado ou dividido por doze
of-column = { $words } é { $how } da coluna { $column } em { $source }
of-total = { $words } é a proporção de { $part } no total da coluna { $column } em { $source }
in-no-source = { $words } não está em nenhuma das fontes
source-differs = o artigo traz { $words } onde { $source } traz { $text }
the-headline = o título
the-standfirst = a linha fina
the-caption = a legenda
the-lead = a abertura
open-day = dia
open-currency = moeda
open-source = fonte da cotação
open-rate = cotação, que é uma estimativa
open-anchor = qual é o valor original
open-number = como se leem os separadores
with-pairs = {" "}(com { $pairs })
from-to = { $base } para { $quote }
pair = { $base }/{ $quote }
holds-by-day = : com a cotação do próprio dia, confere em { $holding } de { $total } dias
out-of-range-in = um número grande demais em { $currency }
vague-amount = um valor vago em { $currency }
known-series = de { $source } de { $first } a { $last }
the-sum = a soma
the-difference = a diferença
the-share = a proporção
the-change = a variação
the-mean = a média

## What would make a claim hold

off-by-factor = confere se um dos dois valores estiver errado por um fator de { $factor }
other-scale = confere se bilhão ou trilhão tiver sido lido na outra escala, a longa ou a curta
other-separator = confere se um ponto ou uma vírgula for lido ao contrário, como decimal ou como separador de milhares
not-converted = confere se o valor não tiver sido convertido de { $base } para { $quote }
another-amount = confere com outro valor da frase: “{ $words }”
other-periods = confere se os dois valores forem de períodos diferentes (um fator de { $factor })
digits-swapped = confere se dois algarismos vizinhos estiverem trocados
digits-swapped-to = confere se dois algarismos vizinhos estiverem trocados: { $instead }
one-digit = confere se um algarismo estiver errado
one-digit-to = confere se um algarismo estiver errado: { $instead }
power-of-ten = confere se um dos dois tiver um zero a mais ou a menos
power-of-ten-to = confere se um dos dois tiver um zero a mais ou a menos: { $instead }
other-units = confere se um valor estiver nas unidades antigas ou novas da reforma monetária ({ $on }: { $factor } { $old } por um { $new })
other-currency = confere com { $name } ({ $code }) em vez de { $instead }
divided = confere se o valor tiver sido dividido pela cotação { $base }/{ $quote } em vez de multiplicado
average-of = confere com a cotação média de { $date }
rate-of-date = confere com uma cotação de { $date }
rate-of-days = confere com a cotação de { $days }
rate-of-days-weak = confere com a cotação de { $days } (indício fraco: as cotações variam tanto por si sós)
not-official = confere com uma cotação que não é oficial ({ $source })
rounded-first = confere se { $amount } tiver sido antes arredondado para { $rounded }
one-year = confere com um ano a mais ou a menos
points-meant = confere se forem pontos percentuais
percent-meant = confere se for porcentagem
share-of-later = confere como porcentagem do valor depois da variação
without-part = confere sem “{ $words }”
difference-converted = confere se uma diferença de temperatura tiver sido convertida como temperatura, ou o contrário
other-factor = confere com a conversão de { $from } para { $to }
factor-reversed = confere se tiver havido multiplicação em vez de divisão, ou o contrário
figure-is = confere se o número for { $number }

## The words around it

verdict-holds = confere
verdict-approximately = confere aproximadamente
verdict-plausible = pode conferir
verdict-near-miss = por pouco
verdict-contradicted = não confere
verdict-unverifiable = não verificado
relation-conversion = conversão
relation-stated-rate = cotação citada
relation-triangle = três moedas
relation-rate-conflict = cotação comum
relation-repetition = repetição
relation-change = variação
relation-difference = diferença
relation-multiple = múltiplo
relation-sum = soma
relation-period-total = total do período
relation-per-unit = preço por unidade
relation-share = proporção
relation-unit-conversion = conversão de unidades
relation-age = idade
relation-support = fonte
claim-number = afirmação { $number }
figures = { $figures ->
    [one] { $figures } número
   *[other] { $figures } números
}
quoted = “{ $words }”
write-instead = Escrever “{ $words }”
accepted-by-comment = um comentário no texto
accepted-by-baseline = a lista de achados conhecidos
accepted-by-settings = as configurações
baseline-gone = o achado “{ $words }” da lista de achados conhecidos não existe mais
comment-idle = o comentário “{ $words }” não aceita nada
in-paragraph = No parágrafo { $number }
in-paragraphs = Nos parágrafos { $others } e { $last }
spurious-precision = um valor redondo foi convertido com mais algarismos do que tem
word-points-away = a palavra junto ao número aponta para o lado contrário
word-points-away-from = a palavra junto ao número aponta para o lado contrário: o valor é { $value }
headline-nearest = um número do título não está no corpo do texto; o mais próximo é citado
headline-alone = um número do título não está no corpo do texto
true-as-bound = certo como limite
bound-below = certo como limite; o valor está { $percent }% abaixo do real
bound-above = certo como limite; o valor está { $percent }% acima do real
suggested = Sugestão: { $words }
note = Nota: { $words }
perhaps = Talvez: { $words }
claim-of = Afirmação { $at } de { $total }. { $verdict } ({ $relation })
holds-on-days = Confere em { $holding } de { $total } dias: { $days }
no-day = nenhum dia
more-stretches = { $stretches ->
    [one] mais 1 período
   *[other] mais { $stretches } períodos
}
and-last = { $others } e { $last }
on-some-days = { $caveat } em { $days } de { $total } dias
bridged = estimada entre as cotações de { $days }, ampliada em { $percent }%
indicative = indicativa, de { $age ->
    [one] 1 dia
   *[other] { $age } dias
} atrás, ampliada em { $percent }%
carried-over = mantida em { $days } de { $total } dias
carried-forward = mantida por { $days ->
    [one] 1 dia
   *[other] { $days } dias
}
rate-is = Cotação { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Cotação { $source }: { $caveats }
fixing-of = cotação de { $days }
fixings-of = cotações de { $days }
count-hold = { $claims } { $claims ->
    [one] confere
   *[other] conferem
}
count-approximate = { $claims } { $claims ->
    [one] confere
   *[other] conferem
} aproximadamente
count-plausible = { $claims } { $claims ->
    [one] pode
   *[other] podem
} conferir
count-near-miss = { $claims } por pouco
count-contradicted = { $claims } não { $claims ->
    [one] confere
   *[other] conferem
}
count-unverifiable = { $claims } não { $claims ->
    [one] verificada
   *[other] verificadas
}
count-claims = { $claims ->
    [one] 1 afirmação
   *[other] { $claims } afirmações
}: { $list }
count-accepted = { $accepted ->
    [one] { $accepted } aceita
   *[other] { $accepted } aceitas
}
no-claims-in = nenhuma afirmação encontrada: { $figures ->
    [one] 1 número
   *[other] { $figures } números
}
no-figures = nenhum número encontrado
read-as = lido como { $words }
lang-and-date = --lang e --date mudam isso
lang-says = --lang muda isso
date-says = --date muda isso
not-judged = { $claims ->
    [one] mais 1 afirmação não foi julgada
   *[other] mais { $claims } afirmações não foram julgadas
}: há demais
weak-source = uma fonte com tantos números sustentaria também { $percent }% de números ao acaso
weak-sources = fontes com tantos números sustentariam também { $percent }% de números ao acaso
undated = { $claims ->
    [one] 1 afirmação não verificada
   *[other] { $claims } afirmações não verificadas
}: sem data; --date diz quando o artigo foi escrito
language-uncertain = idioma incerto: { $names } ou { $last }
detected = { $language } (reconhecido)
assumed = { $language } (suposto)
unknown-date = sem data
no-claim = Nenhuma afirmação: o texto não relaciona números entre si.
house-style = estilo da casa: { $words }
style-missing-conversion = o primeiro valor nesta moeda não tem equivalente na do país
style-elided-range = ao limite inferior do intervalo faltam a escala ou algarismos
style-ambiguous-currency = o nome ou o sinal pode ser tomado por outra moeda
style-uneven-precision = valores lado a lado têm números diferentes de casas decimais
style-scale = os valores grandes do texto estão escritos de várias formas
sources = Fontes
the-article = artigo
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 artigo
   *[other] { $articles } artigos
}, { $tally }
judged-without = Julgado sem { $sources }: veja a saída de erros.
diff-new = novo
diff-gone = removido
diff-changed = alterado
diff-was = antes
diff-counts = { $new ->
    [one] 1 novo
   *[other] { $new } novos
}, { $gone ->
    [one] 1 removido
   *[other] { $gone } removidos
}, { $changed ->
    [one] 1 alterado
   *[other] { $changed } alterados
}, { $unchanged ->
    [one] 1 inalterado
   *[other] { $unchanged } inalterados
}
language-da = dinamarquês
language-de = alemão
language-en = inglês
language-es = espanhol
language-fi = finlandês
language-fr = francês
language-it = italiano
language-nb = norueguês
language-nl = holandês
language-pl = polonês
language-pt = português
language-sv = sueco

## The page for the browser

page-skip = Ir para o artigo
page-article = Artigo
page-needs-a-look = A rever
page-claims = Afirmações
page-none-judged = Nenhuma das afirmações foi julgada.
page-no-claims = O texto não relaciona números entre si; não há o que verificar.
page-instead-of = em vez de
page-copy = Copiar
page-copied = Copiado
page-close = Fechar
page-perhaps = Talvez:
page-also = Também:
page-in-the-text = No texto:
page-times = { $value } vezes
page-how-we-know = Como sabemos
outcome-none = Nenhuma afirmação a verificar
outcome-one-look = A única afirmação deve ser revista
outcome-looks = 1 de { $all } afirmações deve ser revista
outcome-look = { $look } de { $all } afirmações devem ser revistas
outcome-one-agrees = A única afirmação confere
outcome-both = As duas afirmações conferem
outcome-all = Todas as { $all } afirmações conferem
outcome-undated = Não verificado: o artigo não tem data
outcome-some = { $agreeing ->
    [one] Confere { $agreeing }
   *[other] Conferem { $agreeing }
} de { $all } afirmações
outcome-not-judged = Nenhuma afirmação foi julgada
page-agree = { $claims ->
    [one] { $claims } confere
   *[other] { $claims } conferem
}
page-undated = { $claims ->
    [one] { $claims } não verificada
   *[other] { $claims } não verificadas
}, por falta de data
page-claim-is = afirmação { $number }: { $verdict }
page-verdicts = Vereditos
card-was-about = { $native } equivaliam a cerca de { $value }{ $when }; o artigo traz { $written }.
card-agrees = { $native } equivaliam a { $value }{ $when }; o artigo traz { $written }, e confere.
card-on-some-days = { $native } equivaliam a { $written } em { $holding } dos { $total } dias ({ $period }).
card-from-to = De { $from } a { $to } são { $value }; o artigo traz { $written }.
card-part-of = { $part } de { $whole } é { $value }; o artigo traz { $written }.
card-is = { $native } são { $value }; o artigo traz { $written }.
card-parts-come-to = As partes somam { $value }; o artigo traz { $written }.
card-others-give = Os outros números dão { $value }; o artigo traz { $written }.
page-all-figures = Todos os números, como foram lidos ({ $figures })
page-figure = Número
page-read-as = Lido como
page-source = Fonte
page-no-place = Nenhum número do artigo está aqui.
page-in-source = Em { $source }: { $words }
page-chance = O mesmo valeria para { $percent }% de números errados ao acaso.
page-hidden = O texto tem { $characters ->
    [one] 1 caractere invisível ou que muda a ordem; é mostrado como um símbolo
   *[other] { $characters } caracteres invisíveis ou que mudam a ordem; cada um é mostrado como um símbolo
}.
page-checked-by = Verificado com Exchequer { $version }.
page-principle = Um número representa os valores que se arredondam para ele. Uma afirmação confere quando esses valores coincidem com o que o outro número dá pelas cotações oficiais da data.
page-valid-from = Válido a partir de
page-set-on = Fixado em
page-as-published = Como publicado
working-taken-for = Tomado por
working-as-written = Como escrito
working-as-round = Lido como redondo
working-computed = Calculado
working-implied-rate = Cotação implícita
working-holds-on = Confere em
working-days = { $holding } de { $total } dias: { $days }
working-rule = Regra
by-all-as-written = os números conferem como escritos, seja o que for que fique em aberto
by-all-about = conferem lidos como redondos, seja o que for que fique em aberto
by-some-readings = conferem para parte do que fica em aberto
by-small-gap = não conferem em nenhuma leitura; a diferença é de no máximo 3%
by-large-gap = não conferem em nenhuma leitura; a diferença passa de 3%
by-true-bound = não conferem em nenhuma leitura; o limite é verdadeiro, mas está longe
by-nothing = nada pôde ser comparado
chart-days = { $amount } em { $currency } pela cotação de cada dia, { $period }
chart-values = : { $values }.
chart-on-day = Em { $day } eram { $value }.
chart-differs = O artigo traz { $written }, o que não confere.
chart-agrees = O artigo traz { $written }, o que confere.
chart-agrees-on = O artigo traz { $written }, o que confere em { $holding } de { $total } dias.
chart-round = tudo o que o número redondo pode representar
chart-written = o número do artigo como escrito: { $written }
chart-holds = dias que conferem
chart-day = { $day }, o dia do artigo
chart-first = (estão marcados os primeiros { $stretches } períodos)
bar-before = antes
bar-after = depois
bar-whole = todo
bar-parts = partes
bar-total = total
chart-change = Duas barras: antes { $from }, depois { $to }. Uma linha tracejada marca aonde { $by } teria levado: { $value }.
chart-leads-to = { $by } a partir de { $from }: { $value }
chart-share = Uma barra: { $part } de { $whole } está preenchido. Uma linha tracejada marca onde { $share } terminaria: { $value }.
chart-share-is = { $share } de { $whole }: { $value }
chart-sum = Duas barras: as partes { $parts }, juntas { $together }, acima do total { $total }.
chart-hundred = Duas barras: as partes { $parts }, juntas { $together }, acima do todo, 100%.
axis-day = { $day }/{ $month }
axis-million = { $number } mi
axis-billion = { $number } bi
axis-trillion = { $number } tri

## Units without a symbol of their own

measure-foot = { $count ->
    [one] pé
   *[other] pés
}
measure-inch = { $count ->
    [one] polegada
   *[other] polegadas
}
measure-yard = { $count ->
    [one] jarda
   *[other] jardas
}
measure-mile = { $count ->
    [one] milha
   *[other] milhas
}
measure-nautical-mile = { $count ->
    [one] milha náutica
   *[other] milhas náuticas
}
measure-acre = { $count ->
    [one] acre
   *[other] acres
}
measure-pound-weight = { $count ->
    [one] libra
   *[other] libras
}
measure-ounce = { $count ->
    [one] onça
   *[other] onças
}
measure-pint = { $count ->
    [one] pinta
   *[other] pintas
}
measure-gallon = { $count ->
    [one] galão
   *[other] galões
}
measure-barrel = { $count ->
    [one] barril
   *[other] barris
}
measure-stone = stone
measure-square-foot = { $count ->
    [one] pé quadrado
   *[other] pés quadrados
}
measure-square-mile = { $count ->
    [one] milha quadrada
   *[other] milhas quadradas
}
measure-mile-per-hour = { $count ->
    [one] milha por hora
   *[other] milhas por hora
}
measure-knot = { $count ->
    [one] nó
   *[other] nós
}
measure-a = { $count ->
    [one] ano
   *[other] anos
}
measure-mo = { $count ->
    [one] mês
   *[other] meses
}
measure-wk = { $count ->
    [one] semana
   *[other] semanas
}
measure-d = { $count ->
    [one] dia
   *[other] dias
}

## How figures were read

hedge-about = cerca de
hedge-slightly-below = pouco menos de
hedge-slightly-above = pouco mais de
hedge-at-least = pelo menos
hedge-more-than = mais de
hedge-at-most = no máximo
hedge-less-than = menos de
hedge-up-to = até
hedge-exactly = exatamente
per-year = por ano
per-month = por mês
per-week = por semana
per-day = por dia
per-hour = por hora
per-night = por noite
per-person = por pessoa
per-share = por ação
per-tonne = por tonelada
per-barrel = por barril
per-ounce = por onça
per-kilogram = por quilo
per-litre = por litro
per-square-metre = por metro quadrado
per-square-foot = por pé quadrado
per-piece = por unidade
per-kilowatt-hour = por quilowatt-hora
per-megawatt-hour = por megawatt-hora
per-hectare = por hectare
per-minute = por minuto
per-kilometre = por quilômetro
per-gallon = por galão
per-cubic-metre = por metro cúbico
per-pound-weight = por libra (peso)
per-dozen = por dúzia
per-bushel = por bushel
per-bag = por saca
per-arroba = por arroba
per-acre = por acre
per-other = por { $unit }
amount-vague = aproximadamente { $low }–{ $high }
amount-too-large = um número grande demais
unit-points = pontos percentuais
unit-times = (múltiplo)
unit-of-whole = (parte do todo)
unit-years-old = (idade em anos)
unit-things = (quantidade)
unit-year = (ano)
unit-date = (data)
by-earlier-wording = por menção anterior
by-place = por um lugar citado
by-country = pelo país
by-language = pelo idioma
by-convention = por convenção
by-pair = pelo outro valor
unsettled-currency = moeda incerta
note-unknown-suffix = letras desconhecidas “{ $suffix }”
note-separator = os separadores podem ser lidos de outro modo
note-odd-digits = algarismos escritos de modo incomum
note-out-of-range = grande demais para calcular
note-recovered-sign = símbolo recuperado de “{ $written }”
note-tolerance = margem do valor anterior
note-temperatures = diferença de temperaturas
note-shared-currency = moeda do número vizinho
note-equivalent = equivalente de um valor que não está no texto
origin-address = endereço
origin-first-line = primeira linha
origin-front-matter = cabeçalho do arquivo
origin-dateline = lugar e data do início
origin-own-words = palavras do texto
origin-guess = suposição

## Rates and their fixings

rate-official = oficial
rate-market = de mercado
rate-monthly = mensal
rate-peg = câmbio fixo
rate-irrevocable = fixada irrevogavelmente
as-under-claim = { $rate }, como na { $claim }
fixings = { $fixings ->
    [one] 1 cotação
   *[other] { $fixings } cotações
}
fixings-shown = { $shown } de { $all } cotações mostradas
fixings-shown-of = { $shown } de { $all } cotações mostradas, { $period }
series-on = { $name }, cotação de { $day }: { $price }
series-both = { $name }, cotações de { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 cotação
   *[other] { $fixings } cotações
}, { $days }: { $price }
derivation-price = { $quote } por { $base } ({ $by })
derivation-nominal = { $source }, cotado por { $nominal }
derivation-redenomination = reforma monetária
derivation-stated = como informado: { $one } = { $many }
derivation-mean = média de { $days } dias, { $period }: { $rate }
publisher-ECB = Banco Central Europeu
publisher-CBR = Banco da Rússia
publisher-IMF = Fundo Monetário Internacional
publisher-SNB = Banco Nacional Suíço
publisher-CNB = Banco Nacional Tcheco
publisher-NBU = Banco Nacional da Ucrânia

## What the kinds of finding are

rule-conversion = Um valor e o mesmo em outra moeda, como em “310 milhões de euros (266 milhões de libras)”, são comparados pelas cotações oficiais da data do artigo.
rule-stated-rate = Uma cotação que o artigo cita, como em “1,09 dólar por euro”, é comparada com as cotações oficiais em torno da data.
rule-triangle = Um valor em três moedas: as duas conversões são comparadas entre si e com as cotações oficiais.
rule-rate-conflict = Várias conversões entre as mesmas duas moedas são comparadas entre si: uma só cotação deveria dar todas.
rule-repetition = O mesmo dado em dois lugares do artigo, como no título e no texto, deveria ter o mesmo número.
rule-change = Uma alta ou queda, como em “8% a mais, para 2,7 bilhões, ante 2,5 bilhões”, é calculada pelo valor anterior e pelo posterior.
rule-difference = Uma diferença, como em “3 milhões a mais que os 12 milhões do ano passado”, é calculada pelos dois valores.
rule-multiple = Um múltiplo, como em “dobrou de 4.000 para 8.000”, é calculado pelos dois valores.
rule-sum = As partes são somadas e comparadas com o total que o artigo dá, ou com 100%.
rule-period-total = Um valor por dia, semana, mês ou ano é multiplicado e comparado com o total de todo o período.
rule-per-unit = Um preço unitário e um número de peças são multiplicados e comparados com o total.
rule-share = Uma proporção, como em “180 de 1.200 sócios (15%)”, é calculada pela parte e pelo todo.
rule-unit-conversion = Uma medida e a mesma em outra unidade, como em “31 milhas (50 km)”, são comparadas pela definição das unidades.
rule-age = Uma idade é calculada pelo ano de nascimento e pela data do artigo.
rule-support = Um número do artigo é procurado nas fontes em que ele se baseia.
found-holds = Os números conferem como escritos, seja o que for que o artigo deixe em aberto.
found-approximately = Os números conferem lidos como redondos.
found-plausible = Os números conferem para parte do que o artigo deixa em aberto: o dia, a moeda ou a fonte da cotação.
found-near-miss = Os números não conferem em nenhuma leitura, mas a diferença é de no máximo 3%.
found-contradicted = Os números não conferem em nenhuma leitura, e a diferença passa de 3%.
found-unverifiable = A afirmação não foi verificada: falta uma cotação, uma data, uma moeda ou um número comparável.
advice-none = Não há nada a fazer.
advice-say-which = Indique com mais precisão a data do artigo ou a moeda, ou aceite a afirmação.
advice-rounding = Veja como os números foram arredondados e se foi usada uma cotação mais antiga.
advice-correct = Um dos números provavelmente está errado: confira-os, ou use a sugestão se houver uma.
advice-complete = Indique o que falta, por exemplo a data do artigo, e verifique de novo.

## The page on which an article is typed and checked

editor-title = Verificar um artigo
editor-written-on = Escrito em
editor-today = Hoje
editor-language = Idioma
editor-guess = Adivinhar
editor-more = Mais
editor-only-month = Só se sabe o mês
editor-country = País (duas letras)
editor-policy = Rigor
editor-strict = Rigoroso
editor-newsroom = De redação
editor-lenient = Flexível
editor-clear = Apagar o texto
editor-placeholder = Digite ou cole um artigo. Os números são marcados enquanto você digita.
editor-nothing = Aqui aparece o que os números dizem uns dos outros.
editor-kept = O rascunho fica guardado só neste navegador.
editor-use = Usar isto
editor-wrong = “{ $field }” não pode ser lido.
editor-too-long = O artigo é longo demais para ser verificado de uma vez.
editor-busy = Há coisas demais a fazer no momento. Haverá nova tentativa.
editor-failed = Não foi possível verificar o artigo.
editor-no-answer = O serviço não responde.
editor-cannot-run = Este navegador não consegue verificar artigos.
