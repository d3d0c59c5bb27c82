//! Goes through the plan as the person may see it, and writes down what it says to them.

use throughcare_model::{
    Audience, Date, FactState, Finding, OptionFinding, Question, ReasonNode, Recommendation,
    ReleasePlan, Standing, Status, Truth,
};

use super::quoting::{Quotable, Quoting};
use super::{Letter, LetterPart, LetterSentence, LetterTopic, LetterWords, Origin};
use crate::packs::{Item, Sentence};
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::view;

type Paragraph = Vec<LetterSentence>;

struct Writer<'a> {
    planner: &'a Planner,
    case: &'a CaseFile,
    plan: &'a ReleasePlan,
    quoting: Quoting,
}

pub(super) fn write(planner: &Planner, case: &CaseFile, as_of: Date, quoting: Quoting) -> Letter {
    let plan = view::plan(planner, case, as_of, Audience::Person);
    let writer = Writer {
        planner,
        case,
        plan: &plan,
        quoting,
    };
    let parts = LetterTopic::ALL.map(|topic| LetterPart {
        topic,
        paragraphs: writer.paragraphs(topic),
    });
    Letter {
        reference: plan.case.reference.clone(),
        release_date: plan.release_date,
        as_of,
        parts: parts
            .into_iter()
            .filter(|part| !part.paragraphs.is_empty())
            .collect(),
    }
}

impl Writer<'_> {
    fn paragraphs(&self, topic: LetterTopic) -> Vec<Paragraph> {
        let paragraphs: Vec<Paragraph> = match topic {
            LetterTopic::Arranged => self.of(&[Status::Met, Status::Arranged], Self::stands),
            LetterTopic::WorkedOn => self.of(&[Status::Unmet], Self::worked_on),
            LetterTopic::Options => self.plan.options.iter().map(option).collect(),
            LetterTopic::NotKnown => self.of(&[Status::Undetermined], Self::not_known),
            LetterTopic::SaidNo => self.of(&[Status::Declined], Self::stands),
            LetterTopic::YouMay => self.of(&Status::ALL, Self::you_may),
            LetterTopic::KeepInMind => vec![self.keep_in_mind()],
        };
        let spoken = paragraphs.into_iter();
        spoken.filter(|paragraph| !paragraph.is_empty()).collect()
    }

    /// Returns a paragraph for each finding that stands in one of these ways.
    fn of(
        &self,
        statuses: &[Status],
        paragraph: impl Fn(&Self, &Finding, &Item) -> Paragraph,
    ) -> Vec<Paragraph> {
        let findings = self.plan.findings.iter();
        findings
            .filter(|finding| statuses.contains(&finding.status))
            .filter_map(|finding| Some(paragraph(self, finding, self.item(finding)?)))
            .collect()
    }

    fn item(&self, finding: &Finding) -> Option<&Item> {
        let mut items = self.planner.law().items_on(self.plan.as_of);
        items
            .find(|(_, item)| item.id == finding.item)
            .map(|(_, item)| item)
    }

    /// What the pack says of an item that stands so, or its title.
    fn stands(&self, finding: &Finding, item: &Item) -> Paragraph {
        let said = self.said(finding, item.letter.of(finding.status));
        if said.is_empty() {
            let title = finding.title.clone();
            let status = finding.status;
            return vec![from_finding(finding, LetterWords::Stands { title, status })];
        }
        said
    }

    fn said(&self, finding: &Finding, sentences: &[Sentence]) -> Paragraph {
        let quotable = Quotable {
            finding,
            facts: &self.case.facts,
            vocabulary: self.planner.law().vocabulary(),
            quoting: self.quoting,
        };
        let sayable = sentences.iter().filter_map(|sentence| {
            let quoted = quotable.quoted(sentence)?;
            let sentence = sentence.clone();
            Some(from_finding(
                finding,
                LetterWords::Said { sentence, quoted },
            ))
        });
        sayable.collect()
    }

    /// What the person is owed, what is missing, and who is to see to it.
    fn worked_on(&self, finding: &Finding, item: &Item) -> Paragraph {
        let mut paragraph = self.stands(finding, item);
        let recommended: Vec<_> = self.recommended(finding).collect();
        for one in &recommended {
            // What serves several items is told once, with the first of them.
            if one.items.first() == Some(&finding.item) {
                let because = one.because.iter();
                paragraph.extend(because.map(|why| because_of(one, why)));
            }
        }
        let mut told: Vec<&str> = Vec::new();
        for one in &recommended {
            if !told.contains(&one.by.as_str()) {
                told.push(&one.by);
                paragraph.push(works_on(one));
            }
        }
        if recommended.is_empty() {
            let by = finding.owner.clone();
            let due = finding.due;
            paragraph.push(from_finding(finding, LetterWords::WorksOnIt { by, due }));
        }
        paragraph
    }

    /// Returns what is recommended for an item, the most pressing first, as the plan has it.
    fn recommended<'a>(&'a self, finding: &'a Finding) -> impl Iterator<Item = &'a Recommendation> {
        let all = self.plan.recommendations.iter();
        all.filter(|one| one.items.contains(&finding.item))
    }

    fn not_known(&self, finding: &Finding, item: &Item) -> Paragraph {
        if hangs_on_what_is_withheld(finding) {
            return Vec::new();
        }
        self.stands(finding, item)
    }

    fn you_may(&self, finding: &Finding, item: &Item) -> Paragraph {
        if concerns_the_person(finding) {
            self.said(finding, &item.letter.you_may)
        } else {
            Vec::new()
        }
    }

    fn keep_in_mind(&self) -> Paragraph {
        let mut paragraph = Vec::new();
        let kept = &self.plan.withheld;
        let items: Vec<_> = kept.iter().flat_map(|one| one.items.clone()).collect();
        if !items.is_empty() {
            paragraph.push(LetterSentence {
                words: LetterWords::KeptBack {
                    kinds: kept.iter().map(|one| one.sensitivity).collect(),
                    ask: kept.iter().find_map(|one| one.ask.clone()),
                },
                from: Origin::of(items),
            });
        }
        let open = self
            .plan
            .findings
            .iter()
            .filter(|finding| matches!(finding.status, Status::Unmet | Status::Undetermined));
        let items: Vec<_> = open.map(|finding| finding.item.clone()).collect();
        if !items.is_empty() {
            paragraph.push(LetterSentence {
                words: LetterWords::NoReasonToStay,
                from: Origin::of(items),
            });
        }
        paragraph
    }
}

