// Made by types.mjs from the JSON Schema of the report. Do not edit.

/**
 * Which of the two readings of a figure a comparison uses.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Band".
 */
export type Band = "as_written" | "about";
/**
 * The evidence that chose a currency among its candidates, strongest first.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Basis".
 */
export type Basis = "wording" | "earlier_wording" | "place" | "country" | "language" | "convention" | "pair" | "open";
/**
 * The slips that are tried.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Code".
 */
export type Code =
    | "scale"
    | "long_short_scale"
    | "separator"
    | "inverted_rate"
    | "unconverted"
    | "same_name_currency"
    | "wrong_sign"
    | "context_country"
    | "stale_rate"
    | "event_date"
    | "period_average"
    | "pivot_rounding"
    | "period"
    | "transposed"
    | "typo"
    | "redenomination"
    | "wrong_pair"
    | "parallel_market"
    | "percent_points"
    | "base_swapped"
    | "wrong_unit_family"
    | "difference_as_temperature"
    | "off_by_one_year"
    | "part_missing";
/**
 * A country, by its ISO 3166-1 code.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Country".
 */
export type Country = string;
/**
 * A currency, by its ISO 4217 code or, where ISO has none, by the code in common use.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Currency".
 */
export type Currency = string;
/**
 * How a rate was estimated, and from what.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Estimate".
 */
export type Estimate =
    | {
          /**
           * The last day before the gap with a fixing.
           */
          after: string;
          /**
           * The first day after it.
           */
          before: string;
          kind: "bridged";
          /**
           * By how many percent it was widened.
           */
          widened_percent: string;
      }
    | {
          /**
           * How many days ago that was.
           */
          age_days: number;
          kind: "indicative";
          /**
           * The day of the last fixing.
           */
          last: string;
          /**
           * By how many percent it was widened.
           */
          widened_percent: string;
      };
/**
 * What digits are that do not make a figure.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "ExclusionKind".
 */
export type ExclusionKind =
    "date" | "time" | "phone" | "score" | "model" | "address" | "list_mark" | "identifier" | "page";
/**
 * What a word such as "about", "knap" or "at least" does to the figure after it.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Hedge".
 */
export type Hedge =
    | "about"
    | "slightly_below"
    | "slightly_above"
    | "at_least"
    | "more_than"
    | "at_most"
    | "less_than"
    | "up_to"
    | "exactly";
/**
 * The kinds of figure, as reports name them.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Kind".
 */
export type Kind =
    | "money"
    | "percent"
    | "percentage_points"
    | "quantity"
    | "temperature"
    | "duration"
    | "count"
    | "multiple"
    | "ratio"
    | "age"
    | "year"
    | "date";
/**
 * How an article's language was known.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "LanguageBasis".
 */
export type LanguageBasis = "given" | "detected" | "assumed";
/**
 * Something a reader should know about how a figure was read.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Note".
 */
export type Note =
    | {
          code: "unknown_suffix";
          /**
           * The letters.
           */
          suffix: string;
      }
    | {
          code: "ambiguous_separator";
      }
    | {
          code: "out_of_range";
      }
    | {
          code: "recovered_sign";
          /**
           * What was in the text.
           */
          written: string;
      }
    | {
          code: "odd_digits";
      }
    | {
          code: "shared_currency";
      }
    | {
          code: "tolerance";
      }
    | {
          code: "temperature_difference";
      }
    | {
          code: "equivalent_without_source";
      };
/**
 * The unit in which places in a text are counted.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Offsets".
 */
export type Offsets = "bytes" | "code_points" | "utf16";
/**
 * How exactly an article's date is known.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Precision".
 */
export type Precision = "day" | "month" | "year" | "range";
/**
 * How close an official rate is to the currencies it prices, the closest first.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Rank".
 */
export type Rank = "issuer" | "issuer_cross" | "third_bank" | "monthly_average";
/**
 * Why a claim cannot be decided.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Reason".
 */
export type Reason =
    | "no_rate"
    | "no_date"
    | "date_too_wide"
    | "unknown_currency"
    | "out_of_range"
    | "not_comparable"
    | "not_in_sources"
    | "not_in_body";
/**
 * How figures are said to be related.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Relation".
 */
