use super::*;
use crate::article::PartKind;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// An archive of files.
fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A Word file with this in its body.
fn docx(body: &str) -> Vec<u8> {
    zipped(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", &document(body))])
}

fn document(body: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='urn:w'><w:body>{body}\
         </w:body></w:document>"
    )
}

/// An OpenDocument text with these styles, and this in its body.
fn odt(styles: &str, body: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    zipped(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &content)])
}

fn text(bytes: &[u8]) -> String {
    Clipping::from_document(bytes).unwrap().article.text().to_owned()
}

fn error(bytes: &[u8]) -> String {
    let error = Clipping::from_document(bytes).unwrap_err();
    assert!(error.is_article(), "{error}");
    error.to_string()
}

fn parts(bytes: &[u8]) -> Vec<(PartKind, String)> {
    let article = Clipping::from_document(bytes).unwrap().article;
    let parts = article.given_parts().iter();
    parts.map(|part| (part.kind, part.span.of(article.text()).to_owned())).collect()
}

/// A paragraph of Word in this style.
fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn a_word_file_is_read_by_paragraphs_with_its_table_and_without_what_was_deleted() {
    let body = "<w:p><w:r><w:t>Prisen er 5 </w:t></w:r><w:del><w:r><w:delText>pund</w:delText>\
        <w:t>6</w:t></w:r></w:del><w:ins><w:r>\
        <w:t>euro &amp; 7&#160;000 kr.</w:t></w:r></w:ins></w:p>\
        <w:p/><w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>Før</w:t>\
        <w:tab/>\
        <w:t>nu</w:t><w:br/><w:t>siden</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr>\
        <w:t>skjult</w:t></w:r>\
        <w:r><w:instrText>PAGE 9</w:instrText></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>År</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
        <w:t>Kroner</w:t>\
        </w:r></w:p><w:p><w:r><w:t>i alt</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r>\
        <w:t>2022</w:t>\
        </w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>500</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
        <w:p><w:moveFrom><w:r><w:t>flyttet</w:t></w:r></w:moveFrom><w:r>\
        <w:t>Slut.</w:t></w:r></w:p>";
    assert_eq!(
        text(&docx(body)),
        "Prisen er 5 euro & 7\u{a0}000 kr.\n\nFør nu\nsiden\n\nÅr\tKroner i alt\n\n2022\t500\n\n\
         Slut."
    );
}

#[test]
fn notes_are_at_the_end_and_a_text_box_is_a_paragraph_once() {
    let body = "<w:p><w:r><w:t>Prisen.</w:t><w:footnoteReference w:id='1'/></w:r></w:p>\
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r>\
        <w:t>Boks</w:t></w:r></w:p>\
        </w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r>\
        <w:t>Boks</w:t></w:r></w:p></mc:Fallback>\
        </mc:AlternateContent></w:r><w:r><w:t>Efter</w:t><w:br/></w:r></w:p>";
    let notes = "<w:footnotes><w:footnote w:id='-1'><w:p><w:r>\
        <w:separator/></w:r></w:p></w:footnote>\
        <w:footnote w:id='1'><w:p><w:r><w:footnoteRef/>\
        <w:t>5 euro.</w:t></w:r></w:p></w:footnote>\
        </w:footnotes>";
    let document = document(body);
    // Some programs number the document.
    let bytes = zipped(&[("word/document2.xml", &document), ("word/footnotes.xml", notes)]);
    assert_eq!(text(&bytes), "Prisen.\n\nBoks\n\nEfter\n\n5 euro.");
}

#[test]
fn styles_make_parts_in_word_whatever_the_language_of_the_program() {
    let styles = "<w:styles><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>\
        <w:style w:styleId='Rubrik'><w:name w:val='House headline'/>\
        <w:basedOn w:val='Titel'/></w:style>\
        <w:style w:styleId='a'><w:name w:val='loop'/><w:basedOn w:val='a'/></w:style>\
        <w:style w:styleId='Undertitel'><w:name w:val='Subtitle'/></w:style>\
        <w:style w:styleId='Billedtekst'><w:name w:val='caption'/></w:style></w:styles>";
    let body = [
        styled("Rubrik", "Skat op 5 %"),
        styled("Undertitel", "I 40.000 hjem"),
        styled("a", "Skatten stiger."),
        styled("Billedtekst", "Rådhuset, 1902"),
    ];
    let document = document(&body.concat());
    let bytes = zipped(&[("word/document.xml", &document), ("word/styles.xml", styles)]);
    let expected = [
        (PartKind::Headline, "Skat op 5 %".to_owned()),
        (PartKind::Standfirst, "I 40.000 hjem".to_owned()),
        (PartKind::Caption, "Rådhuset, 1902".to_owned()),
    ];
    assert_eq!(parts(&bytes), expected);
}

#[test]
fn a_heading_is_the_headline_only_where_it_is_first_and_there_is_no_title() {
    let body = [styled("Heading1", "Skat"), styled("x", "Tekst."), styled("Heading1", "Mere")];
    assert_eq!(parts(&docx(&body.concat())), [(PartKind::Headline, "Skat".to_owned())]);
    let body = [styled("x", "Tekst."), styled("Heading1", "Mere")];
    assert_eq!(parts(&docx(&body.concat())), []);
}

