//! How a plan came about: packs, rules with everything they looked at, parameters. For an auditor.

use throughcare_model::{
    AnswerNotice, Audit, AuditedRule, Evidence, ParameterNotice, Question, ReleasePlan, RuleNotice,
};

use crate::render::citation::citation;
use crate::render::operand::standing;
use crate::render::parameter::with_unit;
use crate::render::wording::clean;
use crate::words::Words;

/// What is told under one heading.
#[derive(Debug)]
pub(crate) struct AuditPart {
    pub(crate) heading: String,
    pub(crate) entries: Vec<AuditEntry>,
}

/// A thing by its name, and what is to be said of it.
#[derive(Debug)]
pub(crate) struct AuditEntry {
    pub(crate) name: String,
    pub(crate) lines: Vec<String>,
}

/// Returns the parts; none for a plan that is not for an auditor.
pub(super) fn parts(plan: &ReleasePlan, words: &Words) -> Vec<AuditPart> {
    let Some(audit) = &plan.audit else {
        return Vec::new();
    };
    vec![
        AuditPart {
            heading: words.text("came-about-packs"),
            entries: packs(plan, words),
        },
        AuditPart {
            heading: words.text("came-about-rules"),
            entries: rules(audit, plan, words),
        },
        AuditPart {
            heading: words.text("came-about-parameters"),
            entries: audit
                .parameters
                .iter()
                .map(|one| parameter(one, plan, words))
                .collect(),
        },
    ]
}

/// Returns what an auditor is told of one item: its rule, and the parameters that it uses.
pub(crate) fn of_item(plan: &ReleasePlan, item: &str, words: &Words) -> Vec<AuditPart> {
    let Some(audit) = &plan.audit else {
        return Vec::new();
    };
    let rule = audit.rules.iter().filter(|rule| rule.name == item);
    let used = audit
        .parameters
        .iter()
        .filter(|parameter| parameter.used_by.iter().any(|user| user == item));
    vec![
        AuditPart {
            heading: words.text("came-about"),
            entries: rule
                .map(|rule| AuditEntry {
                    name: clean(&rule.name),
                    // The facts that were looked at stand above.
                    lines: rule_lines(rule, words),
                })
                .collect(),
        },
        AuditPart {
            heading: words.text("came-about-parameters"),
            entries: used
                .map(|parameter| self::parameter(parameter, plan, words))
                .collect(),
        },
    ]
}

fn packs(plan: &ReleasePlan, words: &Words) -> Vec<AuditEntry> {
    let packs = plan.policies.iter();
    packs
        .map(|pack| AuditEntry {
            name: format!("{} {}", clean(&pack.id), clean(&pack.version)),
            lines: vec![words.pack(&pack.title), digest(&pack.digest, words)],
        })
        .collect()
}

fn rules(audit: &Audit, plan: &ReleasePlan, words: &Words) -> Vec<AuditEntry> {
    let rules = audit.rules.iter();
    rules
        .map(|rule| {
            let mut lines = rule_lines(rule, words);
            let looks = looks(rule, plan).iter();
            lines.extend(looks.map(|look| looked_at(look, words)));
            AuditEntry {
                name: clean(&rule.name),
                lines,
            }
        })
        .collect()
}

fn rule_lines(rule: &RuleNotice, words: &Words) -> Vec<String> {
    let given = [
        ("pack", clean(&rule.pack).into()),
        ("engine", rule.engine.as_str().into()),
    ];
    let of = match rule.of {
        AuditedRule::Item => words.with("rule-of-item", &given),
        AuditedRule::Option => words.with("rule-of-option", &given),
        AuditedRule::Derivation => words.with("rule-of-derivation", &given),
    };
    let mut lines = vec![of, digest(&rule.digest, words)];
    if !rule.is_prepared {
        lines.push(words.text("rule-not-prepared"));
    }
    let answers: Vec<_> = rule.answers.iter().map(|one| answer(one, words)).collect();
    if !answers.is_empty() {
        lines.push(words.series(&answers));
    }
    lines
}

/// Returns every fact that a rule looked at.
fn looks<'a>(rule: &RuleNotice, plan: &'a ReleasePlan) -> &'a [Evidence] {
    let evidence = match rule.of {
        AuditedRule::Item => {
            let mut items = plan.findings.iter();
            items
                .find(|one| one.item == rule.name)
                .map(|one| &one.evidence)
        }
        AuditedRule::Option => {
            let mut options = plan.options.iter();
            options
                .find(|one| one.option == rule.name)
                .map(|one| &one.evidence)
        }
        AuditedRule::Derivation => {
            let mut derived = plan.derived.iter();
            derived
                .find(|one| one.derivation == rule.name)
                .map(|one| &one.evidence)
        }
    };
    evidence.map_or(&[], Vec::as_slice)
}

fn answer(of: &AnswerNotice, words: &Words) -> String {
    let question = match of.question {
        Question::Applies => words.text("question-name-applies"),
        Question::Met => words.text("question-name-met"),
        Question::Arranged => words.text("question-name-arranged"),
        Question::Declined => words.text("question-name-declined"),
    };
    let way = match of.way.as_str() {
        "silent" => words.text("way-silent"),
        "condition" => words.text("way-condition"),
        "script" => words.text("way-script"),
        _ => words.text("way-component"),
    };
    words.with(
        "answered-by",
        &[("question", question.into()), ("way", way.into())],
    )
}

fn looked_at(look: &Evidence, words: &Words) -> String {
    let path = clean(&look.path);
    let state = standing(&path, look.state, look.value.as_ref(), words);
    let state = match &look.on {
        None => state,
        Some(on) => words.with(
            "state-since",
            &[
                ("state", state.into()),
                ("day", words.day(*on.reveal()).into()),
            ],
        ),
    };
    match &look.at {
        None => words.with(
            "looked-at",
            &[("fact", path.into()), ("state", state.into())],
        ),
        Some(at) => words.with(
            "looked-at-line",
            &[
                ("fact", path.into()),
                ("line", at.line.into()),
                ("state", state.into()),
            ],
        ),
    }
}

fn parameter(of: &ParameterNotice, plan: &ReleasePlan, words: &Words) -> AuditEntry {
    let name = clean(&of.name);
    let title = ("title", words.pack(&of.title).into());
    let standing = match &of.in_force {
        None => {
            let given = [
                ("name", name.as_str().into()),
                ("day", words.day(plan.as_of).into()),
                title,
            ];
            words.with("parameter-not-in-force", &given)
        }
        Some(dated) => {
            let mut given = vec![
                ("name", name.as_str().into()),
                ("value", with_unit(&dated.value, &of.unit, words).into()),
                ("from", words.day(dated.from).into()),
                title,
                ("source", citation(&dated.source, words).into()),
            ];
            match dated.until {
                None => words.with("parameter-in-force", &given),
                Some(until) => {
                    given.push(("until", words.day(until).into()));
                    words.with("parameter-in-force-until", &given)
                }
            }
        }
    };
    let items: Vec<_> = of.used_by.iter().map(|user| clean(user)).collect();
    let used = words.with("used-by", &[("items", words.series(&items).into())]);
    AuditEntry {
        name,
        lines: vec![standing, used],
    }
}

fn digest(of: &str, words: &Words) -> String {
    words.with("digest", &[("digest", clean(of).into())])
}
