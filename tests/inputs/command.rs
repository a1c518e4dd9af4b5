//! Files, folders, addresses and standard input on the command line.

use serde_json::Value;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PAGE: &str = include_str!("../../examples/articles/omsk.html");
const ARTICLE: &str = include_str!("../../examples/articles/kasakhstan.txt");

/// Runs with `input` on standard input, on the rates in the program.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exchequer"));
    command
        .args(arguments)
        .env("EXCHEQUER_CACHE", concat!(env!("CARGO_TARGET_TMPDIR"), "/inputs_cache"));
    // Whoever is not on this machine is behind a proxy that is not there.
    command.env("NO_PROXY", "127.0.0.1").env("HTTPS_PROXY", "http://127.0.0.1:9");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

/// The JSON reports of these articles, and what was said beside them.
fn checked(arguments: &[&str], input: &[u8]) -> (Vec<Value>, String) {
    let output = run(&[&["check", "--offline", "--format", "json"], arguments].concat(), input);
    let reports = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let reports = reports.map(|line| serde_json::from_slice(line).unwrap()).collect();
    (reports, String::from_utf8(output.stderr).unwrap())
}

fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("inputs").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn file(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn figures(report: &Value) -> Vec<&str> {
    report["figures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|figure| figure["text"].as_str().unwrap())
        .collect()
}

#[test]
fn a_saved_page_is_an_article_and_what_was_taken_is_said() {
    let page = file(&folder("page"), "side.html", PAGE.as_bytes());
    let (reports, said) = checked(&[&page], b"");
    assert_eq!(reports[0]["article"]["date"]["from"], "2023-08-03");
    assert_eq!(
        (&reports[0]["article"]["language"], &reports[0]["article"]["country"]),
        (&"da".into(), &"DK".into())
    );
    assert!(figures(&reports[0]).contains(&"36.000 kroner"));
    assert!(
        said.contains("side.html: the page's main text (")
            && said.contains("(JSON-LD datePublished)"),
        "{said}"
    );
}

#[test]
fn a_page_is_known_by_its_beginning_where_no_name_tells() {
    let (reports, said) = checked(&["-"], PAGE.as_bytes());
    assert!(figures(&reports[0]).contains(&"36.000 kroner"));
    assert!(said.contains("standard input: the page's main text"), "{said}");
}

#[test]
fn what_is_given_goes_before_what_is_found() {
    let (reports, said) =
        checked(&["-", "--date", "2022-03", "--lang", "nb", "--country", "NO"], PAGE.as_bytes());
    let article = &reports[0]["article"];
    assert_eq!((&article["language"], &article["country"]), (&"nb".into(), &"NO".into()));
    assert_eq!(article["date"]["from"], "2022-03-01");
    assert!(said.contains("date 2022-03 (as given)"), "{said}");
}

#[test]
fn a_folder_is_read_with_its_folders_in_the_order_of_names() {
    let folder = folder("drafts");
    for (name, text) in [
        ("b.txt", "Prisen er 2 euro."),
        ("a/2.md", "# Prisen\n\nPrisen er 1,50 euro."),
        ("a/1.htm", "<p>Prisen er 1 euro.</p>"),
        (".trash/c.txt", "Prisen er 9 euro."),
        ("c.csv", "9 euro"),
        ("d.TXT", "Prisen er 4 euro."),
    ] {
        file(&folder, name, text.as_bytes());
    }
    file(&folder, "c.txt", b"\x89PNG\r\n\x1a\n\0");
    let (reports, said) = checked(&[folder.to_str().unwrap(), "--lang", "da"], b"");
    let figures: Vec<&str> = reports.iter().flat_map(figures).collect();
    assert_eq!(figures, ["1 euro", "1,50 euro", "2 euro", "4 euro"]);
    assert!(said.contains("c.txt: not text"), "{said}");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_in_a_folder_is_named_and_the_rest_is_checked() {
    let folder = folder("loop");
    file(&folder, "b.txt", b"Prisen er 2 euro.");
    std::os::unix::fs::symlink(&folder, folder.join("a")).unwrap();
    let output = run(&["check", "--offline", "--lang", "da", folder.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("loop/a: ")
            && String::from_utf8_lossy(&output.stdout).contains("b.txt: no claims"),
        "{said}"
    );
}

#[test]
fn text_in_other_encodings_is_read_and_said() {
    let folder = folder("encodings");
    let (russian, _, _) =
        encoding_rs::WINDOWS_1251.encode("Штраф составил 495 тысяч рублей, сообщил суд в Омске.");
    let utf16: Vec<u8> =
        "\u{feff}Bøden er på 5.000 kroner.".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes, figure, words) in [
        ("1251.txt", &*russian, "495 тысяч рублей", "windows-1251 (a guess)"),
        ("1252.txt", b"B\xf8den er p\xe5 5.000 kroner.", "5.000 kroner", "windows-1252 (a guess)"),
        ("utf16.txt", &utf16, "5.000 kroner", "UTF-16LE (byte order mark)"),
    ] {
        let (reports, said) = checked(&[&file(&folder, name, bytes)], b"");
        assert_eq!(figures(&reports[0]), [figure], "{name}");
        assert!(said.contains(words), "{said}");
    }
    let (reports, said) = checked(
        &[&file(&folder, "bom.txt", "\u{feff}date 2023-08 Bøden er 5 kroner.".as_bytes())],
        b"",
    );
    assert_eq!(
        (reports[0]["article"]["date"]["from"].as_str(), said.as_str()),
        (Some("2023-08-01"), "")
    );
}

#[test]
fn lines_that_end_as_on_windows_change_no_finding() {
    let messages = |text: &str| {
        let (reports, said) = checked(&["-"], text.as_bytes());
        assert_eq!(said, "");
        let findings = reports[0]["findings"].as_array().unwrap().clone();
        findings.iter().map(|finding| finding["message"].to_string()).collect::<Vec<_>>()
    };
    assert_eq!(messages(&ARTICLE.replace('\n', "\r\n")), messages(ARTICLE));
}

#[test]
fn files_of_other_programs_are_refused_with_the_way_out() {
    let folder = folder("others");
    for (name, bytes, words) in [
        ("a.pdf", &b"%PDF-1.7 x"[..], "pdftotext FILE.pdf article.txt"),
        ("a.docx", b"PK\x03\x04x", "a damaged Word or OpenDocument file"),
        ("a.doc", b"\xd0\xcf\x11\xe0x", "save the article as .docx, .odt or plain text"),
        ("a.mhtml", b"From: <Saved by Blink>\r\n", "save the page as HTML only"),
        ("empty.html", b"<html></html>", "no text in the page"),
    ] {
        let output = run(&["check", &file(&folder, name, bytes)], b"");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(said.contains(name) && said.contains(words), "{said}");
    }
}

/// A Word file with these paragraphs.
fn word_file(paragraphs: &[&str]) -> Vec<u8> {
    let paragraph = |text: &&str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let body: String = paragraphs.iter().map(paragraph).collect();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    write!(zip, "<w:document><w:body>{body}</w:body></w:document>").unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_word_file_is_an_article_whose_findings_say_in_which_paragraph_they_are() {
    let claim = "De får 495.000 rubler, svarende til 63.000 kroner.";
    let word = word_file(&["date 2023-08-03", "", "Et afsnit uden tal.", claim]);
    let folder = folder("word");
    // Known by its name in a folder, and by its bytes where the name says something else.
    for name in ["a.docx", "b.txt"] {
        file(&folder, name, &word);
    }
    let (reports, said) = checked(&[folder.to_str().unwrap(), "--lang", "da"], b"");
    assert_eq!(reports.len(), 2);
    for report in &reports {
        let figures = report["figures"].as_array().unwrap();
        let claimed = figures.iter().find(|figure| figure["text"] == "63.000 kroner").unwrap();
        assert_eq!(claimed["paragraph"], 3);
        assert_eq!(report["article"]["date"]["from"], "2023-08-03");
    }
    assert!(said.contains("a.docx: the whole document ("), "{said}");
    let shown = run(&["check", "--offline", "-"], &word);
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains("-:5:8") && shown.contains("= In paragraph 3\n"), "{shown}");
    // A date that is given goes before one that cannot be read.
    let (reports, _) = checked(&["-", "--date", "2023"], &word_file(&["date 2023-13", claim]));
    assert_eq!(reports[0]["article"]["date"]["from"], "2023-01-01");
}

#[test]
fn an_address_is_an_article_too() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/udland/1", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\r\n{PAGE}",
            PAGE.len()
        )
    });
    let offline = run(&["check", "--offline", &address], b"");
    assert_eq!((offline.status.code(), offline.stdout.len()), (Some(2), 0));
    let output = run(&["check", "--format", "json", &address], b"");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["id"], address);
    assert_eq!(report["article"]["date"]["from"], "2023-08-03");
    assert!(String::from_utf8(output.stderr).unwrap().contains(&address));
}

