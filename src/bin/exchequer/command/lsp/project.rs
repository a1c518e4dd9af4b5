//! Which `exchequer.toml` holds for an open text: the nearest in its folder or in one above it, for a
//! text without a file that of the editor's folder.

use crate::project::{ProjectError, Projects, Setup};
use exchequer::Article;
use exchequer::report::MessageLanguage;
use lsp_types::Uri;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The settings by file, and what the editor said at the beginning.
pub struct Workspace {
    pub projects: Projects,
    /// The folder that is open in the editor.
    pub folder: Option<PathBuf>,
    /// The language in which the editor shows its own messages.
    pub locale: Option<MessageLanguage>,
}

impl Workspace {
    /// Takes in what `initialize` says.
    pub fn initialize(&mut self, params: &Value) {
        let folder = params.pointer("/workspaceFolders/0/uri").or_else(|| params.get("rootUri"));
        self.folder = folder.and_then(Value::as_str).and_then(path);
        let locale = params.get("locale").and_then(Value::as_str);
        self.locale = locale.and_then(MessageLanguage::of_tag);
    }

    /// The settings for a text.
    pub fn setup(&self, uri: &Uri) -> Result<Arc<Setup>, ProjectError> {
        let path = path(uri.as_str()).or_else(|| self.folder.clone());
        self.projects.setup(path.as_deref().and_then(Path::to_str).unwrap_or("-"))
    }
}

/// The article by the name that a baseline has of it: its path from the folder of the settings, and
/// its address where it is in no such folder.
pub fn named(article: Article, uri: &Uri, setup: &Setup) -> Article {
    let folder = setup.config.path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let inside = |path: PathBuf| Some(path.strip_prefix(folder?).ok()?.to_str()?.to_owned());
    let name = path(uri.as_str()).and_then(inside);
    article.location(uri.as_str()).id(name.unwrap_or_else(|| uri.as_str().to_owned()))
}

/// The path of a `file:` address on this machine.
fn path(uri: &str) -> Option<PathBuf> {
    let path = uri.strip_prefix("file://")?;
    let path = path.strip_prefix("localhost").unwrap_or(path);
    let path = percent_decode_str(path).decode_utf8().ok()?;
    // "/C:/a.txt"
    let drive = path.get(1..).filter(|rest| rest.get(1..2) == Some(":"));
    let path = drive.filter(|_| cfg!(windows)).unwrap_or(&path);
    Path::new(path).is_absolute().then(|| PathBuf::from(path))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_from_a_file_address_and_from_no_other() {
        let read = |uri: &str| path(uri).map(|path| path.display().to_string());
        assert_eq!(read("file:///srv/k%C3%A6mpe%20sag.md").as_deref(), Some("/srv/kæmpe sag.md"));
        assert_eq!(read("file://localhost/a.md").as_deref(), Some("/a.md"));
        assert_eq!(read("file:///C:/a.md").as_deref(), Some("/C:/a.md"));
        for other in
            ["untitled:a.md", "https://avis.dk/a", "file://desk/a.md", "file:a", "file:///%FF"]
        {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
