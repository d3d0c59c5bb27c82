//! The law of the day: every figure from a parameter of the pack, none from here.

use std::cell::Cell;
use std::collections::BTreeSet;

use throughcare_plugin::{Case, Date, Description, Kind, Refusal, Term};

use super::refused::unusable_law;
use crate::law::{
    CurfewForm, EarlierRelease, EarlyRemovalLaw, FurtherExclusions, HomeDetentionCurfewLaw,
    LicenceLaw, ReleasePointLaw, ReleasePoints, RemovalForm, RemovalPeriod, TopUpSupervisionLaw,
    Tranche, TrancheReach,
};
use crate::{Fraction, Law};

/// Every parameter that is looked up, with its kind; beside these the longest term of each tranche of the progression
/// model. Fractions and switches are texts.
const PARAMETERS: &[(&str, Kind)] = &[
    ("release-point-law", Kind::Text),
    ("release-point", Kind::Text),
    ("release-point-sds-plus", Kind::Text),
    ("sds40-commencement", Kind::Date),
    ("sds40-release-point", Kind::Text),
    ("sds40-tranches", Kind::Dates),
    ("sds40-first-tranche-under", Kind::Months),
    ("sds40-further-exclusions-from", Kind::Date),
    ("sds40-further-exclusions-release-point", Kind::Text),
    ("progression-commencement", Kind::Date),
    ("progression-release-point", Kind::Text),
    ("progression-release-point-sds-plus", Kind::Text),
    ("progression-tranches", Kind::Dates),
    ("older-regime-offence-before", Kind::Date),
    ("older-regime-sentenced-before", Kind::Date),
    ("older-regime-licence-to-the-end-from", Kind::Months),
    ("older-regime-licence-ends-at", Kind::Text),
    ("short-sentence-licence-from", Kind::Date),
    ("short-sentence-under", Kind::Months),
    ("no-licence-up-to", Kind::Days),
    ("mixed-chain-licence", Kind::Text),
    ("adult-age", Kind::Months),
    ("post-sentence-supervision-repealed", Kind::Text),
    ("top-up-supervision-sentences-under", Kind::Months),
    ("top-up-supervision-sentences-over", Kind::Days),
    ("top-up-supervision-licence-under", Kind::Days),
    ("top-up-supervision-length", Kind::Months),
    ("top-up-supervision-adult-at", Kind::Text),
    ("hdc-shortest-custodial-part", Kind::Days),
    ("hdc-share-to-serve", Kind::Text),
    ("hdc-fewest-days-to-serve", Kind::Days),
    ("hdc-after-sentence", Kind::Days),
    ("hdc-older-midpoint", Kind::Days),
    ("hdc-older-longest", Kind::Days),
    ("hdc-newer-midpoint", Kind::Days),
    ("hdc-newer-longest", Kind::Days),
    ("hdc-newer-form-from", Kind::Date),
    ("hdc-ends-for-adults", Kind::Text),
    ("hdc-ends-for-adults-from", Kind::Date),
    ("hdc-suspended-for-adults", Kind::Text),
    ("ers-older-longest", Kind::Days),
    ("ers-older-share", Kind::Text),
    ("ers-newer-longest", Kind::Months),
    ("ers-newer-share", Kind::Text),
    ("ers-newer-form-from", Kind::Date),
    ("public-holidays", Kind::Dates),
];

/// The longest term of each tranche of the progression model but the last, which takes the rest.
const PROGRESSION_TRANCHES: [&str; 9] = [
    "progression-tranche-1-up-to",
    "progression-tranche-2-up-to",
    "progression-tranche-3-up-to",
    "progression-tranche-4-up-to",
    "progression-tranche-5-up-to",
    "progression-tranche-6-up-to",
    "progression-tranche-7-up-to",
    "progression-tranche-8-up-to",
    "progression-tranche-9-up-to",
];

/// Names every parameter that may be looked up.
pub(super) fn looked_up(description: Description) -> Description {
    let tranches = PROGRESSION_TRANCHES.iter().map(|name| (*name, Kind::Days));
    PARAMETERS
        .iter()
        .copied()
        .chain(tranches)
        .fold(description, |description, (name, kind)| {
            description.looks_up(name, kind)
        })
}

