//! The currency of an amount, and the evidence that chose it.

use crate::common::text_form::text_form;
use crate::currency::Currency;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The currency of an amount, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Money {
    /// The currency, once evidence has decided; `None` while the candidates are open.
    pub currency: Option<Currency>,
    /// Every currency that the written unit can mean on the article's date, the likeliest first.
    /// Shared by the figures of an article that name it alike.
    pub candidates: Arc<[Currency]>,
    /// What decided.
    pub basis: Basis,
}

/// The evidence that chose a currency among its candidates, strongest first.
///
/// ```
/// use exchequer::figure::Basis;
///
/// // The strongest evidence first.
/// assert!(Basis::Wording < Basis::Country && Basis::Country < Basis::Convention);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Basis {
    /// The unit as written has one meaning: "DKK", "€", "zloty", "norske kroner".
    Wording,
    /// Another figure in the same article spells the same unit out.
    EarlierWording,
    /// A place or nationality nearby.
    Place,
    /// The article's country.
    Country,
    /// The article's language.
    Language,
    /// What the sign means where nothing else is said ("$" is the US dollar in world news).
    Convention,
    /// Only one candidate makes the pair plausible; the weakest evidence.
    Pair,
    /// Nothing decided; the candidates stay open.
    Open,
}

text_form!(Basis, "basis", {
    Wording => "wording",
    EarlierWording => "earlier_wording",
    Place => "place",
    Country => "country",
    Language => "language",
    Convention => "convention",
    Pair => "pair",
    Open => "open",
});