#[test]
fn offsets_count_in_the_text_that_is_printed_on_request() {
    let page = file(&folder("text"), "side.html", PAGE.as_bytes());
    let output = run(&["text", &page], b"");
    assert_eq!(output.status.code(), Some(0));
    let (reports, _) = checked(&[&page], b"");
    for figure in reports[0]["figures"].as_array().unwrap() {
        let [start, end] =
            ["start", "end"].map(|name| usize::try_from(figure[name].as_u64().unwrap()).unwrap());
        assert_eq!(&output.stdout[start..end], figure["text"].as_str().unwrap().as_bytes());
    }
}

#[test]
fn pages_become_lines_that_are_checked_like_the_pages() {
    let page = file(&folder("lines"), "side.html", PAGE.as_bytes());
    let lines = run(&["text", "--format", "json", &page], b"");
    assert_eq!(String::from_utf8(lines.stderr).unwrap(), "");
    let line: Value = serde_json::from_slice(&lines.stdout).unwrap();
    assert_eq!(line["taken"]["date"], "2023-08-03 (JSON-LD datePublished)");
    assert_eq!(line["taken"]["text"], "main_text");
    let from_line = run(&["check", "--offline", "--jsonl"], &lines.stdout).stdout;
    let (mut from_page, _) = checked(&[&page], b"");
    // A line does not say what gave the date.
    let origin = from_page[0]["article"].as_object_mut().unwrap().remove("date_origin").unwrap();
    assert_eq!(origin, "JSON-LD datePublished");
    assert_eq!(serde_json::from_slice::<Value>(&from_line).unwrap(), from_page[0]);
}
