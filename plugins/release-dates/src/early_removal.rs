//! Early removal from the country: the first day on which a person liable to removal may be removed (ERSED).

use jiff::civil::Date;

use crate::Rule;
use crate::calendar::{plus_days, plus_years};
use crate::expiry::{days_to_unadjusted_release, release, with_adjustments_of_release};
use crate::law::{RemovalForm, RemovalPeriod};
use crate::reckoning::Reckoning;
use crate::term::{Shape, Term};
use crate::{Custody, Law};

/// The early removal date of a term as it stood before a further sentence was made consecutive to it.
#[derive(Debug, Clone)]
pub(crate) struct RemovalBefore {
    pub(crate) reckoning: Reckoning,
    /// The day on which the further sentence was imposed.
    pub(crate) further_sentence_on: Date,
    /// Additional days that the chain bore on that day.
    pub(crate) awarded: i64,
}

/// The early removal scheme eligibility date of a term, or `None` if it has none.
///
/// The later of two days: release less the longest period, and the share of the custodial part with the adjustments of
/// release, which is not after release. Never before the sentence. `newer_form_has_begun` says whether the calculation
/// has come to the day of the newer form; a date before it under the older form stays, a date after it under the newer
/// form counts, and otherwise it is that day.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/ErsedCalculator.kt`.
pub(crate) fn early_removal(
    term: &Term,
    newer_form_has_begun: bool,
    custody: &Custody,
    law: &Law,
) -> Option<Reckoning> {
    if !custody.request.early_removal_scheme
        || (term.shape == Shape::Alone && term.is_older(custody, law))
    {
        return None;
    }
    let figures = &law.early_removal;
    let older = under_form(term, figures.before, Rule::OlderRemovalForm);
    if !newer_form_has_begun {
        return Some(older.reckoning);
    }
    let commencement = figures.newer_form_from;
    let newer = under_form(term, figures.after, Rule::NewerRemovalForm);
    if term.start >= commencement || term.is_chain_across(commencement, custody) {
        return Some(match &term.removal_before {
            Some(before) if before.stands_against(newer.without_awards) => before
                .reckoning
                .clone()
                .noting(Rule::RemovalBeforeTheFurtherSentence),
            _ => newer.reckoning,
        });
    }
    Some(if older.without_awards < commencement {
        older.reckoning
    } else if newer.without_awards >= commencement {
        newer.reckoning
    } else {
        let from = Reckoning::from(commencement, term.parts.iter().copied())
            .noting(Rule::RemovalFromTheNewerForm);
        term.ledger
            .move_by_awards(from)
            .by(Rule::AdditionalDaysCutBackToExpiry, -term.awards_cut_back())
    })
}

impl RemovalBefore {
    /// Whether the earlier date stands: it had passed, and the new one would be before it.
    fn stands_against(&self, newer_without_awards: Date) -> bool {
        let date = self.reckoning.date();
        plus_days(date, -self.awarded) > newer_without_awards && date < self.further_sentence_on
    }
}

struct UnderForm {
    reckoning: Reckoning,
    /// The date without additional days.
    without_awards: Date,
}

fn under_form(term: &Term, form: RemovalForm, rule: Rule) -> UnderForm {
    let longest = at_its_longest(term, form);
    let share = after_its_share(term, form);
    let later = if share.date() > longest.date() {
        share
    } else {
        longest
    };
    let at_large = term.ledger.at_large();
    let awarded = term.ledger.awarded();
    let before_additions = plus_days(later.date(), -(at_large + awarded));
    if before_additions < term.start {
        let sentence = Reckoning::from(term.start, term.parts.iter().copied());
        let sentence = term
            .ledger
            .move_by_additions(sentence.noting(rule).noting(Rule::NotBeforeTheSentence));
        return UnderForm {
            reckoning: sentence,
            without_awards: plus_days(term.start, at_large),
        };
    }
    UnderForm {
        reckoning: later.noting(rule),
        without_awards: plus_days(before_additions, at_large),
    }
}

fn at_its_longest(term: &Term, form: RemovalForm) -> Reckoning {
    let release = release(term, &[]);
    match form.longest {
        RemovalPeriod::Days(days) => release.by(Rule::RemovalAtItsLongest, -i64::from(days)),
        RemovalPeriod::Years(years) => {
            let years_before = plus_years(release.date(), -i64::from(years));
            release.to(Rule::RemovalAtItsLongest, years_before)
        }
    }
}

fn after_its_share(term: &Term, form: RemovalForm) -> Reckoning {
    let days = form
        .share_to_serve
        .of(days_to_unadjusted_release(term))
        .rounded_up();
    let unadjusted = Reckoning::from(plus_days(term.start, days), term.parts.iter().copied());
    with_adjustments_of_release(term, unadjusted.noting(Rule::RemovalAfterItsShare))
        .not_after(Rule::RemovalNotAfterRelease, term.release())
}
