//! Which clauses of a finding looked at a protected fact, and on what declared ground.

use throughcare_model::{
    Finding, Operand, OptionFinding, Question, Reason, ReasonNode, ReleasePlan,
};

use super::{Ground, ReadBy};
use crate::clause::clause;
use crate::packs::ProtectedGround;
use crate::planner::Planner;
use crate::protected;

/// What is looked for: who looks at a protected fact in a plan.
pub(super) struct Looking<'a> {
    pub(super) planner: &'a Planner,
    pub(super) plan: &'a ReleasePlan,
    /// The fact, its entry counted in.
    pub(super) fact: &'a str,
    /// The fact as grounds name it.
    pub(super) declared: &'a str,
}

impl Looking<'_> {
    /// Returns the clauses by which an item looks, and the ground for it.
    pub(super) fn item(&self, finding: &Finding) -> (Vec<ReadBy>, Option<Ground>) {
        let mut items = self.planner.law().items_on(self.plan.as_of);
        let item = items.find(|(_, item)| item.id == finding.item);
        let grounds = item.map_or(&[][..], |(_, item)| &item.protected_grounds);
        self.read_by([&finding.because], grounds)
    }

    /// Returns the clauses by which an option looks, and the ground for it.
    pub(super) fn option(&self, option: &OptionFinding) -> (Vec<ReadBy>, Option<Ground>) {
        let mut options = self.planner.law().options_on(self.plan.as_of);
        let of_law = options.find(|(_, known)| known.id == option.option);
        let grounds = of_law.map_or(&[][..], |(_, option)| &option.protected_grounds);
        let required = option.requirements.iter();
        let required = required.filter_map(|one| one.because.as_ref());
        self.read_by(option.because.iter().chain(required), grounds)
    }

    /// If no clause looked that can be shown, the rule did so elsewhere: in what it recommends, or in a part that
    /// runs as a program.
    fn read_by<'r>(
        &self,
        reasons: impl IntoIterator<Item = &'r Reason>,
        own: &[ProtectedGround],
    ) -> (Vec<ReadBy>, Option<Ground>) {
        let mut found = Vec::new();
        for reason in reasons {
            self.gather(reason, None, &mut found);
        }
        if found.is_empty() {
            found.push(ReadBy {
                question: None,
                clause: None,
                at: None,
                through: None,
            });
        }
        let declared = protected::ground(own, self.declared);
        let by_derivation = || {
            let mut through = found.iter().filter_map(|by| by.through.as_deref());
            let law = self.planner.law();
            let mut derivations = law.derivations_on(self.plan.as_of);
            let name = through.next()?;
            let (_, derivation) = derivations.find(|(_, one)| one.id == name)?;
            protected::ground(&derivation.protected_grounds, self.declared)
        };
        // A rule that looks at the fact itself needs a ground of its own.
        let is_direct = found.iter().any(|by| by.through.is_none());
        let ground = match declared {
            Some(declared) => Some(declared),
            None if is_direct => None,
            None => by_derivation(),
        };
        let ground = ground.map(|declared| Ground {
            ground: declared.ground.clone(),
            source: declared.source.clone(),
        });
        (found, ground)
    }

    fn gather(&self, reason: &Reason, question: Option<Question>, found: &mut Vec<ReadBy>) {
        let question = match &reason.node {
            ReasonNode::Question { question, .. } => Some(*question),
            _ => question,
        };
        for through in self.looks(reason) {
            let by = ReadBy {
                question,
                clause: Some(clause(reason)),
                at: reason.at.clone(),
                through,
            };
            if !found.contains(&by) {
                found.push(by);
            }
        }
        for part in reason.parts() {
            self.gather(part, question, found);
        }
    }

    /// Returns each way in which a clause itself, without the clauses under it, looks at the fact: directly, or
    /// through a derivation.
    fn looks(&self, reason: &Reason) -> Vec<Option<String>> {
        let mut ways = Vec::new();
        match &reason.node {
            ReasonNode::Compare { left, right, .. } => {
                self.operand(left, &mut ways);
                self.operand(right, &mut ways);
            }
            ReasonNode::SaidNo { fact } | ReasonNode::Entries { list: fact, .. } => {
                self.operand(fact, &mut ways);
            }
            _ => {}
        }
        ways
    }

    fn operand(&self, operand: &Operand, ways: &mut Vec<Option<String>>) {
        match operand {
            Operand::Fact { path, .. } if path == self.fact => ways.push(None),
            Operand::Fact { path, .. } => ways.extend(self.derivation_of(path, 0).map(Some)),
            Operand::Computed { of, .. } => of.iter().for_each(|part| self.operand(part, ways)),
            _ => {}
        }
    }

    /// Returns the derivation that looked at the protected fact itself to work out another, or what that rests on.
    fn derivation_of(&self, path: &str, depth: usize) -> Option<String> {
        let all = self.plan.derived.iter();
        let mut providers = all.filter(|one| one.facts.iter().any(|fact| fact.path == path));
        let provider = providers.next()?;
        if provider.evidence.iter().any(|look| look.path == self.fact) {
            return Some(provider.derivation.clone());
        }
        let mut looks = provider.evidence.iter();
        // No chain of derivations is longer than there are derivations.
        (depth < self.plan.derived.len())
            .then(|| looks.find_map(|look| self.derivation_of(&look.path, depth + 1)))
            .flatten()
    }
}
