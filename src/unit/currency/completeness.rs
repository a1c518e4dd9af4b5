//! For tests: that the tables have all that they say they have. Source of the lists: ISO 4217 lists
//! one and three as published 2026-01-01, and ISO 3166-1.

use super::{Country, Currency, Kind, parallel_market_on, pegs_on};
use chrono::NaiveDate;

const LIST_ONE: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
    CDF CHF CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD \
    HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD \
    MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR \
    RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH \
    UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG";

const LIST_THREE: &str = "ADP AFA ALK ANG AOK AON AOR ARA ARP ATS AZM BAD BEF BGL BGN BOP BRB BRC BRE BRN BRR BUK BYB BYR \
    CSD CSK CUC CYP DDM DEM ECS EEK ESP FIM FRF GEK GHC GHP GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LTL LTT \
    LUF LVL LVR MGF MLF MRO MTL MTP MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROL RUR SDD SDP SIT SKK SLL SRG STD SUR \
    TJR TMM TPE TRL UAK UGS UYN UYP VEB VEF VNC XEU YDD YUD YUM YUN ZMK ZRN ZRZ ZWD ZWL ZWN ZWR";

const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK \
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ \
    MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO \
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW \
    TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn every_currency_of_list_one_lives() {
    let dead: Vec<_> = LIST_ONE
        .split_whitespace()
        .filter(|code| Currency::from_code(code).is_none_or(|one| !one.alive_on(day("2026-06-01"))))
        .collect();
    assert_eq!(dead, [""; 0]);
}

#[test]
fn every_currency_of_list_three_is_known_and_dead() {
    let living: Vec<_> = LIST_THREE
        .split_whitespace()
        .filter(|code| Currency::from_code(code).is_none_or(|one| one.alive_on(day("2026-06-01"))))
        .collect();
    assert_eq!(living, [""; 0]);
}

#[test]
fn every_dead_currency_has_a_successor_or_says_by_its_country_what_followed() {
    let orphans: Vec<_> = LIST_THREE
        .split_whitespace()
        .filter_map(Currency::from_code)
        .filter(|one| {
            one.kind() == Kind::Money
                && one.euro_conversion().is_none()
                && one.successors().next().is_none()
        })
        .map(|one| one.code().to_owned())
        .collect();
    // Their countries took up a foreign currency, or the next unit came under no fixed rate.
    assert_eq!(orphans, ["GHP", "MTP", "TPE"]);
}

#[test]
fn every_country_has_money_today() {
    let poor: Vec<_> = COUNTRIES
        .split_whitespace()
        .filter(|code| {
            Country::from_code(code).is_none_or(|one| one.currency_on(day("2026-06-01")).is_none())
        })
        .collect();
    assert_eq!(poor, [""; 0]);
}

#[test]
fn every_member_of_the_euro_area_gave_up_its_money_on_its_day() {
    for (country, money, last_day_before) in [
        ("AT", "ATS", "1998-12-31"),
        ("BE", "BEF", "1998-12-31"),
        ("BG", "BGN", "2025-12-31"),
        ("CY", "CYP", "2007-12-31"),
        ("DE", "DEM", "1998-12-31"),
        ("EE", "EEK", "2010-12-31"),
        ("ES", "ESP", "1998-12-31"),
        ("FI", "FIM", "1998-12-31"),
        ("FR", "FRF", "1998-12-31"),
        ("GR", "GRD", "2000-12-31"),
        ("HR", "HRK", "2022-12-31"),
        ("IE", "IEP", "1998-12-31"),
        ("IT", "ITL", "1998-12-31"),
        ("LT", "LTL", "2014-12-31"),
        ("LU", "LUF", "1998-12-31"),
        ("LV", "LVL", "2013-12-31"),
        ("MT", "MTL", "2007-12-31"),
        ("NL", "NLG", "1998-12-31"),
        ("PT", "PTE", "1998-12-31"),
        ("SI", "SIT", "2006-12-31"),
        ("SK", "SKK", "2008-12-31"),
    ] {
        let money = Currency::from_code(money).unwrap();
        let conversion = money.euro_conversion().unwrap();
        assert_eq!(conversion.fixed_from.pred_opt(), Some(day(last_day_before)), "{country}");
        let today = Country::from_code(country).unwrap().currency_on(day("2026-06-01"));
        assert_eq!(today, Some(Currency::EUR), "{country}");
        assert_eq!(
            Country::from_code(country).unwrap().currency_on(day(last_day_before)),
            Some(money),
            "{country}"
        );
    }
}

#[test]
fn money_that_was_renamed_in_place_kept_its_code_and_is_flagged() {
    for (code, on, factor) in [
        ("FIM", "1963-01-01", "100"),
        ("FRF", "1960-01-01", "100"),
        ("KPW", "2009-11-30", "100"),
        ("SYP", "2026-01-01", "100"),
    ] {
        let money = Currency::from_code(code).unwrap();
        let event = money.successors().find(|event| event.new == money).unwrap();
        assert_eq!((event.on, event.factor.to_string()), (day(on), factor.to_owned()), "{code}");
        assert!(event.code_reused, "{code}");
    }
}

#[test]
fn the_pegs_and_parallel_markets_that_newsrooms_meet_are_there() {
    let on = day("2023-08-15");
    for code in [
        "AED", "BAM", "BHD", "DKK", "HKD", "JOD", "NAD", "NPR", "OMR", "QAR", "SAR", "XAF", "XCD",
        "XOF", "XPF",
    ] {
        assert!(pegs_on(Currency::from_code(code).unwrap(), on).next().is_some(), "{code}");
    }
    for code in ["ARS", "IRR", "LBP", "NGN", "SYP", "VES"] {
        assert!(parallel_market_on(Currency::from_code(code).unwrap(), on).is_some(), "{code}");
    }
}
