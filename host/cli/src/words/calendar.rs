//! Dates, lists and numbers as a language writes them, by the Unicode locale data.

use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as DateFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};
use throughcare_model::Date;

use super::Language;

/// How one language writes dates, lists and numbers.
///
/// The data is compiled in, so that making one cannot fail for these six; where it did, what is written would be
/// as machines write it, and never missing.
#[derive(Debug)]
pub(super) struct Writing {
    language: Language,
    day: Option<DateFormatter<Gregorian, YMD>>,
    weekday: Option<DateFormatter<Gregorian, YMDE>>,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    decimal: Option<DecimalFormatter>,
}

impl Writing {
    pub(super) fn of(language: Language) -> Self {
        let locale = locale_of(language);
        let decimals = DecimalFormatterOptions::from(GroupingStrategy::Never);
        Self {
            language,
            day: DateFormatter::try_new((&locale).into(), YMD::long()).ok(),
            weekday: DateFormatter::try_new((&locale).into(), YMDE::long()).ok(),
            and: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            or: ListFormatter::try_new_or((&locale).into(), ListFormatterOptions::default()).ok(),
            decimal: DecimalFormatter::try_new((&locale).into(), decimals).ok(),
        }
    }

    pub(super) fn day(&self, date: Date) -> String {
        match (&self.day, gregorian(date)) {
            (Some(formatter), Some(day)) => {
                plain(self.language, &formatter.format(&day).to_string())
            }
            _ => date.to_string(),
        }
    }

    pub(super) fn weekday(&self, date: Date) -> String {
        match (&self.weekday, gregorian(date)) {
            (Some(formatter), Some(day)) => {
                plain(self.language, &formatter.format(&day).to_string())
            }
            _ => date.to_string(),
        }
    }

    pub(super) fn and(&self, texts: &[String]) -> String {
        joined(self.and.as_ref(), texts)
    }

    pub(super) fn or(&self, texts: &[String]) -> String {
        joined(self.or.as_ref(), texts)
    }

    /// Writes a decimal, which comes as digits with a full stop.
    pub(super) fn decimal(&self, digits: &str) -> String {
        match (&self.decimal, digits.parse()) {
            (Some(formatter), Ok(number)) => formatter.format(&number).to_string(),
            _ => digits.to_owned(),
        }
    }
}

/// Arabic is written with the digits that case files, rules and line numbers have, lest one page mix two kinds.
fn locale_of(language: Language) -> Locale {
    match language {
        // Day before month, and no comma before "and".
        Language::English => locale!("en-GB"),
        Language::French => locale!("fr"),
        Language::Spanish => locale!("es"),
        Language::Russian => locale!("ru"),
        Language::Chinese => locale!("zh"),
        Language::Arabic => locale!("ar-u-nu-latn"),
    }
}

/// Fits a date into a sentence: without the comma after an English or Spanish weekday, which plain style leaves out;
/// without the Russian abbreviation for "year", whose stop would meet that of the sentence; and with the French
/// first of a month as it is said, which the locale data does not know.
fn plain(language: Language, date: &str) -> String {
    match language {
        Language::English | Language::Spanish => date.replace(',', ""),
        Language::Russian => date.trim_end_matches("г.").trim_end().to_owned(),
        Language::French => format!(" {date}")
            .replace(" 1 ", " 1er ")
            .trim_start()
            .to_owned(),
        Language::Chinese | Language::Arabic => date.to_owned(),
    }
}

fn gregorian(date: Date) -> Option<CalendarDate<Gregorian>> {
    let part = |number: i8| u8::try_from(number).ok();
    let (month, day) = (part(date.month())?, part(date.day())?);
    CalendarDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

fn joined(formatter: Option<&ListFormatter>, texts: &[String]) -> String {
    match formatter {
        Some(formatter) => formatter
            .format(texts.iter().map(String::as_str))
            .to_string(),
        None => texts.join(", "),
    }
}
