use super::*;
use crate::article::{Part, PartKind};
use crate::{Article, Checker};

/// The words that a rule remarks on in an article of this language.
fn remarked(rule: StyleRule, language: &str, text: &str) -> Vec<String> {
    let article = Article::new(text).language(language).dated("2023-08-03".parse().unwrap());
    let report = Checker::new().style([rule]).check(&article);
    let plain = Checker::new().check(&article);
    assert!(plain.style_remarks().is_empty(), "off unless turned on");
    assert_eq!(plain.passes(), report.passes(), "a remark fails nothing");
    report.style_remarks().iter().map(|one| one.span.of(text).to_owned()).collect()
}

/// Each text is in a language, and has remarks on these words.
fn holds(rule: StyleRule, cases: &[(&str, &str, &[&str])]) {
    for (language, text, words) in cases {
        assert_eq!(remarked(rule, language, text), *words, "{language}: {text}");
    }
}

#[test]
fn the_first_foreign_amount_has_an_equivalent() {
    let none: &[&str] = &[];
    holds(
        StyleRule::MissingConversion,
        &[
            ("da", "Det koster 100 euro. Siden 200 euro og 5 kroner.", &["100 euro"]),
            ("da", "Det koster 100 euro (745 kroner). Siden 200 euro.", none),
            ("de", "Das Haus kostet 300.000 Dollar. Es war einmal billiger.", &["300.000 Dollar"]),
            ("de", "Das Haus kostet 300.000 Dollar (rund 274.000 Euro).", none),
            ("fr", "Le tableau a coûté 2 millions de dollars.", &["2 millions de dollars"]),
            ("fr", "Le tableau a coûté 2 millions d'euros.", none),
            ("sv", "Boten är på 500 euro. Sedan 100 kronor.", &["500 euro"]),
            ("sv", "Boten är på 500 kronor.", none),
            ("en-GB", "The fine is $500. A second one is $700.", &["$500"]),
            ("en-GB", "The fine is $500 (£393). A second one is £700.", none),
            ("pl", "Kosztuje 100 euro. Potem 200 euro.", &["100 euro"]),
            ("pl", "Kosztuje 100 złotych.", none),
        ],
    );
}

#[test]
fn a_headline_has_no_room_for_an_equivalent() {
    let text = "Boten blev 500 euro\nDomstolen dömde till böter på 500 euro (5 830 kronor).";
    let headline = Part { kind: PartKind::Headline, span: Span::new(0, 19) };
    let article = Article::new(text).language("sv").dated("2023-08-03".parse().unwrap());
    let checker = Checker::new().style([StyleRule::MissingConversion]);
    assert_eq!(checker.check(&article).style_remarks().len(), 1);
    assert_eq!(checker.check(&article.parts([headline])).style_remarks(), []);
}

#[test]
fn a_rounded_amount_has_no_cents_after_conversion() {
    let none: &[&str] = &[];
    holds(
        StyleRule::SpuriousPrecision,
        &[
            ("da", "Han fik 400.000 rubler (3.924,38 euro).", &["3.924,38 euro"]),
            ("da", "Han fik 400.000 rubler (3.900 euro).", none),
            ("en", "He got 400,000 roubles (3,924.38 euros).", &["3,924.38 euros"]),
            ("en", "He got 400,000 roubles (3,900 euros).", none),
            ("de", "Er bekam 400.000 Rubel (3.924,38 Euro).", &["3.924,38 Euro"]),
            ("de", "Er bekam 400.000 Rubel (3.900 Euro).", none),
            ("fr", "Il a reçu 400 000 roubles (3 924,38 euros).", &["3 924,38 euros"]),
            ("nl", "Hij kreeg 400.000 roebel (3.924,38 euro).", &["3.924,38 euro"]),
            ("es", "Recibió 400.000 rublos (3.924,38 euros).", &["3.924,38 euros"]),
            ("es", "Recibió 400.000 rublos (3.900 euros).", none),
        ],
    );
}

