//! `tests.toml` of an option: how it must stand in small cases.

use throughcare_model::{
    Code, Date, Diagnostic, FactTable, Message, Remarked, SourceText, Span, Standing, Vocabulary,
    message,
};

use super::options::PolicyOption;
use super::pack_tests::{check_path, values};
use crate::reading::document::{Document, Node};
use crate::reading::facts::read_facts;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page, Written};
use crate::reading::nearest::{did_you_mean, quoted};

const NO_TESTS: Code = Code("test/none");
const UNKNOWN_REQUIREMENT: Code = Code("test/unknown-requirement");
const UNKNOWN_STATE: Code = Code("test/unknown-state");

/// One test of an option: a small case, and what must be said of it. Whatever it does not mention is unchecked.
#[derive(Debug, Clone)]
pub struct OptionTest {
    /// The sentence that it proves.
    pub name: String,
    /// The day on which law and facts are looked at.
    pub as_of: Date,
    /// How the option must stand.
    pub standing: Standing,
    /// Which state must hold.
    pub state: Option<String>,
    /// What must come next.
    pub action: Option<String>,
    /// The requirements that must fail, all of them.
    pub unmet: Option<Vec<String>>,
    /// The stable names of why requirements fail, all of them.
    pub reasons: Option<Vec<String>>,
    /// The day from which the option can be had.
    pub opens: Option<Date>,
    /// The first day on which it must be open.
    pub from: Option<Date>,
    /// The facts that must be looked at, all of them.
    pub reads: Option<Vec<String>>,
    /// The facts that must stay unknown and could still settle it, all of them.
    pub needs: Option<Vec<String>>,
    /// The facts of the case.
    pub facts: FactTable,
    /// The file of the test, into which the facts point too.
    pub source: SourceText,
    /// Where in it the test stands.
    pub at: Span,
}

impl OptionTest {
    /// Reads the tests of an option, each case as a case file without its heading is read.
    ///
    /// # Errors
    ///
    /// Every mistake in the file at once, those in its cases included.
    pub fn read(
        source: &SourceText,
        option: &PolicyOption,
        vocabulary: &Vocabulary,
    ) -> Result<Remarked<Vec<Self>>, Vec<Diagnostic>> {
        let mistakes = Mistakes::default();
        let Some(document) = Document::parse(source, &mistakes) else {
            return Err(mistakes.into_diagnostics());
        };
        let page = document.page(source, &mistakes);
        let Some(fields) = Fields::new(page, &document.root, message!("`tests.toml`")) else {
            return Err(mistakes.into_diagnostics());
        };
        let nodes = fields.list("test");
        let tests = nodes.iter();
        let tests = tests.filter_map(|node| read_test(page, node, option, vocabulary));
        let tests: Vec<Self> = tests.collect();
        if nodes.is_empty() {
            let help =
                message!("add `[[test]]` with `name`, `as_of`, `standing` and `[test.case]`");
            let message = message!("there is no test in here");
            page.error(NO_TESTS, Span::EMPTY, message, None, help);
        }
        fields.finish();
        mistakes.outcome(tests)
    }
}

fn read_test(
    page: Page<'_>,
    node: &Node,
    option: &PolicyOption,
    vocabulary: &Vocabulary,
) -> Option<OptionTest> {
    let fields = Fields::new(page, node, message!("a test"))?;
    let standings = Standing::ALL.map(|standing| (standing.word(), standing));
    let name = fields.text("name");
    let as_of = fields.date("as_of");
    let standing = fields.word("standing", &standings);
    let state = fields.optional_written_text("state");
    if let Some(state) = &state {
        let known = option.states.iter().map(|one| one.id.as_str());
        let none = |name| message!("the option has no state {name}", name);
        check_named(page, UNKNOWN_STATE, none, state, known);
    }
    let action = fields.optional_text("action");
    let unmet = fields.optional_texts("unmet");
    for id in unmet.iter().flatten() {
        let known = option.requirements.iter().map(|one| one.id.as_str());
        let none = |name| message!("the option has no requirement {name}", name);
        check_named(page, UNKNOWN_REQUIREMENT, none, id, known);
    }
    let reasons = fields.optional_texts("reasons").map(values);
    let (opens, from) = (fields.optional_date("opens"), fields.optional_date("from"));
    let paths = |key| {
        let paths = fields.optional_texts(key)?;
        for path in &paths {
            check_path(page, vocabulary, path);
        }
        Some(values(paths))
    };
    let (reads, needs) = (paths("reads"), paths("needs"));
    let case = fields.node("case", "{ }");
    let table = case.and_then(|case| {
        Fields::new(page, case, message!("the case of a test")).and(case.as_table())
    });
    let facts = table.map(|table| read_facts(page, vocabulary, table, &[]));
    fields.finish();
    Some(OptionTest {
        name: name?,
        as_of: as_of?,
        standing: standing?,
        state: state.map(|state| state.value),
        action,
        unmet: unmet.map(values),
        reasons,
        opens,
        from,
        reads,
        needs,
        facts: facts?,
        source: page.source.clone(),
        at: node.span,
    })
}

fn check_named<'a>(
    page: Page<'_>,
    code: Code,
    none: impl Fn(String) -> Message,
    name: &Written<String>,
    known: impl Iterator<Item = &'a str> + Clone,
) {
    if known.clone().any(|one| one == name.value) {
        return;
    }
    let message = none(quoted(&name.value));
    let help = did_you_mean(&name.value, known)
        .unwrap_or_else(|| message!("`option.toml` names them all"));
    page.error(code, name.span, message, None, help);
}