export type Relation =
    | "conversion"
    | "stated_rate"
    | "triangle"
    | "rate_conflict"
    | "repetition"
    | "change"
    | "difference"
    | "multiple"
    | "sum"
    | "period_total"
    | "per_unit"
    | "share"
    | "unit_conversion"
    | "age"
    | "support";
/**
 * What had to be granted for figures to agree.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Relaxation".
 */
export type Relaxation = "round_figure" | "loose_hedge";
/**
 * Something worth knowing about a claim, which no verdict says.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Remark".
 */
export type Remark = "spurious_precision" | "hedge_direction" | "loose_bound" | "not_in_body";
/**
 * The rule that decided a verdict.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Rule".
 */
export type Rule =
    | "all_as_written"
    | "all_about"
    | "some_readings"
    | "gap_within_three_percent"
    | "gap_over_three_percent"
    | "true_bound"
    | "undecided";
/**
 * The short name of a publisher of rates: "ECB", "CBR".
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "SourceId".
 */
export type SourceId = string;
/**
 * What kind of rate it is.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Standing".
 */
export type Standing = "official" | "market" | "monthly" | "peg" | "irrevocable";
/**
 * A rule of house style.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "StyleRule".
 */
export type StyleRule =
    | "missing_conversion"
    | "spurious_precision"
    | "elided_range"
    | "ambiguous_currency"
    | "uneven_precision"
    | "scale_style";
/**
 * What says that a finding is accepted.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "SuppressedBy".
 */
export type SuppressedBy = "baseline" | "comment" | "settings";
/**
 * What a verdict can hang on.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Unknown".
 */
export type Unknown = "date" | "currency" | "source" | "rate" | "anchor" | "number";
/**
 * What can be said about a claim.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Verdict".
 */
export type Verdict = "holds" | "holds_approximately" | "plausible" | "near_miss" | "contradicted" | "unverifiable";

/**
 * What was found out about the money figures of one article.
 */
export interface Report {
    /**
     * How the article was read.
     */
    article: Article;
    /**
     * How many claims were found and not judged, since there are too many; absent where all were. An article with such claims does not pass.
     */
    claims_not_judged?: number;
    /**
     * The digits that are in no figure, in the order of the text, each with what it is; absent where there are none. Of a text with very many the first are listed.
     */
    exclusions?: Exclusion[];
    /**
     * Every figure, in the order of the text; each is at the place that its id names. Where the list would be more than 19 times as long as the text and 15 KB, figures of no claim are left out from some place on, and from there the id alone tells which figure it is.
     */
    figures: Figure[];
    /**
     * How many figures were left out; absent where all are listed.
     */
    figures_not_listed?: number;
    /**
     * What was found out about each claim, in the order of the text.
     */
    findings: Finding[];
    /**
     * The name by which the article was given, such as its file or address.
     */
    id: string | null;
    /**
     * The language of every `message`, as a BCP 47 tag.
     */
    message_language: string;
    /**
     * The unit of every `start` and `end`; bytes of UTF-8 where it is not named.
     */
    offsets?: Offsets;
    /**
     * Whether every claim passes the policy it was judged with, or was accepted.
     */
    passes: boolean;
    /**
     * How many random figures of each hundred the sources of the article would support as well; absent without sources.
     */
    random_support_percent?: number;
    /**
     * The version of this form. A report has at most 20 times the bytes of its text, 4 KB for each finding and 16 KB; what is left out for that is counted (`figures_not_listed`, `more_runs`, `fixings_in_all`). Fields may be added within a version; none changes or goes.
     */
    schema: "exchequer/report/1";
    /**
     * What the rules of house style say that are turned on, in the order of the text; absent where they say nothing. Each takes at most 1 KB beside what the report has without them.
     */
    style_remarks?: StyleRemark[];
    /**
     * Comments in the text and entries of the baseline that accept a finding which is not there, or needs no attention any more; absent where all are needed.
     */
    unneeded_suppressions?: Unneeded[];
}
/**
 * Another number that a figure may be read as.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Alternative".
 */
export interface Alternative {
    /**
     * The bounds, where it is a range.
     */
    range?: Interval;
    /**
     * The number in main units; null for a range.
     */
    value: string | null;
}
/**
 * How an article was read.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Article".
 */
