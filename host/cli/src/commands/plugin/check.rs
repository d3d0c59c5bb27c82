//! `plugin check`: whether a component keeps the promises of every rule and derivation.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use throughcare::{Budget, Date, Rule};
use throughcare_engine::{
    Component, Conformance, DerivationRule, Likeness, Names, ParametersInForce,
};
use throughcare_model::Truth;

use super::{load, refused};
use crate::arguments::{day, read};
use crate::clock;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::policies::Policies;
use crate::terminal::Terminal;

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
    pub(super) fn run(&self) -> Result<Exit, Failure> {
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
            is_kept &= say(&derivation(&component, papers)?)?;
        }
        if component.description().is_rule() {
            let rule = fitted(&component, papers)?;
            let Papers {
                names,
                parameters,
                as_of,
            } = papers;
            is_kept &= say(&Conformance::of(&rule, names, parameters, as_of))?;
            if let Some(other) = &self.against {
                is_kept &= Self::compare(&rule, other, papers)?;
            }
        }
        Ok(if is_kept { Exit::Done } else { Exit::Refused })
    }

    /// Holds the rule to another form of it.
    fn compare(rule: &Rule, other: &Path, papers: Papers<'_>) -> Result<bool, Failure> {
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
        let name = other.display();
        let mut text = String::new();
        for difference in &found.differences {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{difference} from `{name}`");
        }
        if found.differences.is_empty() {
            text = format!("the same as `{name}` in {} cases\n", found.cases);
        }
        Terminal::result(&text)?;
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
fn say(found: &Conformance) -> Result<bool, Failure> {
    Terminal::result(&written(found))?;
    Ok(found.is_kept())
}

fn written(found: &Conformance) -> String {
    let asked = format!("asked {} times", found.asked);
    let truths = found.truths.iter().map(|(question, truths)| {
        let truths: Vec<&str> = truths.iter().copied().map(Truth::word).collect();
        format!("{}: {}", question.word(), truths.join(", "))
    });
    let provided = found.provided.iter().map(|(path, provided)| {
        format!(
            "{path}: given {} times, unknown {}",
            provided.given, provided.unknown
        )
    });
    let refusals = found
        .refusals
        .iter()
        .map(|(code, times)| format!("refused, {code}: {times} times"));
    let broken = found
        .breaches
        .iter()
        .map(|breach| format!("broken: {breach}"));
    let kept = found.is_kept().then(|| "every promise was kept".to_owned());
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
