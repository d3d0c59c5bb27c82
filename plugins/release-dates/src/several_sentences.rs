//! Several sentences together: which dates a person has when more than one term runs.

mod curfew;
mod licence;

use std::collections::BTreeMap;

use jiff::civil::Date;

use self::curfew::curfew_of_several;
use self::licence::licence_of_several;
use crate::early_removal::early_removal;
use crate::expiry::{expiry, licence_expiry, release, unadjusted_expiry};
use crate::home_detention_curfew::{has_ended, home_detention_curfew};
use crate::reckoning::Reckoning;
use crate::release_point::ReleasePoint;
use crate::term::Term;
use crate::top_up_supervision::top_up_supervision;
use crate::{Custody, DateType, Law};

/// The dates by type, in the making.
pub(crate) type Dates = BTreeMap<DateType, Reckoning>;

/// What a person's dates are taken from.
pub(crate) struct Terms<'a> {
    /// The terms of each time in custody, in order.
    pub(crate) groups: Vec<Vec<&'a Term>>,
    /// The release point in force for each sentence of the record.
    pub(crate) points: &'a [ReleasePoint],
    /// Whether the calculation has come to the day on which the newer form of early removal begins.
    pub(crate) newer_removal_has_begun: bool,
}

/// One term with its dates.
struct Worked<'a> {
    term: &'a Term,
    release: Reckoning,
    expiry: Reckoning,
    licence: Option<Reckoning>,
    curfew: Option<Reckoning>,
    removal: Option<Reckoning>,
    top_up: Option<Reckoning>,
}

/// The dates of a person from their terms.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/BookingExtractionService.kt`.
pub(crate) fn dates(terms: &Terms<'_>, custody: &Custody, law: &Law) -> Dates {
    let worked: Vec<Worked<'_>> = terms
        .groups
        .iter()
        .flat_map(|group| {
            let latest_expiry = group
                .iter()
                .map(|term| term.expiry())
                .max()
                .unwrap_or(Date::MAX);
            group
                .iter()
                .map(move |term| work(term, latest_expiry, terms, custody, law))
        })
        .collect();
    match worked.as_slice() {
        [] => Dates::new(),
        [alone] => dates_of_one(alone, custody, law),
        several => dates_of_several(several, custody, law),
    }
}

fn work<'a>(
    term: &'a Term,
    latest_expiry: Date,
    terms: &Terms<'_>,
    custody: &Custody,
    law: &Law,
) -> Worked<'a> {
    Worked {
        term,
        release: release(term, terms.points),
        expiry: expiry(term),
        licence: licence_expiry(term, latest_expiry, terms.points, custody, law),
        curfew: home_detention_curfew(term, custody, law),
        removal: early_removal(term, terms.newer_removal_has_begun, custody, law),
        top_up: top_up_supervision(term, custody, law),
    }
}

fn dates_of_one(one: &Worked<'_>, custody: &Custody, law: &Law) -> Dates {
    let types = one.term.types_at_release(&custody.person, law);
    let mut dates = Dates::new();
    let release = if types.release_is_conditional {
        DateType::Crd
    } else {
        DateType::Ard
    };
    dates.insert(release, one.release.clone());
    if types.is_on_licence_to_the_end() {
        dates.insert(DateType::Sled, one.expiry.clone());
    } else {
        dates.insert(DateType::Sed, one.expiry.clone());
        dates.extend(one.licence.clone().map(|licence| (DateType::Led, licence)));
    }
    let curfew = one.curfew.clone().filter(|curfew| {
        curfew.date() < one.release.date() && !has_ended(curfew.date(), &[one.term], custody, law)
    });
    dates.extend(curfew.map(|curfew| (DateType::Hdced, curfew)));
    dates.extend(one.top_up.clone().map(|top_up| (DateType::Tused, top_up)));
    dates.extend(
        one.removal
            .clone()
            .map(|removal| (DateType::Ersed, removal)),
    );
    dates.insert(DateType::Esed, unadjusted_expiry(one.term));
    dates
}

fn dates_of_several(terms: &[Worked<'_>], custody: &Custody, law: &Law) -> Dates {
    let mut dates = Dates::new();
    let Some(last_out) = latest(terms.iter(), |one| one.term.release_held_to_tranche()) else {
        return dates;
    };
    let Some(last_expiry) = latest(terms.iter(), |one| one.expiry.date()) else {
        return dates;
    };
    let last_licence = latest(
        terms.iter().filter_map(|one| one.licence.as_ref()),
        Reckoning::date,
    );
    let release = last_out.release.date();

    let licence = licence_of_several(terms, release, custody, law);
    let is_to_the_end = last_expiry
        .term
        .types_at_release(&custody.person, law)
        .is_on_licence_to_the_end();
    match last_licence {
        Some(last) if is_to_the_end && last.date() == last_expiry.expiry.date() => {
            dates.insert(DateType::Sled, last_expiry.expiry.clone());
        }
        _ => {
            dates.insert(DateType::Sed, last_expiry.expiry.clone());
            let shown = last_licence.filter(|last| licence.can_be_shown && last.date() >= release);
            dates.extend(shown.map(|last| (DateType::Led, last.clone())));
        }
    }
    let release_type = if licence.release_is_conditional {
        DateType::Crd
    } else {
        DateType::Ard
    };
    dates.insert(release_type, last_out.release.clone());
    dates.extend(
        curfew_of_several(terms, release, custody, law).map(|curfew| (DateType::Hdced, curfew)),
    );

    let last_top_up = latest(
        terms.iter().filter_map(|one| one.top_up.as_ref()),
        Reckoning::date,
    );
    let shown =
        last_top_up.filter(|top_up| last_licence.is_some_and(|last| top_up.date() > last.date()));
    dates.extend(shown.map(|top_up| (DateType::Tused, top_up.clone())));

    let in_custody = terms.iter().filter(|one| !one.term.is_immediate_release());
    let last_removal = latest(
        in_custody.filter_map(|one| one.removal.as_ref()),
        Reckoning::date,
    );
    dates.extend(last_removal.map(|removal| (DateType::Ersed, removal.clone())));

    if let Some(last) = latest(terms.iter(), |one| one.term.unadjusted_expiry()) {
        dates.insert(DateType::Esed, unadjusted_expiry(last.term));
    }
    dates
}

/// The first of those with the latest date.
pub(crate) fn latest<T: Copy>(
    items: impl Iterator<Item = T>,
    date: impl Fn(T) -> Date,
) -> Option<T> {
    items.fold(None, |latest: Option<T>, item| match latest {
        Some(other) if date(other) >= date(item) => Some(other),
        _ => Some(item),
    })
}
