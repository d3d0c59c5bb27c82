//! Whole cases, each with its reviewed plan beside it.

use throughcare::Planner;

use crate::support::{AS_OF, case_in, planner_of, situations};

#[test]
fn every_case_has_the_plan_that_was_reviewed() {
    for situation in situations("cases") {
        // A case may bring its own pack along.
        let pack = situation.join("pack");
        let own = pack
            .is_dir()
            .then(|| Planner::builder().folder(pack).build().unwrap());
        let planner = own.as_ref().unwrap_or_else(|| planner_of(&situation));
        let plan = planner.plan(&case_in(planner, &situation), AS_OF);
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&situation);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| {
            insta::assert_snapshot!("plan", throughcare_cli::plain(&plan));
        });
    }
}
