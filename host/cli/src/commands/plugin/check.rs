//! `plugin check`: whether a component keeps the promises of every rule.

use std::path::PathBuf;

use throughcare::{Budget, Date, Rule};
use throughcare_engine::{Conformance, Names};
use throughcare_model::Truth;

use super::{load, refused};
use crate::arguments::day;
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
    #[command(flatten)]
    policies: Policies,
    /// The day whose law holds; today if left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
}

impl Check {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let component = load(&self.component)?;
        let planner = self.policies.load_quietly()?;
        let names = Names {
            vocabulary: planner.law().vocabulary(),
            parameters: planner.law().parameters(),
        };
        let as_of = self.as_of.unwrap_or_else(clock::today);
        if component.description().is_derivation() {
            component
                .derivation(names, Budget::default())
                .map_err(refused)?;
            Terminal::result("it fits the packs as a derivation\n")?;
        }
        if !component.description().is_rule() {
            return Ok(Exit::Done);
        }
        let rule = Rule::from_component(&component, names, Budget::default()).map_err(refused)?;
        let parameters = planner.law().parameters_on(as_of);
        let found = Conformance::of(&rule, names, &parameters, as_of);
        Terminal::result(&written(&found))?;
        Ok(if found.is_kept() {
            Exit::Done
        } else {
            Exit::Refused
        })
    }
}

fn written(found: &Conformance) -> String {
    let asked = format!("{} questions asked", found.asked);
    let truths = found.truths.iter().map(|(question, truths)| {
        let truths: Vec<&str> = truths.iter().copied().map(Truth::word).collect();
        format!("{}: {}", question.word(), truths.join(", "))
    });
    let broken = found
        .breaches
        .iter()
        .map(|breach| format!("broken: {breach}"));
    let kept = found.is_kept().then(|| "every promise was kept".to_owned());
    let lines = [asked].into_iter().chain(truths).chain(broken).chain(kept);
    lines.map(|line| line + "\n").collect()
}