export interface Article {
    /**
     * The country in which the article appears: as given, or else that of its language.
     */
    country: Country | null;
    /**
     * The days on which the article may have been written; null where no date was given.
     */
    date: ArticleDate | null;
    /**
     * What said the date where nobody gave it: `the dateline`, `the front matter`, `the first line`, or a place in a web page.
     */
    date_origin?: string;
    /**
     * The language whose words were used, as a BCP 47 tag; `und` where no language was known.
     */
    language: string;
    /**
     * How the language was known.
     */
    language_basis: LanguageBasis;
    /**
     * Other languages that the text may be in as well; absent where there is no doubt.
     */
    language_rivals?: string[];
}
/**
 * The days on which an article may have been written.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "ArticleDate".
 */
export interface ArticleDate {
    /**
     * The first day.
     */
    from: string;
    /**
     * How exactly the date is known.
     */
    precision: Precision;
    /**
     * The last day.
     */
    to: string;
}
/**
 * What the rates make of the anchor.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Computed".
 */
export interface Computed {
    /**
     * The currency of both.
     */
    currency: Currency;
    /**
     * Its upper end, as presented.
     */
    high: string;
    /**
     * Its lower end, as presented.
     */
    low: string;
}
/**
 * Days in a row, both ends included.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "DayRun".
 */
export interface DayRun {
    /**
     * The first day.
     */
    from: string;
    /**
     * The last day.
     */
    to: string;
}
/**
 * A hypothesis under which a claim holds as written.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Diagnosis".
 */
export interface Diagnosis {
    /**
     * The probability that a random wrong figure would match as well, after counting the alternatives tried.
     */
    chance: string;
    /**
     * Which slip it supposes.
     */
    code: Code;
    /**
     * What it supposes, in one neutral line in the language of the report's messages.
     */
    message: string;
    /**
     * What would be in the article under it.
     */
    suggestion?: string;
}
/**
 * Digits that are no figure.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Exclusion".
 */
export interface Exclusion {
    /**
     * One past its last character.
     */
    end: number;
    /**
     * What they are.
     */
    kind: ExclusionKind;
    /**
     * Where its first character stands.
     */
    start: number;
    /**
     * The digits, with the letters and marks that belong to them.
     */
    text: string;
}
/**
 * A figure: a number as written, with its unit and reading.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Figure".
 */
export interface Figure {
    /**
     * The other numbers that the written separators allow.
     */
    alternatives?: Alternative[];
    /**
     * What decided the currency; null for what is not money.
     */
    basis: Basis | null;
    /**
     * Every currency that the written unit can mean, the likeliest first.
     */
    candidates: Currency[];
    /**
     * The currency that the evidence chose; null while it is open, and for what is not money.
     */
    currency: Currency | null;
    /**
     * One past its last character.
     */
    end: number;
    /**
     * What the word beside the figure does to it.
     */
    hedge: Hedge | null;
    /**
     * The most that it stands for; null where there is no upper end.
     */
    high: string | null;
    /**
     * Its place in the list of figures, counted from 0.
     */
    id: number;
    /**
     * What kind of figure it is.
     */
    kind: Kind;
    /**
     * The least that it stands for as written, hedge included; null where the number is out of range.
     */
    low: string | null;
    /**
     * What a reader should know about how it was read.
     */
    notes: Note[];
    /**
     * Which paragraph of a word processor's document it is in, counted from 1; not there for other texts.
     */
    paragraph?: number;
    /**
     * What the amount is counted per, in English: "month", "share".
     */
    per: string | null;
    /**
     * The bounds, where it is a range or a vague amount.
     */
    range?: Interval;
    /**
     * Where its first character stands.
     */
    start: number;
    /**
     * Its words: number, scale and unit, without hedge, brackets or closing stop.
     */
    text: string;
    /**
     * The unit it counts in: the UCUM code of a measure ("km", "[mi_i]", "Cel"), "%" for percent, "pp" for percentage points; null for money, which has a currency, and for bare numbers.
     */
    unit: string | null;
    /**
     * True for an order of magnitude: "tens of thousands of dollars".
     */
    vague?: boolean;
    /**
     * The number in main units, scale applied: 0.85 for "85p". Null for a range, a vague amount and a number out of range.
     */
    value: string | null;
}
/**
 * What was found out about one claim.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Finding".
 */
