//! Home detention curfew: the first day on which a person may serve the rest of the custodial part at home (HDCED).

use jiff::civil::Date;

use crate::Rule;
use crate::calendar::plus_days;
use crate::law::{CurfewForm, HomeDetentionCurfewLaw};
use crate::reckoning::Reckoning;
use crate::release_point::Scheme;
use crate::term::Term;
use crate::{Custody, Law, Sentence};

/// The home detention curfew eligibility date of a term, or `None` if it has none.
///
/// None for a registered sex offender, for a term with an SDS+ sentence or one that would be SDS+ today, for too short a
/// custodial part, or if release comes too soon after the sentence. Of the two forms, a date before the newer form begins
/// is taken by the older; a date on or after it by the newer; otherwise it is the day on which the newer form begins.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/HdcedCalculator.kt`.
pub(crate) fn home_detention_curfew(
    term: &Term,
    custody: &Custody,
    law: &Law,
) -> Option<Reckoning> {
    let figures = &law.home_detention_curfew;
    let sds_plus = term
        .sentences(custody)
        .iter()
        .any(|sentence| is_or_would_be_sds_plus(sentence));
    let too_soon = term.release() < plus_days(term.start, figures.days_after_sentence.into());
    let too_short = term.measure.custodial_days < figures.shortest_custodial_days.into();
    if custody.person.registered_sex_offender || sds_plus || too_soon || too_short {
        return None;
    }
    let commencement = figures.newer_form_from;
    let older = under_form(term, figures.before, figures);
    let newer = under_form(term, figures.after, figures);
    let older_date = if term.is_chain_across(commencement, custody) {
        older.without_awards().max(commencement)
    } else {
        older.without_awards()
    };
    Some(if older_date < commencement {
        older.finished(term, Rule::OlderCurfewForm)
    } else if newer.without_awards() >= commencement {
        newer.finished(term, Rule::NewerCurfewForm)
    } else {
        let from = newer.0.to(Rule::CurfewFromTheNewerForm, commencement);
        UnderForm(from).finished(term, Rule::NewerCurfewForm)
    })
}

/// Whether the sentence is SDS+ or would be if it were imposed today.
pub(crate) fn is_or_would_be_sds_plus(sentence: &Sentence) -> bool {
    sentence.sds_plus || sentence.sds_plus_if_sentenced_today
}

/// Whether the curfew has ended for a person with these terms who could go out on `date`.
///
/// The scheme stays for children sentenced under section 250. For anybody else it ends on its last day, and at once for
/// those whom the progression model has reached.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/HdcedExtractionService.kt`.
pub(crate) fn has_ended(date: Date, terms: &[&Term], custody: &Custody, law: &Law) -> bool {
    let figures = &law.home_detention_curfew;
    let is_adult = |term: &&Term| {
        term.sentences(custody)
            .iter()
            .any(|sentence| !sentence.section_250)
    };
    let adults: Vec<&&Term> = terms.iter().filter(|term| is_adult(term)).collect();
    let under_progression = adults.iter().any(|term| term.scheme == Scheme::Progression);
    let ended = figures
        .ended_for_adults_from
        .is_some_and(|from| under_progression || date >= from);
    !adults.is_empty() && (figures.suspended_for_adults || ended)
}

/// A curfew date with deductions and time at large, before additional days.
struct UnderForm(Reckoning);

impl UnderForm {
    fn without_awards(&self) -> Date {
        self.0.date()
    }

    fn finished(self, term: &Term, rule: Rule) -> Reckoning {
        let reckoning = term.ledger.move_by_awards(self.0.noting(rule));
        reckoning.by(Rule::AdditionalDaysCutBackToExpiry, -term.awards_cut_back())
    }
}

fn under_form(term: &Term, form: CurfewForm, figures: &HomeDetentionCurfewLaw) -> UnderForm {
    let parts = || term.parts.iter().copied();
    let (unadjusted, rule) = if term.measure.custodial_days < form.midpoint_custodial_days.into() {
        let share = term
            .measure
            .custodial_exactly
            .times(figures.share_to_serve)
            .rounded_up();
        (
            share.max(figures.fewest_days_to_serve.into()),
            Rule::CurfewAfterItsShare,
        )
    } else {
        (
            term.measure.custodial_days - i64::from(form.longest_curfew_days),
            Rule::CurfewAtItsLongest,
        )
    };
    let unadjusted = Reckoning::from(plus_days(term.start, unadjusted), parts()).noting(rule);
    let earliest = plus_days(term.start, figures.days_after_sentence.into());
    let after_deductions = plus_days(unadjusted.date(), -term.ledger.deductions());
    if after_deductions > earliest {
        return UnderForm(term.ledger.move_by_time(unadjusted));
    }
    let from = Reckoning::from(earliest, parts())
        .noting(rule)
        .noting(Rule::CurfewNotBeforeItsMinimum);
    UnderForm(term.ledger.move_by_time_at_large(from))
}