/// The figures of the day, as they are taken one by one. A figure that is not in force, or not usable, is remembered, and
/// something without meaning stands in its place until the end.
pub(super) struct Figures<'a> {
    case: Case<'a>,
    is_incomplete: Cell<bool>,
    is_unusable: Cell<bool>,
}

impl<'a> Figures<'a> {
    /// Looks at the law of a case.
    pub(super) fn of(case: Case<'a>) -> Self {
        Self {
            case,
            is_incomplete: Cell::new(false),
            is_unusable: Cell::new(false),
        }
    }

    /// Takes the law of the day; nothing if one of its figures is not in force.
    ///
    /// # Errors
    ///
    /// A refusal, if a figure is not what it should be.
    pub(super) fn law(&self) -> Result<Option<Law>, Vec<Refusal>> {
        let law = Law {
            release_point_law: self.release_point_law(),
            release_points: ReleasePoints {
                standard: self.fraction("release-point"),
                sds_plus: self.fraction("release-point-sds-plus"),
            },
            forty_per_cent: self.forty_per_cent(),
            further_exclusions: FurtherExclusions {
                from: self.date("sds40-further-exclusions-from"),
                standard: self.fraction("sds40-further-exclusions-release-point"),
            },
            progression: self.progression(),
            licence: self.licence(),
            home_detention_curfew: self.home_detention_curfew(),
            top_up_supervision: self.top_up_supervision(),
            early_removal: self.early_removal(),
            bank_holidays: self.public_holidays(),
        };
        if self.is_unusable.get() {
            return Err(vec![unusable_law()]);
        }
        Ok((!self.is_incomplete.get()).then_some(law))
    }

    fn release_point_law(&self) -> ReleasePointLaw {
        match self.text("release-point-law").as_str() {
            "sds40" => ReleasePointLaw::FortyPerCent,
            "progression-2026-10" => ReleasePointLaw::Progression,
            "half" | "" => ReleasePointLaw::Half,
            _ => self.unusable(ReleasePointLaw::Half),
        }
    }

    fn forty_per_cent(&self) -> EarlierRelease {
        let reaches = [
            TrancheReach::LessThanYears(self.years("sds40-first-tranche-under")),
            TrancheReach::Everybody,
        ];
        EarlierRelease {
            commencement: self.date("sds40-commencement"),
            standard: self.fraction("sds40-release-point"),
            sds_plus: None,
            tranches: self.tranches("sds40-tranches", &reaches),
        }
    }

    fn progression(&self) -> EarlierRelease {
        let limits = PROGRESSION_TRANCHES
            .iter()
            .map(|name| TrancheReach::UpToDays(self.days(name)));
        let reaches: Vec<_> = limits.chain([TrancheReach::Everybody]).collect();
        EarlierRelease {
            commencement: self.date("progression-commencement"),
            standard: self.fraction("progression-release-point"),
            sds_plus: Some(self.fraction("progression-release-point-sds-plus")),
            tranches: self.tranches("progression-tranches", &reaches),
        }
    }

    /// One day for each reach, in order.
    fn tranches(&self, name: &str, reaches: &[TrancheReach]) -> Vec<Tranche> {
        let Some(days) = self.case.parameter(name).dates() else {
            return self.incomplete(Vec::new());
        };
        if days.len() != reaches.len() {
            return self.unusable(Vec::new());
        }
        let tranches = days.into_iter().zip(reaches.iter().copied());
        tranches
            .map(|(from, reach)| Tranche { from, reach })
            .collect()
    }

    fn licence(&self) -> LicenceLaw {
        LicenceLaw {
            offence_before: self.date("older-regime-offence-before"),
            sentenced_before: self.date("older-regime-sentenced-before"),
            short_sentences_from: self.date("short-sentence-licence-from"),
            short_sentence_months: self.months("short-sentence-under"),
            long_sentence_years: self.years("older-regime-licence-to-the-end-from"),
            older_licence_ends_at: self.fraction("older-regime-licence-ends-at"),
            mixed_chain_licence: self.fraction("mixed-chain-licence"),
            no_licence_up_to_days: self.few_days("no-licence-up-to"),
            adult_age: self.years("adult-age"),
        }
    }

