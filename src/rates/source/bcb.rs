//! Banco Central do Brasil: the PTAX, reais per unit of a currency.
//!
//! ```text
//! {"@odata.context":"…#_CotacaoMoedaPeriodo","value":[{"cotacaoCompra":5.2341,"cotacaoVenda":5.2347,
//!   "dataHoraCotacao":"2026-03-02 13:09:42.704","tipoBoletim":"Fechamento"}]}
//! ```
//!
//! Only the closing bulletin is read. The bank gives what dealers buy and sell for, and the fixing
//! here is the mean of the two. An answer does not name its currency: the question does, except
//! that the service for the dollar has a name of its own.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::sheet::{Sheet, Terms, currency, own};
use super::{Ask, Content, Flaw, Place, Request, Source, listed};
use crate::currency::Currency;
use crate::rates::Fixing;
use serde::Deserialize;
use serde_json::value::RawValue;

const ID: &str = "BCB";
const SERVICE: &str = "https://olinda.bcb.gov.br/olinda/servico/PTAX/versao/v1/odata/\
    CotacaoMoedaPeriodo(moeda=@moeda,dataInicial=@dataInicial,dataFinalCotacao=@dataFinalCotacao)";

/// What the PTAX is set for. Source: the service's list of currencies, olinda.bcb.gov.br.
const ALL: [&str; 10] = ["AUD", "CAD", "CHF", "DKK", "EUR", "GBP", "JPY", "NOK", "SEK", "USD"];

pub(super) fn source() -> Option<Source> {
    Some(Source {
        published: "about 13:10 in Brasília on business days",
        licence: "ODbL 1.0: Banco Central do Brasil, dadosabertos.bcb.gov.br.",
        ..listed(ID, requests, read)?
    })
}

/// One currency a question.
fn requests(ask: &Ask) -> Vec<Request> {
    let wanted = |code: &&&str| {
        ask.currencies.is_empty() || ask.currencies.iter().any(|one| one.code() == **code)
    };
    ALL.iter().filter(wanted).filter_map(|code| series(code, ask)).collect()
}

fn series(code: &str, ask: &Ask) -> Option<Request> {
    let ask = Ask { currencies: vec![currency(code)?], ..ask.clone() };
    let [from, to] = [ask.from, ask.to].map(|day| day.format("%m-%d-%Y"));
    let url = format!(
        "{SERVICE}?@moeda='{code}'&@dataInicial='{from}'&@dataFinalCotacao='{to}'\
         &$filter=tipoBoletim%20eq%20'Fechamento'&$format=json"
    );
    Some(Request::get(url, Content::Json, &ask))
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "@odata.context", default)]
    context: String,
    value: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bulletin {
    cotacao_compra: Scalar,
    cotacao_venda: Scalar,
    data_hora_cotacao: String,
    tipo_boletim: Option<String>,
}

fn read(request: &Request, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let Answer { context, value } = json::read(body)?;
    let mut sheet = Sheet::of(ID);
    if value.is_empty() {
        return Ok(sheet.fixings());
    }
    let base = priced(request, &context)
        .ok_or_else(|| Flaw::form(Place::Answer, "a question for one currency", &request.url))?;
    for bulletin in json::records::<Bulletin>(&value) {
        let (place, bulletin) = bulletin?;
        if bulletin.tipo_boletim.is_some_and(|kind| !kind.starts_with("Fechamento")) {
            continue;
        }
        let day = number::iso_day(place, "dataHoraCotacao", &bulletin.data_hora_cotacao)?;
        let buying = bulletin.cotacao_compra.price(place, "cotacaoCompra", Mark::Point)?;
        let selling = bulletin.cotacao_venda.price(place, "cotacaoVenda", Mark::Point)?;
        sheet.on(day, Terms::one(base, own("BRL")), number::mean(buying, selling));
    }
    Ok(sheet.fixings())
}

fn priced(request: &Request, context: &str) -> Option<Currency> {
    if context.contains("CotacaoDolar") {
        return Some(Currency::USD);
    }
    currency(request.parameter("@moeda")?.trim_matches('\''))
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::super::find;
    use super::super::fixture::{answer, ask, fault, lines, shown, urls};

    #[test]
    fn the_closing_bulletin_is_read_as_the_mean_of_buying_and_selling() {
        let bank = find("BCB").unwrap();
        let request = &bank.requests(&ask("EUR", "2026-03-02", "2026-03-03"))[0];
        let fixings = bank.read(request, &answer("ptax.json")).unwrap();
        assert_eq!(
            shown(fixings),
            ["2026-03-02 1 EUR = 6.043050 BRL", "2026-03-03 1 EUR = 6.05005 BRL"]
        );
    }

    #[test]
    fn the_service_for_the_dollar_names_its_currency_and_the_other_does_not() {
        assert_eq!(lines("BCB", "bcb.json"), ["2026-03-02 1 USD = 5.23440 BRL"]);
        let error = find("BCB").unwrap().read_recorded(&answer("ptax.json")).unwrap_err();
        assert!(
            error.to_string().starts_with("BCB: the answer: expected a question for one currency")
        );
        assert!(matches!(fault("BCB", br#"{"erro":"x"}"#), Fault::Form { .. } | Fault::Refused(_)));
    }

    #[test]
    fn each_currency_is_a_question_with_the_month_first() {
        let url = "https://olinda.bcb.gov.br/olinda/servico/PTAX/versao/v1/odata/CotacaoMoedaPeriodo(moeda=@moeda,\
            dataInicial=@dataInicial,dataFinalCotacao=@dataFinalCotacao)?@moeda='EUR'&@dataInicial='02-25-2026'\
            &@dataFinalCotacao='03-02-2026'&$filter=tipoBoletim%20eq%20'Fechamento'&$format=json";
        assert_eq!(urls("BCB", "EUR RUB BRL", "2026-03-02", "2026-03-02"), [url]);
        assert_eq!(urls("BCB", "", "2026-03-02", "2026-03-02").len(), 10);
    }
}
