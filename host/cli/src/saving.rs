//! Writes a file so that it is whole at every moment: the old text, then the new one.

use std::fs;
use std::io::Write;
use std::path::Path;

use tempfile::NamedTempFile;

use crate::failure::Failure;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Puts a new text in the place of the one that was read. A temporary file beside it takes its name once
/// everything is written; who may read it stays the same.
///
/// # Errors
///
/// If the file says something else by now, which is then left alone, or if it cannot be written.
pub(crate) fn replace(path: &Path, read: &str, new: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::NotWritten(path.to_owned(), error.kind());
    // Behind a link it is the file itself that is replaced, and not the link.
    let file = fs::canonicalize(path).map_err(failed)?;
    let now = fs::read(&file).map_err(failed)?;
    // A file may begin with a byte order mark, which is no part of its text and stays.
    let mark = if now.starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK
    } else {
        &[]
    };
    if now.strip_prefix(mark) != Some(read.as_bytes()) {
        return Err(Failure::ChangedMeanwhile(path.to_owned()));
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut beside = NamedTempFile::new_in(folder).map_err(failed)?;
    beside.write_all(mark).map_err(failed)?;
    beside.write_all(new.as_bytes()).map_err(failed)?;
    let permissions = fs::metadata(&file).map_err(failed)?.permissions();
    beside
        .as_file()
        .set_permissions(permissions)
        .map_err(failed)?;
    beside.as_file().sync_all().map_err(failed)?;
    beside.persist(&file).map_err(|error| failed(error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::replace;
    use crate::failure::Failure;

    #[test]
    fn a_file_that_changed_meanwhile_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("case.toml");
        std::fs::write(&file, "theirs").unwrap();
        let error = replace(&file, "ours", "new").unwrap_err();
        assert!(matches!(error, Failure::ChangedMeanwhile(_)));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "theirs");
        std::fs::write(&file, "\u{feff}theirs").unwrap();
        replace(&file, "theirs", "new").unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "\u{feff}new");
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 1, "nothing is left beside it");
    }
}
