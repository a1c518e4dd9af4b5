//! The examples that the help of each command ends with.

pub(super) const EXAMPLES: &str = "\
Examples:
  exchequer check article.txt --date 2023-08
  exchequer rates RUB DKK 2023-08
  exchequer help check

A date is 2023-08-03, 2023-08, 2023 or 2004-10-01/2005-03-31, everywhere a date is taken;
options take today and yesterday too.";

pub(super) const CHECK_EXAMPLES: &str = "\
Examples:
  exchequer check article.txt --date 2023-08      an article of August 2023
  exchequer check drafts/ --offline -v            a folder, everything shown, nobody asked
  exchequer check - --lang da < draft.txt         standard input
  exchequer check a.txt --format json             for tools
  exchequer check a.txt --format html -o report.html   a page to read and to send on
  exchequer check drafts/ --format sarif -o drafts.sarif
  exchequer check drafts/ --format lsp -o checked/     a file for each article
  exchequer check --jsonl < articles.jsonl        one article a line in, one report a line out
  exchequer check --jsonl in.jsonl --output out.jsonl --resume
  exchequer check --jsonl --offline a.jsonl b.jsonl    two files, one after the other
  exchequer check --urls addresses.txt                 pages of the web, one address a line
  exchequer check drafts/ --baseline exchequer-baseline.json
  exchequer check drafts/ --fix --diff                 what suggestions would change";

pub(super) const RULES_EXAMPLES: &str = "\
Examples:
  exchequer rules
  exchequer rules --format json";

pub(super) const BASELINE_EXAMPLES: &str = "\
Examples:
  exchequer baseline drafts/ --output exchequer-baseline.json
  exchequer check drafts/ --baseline exchequer-baseline.json";

pub(super) const DIFF_EXAMPLES: &str = "\
Examples:
  exchequer diff old.txt new.txt --date 2023-08
  exchequer diff old.txt new.txt --format json";

pub(super) const STATS_EXAMPLES: &str = "\
Examples:
  exchequer stats reports.jsonl
  exchequer check --jsonl < articles.jsonl | exchequer stats --format json";

pub(super) const CONFIG_EXAMPLES: &str = "\
Examples:
  exchequer config
  exchequer config drafts/article.txt --policy strict

An exchequer.toml, in which every line may be left out:
  country = \"DK\"
  language = \"da\"
  ui_lang = \"da\"                      language of messages
  date = \"2023-08\"
  policy = \"strict\"
  tolerance = \"0.5\"                    percent of a gap that passes as well
  relations = [\"conversion\", \"change\"]
  style = [\"elided_range\"]             rules of house style, see exchequer rules
  baseline = \"exchequer-baseline.json\"
  ignore = [\"fingerprint\"]             findings by the fingerprint in their report
  rates = [\"desk.csv\"]                 columns base,quote,value,date and nominal?,source?
  words = { da = \"house-words.toml\" }
  rules.off = [\"repetition\"]           see exchequer rules";

pub(super) const TEXT_EXAMPLES: &str = "\
Examples:
  exchequer text page.html
  exchequer text https://avis.example/2023/08/03/annoncen > article.txt
  exchequer text saved_pages --format json | exchequer check --jsonl";

pub(super) const RATES_EXAMPLES: &str = "\
Examples:
  exchequer rates RUB DKK 2023-08
  exchequer rates USD EUR 2024-03-15 --format json
  exchequer rates EUR SEK 2020/2022 --offline --format csv";

pub(super) const SOURCES_EXAMPLES: &str = "\
Examples:
  exchequer sources";

pub(super) const LANGUAGES_EXAMPLES: &str = "\
Examples:
  exchequer languages";

#[cfg(feature = "serve")]
pub(super) const SERVE_EXAMPLES: &str = "\
Examples:
  exchequer serve
  exchequer serve --listen 127.0.0.1:9000 --live --allow-host checker.example";

#[cfg(feature = "lsp")]
pub(super) const LSP_EXAMPLES: &str = "\
Examples:
  exchequer lsp
  exchequer lsp --live --policy strict

The guide of the crate (exchequer::guide::editors) has recipes for VS Code, Neovim, Helix and Zed.";

#[cfg(feature = "mcp")]
pub(super) const MCP_EXAMPLES: &str = "\
Examples:
  exchequer mcp
  exchequer mcp --live

Clients take it as a server:
  {\"mcpServers\": {\"exchequer\": {\"command\": \"exchequer\", \"args\": [\"mcp\"]}}}";

#[cfg(feature = "online")]
pub(super) const UPDATE_EXAMPLES: &str = "\
Examples:
  exchequer update
  exchequer update ECB CBR --since 2024-01-01";

pub(super) const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  exchequer completions bash > ~/.local/share/bash-completion/completions/exchequer
  exchequer completions zsh > ~/.zfunc/_exchequer
  exchequer completions fish > ~/.config/fish/completions/exchequer.fish";

pub(super) const MAN_EXAMPLES: &str = "\
Examples:
  exchequer man | man -l -
  exchequer man ~/.local/share/man/man1";

#[cfg(test)]
mod tests {
    use crate::arguments::Arguments;
    use clap::error::ErrorKind;
    use clap::{CommandFactory, Parser};

    /// The commands of the examples in a help text, without remarks and redirections.
    fn examples(help: &str) -> Vec<Vec<String>> {
        let lines = help.lines().filter(|line| line.starts_with("  exchequer "));
        let commands = lines.flat_map(|line| {
            line.trim().split("   ").next().unwrap_or_default().split('|').map(str::trim)
        });
        let own = commands.filter(|command| command.starts_with("exchequer "));
        let words = own.map(|command| command.split(['<', '>']).next().unwrap_or_default());
        words.map(|words| words.split_whitespace().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn every_example_of_the_help_is_a_command_that_is_understood() {
        let command = Arguments::command();
        for one in command.get_subcommands().chain([&command]) {
            let help = one.get_after_help().map(ToString::to_string).unwrap_or_default();
            let examples = examples(&help);
            assert!(!examples.is_empty(), "{} has no example", one.get_name());
            for words in examples {
                let error = Arguments::try_parse_from(&words).err();
                let is_help = |error: &clap::Error| error.kind() == ErrorKind::DisplayHelp;
                assert!(error.as_ref().is_none_or(is_help), "{words:?}: {error:?}");
            }
        }
    }
}
