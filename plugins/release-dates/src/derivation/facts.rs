//! The facts that are looked at and provided, by path.

use throughcare_plugin::{Description, Entry, Fact, FactRef, Kind};

use crate::DateType;

/// The sentences, and what is asked of each.
pub(super) const SENTENCES: &str = "sentences[]";
pub(super) const REFERENCE: &str = "reference";
pub(super) const KIND: &str = "kind";
pub(super) const OFFENCE_ON: &str = "offence_on";
pub(super) const IMPOSED_ON: &str = "imposed_on";
pub(super) const LENGTH: &str = "length";
pub(super) const IS_CONSECUTIVE: &str = "is_consecutive";
pub(super) const CONSECUTIVE_TO: &str = "consecutive_to";
pub(super) const SDS_PLUS: &str = "sds_plus";
pub(super) const SDS_PLUS_TODAY: &str = "sds_plus_today";
pub(super) const SECTION_250: &str = "section_250";
pub(super) const FORTY_PER_CENT_EXCLUSION: &str = "forty_per_cent_exclusion";
pub(super) const LATER_EXCLUSION: &str = "later_exclusion";
pub(super) const PROGRESSION_EXCLUSION: &str = "progression_exclusion";

/// The adjustments, and what is asked of each. Their kind has the word that sentences have for theirs.
pub(super) const ADJUSTMENTS: &str = "adjustments[]";
pub(super) const DAYS: &str = "days";
pub(super) const APPLIES_FROM: &str = "applies_from";
pub(super) const FROM: &str = "from";
pub(super) const TO: &str = "to";

/// The person.
pub(super) const BORN_ON: &str = "person.born_on";
pub(super) const SEX_OFFENDER: &str = "person.is_registered_sex_offender";
pub(super) const LIABLE_TO_REMOVAL: &str = "person.is_liable_to_removal";
/// Whether somebody has compared the dates with the court's papers.
pub(super) const DATES_CHECKED: &str = "custody.dates_checked_with_court";

/// Release, whatever its type.
pub(super) const RELEASE: &str = "release_dates.release";
pub(super) const IS_ON_LICENCE: &str = "release_dates.is_on_licence";
/// Each type of date with its fact.
pub(super) const DATES: [(DateType, &str); 9] = [
    (DateType::Crd, "release_dates.crd"),
    (DateType::Ard, "release_dates.ard"),
    (DateType::Sed, "release_dates.sed"),
    (DateType::Led, "release_dates.led"),
    (DateType::Sled, "release_dates.sled"),
    (DateType::Esed, "release_dates.esed"),
    (DateType::Hdced, "release_dates.hdced"),
    (DateType::Tused, "release_dates.tused"),
    (DateType::Ersed, "release_dates.ersed"),
];
/// Types that need not be there, with the fact that says whether they are.
pub(super) const PRESENCES: [(DateType, &str); 5] = [
    (DateType::Sled, "release_dates.is_on_licence_to_the_end"),
    (DateType::Led, "release_dates.has_shorter_licence"),
    (DateType::Hdced, "release_dates.has_curfew"),
    (DateType::Tused, "release_dates.has_top_up_supervision"),
    (DateType::Ersed, "release_dates.has_early_removal"),
];

/// Names everything that may be looked at.
pub(super) fn looked_at(description: Description) -> Description {
    const OF_THE_PERSON: [(&str, Kind); 4] = [
        (BORN_ON, Kind::Date),
        (SEX_OFFENDER, Kind::YesNo),
        (LIABLE_TO_REMOVAL, Kind::YesNo),
        (DATES_CHECKED, Kind::YesNo),
    ];
    const OF_SENTENCES: [(&str, Kind); 14] = [
        (SENTENCES, Kind::Entries),
        ("sentences[].reference", Kind::Text),
        ("sentences[].kind", Kind::Text),
        ("sentences[].offence_on", Kind::Date),
        ("sentences[].imposed_on", Kind::Date),
        ("sentences[].length", Kind::Text),
        ("sentences[].is_consecutive", Kind::YesNo),
        ("sentences[].consecutive_to", Kind::Text),
        ("sentences[].sds_plus", Kind::YesNo),
        ("sentences[].sds_plus_today", Kind::YesNo),
        ("sentences[].section_250", Kind::YesNo),
        ("sentences[].forty_per_cent_exclusion", Kind::Text),
        ("sentences[].later_exclusion", Kind::Text),
        ("sentences[].progression_exclusion", Kind::Text),
    ];
    const OF_ADJUSTMENTS: [(&str, Kind); 6] = [
        (ADJUSTMENTS, Kind::Entries),
        ("adjustments[].kind", Kind::Text),
        ("adjustments[].days", Kind::Days),
        ("adjustments[].applies_from", Kind::Date),
        ("adjustments[].from", Kind::Date),
        ("adjustments[].to", Kind::Date),
    ];
    let all = OF_THE_PERSON
        .into_iter()
        .chain(OF_SENTENCES)
        .chain(OF_ADJUSTMENTS);
    all.fold(description, |description, (path, kind)| {
        description.looks_at(path, kind)
    })
}

/// Names everything that is provided.
pub(super) fn provided(description: Description) -> Description {
    let description = DATES.iter().fold(
        description.provides(RELEASE, Kind::Date),
        |it, (_, path)| it.provides(path, Kind::Date),
    );
    PRESENCES.iter().fold(
        description.provides(IS_ON_LICENCE, Kind::YesNo),
        |it, (_, path)| it.provides(path, Kind::YesNo),
    )
}

/// Names a fact of one sentence.
pub(super) fn of_sentence(index: usize, field: &str) -> FactRef {
    of_entry(SENTENCES, index, field)
}

/// Names a fact of one adjustment.
pub(super) fn of_adjustment(index: usize, field: &str) -> FactRef {
    of_entry(ADJUSTMENTS, index, field)
}

fn of_entry(list: &str, index: usize, field: &str) -> FactRef {
    FactRef {
        path: format!("{list}.{field}"),
        entry: u32::try_from(index).ok(),
    }
}

/// Looks at a fact as a yes-or-no.
pub(super) fn yes_no(fact: &Fact<'_>) -> Option<bool> {
    fact.yes_no().as_yes_no()
}

/// Looks at a fact of an entry as a date.
pub(super) fn date(entry: Entry<'_>, field: &str) -> Option<throughcare_plugin::Date> {
    entry.fact(field).date().as_date()
}

/// Looks at a fact of an entry as a text.
pub(super) fn text(entry: Entry<'_>, field: &str) -> Option<String> {
    entry.fact(field).text().as_text()
}