    fn home_detention_curfew(&self) -> HomeDetentionCurfewLaw {
        let ends = self.switch("hdc-ends-for-adults");
        let ended_from = self.date("hdc-ends-for-adults-from");
        HomeDetentionCurfewLaw {
            shortest_custodial_days: self.days("hdc-shortest-custodial-part"),
            share_to_serve: self.fraction("hdc-share-to-serve"),
            fewest_days_to_serve: self.days("hdc-fewest-days-to-serve"),
            days_after_sentence: self.days("hdc-after-sentence"),
            before: CurfewForm {
                midpoint_custodial_days: self.days("hdc-older-midpoint"),
                longest_curfew_days: self.days("hdc-older-longest"),
            },
            after: CurfewForm {
                midpoint_custodial_days: self.days("hdc-newer-midpoint"),
                longest_curfew_days: self.days("hdc-newer-longest"),
            },
            newer_form_from: self.date("hdc-newer-form-from"),
            ended_for_adults_from: ends.then_some(ended_from),
            suspended_for_adults: self.switch("hdc-suspended-for-adults"),
        }
    }

    fn top_up_supervision(&self) -> TopUpSupervisionLaw {
        TopUpSupervisionLaw {
            repealed: self.switch("post-sentence-supervision-repealed"),
            sentences_under_years: self.years("top-up-supervision-sentences-under"),
            sentences_over_days: self.few_days("top-up-supervision-sentences-over"),
            licence_under_days: self.days("top-up-supervision-licence-under"),
            months: self.months("top-up-supervision-length"),
            adult_at: self.fraction("top-up-supervision-adult-at"),
        }
    }

    fn early_removal(&self) -> EarlyRemovalLaw {
        EarlyRemovalLaw {
            before: RemovalForm {
                longest: RemovalPeriod::Days(self.days("ers-older-longest")),
                share_to_serve: self.fraction("ers-older-share"),
            },
            after: RemovalForm {
                longest: RemovalPeriod::Years(self.years("ers-newer-longest")),
                share_to_serve: self.fraction("ers-newer-share"),
            },
            newer_form_from: self.date("ers-newer-form-from"),
        }
    }

    /// The holidays that are known. They decide only whether somebody had walked out before something else happened to
    /// them, so a list that is not in force leaves weekends, and nothing open.
    fn public_holidays(&self) -> BTreeSet<Date> {
        let known = self.case.parameter("public-holidays").dates();
        known.unwrap_or_default().into_iter().collect()
    }

    fn text(&self, name: &str) -> String {
        let text = self.case.parameter(name).text().as_text();
        text.unwrap_or_else(|| self.incomplete(String::new()))
    }

    fn date(&self, name: &str) -> Date {
        let date = self.case.parameter(name).date().as_date();
        date.unwrap_or_else(|| self.incomplete(Date::default()))
    }

    fn days(&self, name: &str) -> u32 {
        self.number(&self.case.parameter(name).days(), 1)
    }

    fn few_days(&self, name: &str) -> u16 {
        self.number(&self.case.parameter(name).days(), 1)
    }

    fn months(&self, name: &str) -> u16 {
        self.number(&self.case.parameter(name).months(), 1)
    }

    /// Years are held as months.
    fn years(&self, name: &str) -> u16 {
        self.number(&self.case.parameter(name).months(), 12)
    }

    fn number<N: TryFrom<i64> + Default>(&self, term: &Term, parts: i64) -> N {
        let Some(number) = term.as_number() else {
            return self.incomplete(N::default());
        };
        match N::try_from(number / parts) {
            Ok(whole) if number % parts == 0 => whole,
            _ => self.unusable(N::default()),
        }
    }

    fn switch(&self, name: &str) -> bool {
        match self.text(name).as_str() {
            "yes" => true,
            "no" | "" => false,
            _ => self.unusable(false),
        }
    }

    fn fraction(&self, name: &str) -> Fraction {
        let text = self.text(name);
        if text.is_empty() {
            return Fraction::WHOLE;
        }
        let parts = text.split_once('/');
        let numbers =
            parts.and_then(|(part, whole)| Some((part.parse().ok()?, whole.parse().ok()?)));
        numbers
            .and_then(|(part, whole)| Fraction::new(part, whole))
            .unwrap_or_else(|| self.unusable(Fraction::WHOLE))
    }

    fn incomplete<T>(&self, stand_in: T) -> T {
        self.is_incomplete.set(true);
        stand_in
    }

    fn unusable<T>(&self, stand_in: T) -> T {
        self.is_unusable.set(true);
        stand_in
    }
}
