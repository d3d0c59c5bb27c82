//! Plans as pages: what stands on them, and that no text breaks out. `tests/pages` holds them to a real browser.

use throughcare::{Audience, Planner, Quoting};
use throughcare_model::ReleasePlan;

use crate::support::{AS_OF, case, every_case, folder, kyoto};

#[test]
fn every_date_on_which_something_is_due_stands_on_the_line_of_time() {
    for case in every_case() {
        let plan = kyoto().plan(&case, AS_OF);
        let page = throughcare_cli::html(&plan, "en");
        let (_, timeline) = page.split_once("<h2 id=\"timeline\">").unwrap();
        let (timeline, _) = timeline.split_once("</section>").unwrap();
        let days = days_due(&plan);
        for day in &days {
            assert!(timeline.contains(day.as_str()), "{day}");
        }
        assert_eq!(timeline.matches("<circle").count(), days.len());
    }
}

/// The days of recommendations and of items that call for something, as pages write them.
fn days_due(plan: &ReleasePlan) -> std::collections::BTreeSet<String> {
    let page = |date: throughcare_model::Date| {
        if date == plan.as_of {
            "Today".to_owned()
        } else {
            date.strftime("%-d %B %Y").to_string()
        }
    };
    let actions = plan.recommendations.iter().filter_map(|one| one.due);
    let items = plan.findings.iter().filter(|finding| {
        let word = finding.status.word();
        ["unmet", "undetermined", "arranged"].contains(&word)
    });
    actions
        .chain(items.filter_map(|finding| finding.due))
        .map(page)
        .collect()
}

#[test]
fn every_finding_opens_to_its_reasons_and_its_facts() {
    for case in every_case() {
        let plan = kyoto().plan(&case, AS_OF);
        let page = throughcare_cli::html(&plan, "en");
        for finding in &plan.findings {
            let start = format!("id=\"item-{}\"", finding.item);
            let (_, rest) = page.split_once(&start).unwrap();
            let (article, _) = rest.split_once("</article>").unwrap();
            assert!(article.contains("Reasons, clause by clause"), "{start}");
            for look in &finding.evidence {
                assert!(article.contains(&look.path), "{start}: {}", look.path);
            }
        }
    }
}

#[test]
fn a_page_has_no_script_and_no_address_to_load_anything_from() {
    for case in every_case() {
        for audience in Audience::ALL {
            let page = throughcare_cli::html(&kyoto().plan_for(&case, AS_OF, audience), "en");
            assert_loads_nothing(&page);
        }
    }
}

#[test]
fn no_text_of_a_case_or_a_pack_breaks_out_of_a_page() {
    let planner = Planner::builder()
        .folder(folder("pages/hostile/pack"))
        .build()
        .unwrap();
    let text = std::fs::read_to_string(folder("pages/hostile/case.toml")).unwrap();
    let case = case(&planner, &text);
    let mut pages: Vec<_> = Audience::ALL
        .map(|audience| throughcare_cli::html(&planner.plan_for(&case, AS_OF, audience), "en"))
        .into();
    let letter = planner.letter(&case, AS_OF, Quoting::Full);
    let [_, _, _, page] = throughcare_cli::letter_in_every_form(&letter, "en");
    assert!(
        page.contains("alert('fact')"),
        "what is hostile is on it, as text"
    );
    pages.push(page);
    for page in &pages {
        assert_loads_nothing(page);
        assert!(page.contains("&lt;script&gt;alert('reference')"), "{page}");
        assert!(!page.contains('\u{202e}'), "nothing turns a line");
    }
}

fn assert_loads_nothing(page: &str) {
    let (head, _) = page.split_once("</head>").unwrap();
    assert!(head.contains("default-src 'none'"));
    let lower = page.to_lowercase();
    for mark in [
        "<script",
        "<img",
        "<iframe",
        "<object",
        "<link",
        "<base",
        "<svg onload",
        "<plaintext",
        "href=\"javascript:",
        " onerror=\"",
        " style=\"",
        "http-equiv=\"refresh\"",
        "@import",
        "url(",
    ] {
        assert!(!lower.contains(mark), "{mark}");
    }
    assert_eq!(lower.matches("<style>").count(), 1);
}
