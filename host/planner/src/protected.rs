//! Holds rules to the grounds that their packs declare for reading protected facts.
//!
//! A protected fact says who a person is. A rule may look at one only to open a special measure, and says so
//! (Nelson Mandela Rules, 2(2)).

use throughcare_engine::Rule;
use throughcare_model::{Code, Diagnostic, FactId, Span, Vocabulary};

use crate::packs::{Item, ProtectedGround};
use crate::reading::nearest::quoted;

const UNDECLARED_READ: Code = Code("pack/undeclared-protected-read");
const GROUND_WITHOUT_READ: Code = Code("pack/ground-without-read");

/// Reports every protected fact that an item looks at without a declared ground, at the line of the
/// read; and every ground of a fact that it does not look at.
pub(crate) fn check(item: &Item, rule: &Rule, vocabulary: &Vocabulary) -> Vec<Diagnostic> {
    let of_rule = rule.facts();
    let of_timing = [item.timing.opens, item.timing.due];
    let of_timing: Vec<FactId> = of_timing
        .iter()
        .flatten()
        .map(|moment| moment.from)
        .collect();
    let is_declared = |path: &str| ground(&item.protected_grounds, path).is_some();
    let undeclared = of_rule.iter().chain(&of_timing).filter_map(|fact| {
        let definition = vocabulary.get(*fact).filter(|one| one.protected)?;
        let path = definition.path.as_str();
        (!is_declared(path)).then(|| {
            let (source, span) = match rule.place(*fact) {
                Some(span) => (rule.source(), span),
                None => (&item.manifest, Span::EMPTY),
            };
            let message = format!(
                "{} says who a person is, and no ground is declared for looking at it",
                quoted(path)
            );
            Diagnostic::error(UNDECLARED_READ, message)
                .at(source, span, "looked at here")
                .help(format!(
                    "name the special measure that it opens in `[[protected_grounds]]` of {}, with its source; \
                     or do without the fact",
                    item.manifest.name()
                ))
        })
    });
    let looks_at = |path: &str| {
        let mut all = of_rule.iter().chain(&of_timing);
        all.any(|fact| {
            vocabulary
                .get(*fact)
                .is_some_and(|one| one.path.as_str() == path)
        })
    };
    let idle = item
        .protected_grounds
        .iter()
        .filter(|one| !looks_at(&one.fact));
    let idle = idle.map(|one| {
        let message = format!(
            "a ground is declared for {}, and nothing looks at it",
            quoted(&one.fact)
        );
        Diagnostic::warning(GROUND_WITHOUT_READ, message)
            .at(&item.manifest, one.at, "")
            .help("take the ground away")
    });
    undeclared.chain(idle).collect()
}

/// Returns the ground that is declared for a fact.
pub(crate) fn ground<'a>(
    grounds: &'a [ProtectedGround],
    path: &str,
) -> Option<&'a ProtectedGround> {
    grounds.iter().find(|ground| ground.fact == path)
}