export interface Finding {
    /**
     * The figure that was taken for the native amount.
     */
    anchor?: number;
    /**
     * The band in which the figures agree, where they do.
     */
    band?: Band;
    /**
     * What the rates make of the anchor.
     */
    computed?: Computed;
    /**
     * For plausible on currency: the pairs (anchor's first) with which it works.
     */
    currencies?: [Currency, Currency][];
    /**
     * How many days that is.
     */
    days_holding: number;
    /**
     * How many days the date has.
     */
    days_total: number;
    /**
     * What would make the claim hold. Never changes the verdict.
     */
    diagnoses: Diagnosis[];
    /**
     * One past the last character.
     */
    end: number;
    /**
     * The figures of the claim, in its order.
     */
    figures: number[];
    /**
     * A UUID that stays the same while the text around the claim is edited.
     */
    fingerprint: string;
    /**
     * By how many percent the written figure lies above (+) or below (−) what was computed, between the nearest ends; 0 where they meet.
     */
    gap_percent?: string;
    /**
     * The days of the date on whose own fixing the figures agree as written: the first `Finding::MOST_RUNS` stretches of them.
     */
    holds_on: DayRun[];
    /**
     * The rate that the two figures imply: derived amount per unit of the anchor.
     */
    implied_rate?: Interval;
    /**
     * Where a source has the figure, or has it otherwise; for `Relation::Support`.
     */
    in_source?: InSource;
    /**
     * One neutral line with the arithmetic, in the language of the report's messages.
     */
    message: string;
    /**
     * How many more stretches there are.
     */
    more_runs?: number;
    /**
     * For plausible: what it hangs on, in the order of `Unknown`.
     */
    on?: Unknown[];
    /**
     * Whether the claim passes the policy and tolerance it was judged with.
     */
    passes: boolean;
    /**
     * The rates used: by each route the hull over the days of the date, and the fixings that decide.
     */
    rates: Rate[];
    /**
     * What the two figures were taken to stand for; two entries for two ranges, low and high.
     */
    readings?: Side[];
    /**
     * For unverifiable: why it cannot be decided.
     */
    reason?: Reason;
    /**
     * How the figures are said to be related.
     */
    relation: Relation;
    /**
     * What had to be granted for the figures to agree, where something had to be.
     */
    relaxation?: Relaxation;
    /**
     * What else is worth knowing.
     */
    remarks?: Remark[];
    /**
     * What could be written instead, in the article's own locale, rounding and words.
     */
    replacement?: Replacement;
    /**
     * The rule that decided.
     */
    rule: Rule;
    /**
     * The id of its rule, its relation and verdict: "conversion/contradicted".
     */
    rule_id: string;
    /**
     * Where the first character stands.
     */
    start: number;
    /**
     * What the derived figure would read at the day's fixing.
     */
    suggestion?: Suggestion;
    /**
     * That it was accepted, and by what; absent otherwise. It fails no article then.
     */
    suppression?: Suppression;
    /**
     * What can be said.
     */
    verdict: Verdict;
}
/**
 * One publisher's official rate for one day: `nominal` units of `base` cost `value` of `quote`.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Fixing".
 */
export interface Fixing {
    /**
     * The currency that is priced.
     */
    base: Currency;
    /**
     * How many units of the base the price is for: 1, 10, 100 …
     */
    nominal: number;
    /**
     * The currency of the price.
     */
    quote: Currency;
    /**
     * The day on which it was set, where the publisher says so.
     */
    set_on: string | null;
    /**
     * Who published it.
     */
    source: SourceId;
    /**
     * The first day for which it is valid.
     */
    valid_from: string;
    /**
     * The price, in its published digits (trailing zeros included).
     */
    value: string;
}
/**
 * A figure in a source.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "InSource".
 */
export interface InSource {
    /**
     * One past the last character.
     */
    end: number;
    /**
     * The name of the source.
     */
    source: string;
    /**
     * Where the first character stands.
     */
    start: number;
    /**
     * Its words.
     */
    text: string;
}
/**
 * A closed interval of decimals, `low <= high`; the high end may be unbounded.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Interval".
 */
export interface Interval {
    /**
     * The upper end; null where the interval is unbounded.
     */
    high: string | null;
    /**
     * The lower end.
     */
    low: string;
}
/**
 * What one unit of `base` cost in `quote` on a day, by one route.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Rate".
 */
