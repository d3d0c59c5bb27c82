//! `plugin check`: whether a component keeps the promises of every rule and derivation.

use std::path::{Path, PathBuf};

use throughcare::{Budget, Date, Rule};
use throughcare_engine::{
    Component, Conformance, DerivationRule, Likeness, Names, ParametersInForce,
};

use super::{load, refused};
use crate::arguments::{day, read};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::render::reason::truth;
use crate::render::wording::clean;
use crate::terminal::Terminal;
use crate::words::Words;

/// Try a component on made-up cases: asked twice, with every fact absent in every manner, within its budget
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// The file of the component
    component: PathBuf,
    /// Hold it to another form of the same rule: a script, or a component whose name ends in `.wasm`
    #[arg(long, value_name = "RULE")]
    against: Option<PathBuf>,
    #[command(flatten)]
    policies: Policies,
    /// The day whose law holds; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
}

/// The packs and the day on which a component is tried.
#[derive(Clone, Copy)]
struct Papers<'a> {
    names: Names<'a>,
    parameters: &'a ParametersInForce,
    as_of: Date,
}

impl Check {
    pub(super) fn run(&self, words: &Words) -> Result<Exit, Failure> {
        let component = load(&self.component)?;
        let planner = self.policies.load_quietly()?;
        let law = planner.law();
        let as_of = self.as_of.unwrap_or_else(clock::today);
        let papers = Papers {
            names: Names {
                vocabulary: law.vocabulary(),
                parameters: law.parameters(),
            },
            parameters: &law.parameters_on(as_of),
            as_of,
        };
        let mut is_kept = true;
        if component.description().is_derivation() {
            is_kept &= say(&derivation(&component, papers)?, words)?;
        }
        if component.description().is_rule() {
            let rule = fitted(&component, papers)?;
            let Papers {
                names,
                parameters,
                as_of,
            } = papers;
            is_kept &= say(&Conformance::of(&rule, names, parameters, as_of), words)?;
            if let Some(other) = &self.against {
                is_kept &= Self::compare(&rule, other, papers, words)?;
            }
        }
        Ok(if is_kept { Exit::Done } else { Exit::Refused })
    }

    /// Holds the rule to another form of it.
    fn compare(
        rule: &Rule,
        other: &Path,
        papers: Papers<'_>,
        words: &Words,
    ) -> Result<bool, Failure> {
        let Papers {
            names,
            parameters,
            as_of,
        } = papers;
        let form = if other.extension().is_some_and(|ending| ending == "wasm") {
            fitted(&load(other)?, papers)?
        } else {
            Rule::from_script(&read(other)?, names, Budget::default()).map_err(refused)?
        };
        let found = Likeness::of([rule, &form], names, parameters, as_of);
        let file = other.display().to_string();
        let differences = found.differences.iter();
        let mut lines: Vec<_> = differences
            .map(|one| {
                let what = words.message(&one.message);
                let given = [("file", file.as_str().into()), ("what", what.into())];
                words.with("plugin-unlike", &given)
            })
            .collect();
        if lines.is_empty() {
            let given = [
                ("file", file.as_str().into()),
                ("count", found.cases.into()),
            ];
            lines.push(words.with("plugin-like", &given));
        }
        Terminal::result(&(lines.join("\n") + "\n"))?;
        Ok(found.differences.is_empty())
    }
}

fn fitted(component: &Component, papers: Papers<'_>) -> Result<Rule, Failure> {
    Rule::from_component(component, papers.names, Budget::default()).map_err(refused)
}

fn derivation(component: &Component, papers: Papers<'_>) -> Result<Conformance, Failure> {
    let Papers {
        names,
        parameters,
        as_of,
    } = papers;
    let derivation =
        DerivationRule::from_component(component, names, Budget::default()).map_err(refused)?;
    Ok(Conformance::of_derivation(
        &derivation,
        names,
        parameters,
        as_of,
    ))
}

/// Shows what became of a trial, and returns whether every promise was kept.
fn say(found: &Conformance, words: &Words) -> Result<bool, Failure> {
    Terminal::result(&written(found, words))?;
    Ok(found.is_kept())
}

fn written(found: &Conformance, words: &Words) -> String {
    let asked = words.with("plugin-asked", &[("count", found.asked.into())]);
    let truths = found.truths.iter().map(|(question, truths)| {
        let truths: Vec<_> = truths.iter().map(|one| truth(*one, words)).collect();
        words.labelled(question.word(), &words.series(&truths))
    });
    let provided = found.provided.iter().map(|(path, provided)| {
        let given = [
            ("fact", clean(path).into()),
            ("given", provided.given.into()),
            ("unknown", provided.unknown.into()),
        ];
        words.with("plugin-provided", &given)
    });
    let refusals = found.refusals.iter().map(|(code, times)| {
        let given = [("code", clean(code).into()), ("count", (*times).into())];
        words.with("plugin-refused", &given)
    });
    let broken = found.breaches.iter().map(|breach| {
        let what = words.message(&breach.message());
        words.with("plugin-broken", &[("what", what.into())])
    });
    let kept = found.is_kept().then(|| words.text("plugin-kept"));
    [asked]
        .into_iter()
        .chain(truths)
        .chain(provided)
        .chain(refusals)
        .chain(broken)
        .chain(kept)
        .map(|line| line + "\n")
        .collect()
}