#[test]
fn a_range_has_its_lower_bound_in_full() {
    let none: &[&str] = &[];
    holds(
        StyleRule::ElidedRange,
        &[
            ("en", "It may cost £5-6 billion.", &["£5-6 billion"]),
            ("en", "It may cost £5bn-£6bn.", none),
            ("en", "It may cost 500-600 euros, or £5.5-6.5.", none),
            ("da", "Det koster 5-6 millioner kroner.", &["5-6 millioner kroner"]),
            ("da", "Det koster 5.000-6.000 kroner.", none),
            ("sv", "Det kostar 5–6 miljarder kronor.", &["5–6 miljarder kronor"]),
            ("sv", "Det kostar 500–600 kronor.", none),
            ("de", "Es kostet 5–6 Millionen Euro.", &["5–6 Millionen Euro"]),
            ("de", "Es kostet 5,5–6,5 Euro.", none),
            ("fr", "Cela coûte 5-6 millions d'euros.", &["5-6 millions d'euros"]),
            ("fr", "Cela coûte 5 000-6 000 euros.", none),
            ("it", "Costa 5-6 milioni di euro.", &["5-6 milioni di euro"]),
            ("it", "Costa 50-60 euro.", none),
        ],
    );
}

#[test]
fn one_name_is_one_currency() {
    let none: &[&str] = &[];
    holds(
        StyleRule::AmbiguousCurrency,
        &[
            ("da", "Det koster 500 kroner, siden 400 kroner.", none),
            ("da", "Det koster 100 svenske kroner. Her er prisen 66 kroner.", none),
            ("de", "Das kostet 100 Euro, dann 90 Euro.", none),
            ("sv", "Det kostar 500 kronor, sedan 400 kronor.", none),
            ("en-US", "It costs $5 here. It costs $6 there.", none),
            ("fr", "Il a payé 100 francs suisses, puis 50 euros.", none),
            ("nb", "Det koster 500 kroner, siden 400 kroner.", none),
        ],
    );
    for (language, text) in [
        ("en", "In Norway it costs 500 kroner. In Denmark it costs 400 kroner."),
        ("de", "In Norwegen kostet es 500 Kronen. In Dänemark kostet es 400 Kronen."),
        ("fr", "En Norvège, cela coûte 500 couronnes. Au Danemark, cela coûte 400 couronnes."),
        ("nl", "In Noorwegen kost het 500 kronen. In Denemarken kost het 400 kronen."),
        ("es", "En Noruega cuesta 500 coronas. En Dinamarca cuesta 400 coronas."),
        ("it", "In Norvegia costa 500 corone. In Danimarca costa 400 corone."),
    ] {
        let found = remarked(StyleRule::AmbiguousCurrency, language, text);
        assert!(!found.is_empty(), "{language}: {text}");
    }
}

#[test]
fn amounts_side_by_side_have_equal_decimals() {
    let none: &[&str] = &[];
    holds(
        StyleRule::UnevenPrecision,
        &[
            ("en", "It is £10.43, rising to £12.", &["£12"]),
            ("en", "It is £10.4 million, after £12 million.", &["£12 million"]),
            ("en", "It is £10.43, rising to £12.00.", none),
            ("en", "The house is £250,000 and the fence £99.50.", none),
            ("da", "Prisen er 10,50 kroner eller 12 kroner.", &["12 kroner"]),
            ("da", "Prisen er 10,50 kroner eller 12,00 kroner.", none),
            ("de", "Der Preis stieg von 10,4 Mio. Euro auf 12 Mio. Euro.", &["12 Mio. Euro"]),
            ("de", "Es kostet 1.500 Euro oder 900 Euro.", none),
            ("fr", "Le taux est de 4,5 % contre 5 % avant.", &["5 %"]),
            ("fr", "Le taux est de 4,5 % contre 5,0 % avant.", none),
            ("sv", "Priset är 10,50 kronor eller 12 kronor.", &["12 kronor"]),
            ("sv", "Det kostar 10,50 kronor. Sedan 12 kronor.", none),
            ("es", "El precio es de 10,50 euros o 12 euros.", &["12 euros"]),
            ("es", "El precio es de 10 euros o 12 euros.", none),
        ],
    );
}

