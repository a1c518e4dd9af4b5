//! What an editor says of all its articles: date, language and country of those that say none, and
//! the language of messages.

use crate::arguments::country;
use crate::supply::live::today;
use exchequer::Article;
use exchequer::article::ArticleDate;
use exchequer::currency::Country;
use exchequer::report::MessageLanguage;
use serde_json::Value;

/// Defaults for articles that do not say.
#[derive(Debug, Default, PartialEq)]
pub struct Settings {
    /// In words, since "today" is another day tomorrow.
    date: Option<String>,
    lang: Option<String>,
    country: Option<Country>,
    /// The language of messages.
    pub ui_lang: Option<MessageLanguage>,
}

impl Settings {
    /// The settings in `initializationOptions` or a changed configuration: the fields `date`,
    /// `lang`, `country` and `ui_lang`, at the top or in `exchequer`. What is wrong with a field is said, and
    /// the field is passed over.
    pub fn of(value: &Value) -> (Self, Vec<String>) {
        let value = value.get("exchequer").unwrap_or(value);
        let mut settings = Self::default();
        let mut complaints = Vec::new();
        for (name, value) in value.as_object().into_iter().flatten() {
            if value.is_null() || value.as_str() == Some("") {
                continue;
            }
            let text = value.as_str().ok_or_else(|| "write a string".to_owned());
            if let Err(error) = text.and_then(|text| settings.set(name, text)) {
                complaints.push(format!("setting `{name}`: {error}"));
            }
        }
        (settings, complaints)
    }

    fn set(&mut self, name: &str, text: &str) -> Result<(), String> {
        match name {
            "date" => {
                ArticleDate::parse_on(text, today()).map_err(|error| error.to_string())?;
                self.date = Some(text.to_owned());
            }
            "lang" => {
                Article::new("").try_language(text).map_err(|error| error.to_string())?;
                self.lang = Some(text.to_owned());
            }
            "country" => self.country = Some(country(text)?),
            "ui_lang" => {
                let language = MessageLanguage::from_tag(text);
                self.ui_lang = Some(language.map_err(|error| error.to_string())?);
            }
            _ => return Err("there are date, lang, country and ui_lang".to_owned()),
        }
        Ok(())
    }

    /// The article with the language and country of the settings where it has none.
    pub fn fill(&self, mut article: Article) -> Article {
        if let Some(country) = self.country.filter(|_| article.given_country().is_none()) {
            article = article.country(country);
        }
        match &self.lang {
            Some(lang) if article.given_language().is_none() => article.language(lang),
            _ => article,
        }
    }

    /// The date of articles that say none.
    pub fn date(&self) -> Option<ArticleDate> {
        ArticleDate::parse_on(self.date.as_deref()?, today()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn settings_are_read_at_the_top_or_under_the_name_of_the_program() {
        let (settings, complaints) =
            Settings::of(&json!({"exchequer": {"date": "2023-08", "lang": "da", "country": "dk"}}));
        assert_eq!(complaints, Vec::<String>::new());
        let danish = Settings::of(&json!({"ui_lang": "da-DK"})).0;
        assert_eq!(danish.ui_lang, Some(MessageLanguage::Danish));
        assert_eq!(settings.date(), Some("2023-08".parse().unwrap()));
        let article = settings.fill(Article::new("5 kr."));
        assert_eq!(article.given_language(), Some("da"));
        assert_eq!(
            settings.fill(Article::new("").language("nb-NO")).given_country(),
            Country::from_code("NO")
        );
        assert_eq!(
            Settings::of(&json!({"lang": "da", "date": null})).0.lang.as_deref(),
            Some("da")
        );
    }

    #[test]
    fn what_is_wrong_is_named_and_the_rest_is_taken() {
        let (settings, complaints) =
            Settings::of(&json!({"date": 2023, "lang": "tlh", "country": "DK", "colour": "red"}));
        assert_eq!(settings, Settings { country: Country::from_code("DK"), ..Settings::default() });
        assert_eq!(complaints.len(), 3, "{complaints:?}");
        assert!(complaints.iter().any(|one| one.contains("setting `lang`: ")), "{complaints:?}");
        assert_eq!(Settings::of(&json!([1])), (Settings::default(), Vec::new()));
    }
}
