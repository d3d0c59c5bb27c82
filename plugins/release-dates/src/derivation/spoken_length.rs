//! The length of a sentence in the court's words: `3 years`, `1 year 6 months and 2 days`.

use crate::TermLength;

/// Reads a length, or nothing if the words are not one: whole numbers, each with years, months, weeks or days, none of
/// them twice. A number less than nothing is read, so that it can be refused as what it is.
pub(super) fn spoken_length(words: &str) -> Option<TermLength> {
    let mut length = TermLength::default();
    let mut said: Vec<char> = Vec::new();
    let mut words = words
        .split(|it: char| it.is_whitespace() || it == ',')
        .filter(|word| !word.is_empty() && *word != "and");
    while let Some(number) = words.next() {
        let number: i64 = number.parse().ok()?;
        let unit = words.next()?;
        let (field, name) = match unit.to_ascii_lowercase().as_str() {
            "year" | "years" => (&mut length.years, 'y'),
            "month" | "months" => (&mut length.months, 'm'),
            "week" | "weeks" => (&mut length.weeks, 'w'),
            "day" | "days" => (&mut length.days, 'd'),
            _ => return None,
        };
        if said.contains(&name) {
            return None;
        }
        said.push(name);
        *field = number;
    }
    (!said.is_empty()).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::spoken_length;
    use crate::TermLength;

    #[test]
    fn a_length_is_read_as_the_court_says_it() {
        let length = TermLength {
            years: 1,
            months: 6,
            weeks: 0,
            days: 2,
        };
        for words in [
            "1 year 6 months 2 days",
            "1 year, 6 months and 2 days",
            " 2 Days 6 months 1 Year ",
        ] {
            assert_eq!(spoken_length(words), Some(length), "{words}");
        }
    }

    #[test]
    fn less_than_nothing_is_read_to_be_refused() {
        let length = spoken_length("-5 days");
        assert_eq!(length, Some(TermLength::of_days(-5)));
    }

    #[test]
    fn what_is_no_length_is_not_guessed() {
        for words in [
            "",
            "and",
            "life",
            "3",
            "three years",
            "3 yrs",
            "3 years 2 years",
            "years 3",
            "1.5 years",
            "99999999999999999999 years",
            "3 years long",
        ] {
            assert_eq!(spoken_length(words), None, "{words}");
        }
    }
}