#[test]
fn an_opendocument_text_is_read_likewise() {
    let styles = "<style:style style:name='P1' style:parent-style-name='Title'/>";
    let body = "<text:tracked-changes><text:changed-region><text:deletion>\
        <text:p>slettet</text:p>\
        </text:deletion></text:changed-region></text:tracked-changes>\
        <text:p text:style-name='P1'>Skat <text:span>op</text:span> 5&#160;%</text:p>\
        <text:p text:style-name='Subtitle'>I alle\n   hjem</text:p>\
        <text:h text:outline-level='2'>Mere</text:h>\
        <text:p>Før<text:tab/>nu<text:s text:c='3'/>og<text:line-break/>siden<text:note>\
        <text:note-citation>1\
        </text:note-citation><text:note-body>\
        <text:p>5 euro.</text:p></text:note-body></text:note>\
        <office:annotation><text:p>kommentar</text:p></office:annotation>.<draw:frame>\
        <svg:title>billede\
        </svg:title></draw:frame></text:p>\
        <table:table><table:table-row><table:table-cell><text:p>År</text:p></table:table-cell>\
        <table:table-cell><text:p>Kroner</text:p></table:table-cell></table:table-row>\
        </table:table>";
    let bytes = odt(styles, body);
    assert_eq!(
        text(&bytes),
        "Skat op 5\u{a0}%\n\nI alle hjem\n\nMere\n\nFør nu og\nsiden.\n\nÅr\tKroner\n\n5 euro."
    );
    let expected = [
        (PartKind::Headline, "Skat op 5\u{a0}%".to_owned()),
        (PartKind::Standfirst, "I alle hjem".to_owned()),
    ];
    assert_eq!(parts(&bytes), expected);
}

#[test]
fn an_article_knows_its_paragraphs_and_its_date() {
    let body = "<w:p><w:r><w:t>date 2023-08</w:t></w:r></w:p><w:p/><w:p><w:r>\
        <w:t>Ærø</w:t></w:r></w:p>";
    let clipping = Clipping::from_document(&docx(body)).unwrap();
    let article = &clipping.article;
    assert_eq!(article.given_date(), Some("2023-08".parse().unwrap()));
    let at = article.text().find("rø").unwrap();
    assert_eq!([0, at, at + 2].map(|byte| article.paragraph(byte)), [Some(1), Some(2), Some(2)]);
    assert!(clipping.to_string().starts_with("the whole document (17 characters)"), "{clipping}");
    assert!(Clipping::from_document(&docx(&body.replace("08", "13"))).unwrap_err().is_date());
    let undated = Clipping::from_document_body(&docx(&body.replace("08", "13"))).unwrap();
    assert_eq!(undated.article.given_date(), None);
}

#[test]
fn entities_that_a_file_makes_up_stand_for_nothing() {
    let bomb = "<!DOCTYPE d [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>\
        <!ENTITY c SYSTEM 'file:///etc/passwd'>]>";
    let document = format!(
        "{bomb}<w:document><w:p><w:r><w:t>5 euro&b;&c;&#1;&#xFFFFFFFF; &lt;nu&gt;</w:t></w:r>\
        </w:p>\
         </w:document>"
    );
    assert_eq!(text(&zipped(&[("word/document.xml", &document)])), "5 euro <nu>");
}

#[test]
fn no_more_is_unpacked_than_is_allowed_of_all_files_together() {
    let bytes = zipped(&[("a", &"x".repeat(600)), ("b", &"y".repeat(600))]);
    let mut archive = Archive::limited(&bytes, 1000).unwrap();
    assert_eq!(archive.part(|name| name == "a").unwrap().unwrap().len(), 600);
    assert_eq!(archive.part(|name| name == "b"), Err(OfficeError::TooLarge));
    assert_eq!(archive.part(|name| name == "c"), Ok(None));
    let mut archive = Archive::limited(&bytes, 1200).unwrap();
    assert!(archive.part(|name| name == "a").is_ok() && archive.part(|name| name == "b").is_ok());
}

#[test]
fn what_is_no_document_is_refused_with_the_way_out() {
    assert!(error(b"PK\x03\x04 and no more").contains("open it in a word processor"));
    assert!(
        error(&zipped(&[("ppt/slide1.xml", "<p/>")])).contains("without a Word or OpenDocument")
    );
    let table = "<office:body><office:spreadsheet/></office:body>";
    assert!(error(&zipped(&[("content.xml", table)])).contains("without a Word or OpenDocument"));
    assert!(error(&docx("<w:p/>")).contains("no text in it"));
    assert!(error(&docx(&"<w:p>".repeat(10_000))).contains("nested too deeply"));
    for cut in ["<w:document><w:p>", "<w:document></w:p>", "<a b='"] {
        assert!(error(&zipped(&[("word/document.xml", cut)])).contains("damaged"), "{cut}");
    }
}

/// One byte of a file after another is damaged, and the file is cut at every byte.
#[test]
fn a_damaged_file_is_an_article_or_an_error_and_never_a_panic() {
    let note = "<text:note><text:note-body>\
        <text:p>5 euro.</text:p></text:note-body></text:note>";
    let word = docx(&[styled("Title", "Skat op 5 %"), styled("x", "Tekst.")].concat());
    let mut refused = 0;
    for whole in [word, odt("", &format!("<text:p>Pris{note}</text:p>"))] {
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 0xff;
            for bytes in [&damaged[..], &whole[..at]] {
                match Clipping::from_document(bytes) {
                    Ok(clipping) => assert!(!clipping.article.text().is_empty()),
                    Err(error) => {
                        assert!(error.is_article(), "{error}");
                        refused += 1;
                    }
                }
            }
        }
    }
    assert!(refused > 100, "only {refused} damaged files were refused");
}
