//! Holds rules to the grounds that their packs declare for reading protected facts.
//!
//! A protected fact says who a person is. A rule may look at one only to open a special measure, and says so
//! (Nelson Mandela Rules, 2(2)).

use throughcare_engine::{DerivationRule, Rule};
use throughcare_model::{Code, Diagnostic, FactId, SourceText, Span, Vocabulary, message};

use crate::packs::{Derivation, Item, Moment, PolicyOption, ProtectedGround};
use crate::reading::nearest::quoted;

const UNDECLARED_READ: Code = Code("pack/undeclared-protected-read");
const GROUND_WITHOUT_READ: Code = Code("pack/ground-without-read");

/// Something of a pack that looks at facts.
pub(crate) struct Looker<'a> {
    manifest: &'a SourceText,
    grounds: &'a [ProtectedGround],
    /// The facts, each with where it is first named, if that is in the text of a rule.
    looks: Vec<(FactId, Option<(&'a SourceText, Span)>)>,
}

impl<'a> Looker<'a> {
    pub(crate) fn item(item: &'a Item, rule: &'a Rule) -> Self {
        let moments = [item.timing.opens, item.timing.due];
        let moments = moments.into_iter().flatten();
        Self::ruled(&item.manifest, &item.protected_grounds, rule, moments)
    }

    pub(crate) fn option(option: &'a PolicyOption, rule: &'a Rule) -> Self {
        let opens = option.opens.into_iter();
        Self::ruled(&option.manifest, &option.protected_grounds, rule, opens)
    }

    /// What reads a derived fact stands on the ground that the derivation declares.
    pub(crate) fn derivation(derivation: &'a Derivation, rule: &'a DerivationRule) -> Self {
        let place = |fact| Some((rule.source(), rule.place(fact)?));
        let read = rule.may_read().into_iter();
        Self {
            manifest: &derivation.manifest,
            grounds: &derivation.protected_grounds,
            looks: read.map(|fact| (fact, place(fact))).collect(),
        }
    }

    fn ruled(
        manifest: &'a SourceText,
        grounds: &'a [ProtectedGround],
        rule: &'a Rule,
        moments: impl Iterator<Item = Moment>,
    ) -> Self {
        let place = |fact| Some((rule.source(), rule.place(fact)?));
        let read = rule.facts().into_iter().map(|fact| (fact, place(fact)));
        let timed = moments.map(|moment| (moment.from, None));
        Self {
            manifest,
            grounds,
            looks: read.chain(timed).collect(),
        }
    }

    /// Reports every protected fact that is looked at without a declared ground, at the line of the look;
    /// and every ground of a fact that is not looked at.
    pub(crate) fn check(&self, vocabulary: &Vocabulary) -> Vec<Diagnostic> {
        let undeclared = self.looks.iter().filter_map(|(fact, place)| {
            let definition = vocabulary.get(*fact).filter(|one| one.protected)?;
            let path = definition.path.as_str();
            let (source, span) = place.unwrap_or((self.manifest, Span::EMPTY));
            let is_declared = ground(self.grounds, path).is_some();
            (!is_declared).then(|| self.undeclared(path, source, span))
        });
        let looks_at = |path: &str| {
            let mut all = self
                .looks
                .iter()
                .filter_map(|(fact, _)| vocabulary.get(*fact));
            all.any(|one| one.path.as_str() == path)
        };
        let idle = self.grounds.iter().filter(|one| !looks_at(&one.fact));
        let idle = idle.map(|one| {
            let message = message!(
                "a ground is declared for {fact}, and nothing looks at it",
                fact = quoted(&one.fact)
            );
            Diagnostic::warning(GROUND_WITHOUT_READ, message)
                .at(self.manifest, one.at, None)
                .help(message!("take the ground away"))
        });
        undeclared.chain(idle).collect()
    }

    fn undeclared(&self, path: &str, source: &SourceText, span: Span) -> Diagnostic {
        let message = message!(
            "{fact} says who a person is, and no ground is declared for looking at it",
            fact = quoted(path)
        );
        let help = message!(
            "name the special measure that it opens in `[[protected_grounds]]` of {file}, with its source; or do \
             without the fact",
            file = self.manifest.name()
        );
        Diagnostic::error(UNDECLARED_READ, message)
            .at(source, span, message!("looked at here"))
            .help(help)
    }
}

/// Returns the ground that is declared for a fact.
pub(crate) fn ground<'a>(
    grounds: &'a [ProtectedGround],
    path: &str,
) -> Option<&'a ProtectedGround> {
    grounds.iter().find(|ground| ground.fact == path)
}
