//! The languages of the program, and which of them is meant.

use std::ffi::OsString;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// What is said of a language that is none of them.
pub(super) const SPOKEN: &str = "the program speaks en, fr, es, ru, zh and ar";

/// A language in which the program speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Language {
    #[default]
    English,
    French,
    Spanish,
    Russian,
    Chinese,
    Arabic,
}

/// Which way the lines of a language run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Language {
    /// All of them, English first.
    pub(crate) const ALL: [Self; 6] = [
        Self::English,
        Self::French,
        Self::Spanish,
        Self::Russian,
        Self::Chinese,
        Self::Arabic,
    ];

    /// Returns the tag by which files, options and HTML name it.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Russian => "ru",
            Self::Chinese => "zh",
            Self::Arabic => "ar",
        }
    }

    /// Returns which way its lines run.
    pub(crate) fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            Self::English | Self::French | Self::Spanish | Self::Russian | Self::Chinese => {
                Direction::LeftToRight
            }
        }
    }

    /// Returns the language that fits the first of these tags that any fits: `fr-CA` is served by French.
    pub(crate) fn fitting<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let parse = |tag: &str| tag.parse::<LanguageIdentifier>().ok();
        let wanted: Vec<_> = wanted.into_iter().filter_map(parse).collect();
        let spoken: Vec<_> = Self::ALL
            .iter()
            .filter_map(|one| parse(one.tag()))
            .collect();
        let fitting = negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Filtering);
        let first = fitting.first()?;
        Self::ALL
            .into_iter()
            .find(|one| one.tag() == first.language.as_str())
    }

    /// Returns the language that a command line asks for by `--language`, found before the rest is understood: what is
    /// wrong with the rest is said in it too.
    pub(crate) fn of_arguments(arguments: &[OsString]) -> Option<Self> {
        let mut arguments = arguments.iter().map(|one| one.to_string_lossy());
        while let Some(one) = arguments.next() {
            let value = match one.strip_prefix("--language") {
                Some("") => arguments.next()?.into_owned(),
                Some(value) => value.strip_prefix('=')?.to_owned(),
                None if one == "--" => return None,
                None => continue,
            };
            return language(&value).ok();
        }
        None
    }

    /// Returns the language that the environment asks for, as programs of this kind read it: the list in
    /// `LANGUAGE`, else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set; English if nothing fits.
    pub(crate) fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| variable(name).filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        let locale = locale.unwrap_or_default();
        // `LANGUAGE` does not count where the locale asks for no language at all.
        let is_plain = matches!(bare(&locale), "" | "C" | "POSIX");
        let list = set("LANGUAGE").filter(|_| !is_plain).unwrap_or(locale);
        let tags: Vec<_> = list
            .split(':')
            .map(|one| bare(one).replace('_', "-"))
            .collect();
        Self::fitting(tags.iter().map(String::as_str)).unwrap_or_default()
    }
}

impl Direction {
    /// Returns the value of the attribute `dir` of HTML.
    pub(crate) fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Reads a language as it is named on the command line.
///
/// # Errors
///
/// If it is none that the program speaks.
pub(crate) fn language(text: &str) -> Result<Language, String> {
    Language::fitting([text.replace('_', "-").as_str()]).ok_or_else(|| SPOKEN.to_owned())
}

/// Returns a locale without its encoding and variant: `fr_CA` of `fr_CA.UTF-8@euro`.
fn bare(locale: &str) -> &str {
    locale.split(['.', '@']).next().unwrap_or(locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Language {
        Language::of_environment(|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_environment_is_read_as_other_programs_read_it() {
        assert_eq!(of(&[("LANG", "fr_CA.UTF-8")]), Language::French);
        assert_eq!(
            of(&[("LANG", "fr_FR"), ("LC_ALL", "ru_RU")]),
            Language::Russian
        );
        let list = ("LANGUAGE", "de:zh_TW:ar");
        assert_eq!(of(&[("LANG", "fr_FR.UTF-8"), list]), Language::Chinese);
        assert_eq!(of(&[("LANG", "C.UTF-8"), list]), Language::English);
    }

    #[test]
    fn english_is_spoken_where_nothing_fits() {
        for value in [
            "de_DE.UTF-8",
            "C",
            "",
            "no language at all",
            "\u{0}",
            "x:y:z",
        ] {
            assert_eq!(of(&[("LANG", value)]), Language::English, "{value}");
        }
        assert_eq!(of(&[]), Language::English);
    }

    #[test]
    fn an_option_that_names_no_language_of_the_program_is_refused() {
        assert_eq!(language("ar"), Ok(Language::Arabic));
        assert_eq!(language("es-419"), Ok(Language::Spanish));
        assert!(language("de").is_err() && language("").is_err());
    }
}
