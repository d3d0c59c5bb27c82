//! `tests.toml` of a derivation: what it must make of small cases.

use throughcare_engine::Read;
use throughcare_model::{
    Code, Date, Diagnostic, FactTable, Remarked, SourceText, Span, Value, Vocabulary, message,
};

use super::pack_tests::{check_path, values};
use crate::reading::document::{Document, Node, Table};
use crate::reading::fact::read_value;
use crate::reading::facts::read_facts;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page};
use crate::trial::find_read;

const NO_TESTS: Code = Code("test/none");
const PROVES_NOTHING: Code = Code("test/proves-nothing");

/// One test of a derivation: a small case, and what must follow from it.
#[derive(Debug, Clone)]
pub struct DerivationTest {
    /// The sentence that it proves.
    pub name: String,
    /// The day on which law and facts are looked at.
    pub as_of: Date,
    /// The facts that must be worked out, each with its value; others are unchecked.
    pub provides: Vec<(String, Read, Value)>,
    /// The facts that must stay unknown; others are unchecked.
    pub unknown: Vec<(String, Read)>,
    /// The facts that must not be there at all; others are unchecked.
    pub does_not_apply: Vec<(String, Read)>,
    /// The grounds on which it must refuse, all of them; unchecked if absent.
    pub refuses: Option<Vec<String>>,
    /// The facts that must be looked at, all of them; unchecked if absent.
    pub reads: Option<Vec<String>>,
    /// The facts of the case.
    pub facts: FactTable,
    /// The file of the test, into which the facts point too.
    pub source: SourceText,
    /// Where in it the test stands.
    pub at: Span,
}

impl DerivationTest {
    /// Reads the tests of a derivation, each case as a case file without its heading is read.
    ///
    /// # Errors
    ///
    /// Every mistake in the file at once, those in its cases included.
    pub fn read(
        source: &SourceText,
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
        let tests = tests.filter_map(|node| read_test(page, node, vocabulary));
        let tests: Vec<Self> = tests.collect();
        if nodes.is_empty() {
            let help =
                message!("add `[[test]]` with `name`, `as_of`, `provides` and `[test.case]`");
            let message = message!("there is no test in here");
            page.error(NO_TESTS, Span::EMPTY, message, None, help);
        }
        fields.finish();
        mistakes.outcome(tests)
    }
}

fn read_test(page: Page<'_>, node: &Node, vocabulary: &Vocabulary) -> Option<DerivationTest> {
    let fields = Fields::new(page, node, message!("a test"))?;
    let name = fields.text("name");
    let as_of = fields.date("as_of");
    let provides = fields.names("provides").filter_map(|entry| {
        let path = page.written(entry.key.clone(), entry.key_span);
        check_path(page, vocabulary, &path);
        let read = find_read(vocabulary, &path.value)?;
        let definition = vocabulary.get(read.fact)?;
        Some((path.value, read, read_value(page, definition, &entry.node)?))
    });
    let provides: Vec<_> = provides.collect();
    let facts_in = |key| {
        let paths = fields.optional_texts(key).unwrap_or_default();
        let facts = paths.into_iter().filter_map(|path| {
            check_path(page, vocabulary, &path);
            Some((path.value.clone(), find_read(vocabulary, &path.value)?))
        });
        facts.collect::<Vec<_>>()
    };
    let unknown = facts_in("unknown");
    let does_not_apply = facts_in("does_not_apply");
    let refuses = fields.optional_texts("refuses").map(values);
    let reads = fields.optional_texts("reads").map(|paths| {
        for path in &paths {
            check_path(page, vocabulary, path);
        }
        values(paths)
    });
    let table = fields.node("case", "{ }").and_then(|case| {
        Fields::new(page, case, message!("the case of a test")).and(case.as_table())
    });
    let facts = table.map(|table: &Table| read_facts(page, vocabulary, table, &[]));
    let says_something = ["provides", "unknown", "does_not_apply", "refuses"]
        .iter()
        .any(|key| {
            node.as_table()
                .is_some_and(|table| table.get(key).is_some())
        });
    if !says_something {
        let help = message!(
            "add `provides = {{ \"…\" = … }}`, `unknown = [\"…\"]` or `refuses = [\"…\"]`"
        );
        let message = message!("the test says nothing of what must follow");
        page.error(PROVES_NOTHING, fields.span(), message, None, help);
    }
    fields.finish();
    Some(DerivationTest {
        name: name?,
        as_of: as_of?,
        provides,
        unknown,
        does_not_apply,
        refuses,
        reads,
        facts: facts?,
        source: page.source.clone(),
        at: node.span,
    })
}
