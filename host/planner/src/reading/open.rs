//! From a file to a text: bounded, UTF-8, and with errors in our own words.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use throughcare_model::{Code, Diagnostic, Message, Position, SourceText, Span, message};

const NOT_READABLE: Code = Code("document/not-readable");
const NOT_UTF8: Code = Code("document/not-utf8");
const TOO_LARGE: Code = Code("document/too-large");

/// The most bytes that a document may have: 1 MiB. A case file has a few thousand, and the largest file
/// of the base pack some forty thousand.
///
/// The readers of TOML and JSON may need three hundred times the size of a document written to harm.
pub const LARGEST_DOCUMENT: u64 = 1024 * 1024;

/// Reads a file into memory, under its path as the name to show. At most [`LARGEST_DOCUMENT`] bytes
/// are read, whatever the size of the file; a byte-order mark is dropped.
///
/// # Errors
///
/// One diagnostic, if the file cannot be opened or read, is too large, or is not UTF-8.
pub fn read_document(path: &Path) -> Result<SourceText, Diagnostic> {
    let name = path.display().to_string();
    let bytes = read_file(path, &name, LARGEST_DOCUMENT)?;
    text_of(&name, bytes)
}

/// Reads a document from a stream, such as the standard input, as [`read_document`] reads a file.
///
/// # Errors
///
/// One diagnostic, if the stream cannot be read, is too long, or is not UTF-8.
pub fn read_stream(name: &str, stream: impl Read) -> Result<SourceText, Diagnostic> {
    let bytes = read_bounded(stream, name, LARGEST_DOCUMENT)?;
    text_of(name, bytes)
}

/// Reads the bytes of a file, at most `limit` of them.
pub(crate) fn read_file(path: &Path, name: &str, limit: u64) -> Result<Vec<u8>, Diagnostic> {
    if path.is_dir() {
        return Err(unreadable(name, ErrorKind::IsADirectory));
    }
    let file = File::open(path).map_err(|error| unreadable(name, error.kind()))?;
    read_bounded(file, name, limit)
}

/// Makes a document of bytes, without a byte-order mark.
pub(crate) fn text_of(name: &str, bytes: Vec<u8>) -> Result<SourceText, Diagnostic> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceText::new(name, without_mark(&text))),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let before = error.as_bytes().get(..good).unwrap_or_default();
            Err(not_utf8(name, &String::from_utf8_lossy(before)))
        }
    }
}

/// Returns a text without the byte-order mark that some editors put before it.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn read_bounded(stream: impl Read, name: &str, limit: u64) -> Result<Vec<u8>, Diagnostic> {
    let mut bytes = Vec::new();
    // One byte more than is allowed tells a document that is too large from one that just fits.
    stream
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(name, error.kind()))?;
    let is_too_large = u64::try_from(bytes.len()).is_ok_and(|length| length > limit);
    if is_too_large {
        let message = message!(
            "the file has more than {count} MiB",
            count = limit / (1024 * 1024)
        );
        let help = message!("check that it is the file you meant");
        return Err(whole(name, TOO_LARGE, message, help));
    }
    Ok(bytes)
}

fn unreadable(name: &str, kind: ErrorKind) -> Diagnostic {
    let (message, help) = match kind {
        ErrorKind::NotFound => (
            message!("the file cannot be read: there is no such file"),
            message!("check the name"),
        ),
        ErrorKind::PermissionDenied => (
            message!("the file cannot be read: this account may not read it"),
            message!("ask for leave to read it, or use a copy"),
        ),
        ErrorKind::IsADirectory => (
            message!("the file cannot be read: it is a folder"),
            message!("give a file"),
        ),
        _ => (
            message!("the file cannot be read: it cannot be opened or read to its end"),
            message!("check the file"),
        ),
    };
    whole(name, NOT_READABLE, message, help)
}

fn whole(name: &str, code: Code, message: Message, help: Message) -> Diagnostic {
    let source = SourceText::new(name, "");
    Diagnostic::error(code, message)
        .at(&source, Span::EMPTY, None)
        .help(help)
}

/// Points at the place without quoting it: the text that the diagnostic carries is blank, with the
/// lines and columns of what could be read.
fn not_utf8(name: &str, before: &str) -> Diagnostic {
    let mut blank: String = before
        .chars()
        .map(|character| if character == '\n' { '\n' } else { ' ' })
        .collect();
    blank.push('?');
    let source = SourceText::new(name, &blank);
    let span = Span::new(&blank, blank.len() - 1..blank.len());
    let Position { line, .. } = source.position(span);
    let message = message!("line {line} holds a byte that is not UTF-8", line);
    Diagnostic::error(NOT_UTF8, message)
        .at(&source, span, message!("the first one"))
        .help(message!("save the file as UTF-8"))
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};
    use std::path::Path;

    use super::{LARGEST_DOCUMENT, read_document, read_stream};
    use crate::shown::shown;

    /// A stream of 50 MB that counts what is taken from it.
    struct Large<'a>(io::Take<io::Repeat>, &'a mut u64);

    impl Read for Large<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let read = self.0.read(into)?;
            *self.1 += read as u64;
            Ok(read)
        }
    }

    #[test]
    fn fifty_megabytes_are_refused_before_they_are_read() {
        let mut taken = 0;
        let large = Large(io::repeat(b'#').take(50_000_000), &mut taken);
        let error = read_stream("big.toml", large).unwrap_err();
        insta::assert_snapshot!(shown(&[error]), @"document/too-large big.toml:1:1: the file has more than 1 MiB (check that it is the file you meant)");
        assert_eq!(taken, LARGEST_DOCUMENT + 1);
    }

    #[test]
    fn what_is_not_utf8_is_placed_but_never_quoted() {
        let bytes: &[u8] = b"[case]\r\nreference = \"Zo\xeb\"\n";
        let error = read_stream("case.toml", bytes).unwrap_err();
        insta::assert_snapshot!(shown(std::slice::from_ref(&error)), @"document/not-utf8 case.toml:2:16 <the first one>: line 2 holds a byte that is not UTF-8 (save the file as UTF-8)");
        assert!(!error.labels[0].source.text().contains("Zo"));
    }

    #[test]
    fn a_file_that_is_not_there_is_named_as_it_was_given() {
        let error = read_document(Path::new("no/such/case.toml")).unwrap_err();
        insta::assert_snapshot!(shown(&[error]), @"document/not-readable no/such/case.toml:1:1: the file cannot be read: there is no such file (check the name)");
    }

    #[test]
    fn a_folder_is_not_a_document() {
        let error = read_document(Path::new("src")).unwrap_err();
        insta::assert_snapshot!(shown(&[error]), @"document/not-readable src:1:1: the file cannot be read: it is a folder (give a file)");
    }

    #[test]
    fn a_byte_order_mark_is_dropped() {
        let source = read_stream("a.toml", "\u{feff}a = 1".as_bytes()).unwrap();
        assert_eq!(source.text(), "a = 1");
    }
}
