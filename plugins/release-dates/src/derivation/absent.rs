//! Why a type of date is not there, where one thing by itself says so.

use throughcare_plugin::Step;

use super::facts::{LIABLE_TO_REMOVAL, SDS_PLUS, SDS_PLUS_TODAY, SEX_OFFENDER, of_sentence};
use crate::law::HomeDetentionCurfewLaw;
use crate::{Custody, DateType, Law, calculate};

/// Says why a record that leaves nothing open has no date of a type; nothing where it is the sentences as a whole.
pub(super) fn why_not(of: DateType, custody: &Custody, law: &Law) -> Option<Step> {
    match of {
        DateType::Hdced => no_curfew(custody, law),
        DateType::Tused if law.top_up_supervision.repealed => Some(
            Step::new("post-sentence supervision has been repealed")
                .by_law("post-sentence-supervision-repealed"),
        ),
        DateType::Ersed if !custody.request.early_removal_scheme => Some(
            Step::new("only a person who is liable to removal has one")
                .resting_on(LIABLE_TO_REMOVAL),
        ),
        _ => None,
    }
}

fn no_curfew(custody: &Custody, law: &Law) -> Option<Step> {
    if custody.person.registered_sex_offender {
        let step = Step::new("a person on the register of sex offenders has none");
        return Some(step.resting_on(SEX_OFFENDER));
    }
    let sentences = custody.sentences.iter().enumerate();
    let mut flags = sentences.filter_map(|(index, sentence)| {
        let now = sentence.sds_plus.then(|| of_sentence(index, SDS_PLUS));
        let today = sentence.sds_plus_if_sentenced_today;
        now.or_else(|| today.then(|| of_sentence(index, SDS_PLUS_TODAY)))
    });
    if let Some(first) = flags.next() {
        let step = Step::new("a person with a sentence that is SDS+, or would be today, has none");
        return Some(flags.fold(step.resting_on(first), Step::resting_on));
    }
    has_ended(custody, law).then(|| {
        let step = Step::new("home detention curfew has ended for adults");
        if law.home_detention_curfew.suspended_for_adults {
            step.by_law("hdc-suspended-for-adults")
        } else {
            step.by_law("hdc-ends-for-adults")
                .by_law("hdc-ends-for-adults-from")
        }
    })
}

/// Whether there would be a curfew had it not ended for adults: found by working the dates out without that.
fn has_ended(custody: &Custody, law: &Law) -> bool {
    let figures = law.home_detention_curfew;
    if figures.ended_for_adults_from.is_none() && !figures.suspended_for_adults {
        return false;
    }
    let mut kept = law.clone();
    kept.home_detention_curfew = HomeDetentionCurfewLaw {
        ended_for_adults_from: None,
        suspended_for_adults: false,
        ..figures
    };
    calculate(custody, &kept).is_ok_and(|made| made.dates.contains_key(&DateType::Hdced))
}
