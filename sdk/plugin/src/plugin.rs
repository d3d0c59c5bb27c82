//! What an author implements.

use crate::{Case, DerivedFact, Description, Recommendation, Refusal, Truth, Verdict};

/// A rule of a checklist item, a derivation, or both. Only what the description promises is asked.
pub trait Plugin {
    /// Says what it is and what it may look at. The same at every call.
    fn describe() -> Description;

    /// Does the item concern this person at all?
    fn applies(case: &Case<'_>) -> Verdict {
        let _ = case;
        Verdict::stated(Truth::Yes)
    }

    /// Is it secured?
    fn met(case: &Case<'_>) -> Verdict {
        let _ = case;
        Verdict::stated(Truth::Unknown)
    }

    /// Is there a dated promise of it?
    fn arranged(case: &Case<'_>) -> Verdict {
        let _ = case;
        Verdict::stated(Truth::No)
    }

    /// Has the person said no to it?
    fn declined(case: &Case<'_>) -> Verdict {
        let _ = case;
        Verdict::stated(Truth::No)
    }

    /// What should be done? Asked when the item is unmet.
    fn advise(case: &Case<'_>) -> Vec<Recommendation> {
        let _ = case;
        Vec::new()
    }

    /// Works out the facts that it provides. A fact that is left out is not provided for this case.
    ///
    /// # Errors
    ///
    /// One [`Refusal`] for each thing that it will not work out: a human is asked instead.
    fn derive(case: &Case<'_>) -> Result<Vec<DerivedFact>, Vec<Refusal>> {
        let _ = case;
        Ok(Vec::new())
    }
}
