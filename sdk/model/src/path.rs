//! The name of a fact.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::{Message, message};

/// The name of a fact: words of lower-case letters, digits and underscores, joined by dots.
///
/// A repeated fact is marked by `[]` after its name: `children[]` is the list, `children[].carer` a
/// fact of each of its entries.
///
/// ```
/// use throughcare_model::FactPath;
///
/// let path = FactPath::parse("children[].carer")?;
/// assert_eq!(path.list().as_deref(), Some("children[]"));
/// assert!(FactPath::parse("Home.First Night").is_err());
/// # Ok::<(), throughcare_model::PathError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactPath(Arc<str>);

/// Why a text is not a fact path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathError {
    /// There is nothing in it, or nothing between two dots.
    EmptyWord,
    /// A word starts with something else than a lower-case letter, or holds another character than
    /// lower-case letters, digits and underscores.
    BadWord,
    /// `[]` stands more than once: lists inside lists are not offered.
    ListInList,
}

impl FactPath {
    /// Reads a path.
    ///
    /// # Errors
    ///
    /// [`PathError`] says what is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, PathError> {
        let mut lists = 0;
        for word in text.split('.') {
            let name = word.strip_suffix("[]").map_or(word, |name| {
                lists += 1;
                name
            });
            let mut characters = name.chars();
            match characters.next() {
                None => return Err(PathError::EmptyWord),
                Some(first) if !first.is_ascii_lowercase() => return Err(PathError::BadWord),
                Some(_) => {}
            }
            if !characters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
                return Err(PathError::BadWord);
            }
        }
        if lists > 1 {
            return Err(PathError::ListInList);
        }
        Ok(Self(Arc::from(text)))
    }

    /// Returns the path as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether this names a list itself, as `children[]` does.
    pub fn is_list(&self) -> bool {
        self.0.ends_with("[]")
    }

    /// Returns the list of which this is a fact of each entry, or nothing for a single fact or a list.
    pub fn list(&self) -> Option<String> {
        self.0
            .split_once("[].")
            .map(|(list, _)| format!("{list}[]"))
    }

    /// Returns the part of the path that an entry of its list uses: `carer` for `children[].carer`.
    pub fn field(&self) -> Option<&str> {
        self.0.split_once("[].").map(|(_, field)| field)
    }

    /// Returns the path with the entry counted in: `children[2].carer`. The first entry is 1.
    pub fn of_entry(&self, entry: usize) -> String {
        self.0
            .replacen("[]", &format!("[{}]", entry.saturating_add(1)), 1)
    }
}

impl fmt::Display for FactPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for FactPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Serialize for FactPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl PathError {
    /// Returns what is wrong, as advice on how a path is written.
    pub fn message(&self) -> Message {
        match self {
            Self::EmptyWord => message!("a word of the path is empty"),
            Self::BadWord => message!(
                "a path is made of lower-case letters, digits and underscores, joined by dots"
            ),
            Self::ListInList => message!("a list inside a list is not offered"),
        }
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for PathError {}

#[cfg(test)]
mod tests {
    use super::{FactPath, PathError};

    #[test]
    fn what_is_wrong_with_a_path_is_told() {
        let error = |text| FactPath::parse(text).unwrap_err();
        assert_eq!(error(""), PathError::EmptyWord);
        assert_eq!(error("home..status"), PathError::EmptyWord);
        assert_eq!(error("home.1st"), PathError::BadWord);
        assert_eq!(error("home.first-night"), PathError::BadWord);
        assert_eq!(error("a[].b[].c"), PathError::ListInList);
    }

    #[test]
    fn entries_are_counted_from_one() {
        let path = FactPath::parse("children[].carer").unwrap();
        assert_eq!(path.of_entry(0), "children[1].carer");
        assert_eq!(path.field(), Some("carer"));
    }
}
