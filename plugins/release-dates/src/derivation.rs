//! The calculation as a component of a policy pack: facts and figures in through the host's window, dates out as derived
//! facts. Nothing is calculated here.

mod absent;
mod answer;
mod facts;
mod figures;
mod open;
mod record;
mod refused;
mod spoken_length;
mod words;

use throughcare_plugin::{Case, DerivedFact, Description, Plugin, Refusal, export};

use self::figures::Figures;
use self::open::every_way;
use self::record::{Reading, read};
use crate::{Law, ReleaseDates, calculate};

/// Provides the release dates of a person who serves standard determinate sentences.
///
/// A date is provided as unknown where the record or the law leaves it open: something that every date rests on is not
/// recorded, or a question that is open would change it. What the calculation refuses is refused here, each about the
/// facts that have to be looked at.
pub struct Derivation;

impl Plugin for Derivation {
    fn describe() -> Description {
        let description = Description::new(
            "release-dates",
            env!("CARGO_PKG_VERSION"),
            "Release dates of standard determinate sentences in England and Wales.",
        );
        figures::looked_up(facts::looked_at(facts::provided(description)))
    }

    fn derive(case: &Case<'_>) -> Result<Vec<DerivedFact>, Vec<Refusal>> {
        let Some(law) = Figures::of(*case).law()? else {
            return Ok(answer::unknown());
        };
        match read(*case, &law)? {
            Reading::Unknown => Ok(answer::unknown()),
            Reading::Complete(record) => {
                let ways = every_way(&record, |custody| worked_out(*case, custody, &law))?;
                Ok(answer::told(&ways, &record, &law))
            }
        }
    }
}

export!(Derivation);

/// Works out one way of filling in what is open. Whether the order of the dates has been confirmed is asked only where it
/// matters.
fn worked_out(
    case: Case<'_>,
    custody: &crate::Custody,
    law: &Law,
) -> Result<ReleaseDates, Vec<Refusal>> {
    let refusals = match calculate(custody, law) {
        Ok(answer) => return Ok(answer),
        Err(refusals) => refusals,
    };
    let is_confirmed = || facts::yes_no(&case.fact(facts::DATES_CHECKED)) == Some(true);
    let only_order = refusals
        .iter()
        .all(|refusal| refusal.code.is_about_the_order_of_dates());
    if only_order && is_confirmed() {
        let mut confirmed = custody.clone();
        confirmed.request.order_of_dates_confirmed = true;
        return calculate(&confirmed, law).map_err(|refusals| refused::told(&refusals, custody));
    }
    Err(refused::told(&refusals, custody))
}