#[test]
fn large_amounts_have_one_form() {
    let none: &[&str] = &[];
    holds(
        StyleRule::ScaleStyle,
        &[
            ("en", "It cost £5 million, then £7,000,000, then £8m.", &["£7,000,000", "£8m"]),
            ("en", "It cost £5 million, then £7,123,456, and £500.", none),
            ("en", "It cost £5,000,000, then £7,000,000.", none),
            ("en", "It cost £5m, then £7bn.", none),
            ("da", "Det kostede 5 millioner kroner, siden 7 mio. kroner.", &["7 mio. kroner"]),
            ("da", "Det kostede 5 millioner kroner, siden 1 milliard kroner.", none),
            ("de", "Es kostete 5 Millionen Euro, dann 7 Mio. Euro.", &["7 Mio. Euro"]),
            ("de", "Es kostete 5 Mio. Euro, dann 7 Mrd. Euro.", none),
            ("sv", "Det kostade 5 miljoner kronor, sedan 7 000 000 kronor.", &["7 000 000 kronor"]),
            ("sv", "Det kostade 5 miljoner kronor, sedan 7 miljarder kronor.", none),
            ("fr", "Cela a coûté 5 millions d'euros, puis 7 000 000 euros.", &["7 000 000 euros"]),
            ("fr", "Cela a coûté 5 millions d'euros, puis 1 milliard d'euros.", none),
            ("pl", "Kosztowało 5 milionów euro, potem 7 mln euro.", &["7 mln euro"]),
            ("vi", "Chi phí là 5 triệu đồng, sau đó 7 tỷ đồng.", none),
        ],
    );
}

#[test]
fn a_remark_fails_an_article_under_the_strict_policy_unless_it_is_accepted() {
    let text = "It may cost £5-6 billion.";
    let article = Article::new(text).language("en").id("a.txt");
    let strict = Checker::new().policy(Policy::Strict).style([StyleRule::ElidedRange]);
    let report = strict.check(&article);
    assert!(!report.passes() && report.style_remarks()[0].fails());
    let baseline = crate::report::Baseline::of([&report]);
    assert!(strict.clone().baseline(baseline).check(&article).passes());
    let known = report.style_remarks()[0].fingerprint.clone();
    assert!(strict.clone().ignoring([known]).check(&article).passes());
    assert!(strict.clone().rules_off(["style".parse().unwrap()]).check(&article).passes());
    let off = ["style/elided_range".parse().unwrap()];
    assert!(strict.clone().rules_off(off).check(&article).passes());
    let noted = format!("<!-- exchequer-ignore: style -->\n{text}");
    assert!(strict.check(&Article::new(noted).language("en")).passes());
    assert_eq!(Checker::new().check(&article).unneeded_suppressions(), []);
}

#[test]
fn every_view_shows_a_remark_as_one_of_style() {
    let article = Article::new("Costs:\nIt may cost £5-6 billion.").language("en").id("a.txt");
    let report = Checker::new().style(StyleRule::all()).check(&article);
    let id = "style/elided_range";
    let github = report.to_github();
    assert!(github.starts_with("::notice file=a.txt,line=2,endLine=2,col=13,"), "{github}");
    let csv = report.to_csv();
    assert!(
        csv.lines().nth(1).unwrap().starts_with("a.txt,2,13,,,true,true,£5-6 billion,"),
        "{csv}"
    );
    for (view, shown) in [
        ("text", report.to_text()),
        ("csv", csv),
        ("lsp", report.to_lsp()),
        ("sarif", report.to_sarif()),
        ("github", github),
        ("annotations", report.to_web_annotations()),
    ] {
        assert!(shown.contains(id), "{view} lacks it:\n{shown}");
        assert!(shown.to_lowercase().contains("house style: "), "{view}:\n{shown}");
    }
    let json = report.to_json();
    let document: crate::report::Document = json.parse().unwrap();
    assert_eq!(document.style_remarks, report.style_remarks());
    assert_eq!(document.to_json(), json);
    #[cfg(feature = "html-report")]
    assert!(report.to_html().contains("ouse style: "));
    #[cfg(feature = "messages")]
    {
        let danish = report.messages_in(crate::report::MessageLanguage::Danish);
        assert!(danish.style_remarks()[0].message.starts_with("husstil: "));
    }
}