export interface Rate {
    /**
     * One unit of this currency …
     */
    base: Currency;
    /**
     * The longest time, in days, for which a fixing was carried forward to a day without one.
     */
    carried_days: number;
    /**
     * On how many of its days it rests on a fixing that was carried forward.
     */
    days_carried: number;
    /**
     * On how many of its days it was estimated.
     */
    days_estimated: number;
    /**
     * How it was made, for a person to redo: "DKK per EUR (ECB) ÷ RUB per EUR (CBR)".
     */
    derivation: string;
    /**
     * How it was estimated, where no fixing was in force: bridged or indicative. Such a rate makes a claim plausible or contradicts it; nothing holds by it.
     */
    estimate?: Estimate;
    /**
     * The first day of these.
     */
    fixed_from?: string;
    /**
     * The last.
     */
    fixed_to?: string;
    /**
     * The fixings it rests on, as published. Of a rate over many days those that decide: of the days on which it was lowest and highest.
     */
    fixings: Fixing[];
    /**
     * How many fixings it rests on in all.
     */
    fixings_in_all: number;
    /**
     * The upper end; null where the interval is unbounded.
     */
    high: string | null;
    /**
     * The lower end.
     */
    low: string;
    /**
     * … in units of this one.
     */
    quote: Currency;
    /**
     * How close its publisher is to the two currencies; null for a market rate.
     */
    rank: Rank | null;
    /**
     * Who says so: "ECB", or "CBR×ECB" for a cross of two sources; "EU" between old currencies of the euro area, "peg" where an exact peg needs no publisher.
     */
    source: string;
    /**
     * Whether it is an official rate, a market rate, a peg or an irrevocable conversion rate.
     */
    standing: Standing;
}
/**
 * Words to put in the place of a figure.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Replacement".
 */
export interface Replacement {
    /**
     * One past the last character.
     */
    end: number;
    /**
     * The figure they would replace.
     */
    figure: number;
    /**
     * Where the first character stands.
     */
    start: number;
    /**
     * What to write there.
     */
    text: string;
}
/**
 * One bound of the anchor against one bound of the derived figure: what each stands for.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Side".
 */
export interface Side {
    /**
     * What the derived figure stands for when read as approximate.
     */
    about: Interval;
    /**
     * What the anchor stands for.
     */
    anchor: Interval;
    /**
     * What the derived figure stands for as written.
     */
    as_written: Interval;
}
/**
 * What a rule of house style says of some figures.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "StyleRemark".
 */
export interface StyleRemark {
    /**
     * One past the last character.
     */
    end: number;
    /**
     * The figures, the one to change last.
     */
    figures: number[];
    /**
     * A UUID that depends on the rule, on the words of the figures and on how many such remarks are before it, and on no place in the text.
     */
    fingerprint: string;
    /**
     * What the rule says, in the language of the report's messages.
     */
    message: string;
    /**
     * Whether it passes the policy: it does, unless that is strict.
     */
    passes: boolean;
    /**
     * The rule.
     */
    rule: StyleRule;
    /**
     * Where the first character stands.
     */
    start: number;
    /**
     * That it was accepted, and by what; absent otherwise.
     */
    suppression?: Suppression;
}
/**
 * A replacement for the derived figure, in the rounding of the article.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Suggestion".
 */
export interface Suggestion {
    /**
     * The currency to write it in, for an amount of money.
     */
    currency?: Currency;
    /**
     * The most.
     */
    high: string;
    /**
     * The least that the rates of the date make of the anchor.
     */
    low: string;
    /**
     * For a range, the number to write for its upper bound.
     */
    upper?: string;
    /**
     * The number to write, for a range its lower bound.
     */
    value: string;
}
/**
 * That a finding was accepted, so that it neither fails its article nor needs attention. Its verdict stays what it is. See `Baseline`(crate::report::Baseline) for an example.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Suppression".
 */
export interface Suppression {
    /**
     * What says so.
     */
    by: SuppressedBy;
    /**
     * Why, where a comment in the text gives a reason.
     */
    why?: string;
}
/**
 * What accepts a finding that is not there, or needs no attention any more: a comment in the text, or an entry of the baseline.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "Unneeded".
 */
export interface Unneeded {
    /**
     * Which of the two it is.
     */
    by: SuppressedBy;
    /**
     * One past the last character.
     */
    end?: number;
    /**
     * The fingerprint in the baseline.
     */
    fingerprint?: string;
    /**
     * Where the first character stands.
     */
    start?: number;
    /**
     * The words of the comment, or of the claim that the baseline knows.
     */
    text: string;
}
