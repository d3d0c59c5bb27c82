//! When a rule is asked: its own time, that of its pack, derogations, and the reforms that are run.

use throughcare_model::Date;

use super::Law;
use crate::packs::derivations::Derivation;
use crate::packs::derogations::Target;
use crate::packs::items::Item;
use crate::packs::options::PolicyOption;
use crate::packs::pack::Period;
use crate::packs::reforms::RuleKind;

/// What decides when a rule is asked, whatever it is the rule of.
#[derive(Debug, Clone)]
pub(super) struct Tenure<'a> {
    pub(super) kind: RuleKind,
    pub(super) name: &'a str,
    pub(super) pack: &'a str,
    pub(super) in_force: Option<Period>,
    /// The reform under which alone it holds.
    pub(super) only_under: Option<&'a str>,
    /// Whether it stands in for an inherited rule of the same name.
    pub(super) replaces_inherited: bool,
}

impl Item {
    pub(super) fn tenure(&self) -> Tenure<'_> {
        Tenure {
            kind: RuleKind::Item,
            name: &self.id,
            pack: &self.pack,
            in_force: self.in_force,
            only_under: self.only_under.as_deref(),
            replaces_inherited: self.replaces_inherited,
        }
    }
}

impl PolicyOption {
    pub(super) fn tenure(&self) -> Tenure<'_> {
        Tenure {
            kind: RuleKind::Option,
            name: &self.id,
            pack: &self.pack,
            in_force: self.in_force,
            only_under: self.only_under.as_deref(),
            replaces_inherited: self.replaces_inherited,
        }
    }
}

impl Derivation {
    pub(super) fn tenure(&self) -> Tenure<'_> {
        Tenure {
            kind: RuleKind::Derived,
            name: &self.id,
            pack: &self.pack,
            in_force: self.in_force,
            only_under: self.only_under.as_deref(),
            replaces_inherited: false,
        }
    }
}

impl Law {
    /// Returns when every rule of the packs is asked.
    pub(super) fn tenures(&self) -> impl Iterator<Item = Tenure<'_>> {
        let items = self.items.iter().map(Item::tenure);
        items
            .chain(self.options.iter().map(PolicyOption::tenure))
            .chain(self.derivations.iter().map(Derivation::tenure))
    }

    /// Returns whether a rule is asked on a day: it holds, and no other stands in for it.
    pub(super) fn is_asked(&self, rule: &Tenure<'_>, as_of: Date) -> bool {
        self.holds(rule, as_of) && !self.is_replaced(rule, as_of)
    }

    fn holds(&self, rule: &Tenure<'_>, as_of: Date) -> bool {
        rule.in_force.is_none_or(|period| period.holds_on(as_of))
            && self.is_pack_in_force(rule.pack, as_of)
            && (!rule.replaces_inherited
                || self
                    .derogations_on(as_of)
                    .any(|one| one.pack == rule.pack && rule.is_target(&one.target)))
            && self.running.let_in(self, rule)
    }

    fn is_replaced(&self, rule: &Tenure<'_>, as_of: Date) -> bool {
        !rule.replaces_inherited
            && self.tenures().any(|other| {
                other.replaces_inherited
                    && other.kind == rule.kind
                    && other.name == rule.name
                    && self.holds(&other, as_of)
            })
    }
}

impl Tenure<'_> {
    /// Returns whether a derogation departs from this rule.
    fn is_target(&self, target: &Target) -> bool {
        match self.kind {
            RuleKind::Item => target.is_item(self.name),
            RuleKind::Option => target.is_option(self.name),
            // A derivation is not departed from.
            RuleKind::Derived => false,
        }
    }
}
