//! `tests.toml`: what an item must say of small cases.

use throughcare_model::{
    Code, Date, Diagnostic, FactTable, Remarked, SourceText, Span, Status, Vocabulary, message,
};

use crate::reading::document::{Document, Node};
use crate::reading::facts::read_facts;
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page, Written};
use crate::reading::nearest::{did_you_mean, quoted};

const UNKNOWN_FACT: Code = Code("test/unknown-fact");
const NO_TESTS: Code = Code("test/none");

/// One test of an item: a small case, and what must be said of it.
#[derive(Debug, Clone)]
pub struct PackTest {
    /// The sentence that it proves.
    pub name: String,
    /// The day on which law and facts are looked at.
    pub as_of: Date,
    /// How the item must stand.
    pub status: Status,
    /// The facts that must be looked at, all of them; unchecked if absent.
    pub reads: Option<Vec<String>>,
    /// The facts that must stay unknown; unchecked if absent.
    pub needs: Option<Vec<String>>,
    /// Clauses that must have decided; unchecked if absent.
    pub decided_by: Option<Vec<String>>,
    /// Actions that must be recommended, all of them; unchecked if absent.
    pub recommends: Option<Vec<String>>,
    /// The day on which the item must be due; unchecked if absent.
    pub due: Option<Date>,
    /// The facts of the case.
    pub facts: FactTable,
    /// The file of the test, into which the facts point too.
    pub source: SourceText,
    /// Where in it the test stands.
    pub at: Span,
}

impl PackTest {
    /// Reads the tests of an item, each case as a case file without its heading is read.
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
        let fields = Fields::new(page, &document.root, message!("`tests.toml`"));
        let nodes = fields
            .as_ref()
            .map_or(&[] as &[Node], |fields| fields.list("test"));
        let tests = nodes.iter();
        let tests = tests.filter_map(|node| read_test(page, node, vocabulary));
        let tests: Vec<Self> = tests.collect();
        if nodes.is_empty() {
            let help = message!("add `[[test]]` with `name`, `as_of`, `status` and `[test.case]`");
            page.error(
                NO_TESTS,
                Span::EMPTY,
                message!("there is no test in here"),
                None,
                help,
            );
        }
        if let Some(fields) = fields {
            fields.finish();
        }
        mistakes.outcome(tests)
    }
}

fn read_test(page: Page<'_>, node: &Node, vocabulary: &Vocabulary) -> Option<PackTest> {
    let fields = Fields::new(page, node, message!("a test"))?;
    let statuses = Status::ALL.map(|status| (status.word(), status));
    let name = fields.text("name");
    let as_of = fields.date("as_of");
    let status = fields.word("status", &statuses);
    let paths = |key| {
        let paths = fields.optional_texts(key)?;
        for path in &paths {
            check_path(page, vocabulary, path);
        }
        Some(values(paths))
    };
    let (reads, needs) = (paths("reads"), paths("needs"));
    let decided_by = fields.optional_texts("decided_by").map(values);
    let recommends = fields.optional_texts("recommends").map(values);
    let due = fields.optional_date("due");
    let case = fields.node("case", "{ }");
    let table = case.and_then(|case| {
        Fields::new(page, case, message!("the case of a test")).and(case.as_table())
    });
    let facts = table.map(|table| read_facts(page, vocabulary, table, &[]));
    fields.finish();
    Some(PackTest {
        name: name?,
        as_of: as_of?,
        status: status?,
        reads,
        needs,
        decided_by,
        recommends,
        due,
        facts: facts?,
        source: page.source.clone(),
        at: node.span,
    })
}

/// Reports a path that is no fact; a fact of a list entry may name the entry, `children[1].carer`.
pub(super) fn check_path(page: Page<'_>, vocabulary: &Vocabulary, path: &Written<String>) {
    let of_any_entry = match (path.value.split_once('['), path.value.split_once(']')) {
        (Some((list, _)), Some((_, field))) => format!("{list}[]{field}"),
        _ => path.value.clone(),
    };
    if vocabulary.find(&of_any_entry).is_none() {
        let known = vocabulary.iter().map(|(_, known)| known.path.as_str());
        let help = did_you_mean(&of_any_entry, known)
            .unwrap_or_else(|| message!("see `throughcare list facts`"));
        let message = message!("{path} is not a fact", path = quoted(&path.value));
        page.error(UNKNOWN_FACT, path.span, message, None, help);
    }
}

