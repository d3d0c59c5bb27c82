//! What the plugin says of itself, as the contract has it.

use throughcare_model::Question;

use super::bindings::throughcare::policy::types;
use super::panics;
use super::values::to_kind;
use crate::{Description, Kind, Plugin};

/// Describes a plugin.
pub fn describe<P: Plugin>() -> types::Description {
    panics::report();
    let Description {
        name,
        version,
        summary,
        facts,
        parameters,
        answers,
        advises,
        provides,
        attributes,
    } = P::describe();
    let texts = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    types::Description {
        name: name.to_owned(),
        version: version.to_owned(),
        summary: summary.to_owned(),
        facts: facts.into_iter().map(fact).collect(),
        parameters: parameters.into_iter().map(parameter).collect(),
        answers: answers.into_iter().map(question).collect(),
        advises,
        provides: provides.into_iter().map(fact).collect(),
        attributes: attributes.into_iter().map(texts).collect(),
    }
}

fn fact((path, kind): (&str, Kind)) -> types::DeclaredFact {
    types::DeclaredFact {
        path: path.to_owned(),
        kind: to_kind(kind),
    }
}

fn parameter((name, kind): (&str, Kind)) -> types::DeclaredParameter {
    types::DeclaredParameter {
        name: name.to_owned(),
        kind: to_kind(kind),
    }
}

fn question(question: Question) -> types::Question {
    match question {
        Question::Applies => types::Question::Applies,
        Question::Met => types::Question::Met,
        Question::Arranged => types::Question::Arranged,
        Question::Declined => types::Question::Declined,
    }
}