impl Origin {
    fn of(items: Vec<String>) -> Self {
        Self {
            items,
            option: None,
            action: None,
        }
    }
}

fn from_finding(finding: &Finding, words: LetterWords) -> LetterSentence {
    LetterSentence {
        words,
        from: Origin::of(vec![finding.item.clone()]),
    }
}

fn from_recommendation(one: &Recommendation, words: LetterWords) -> LetterSentence {
    LetterSentence {
        words,
        from: Origin {
            items: one.items.clone(),
            option: None,
            action: Some(one.action.clone()),
        },
    }
}

fn because_of(one: &Recommendation, why: &str) -> LetterSentence {
    from_recommendation(one, LetterWords::Because(why.to_owned()))
}

fn works_on(one: &Recommendation) -> LetterSentence {
    let by = one.by.clone();
    let due = one.due;
    from_recommendation(one, LetterWords::WorksOnIt { by, due })
}

/// What is within reach is told; what is closed, or not known, the plan shows with its reasons.
fn option(of: &OptionFinding) -> Paragraph {
    let said = |words| LetterSentence {
        words,
        from: Origin {
            items: Vec::new(),
            option: Some(of.option.clone()),
            action: None,
        },
    };
    if !matches!(
        of.standing,
        Standing::UnderWay | Standing::Open | Standing::Upcoming | Standing::Near
    ) {
        return Vec::new();
    }
    let mut paragraph = vec![said(LetterWords::Option {
        title: of.title.clone(),
        standing: of.standing,
        from: of.from.or(of.opens),
        ask: of.owner.clone(),
    })];
    paragraph.extend(of.state_title.clone().map(LetterWords::State).map(said));
    let near = of.requirements.iter().filter(|one| one.near);
    let lacking = near.filter_map(|one| one.text.clone());
    paragraph.extend(lacking.map(LetterWords::Because).map(said));
    if of.standing != Standing::UnderWay && of.human_only().next().is_some() {
        paragraph.push(said(LetterWords::ToBeChecked));
    }
    paragraph
}

/// Returns whether all that could settle an item is kept from the reader, so that the letter cannot ask for it.
fn hangs_on_what_is_withheld(finding: &Finding) -> bool {
    let is_withheld = |need: &String| {
        let looks = &finding.evidence;
        looks
            .iter()
            .any(|look| look.path == *need && look.state == FactState::Withheld)
    };
    !finding.needs.is_empty() && finding.needs.iter().all(is_withheld)
}

/// Returns whether it is known that the item concerns the person; a rule that does not ask says so.
fn concerns_the_person(finding: &Finding) -> bool {
    let asked = finding.because.parts().iter().find(|part| {
        matches!(
            part.node,
            ReasonNode::Question {
                question: Question::Applies,
                ..
            }
        )
    });
    asked.is_none_or(|applies| applies.truth == Truth::Yes)
}
