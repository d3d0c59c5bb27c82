//! The names of packs, items, parameters and domains, and what else all files of a pack share.

use throughcare_model::{Code, Message, Span, message};

use super::files::PackFiles;
use super::pack::Period;
use crate::reading::document::{Document, Node, Table, TableEntry};
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page};
use crate::reading::nearest::quoted;

const BAD_NAME: Code = Code("pack/bad-name");
const DATES_REVERSED: Code = Code("pack/dates-reversed");

/// Returns whether this is a name: lower-case words and numbers joined by hyphens, a letter first.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// Reports a name that is none.
pub(super) fn check_name(page: Page<'_>, name: &str, span: Span) {
    if !is_name(name) {
        let message = message!("{name} is not a name", name = quoted(name));
        page.error(BAD_NAME, span, message, None, name_advice(name));
    }
}

/// Says how a name is written, with an example made of what was written.
pub(super) fn name_advice(name: &str) -> Message {
    let better: Vec<String> = name
        .to_lowercase()
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let better = better.join("-");
    if is_name(&better) {
        message!(
            "write lower-case words joined by hyphens: {name}",
            name = quoted(&better)
        )
    } else {
        message!("write lower-case words joined by hyphens")
    }
}

/// Opens a file of a pack as a document and reads it.
pub(super) fn read_file<T>(
    files: &PackFiles,
    path: &str,
    mistakes: &Mistakes,
    read: impl FnOnce(Page<'_>, &Node) -> T,
) -> Option<T> {
    let source = files.text(path)?;
    let document = Document::parse(source, mistakes)?;
    let page = document.page(source, mistakes);
    Some(read(page, &document.root))
}

/// Reads `{ from = …, until = … }`.
pub(super) fn read_period(page: Page<'_>, node: &Node) -> Option<Period> {
    let fields = Fields::new(page, node, message!("a time in force"))?;
    let from = fields.date("from");
    let until = fields.optional_date("until");
    fields.finish();
    let period = Period { from: from?, until };
    check_order(page, node.span, period);
    Some(period)
}

/// Reports a time that ends before it begins.
pub(super) fn check_order(page: Page<'_>, span: Span, period: Period) {
    if period.until.is_some_and(|until| until < period.from) {
        let help = message!("the last day cannot lie before the first; both are included");
        page.error(
            DATES_REVERSED,
            span,
            message!("`until` lies before `from`"),
            None,
            help,
        );
    }
}

/// What stands in `name.toml` and in `name/*.toml`.
pub(super) struct Entries<T> {
    /// What could be read, in the order of the files.
    pub(super) all: Vec<T>,
    /// Whether that is all, so that what is not there can be called unknown.
    pub(super) is_whole: bool,
}

/// Reads every entry of `name.toml` and of the files in the folder `name`.
pub(super) fn read_entries<T>(
    files: &PackFiles,
    name: &str,
    mistakes: &Mistakes,
    read: impl Fn(Page<'_>, &TableEntry) -> Option<T>,
) -> Entries<T> {
    let mut entries = Entries {
        all: Vec::new(),
        is_whole: true,
    };
    for path in files.paths().filter(|path| is_of(path, name)) {
        let table = read_file(files, path, mistakes, |page, root| {
            for entry in root.as_table().into_iter().flat_map(Table::iter) {
                let read = read(page, entry);
                entries.is_whole &= read.is_some();
                entries.all.extend(read);
            }
        });
        entries.is_whole &= table.is_some();
    }
    entries
}

/// Returns whether a path is `name.toml` or `name/*.toml`.
fn is_of(path: &str, name: &str) -> bool {
    let rest = path.strip_prefix(name);
    rest.and_then(|rest| rest.strip_suffix(".toml"))
        .is_some_and(|rest| match rest.strip_prefix('/') {
            Some(file) => !file.contains('/'),
            None => rest.is_empty(),
        })
}

#[cfg(test)]
mod tests {
    use super::{is_name, name_advice};

    #[test]
    fn names_are_lower_case_words_joined_by_hyphens() {
        assert!(is_name("contact-in-first-72-hours"));
        for bad in [
            "", "A", "a_b", "a--b", "-a", "a-", "1-a", "a b", "é", "../a",
        ] {
            assert!(!is_name(bad), "{bad}");
        }
    }

    #[test]
    fn a_bad_name_comes_with_a_good_one_where_there_is_one() {
        assert_eq!(
            name_advice("Housing_Lead Time").to_string(),
            "write lower-case words joined by hyphens: `housing-lead-time`"
        );
        assert_eq!(
            name_advice("12").to_string(),
            "write lower-case words joined by hyphens"
        );
    }
}
