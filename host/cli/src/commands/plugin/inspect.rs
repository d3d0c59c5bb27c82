//! `plugin inspect`: what a component says of itself.

use std::path::PathBuf;

use throughcare_engine::{Component, DeclaredName};
use throughcare_model::Question;

use super::load;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::Terminal;
use crate::words::Words;

/// Show what a component says of itself, and its digest
#[derive(Debug, clap::Args)]
pub(crate) struct Inspect {
    /// The file of the component
    component: PathBuf,
}

impl Inspect {
    pub(super) fn run(&self, words: &Words) -> Result<Exit, Failure> {
        Terminal::result(&written(&load(&self.component)?, words))?;
        Ok(Exit::Done)
    }
}

fn written(component: &Component, words: &Words) -> String {
    let description = component.description();
    let answers: Vec<&str> = description
        .answers
        .iter()
        .copied()
        .map(Question::word)
        .collect();
    let advises = if description.advises {
        &["advise"][..]
    } else {
        &[]
    };
    let lists = [
        (
            words.text("plugin-answers"),
            [&answers[..], advises].concat().join(", "),
        ),
        (
            words.text("plugin-provides"),
            names(&description.provides, words),
        ),
        (
            words.text("plugin-looks-at"),
            names(&description.facts, words),
        ),
        (
            words.text("plugin-looks-up"),
            names(&description.parameters, words),
        ),
    ];
    let head = [
        format!("{} {}", description.name, description.version),
        description.summary.clone(),
        format!("sha256 {}", component.digest()),
    ];
    let lists = lists
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(what, list)| words.labelled(&what, &list));
    head.into_iter()
        .chain(lists)
        .map(|line| line + "\n")
        .collect()
}

fn names(declared: &[DeclaredName], words: &Words) -> String {
    let named = |declared: &DeclaredName| {
        format!("{} ({})", declared.name, words.message(&declared.kind()))
    };
    declared.iter().map(named).collect::<Vec<_>>().join(", ")
}