pub(super) fn values(texts: Vec<Written<String>>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).collect()
}

#[cfg(test)]
mod tests {
    use throughcare_model::{
        Date, FactDefinition, FactKind, FactPath, SourceText, Status, Value, Vocabulary,
    };

    use super::PackTest;
    use crate::shown::refused;

    fn read(text: &str) -> Result<Vec<PackTest>, Vec<throughcare_model::Diagnostic>> {
        let facts = [
            ("release.date", FactKind::Date),
            ("children[]", FactKind::List),
            ("children[].away", FactKind::YesNo),
        ];
        let vocabulary = Vocabulary::new(facts.map(|(path, kind)| FactDefinition {
            path: FactPath::parse(path).unwrap(),
            kind,
            unit: None,
            question: String::new(),
            holder: String::new(),
            changed_by: Vec::new(),
            sensitivity: None,
            protected: false,
            fresh_for: None,
            list: None,
            pack: String::new(),
        }));
        let tests = PackTest::read(&SourceText::new("tests.toml", text), &vocabulary)?;
        let id = vocabulary.find("release.date").unwrap();
        if let Some(test) = tests.value.first() {
            let date = Value::Date(Date::constant(2027, 2, 15));
            assert_eq!(test.facts.get(id).known(), Some(&date));
        }
        Ok(tests.value)
    }

    #[test]
    fn a_test_is_read_as_it_is_written() {
        let tests = read(
            "[[test]]\nname = \"a bed is enough\"\nas_of = 2026-11-23\nstatus = \"met\"\n\
             reads = [\"release.date\", \"children[1].away\"]\nneeds = []\ndue = 2027-02-01\n\
             [test.case]\nrelease.date = 2027-02-15\n",
        )
        .unwrap();
        let test = &tests[0];
        assert_eq!(test.status, Status::Met);
        assert_eq!(test.needs.as_deref(), Some(&[] as &[String]));
        assert_eq!(test.decided_by, None);
        assert_eq!(test.due, Some(Date::constant(2027, 2, 1)));
    }

    #[test]
    fn a_test_is_checked_like_a_case_file() {
        let text = "[[test]]\nname = \"x\"\nas_of = \"today\"\nstatus = \"mett\"\nreads = [\"release.day\"]\n\
                    [test.case]\nrelease.dat = 2027-02-15\n[[test]]\n";
        insta::assert_snapshot!(refused(read(text)), @r#"
        document/wrong-kind tests.toml:3:9: `as_of` should be a date, and is a text (write year, month and day without quotes: `2027-02-15`)
        document/unknown-word tests.toml:4:10: `status` holds a word that is not known here (did you mean `met`?)
        test/unknown-fact tests.toml:5:10: `release.day` is not a fact (did you mean `release.date`?)
        case/unknown-fact tests.toml:7:9 <not known>: `release.dat` is not a fact of this checklist (did you mean `release.date`?)
        document/missing-key tests.toml:8:1 <not in here>: a test needs `name` (add `name = "…"`)
        document/missing-key tests.toml:8:1 <not in here>: a test needs `as_of` (add `as_of = 2026-01-01`)
        document/missing-key tests.toml:8:1 <not in here>: a test needs `status` (add `status = "…"`)
        document/missing-key tests.toml:8:1 <not in here>: a test needs `case` (add `case = { }`)
        "#);
    }

    #[test]
    fn a_file_without_tests_is_refused() {
        insta::assert_snapshot!(refused(read("")), @"test/none tests.toml:1:1: there is no test in here (add `[[test]]` with `name`, `as_of`, `status` and `[test.case]`)");
    }
}
