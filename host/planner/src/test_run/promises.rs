//! Beside its own tests, every rule and derivation is tried on made-up cases, and has to keep the promises of the
//! house there too.

use throughcare_engine::{Breach, Broken, Conformance, Names};
use throughcare_model::{Code, Date, Diagnostic, SourceText, Span, message};

use crate::error::diagnose;
use crate::packs::{DerivationId, ItemId};
use crate::planner::Planner;

impl Planner {
    /// Says which promises the rule of an item breaks, with the law of one day.
    pub(super) fn broken_by_rule(&self, item: ItemId, as_of: Date) -> Vec<Diagnostic> {
        // What is wrong with a rule that could not be prepared has been said when it was read.
        let Ok(rule) = self.rule(item) else {
            return Vec::new();
        };
        let parameters = self.law().parameters_on(as_of);
        let found = Conformance::of(rule, self.names(), &parameters, as_of);
        told(&found, rule.source())
    }

    /// Says which promises a derivation breaks, with the law of one day.
    pub(super) fn broken_by_derivation(
        &self,
        derivation: DerivationId,
        as_of: Date,
    ) -> Vec<Diagnostic> {
        let Ok(derivation) = self.derivation(derivation) else {
            return Vec::new();
        };
        let parameters = self.law().parameters_on(as_of);
        let found = Conformance::of_derivation(derivation, self.names(), &parameters, as_of);
        told(&found, derivation.source())
    }

    fn names(&self) -> Names<'_> {
        Names {
            vocabulary: self.law().vocabulary(),
            parameters: self.law().parameters(),
        }
    }
}

fn told(found: &Conformance, source: &SourceText) -> Vec<Diagnostic> {
    let told = |breach: &Breach| match &breach.what {
        Broken::Failed(error) => diagnose(error),
        _ => Diagnostic::error(Code("rule/broken-promise"), breach.message())
            .at(source, Span::EMPTY, None)
            .help(message!(
                "this came out on made-up cases; no rule may do it in any case"
            )),
    };
    found.breaches.iter().map(told).collect()
}
