use super::*;
use crate::{Article, Checker};

fn page(text: &str, language: &str, date: &str) -> String {
    checked(Article::new(text).language(language).dated(date.parse().unwrap()))
}

fn checked(article: Article) -> String {
    Checker::new().check(&article).to_html()
}

const CONVERSION: &str = "Reklamen lover 495.000 rubler, svarende til 36.000 kroner.";

#[test]
fn the_policy_allows_the_style_and_the_script_and_nothing_else() {
    assert_eq!(STYLE_DIGEST, format!("sha256-{}", digest(STYLE)));
    assert_eq!(SCRIPT_DIGEST, format!("sha256-{}", digest(SCRIPT)));
    assert!(!SCRIPT.contains("</") && !SCRIPT.contains("innerHTML"));
    assert!(!STYLE.contains('<') && !STYLE.contains("url(") && !STYLE.contains("@import"));
}

/// What a browser computes of a style before it allows it.
fn digest(style: &str) -> String {
    use base64::Engine;
    use sha2::Digest;
    base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(style))
}

#[test]
fn figures_and_claims_lead_to_each_other() {
    let page = page(CONVERSION, "da", "2023-08");
    for (id, target) in [("figure-0", "claim-1"), ("figure-1", "claim-1")] {
        assert!(page.contains(&format!(r##"<a id="{id}" href="#{target}" data-at="##)), "{page}");
        assert!(page.contains(&format!(r##"href="#{id}""##)));
    }
    assert!(page.contains(r#"id="claim-1""#));
}

#[test]
fn a_claim_shows_its_verdict_its_days_and_its_fixings() {
    let page = page(CONVERSION, "da", "2023-08");
    for shown in [
        "plausible",
        "18 of 31 days: 3–7 and 18–30 August 2023",
        "1 EUR = <b>110.6847</b> RUB",
        "DKK per EUR (ECB) ÷ RUB per EUR (CBR)",
        "<svg",
        r#"lang="da""#,
    ] {
        assert!(page.contains(shown), "{shown}");
    }
}

/// What a reader sees of the page, without markup and style.
fn seen(page: &str) -> String {
    let body = page.split("<body>").nth(1).unwrap_or_default();
    let mut seen = String::new();
    for piece in body.split('<') {
        let words = piece.split_once('>').map_or(piece, |(_, words)| words);
        seen.push_str(words);
    }
    seen
}

#[test]
fn the_words_of_the_page_are_in_the_language_of_the_messages() {
    use crate::report::MessageLanguage;
    let article = Article::new(CONVERSION).language("da").dated("2023-08".parse().unwrap());
    let report = Checker::new().check(&article);
    for (language, tag, wanted) in [
        (
            MessageLanguage::Danish,
            "da",
            [
                "Den ene påstand bør tjekkes",
                "495.000 rubler svarede til 36.000 kroner på 18 af de 31 dage i august 2023.",
            ],
        ),
        (
            MessageLanguage::German,
            "de",
            [
                "Die einzige Behauptung sollte nachgeprüft werden",
                "495.000 rubler entsprachen 36.000 kroner an 18 der 31 Tage (August 2023).",
            ],
        ),
    ] {
        let page = report.clone().messages_in(language).to_html();
        assert!(page.contains(&format!("<html lang=\"{tag}\">")));
        let seen = seen(&page);
        for wanted in wanted {
            assert!(seen.contains(wanted), "{wanted} in {seen}");
        }
        let marks = '\u{e000}'..='\u{e003}';
        assert!(!page.contains(|c| marks.contains(&c)), "a mark is left");
    }
}

#[test]
fn no_english_is_left_in_the_views_in_another_language() {
    use crate::report::MessageLanguage;
    use crate::report::wording::{figure::FigureWord, label::Label, page::PageWord};
    use crate::report::wording::{rate::RateWord, rule::RuleWord};
    let text = "Reklamen lover 495.000 rubler, svarende til 36.000 kroner.\n\nOmsætningen steg 18 \
        procent til 2,7 mia. kr. fra 2,5 mia. kr.\n\nAf 1.200 medlemmer stemte 180 (25 procent) \
        imod.\n\nVejen er 31 miles (19 km). Bøden er på knap 500 kr. om måneden, eller $90.";
    let article = Article::new(text).language("da").dated("2023-08".parse().unwrap());
    let report = Checker::new().check(&article);
    let tables = [PageWord::ENGLISH, FigureWord::ENGLISH, RateWord::ENGLISH, Label::ENGLISH];
    let tables = tables.into_iter().chain([RuleWord::ENGLISH]);
    // What is between the arguments of a sentence; a single word may be one of both languages.
    let parts = tables.flatten().flat_map(|(_, words)| words.split(['{', '}']));
    let parts = parts.filter(|part| part.contains(char::is_alphabetic));
    let parts: Vec<&str> = parts.filter(|part| part.trim().contains(' ')).collect();
    assert!(parts.len() > 100);
    for language in MessageLanguage::all().filter(|one| *one != MessageLanguage::English) {
        let report = report.clone().messages_in(language);
        for view in [seen(&report.to_html()), report.to_text(), report.to_sarif()] {
            let left: Vec<&&str> = parts.iter().filter(|part| view.contains(**part)).collect();
            assert!(left.is_empty(), "{language}: {left:?} in {view}");
        }
    }
}

#[test]
fn accepted_claims_are_not_said_to_agree() {
    let text =
        "It cost €100 million ($109 million).\nShe paid €100 ($190). <!-- exchequer-ignore -->";
    let article = Article::new(text).language("en").dated("2023-08-15".parse().unwrap());
    let seen = seen(&Checker::new().check(&article).to_html());
    assert!(
        seen.contains("1 of 2 claims agree") && seen.contains("1 agrees, 1 accepted"),
        "{seen}"
    );
}

#[test]
fn paragraphs_are_kept() {
    let page = page("Her\nog der\n\n\nog nu.", "da", "2023-08");
    assert!(page.contains("<p>Her\nog der</p><p>og nu.</p>"), "{page}");
}

#[test]
fn of_a_single_day_the_month_around_it_is_drawn_with_the_day_marked() {
    let page = page(CONVERSION, "da", "2023-08-15");
    for shown in [
        "by the fixing of each day, 1–30 August 2023",
        "On 15 August 2023 it was ",
        ", which does not agree with that.",
        ">15 Aug</text>",
        ">DKK</text>",
    ] {
        assert!(squeezed(&page).contains(shown), "{shown} in {page}");
    }
    let article = Article::new(CONVERSION).language("da").dated("2023-08-15".parse().unwrap());
    let danish = Checker::new().check(&article).messages_in(crate::report::MessageLanguage::Danish);
    assert!(squeezed(&danish.to_html()).contains(">15.8.</text>"));
}

/// Without the line breaks that the drawing puts around its words.
fn squeezed(page: &str) -> String {
    page.replace(">\n", ">").replace("\n</text>", "</text>")
}

#[test]
fn an_axis_of_values_has_at_least_four_marks() {
    let page = page(CONVERSION, "da", "2023-08");
    let (svg, _) = page.split_once("</svg>").unwrap();
    assert!(svg.matches(r#"text-anchor="end""#).count() >= 5, "four marks and the currency");
}

const SEVERAL: &str = "The work costs $120 million (€110 million). A firm puts in 90 million kroner \
    ($1.3 million). It lent €100 million ($90 million).";

#[test]
fn what_needs_a_look_comes_first_and_what_agrees_is_folded() {
    let page = page(SEVERAL, "en", "2023-08-15");
    let place = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words} in {page}"));
    assert!(page.contains(r##"<a href="#claim-2">2 of 3 claims need a look</a>"##), "{page}");
    let order = [
        place(r#"id="claim-2" "#),
        place(r#"id="claim-3" "#),
        place(r#"<details class="more" id="agree"><summary>1 agrees</summary>"#),
        place(r#"id="claim-1" "#),
        place(r#"<section class="article""#),
    ];
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn a_suggestion_has_its_place_for_programs() {
    let page = page("It cost 😀 €100 million ($90 million).", "en", "2023-08-15");
    assert!(page.contains(r#"data-at="25-36" data-text="$109 million""#), "{page}");
}

#[test]
fn a_file_is_called_by_its_name_and_a_page_by_its_address() {
    for (id, title) in [
        ("/home/desk/tuesday/fine.txt", "fine.txt"),
        ("C:\\desk\\fine.txt", "fine.txt"),
        ("https://news.example/a/fine", "https://news.example/a/fine"),
        ("", "Article"),
    ] {
        let page = checked(Article::new(CONVERSION).id(id));
        assert!(page.contains(&format!("<h1><bdi>{title}</bdi></h1>")), "{title} in {page}");
    }
}

#[test]
fn a_header_line_is_not_shown() {
    let article = Article::from_plain_text(format!("date 2023-08\n\n{CONVERSION}")).unwrap();
    assert!(!checked(article).contains("date 2023-08"));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(page(CONVERSION, "da", "2023-08"), page(CONVERSION, "da", "2023-08"));
}

#[test]
fn an_article_cannot_bring_its_own_markup() {
    let attacks = [
        "<script>alert(1)</script>",
        "\"onmouseover=\"alert(1)",
        "'onfocus='alert(1)' autofocus",
        "</style><script>alert(1)</script>",
        "]]><script>alert(1)</script>",
        "</title><img src=x onerror=alert(1)>",
        "<!--",
        "&lt;script&gt;",
        "<svg/onload=alert(1)>",
        "javascript:alert(1)",
    ];
    for attack in attacks {
        let text =
            format!("{attack} 495.000 rubler{attack} svarende til 36.000 kroner{attack}. {attack}");
        let plain = page(CONVERSION, "da", "2023-08");
        let hostile =
            checked(Article::new(text).id(attack).language("da").dated("2023-08".parse().unwrap()));
        for tag in
            ["<script", "<img", "<!--", "onerror=alert(1)>", "\"onmouseover=\"", " onfocus='"]
        {
            assert_eq!(hostile.contains(tag), plain.contains(tag), "{tag} by {attack}");
        }
        for tag in ["<style", "</style", "<title", "</title"] {
            assert_eq!(hostile.matches(tag).count(), 1, "{tag} by {attack}");
        }
        assert_eq!(hostile.matches("<svg").count(), hostile.matches("</svg>").count());
    }
}

#[test]
fn a_source_cannot_bring_its_own_markup_either() {
    use crate::currency::Currency;
    use crate::rates::{Fixing, RateBook, SourceId};
    let mut book = RateBook::empty();
    let day: chrono::NaiveDate = "2023-08-01".parse().unwrap();
    for (valid_from, cents) in day.iter_days().take(31).zip(700..) {
        let fixing = Fixing {
            source: SourceId("<script>alert(1)</script>\" onload=\"".into()),
            base: Currency::USD,
            quote: Currency::from_code("DKK").unwrap(),
            nominal: 1,
            value: rust_decimal::Decimal::new(cents, 2),
            set_on: None,
            valid_from,
        };
        book.insert(fixing).unwrap();
    }
    let article = Article::new("1.000 dollar (7.100 kroner)")
        .language("da")
        .dated("2023-08".parse().unwrap());
    let page = Checker::with_rates(book).check(&article).to_html();
    assert!(page.contains("<svg") && page.contains("&lt;script&gt;alert(1)"));
    assert!(page.matches("<script").count() == 1 && !page.contains("\" onload=\""));
}

#[test]
fn what_is_invisible_or_turns_the_line_around_is_shown() {
    let page = page(
        "\u{202e}495.000 rubler\u{2066}\0, svarende til 36.000 kroner\u{202e}.",
        "da",
        "2023-08",
    );
    assert!(!page.contains(['\0', '\u{202e}', '\u{2066}']) && page.contains('\u{fffd}'));
    assert!(page.contains("4 invisible or reordering characters"));
}

#[test]
fn an_article_without_figures_is_a_page_too() {
    for text in ["", "Intet her.", "\n\n"] {
        let page = page(text, "da", "2023-08");
        assert!(page.contains("No claim to check") && page.ends_with("</html>"));
    }
}

#[test]
fn five_hundred_figures_keep_their_working_to_themselves() {
    let sentences: String = (0..250)
        .map(|n| format!("De fik {} rubler, svarende til {} kroner.\n\n", 495_000 + n, 36_000 + n))
        .collect();
    let page = page(&sentences, "da", "2023-08");
    assert!(page.matches("class=\"finding ").count() >= 250);
    assert!(page.len() < 12_000_000, "{}", page.len());
}

#[test]
fn a_change_is_drawn_as_two_bars_with_a_line_where_the_stated_one_leads() {
    let page =
        page("Turnover rose 16 per cent to £318m from £300m a year earlier.", "en", "2024-05-14");
    for shown in [
        r#"<div class="bars" role="img" aria-labelledby="chart-1"><svg viewBox="0 0 420 "#,
        r#"<p id="chart-1">Two bars: before "#,
        "would have led, 348 m.",
        r#">before</text>"#,
        r#">after</text>"#,
        r#"<line class="stated" "#,
        r#"<text class="unit" x="286.0" y="98.0">GBP</text>"#,
    ] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
    assert_eq!(page.matches("<rect ").count(), 2);
}

#[test]
fn the_parts_of_a_sum_are_one_bar_above_the_total() {
    let text = "They gave £30m to schools, £20m to parks and £10m to roads, £80m in all.";
    let page = page(text, "en", "2024-05-14");
    assert!(page.contains("Two bars: the parts ") && page.contains(", together 60 m, above "));
    assert_eq!(page.matches("<rect ").count(), 4);
    assert!(!page.contains(r#"class="stated""#));
}

#[test]
fn a_share_is_drawn_as_a_part_of_its_whole() {
    let page = page("Of 1,200 members, 180 (25 per cent) voted against.", "en", "2024-05-14");
    assert!(page.contains("One bar: ") && page.contains(" of it would end, 300."), "{page}");
    assert_eq!(page.matches("<rect ").count(), 2);
    assert!(page.contains(r#"<rect class="part empty""#));
}

#[test]
fn an_amount_that_is_a_step_is_not_drawn_as_a_value_before() {
    let page = page("The shares closed 9p, or 3.1 per cent, lower at 281p.", "en", "2024-05-14");
    assert!(page.contains("holds") && !page.contains("Two bars"), "{page}");
}
