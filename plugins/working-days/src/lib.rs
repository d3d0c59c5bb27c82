//! Lead times in working days: the day on which something must be handed in, counted back from release over weekends
//! and public holidays.
//!
//! A derivation. Which days are holidays, and how many working days an office needs, are parameters of the pack. It
//! moves no date of release: it shows what a date means for those who have to act.

mod calendar;

use throughcare_plugin::{
    Case, Date, DerivedFact, Description, Kind, Plugin, Refusal, Step, Value, export,
};

pub use calendar::{Calendar, CalendarError};

/// The day of release; the last office hours before it; the last day to hand in applications.
const RELEASE: &str = "release.date";
const LAST_WORKING_DAY: &str = "release.last_working_day";
const HAND_IN_BY: &str = "release.hand_in_by";
const IS_WORKING_DAY: &str = "release.on_working_day";

/// The days other than Saturdays and Sundays on which offices are closed.
const HOLIDAYS: &str = "public-holidays";
/// How many working days an office needs, the day of handing in not counted and the day of release neither.
const LEAD: &str = "office-lead-time";

/// Provides what a day of release means for those who have to act before it.
pub struct WorkingDays;

impl Plugin for WorkingDays {
    fn describe() -> Description {
        Description::new(
            "working-days",
            env!("CARGO_PKG_VERSION"),
            "Lead times in working days, counted back from release.",
        )
        .looks_at(RELEASE, Kind::Date)
        .looks_up(HOLIDAYS, Kind::Dates)
        .looks_up(LEAD, Kind::Integer)
        .provides(LAST_WORKING_DAY, Kind::Date)
        .provides(HAND_IN_BY, Kind::Date)
        .provides(IS_WORKING_DAY, Kind::YesNo)
    }

    fn derive(case: &Case<'_>) -> Result<Vec<DerivedFact>, Vec<Refusal>> {
        let release = case.fact(RELEASE).date().as_date();
        let holidays = case.parameter(HOLIDAYS).dates();
        let lead = case.parameter(LEAD).integer().as_number();
        // Without a list of holidays every weekday would look open, which is not known.
        let calendar = holidays.map(Calendar::new);
        let (Some(release), Some(calendar)) = (release, calendar) else {
            return Ok(unknown());
        };
        Ok(vec![
            on_working_day(&calendar, release),
            last_working_day(&calendar, release)?,
            hand_in_by(&calendar, release, lead)?,
        ])
    }
}

export!(WorkingDays);

fn on_working_day(calendar: &Calendar, release: Date) -> DerivedFact {
    let open = calendar.is_working_day(release);
    DerivedFact::new(IS_WORKING_DAY, Some(Value::YesNo(open))).step(
        Step::new("offices are open on the day of release")
            .amount(Value::YesNo(open))
            .resting_on(RELEASE)
            .by_law(HOLIDAYS),
    )
}

fn last_working_day(calendar: &Calendar, release: Date) -> Result<DerivedFact, Vec<Refusal>> {
    let day = calendar.back(release, 1).map_err(refused)?;
    let step = Step::new("the last working day before release")
        .amount(Value::Date(day))
        .resting_on(RELEASE)
        .by_law(HOLIDAYS);
    Ok(DerivedFact::new(LAST_WORKING_DAY, Some(Value::Date(day))).step(step))
}

/// Between the day of handing in and the day of release lie `lead` whole working days.
fn hand_in_by(
    calendar: &Calendar,
    release: Date,
    lead: Option<i64>,
) -> Result<DerivedFact, Vec<Refusal>> {
    let Some(lead) = lead else {
        return Ok(DerivedFact::new(HAND_IN_BY, None));
    };
    let day = calendar
        .back(release, lead.saturating_add(1))
        .map_err(refused)?;
    let needed = Step::new("working days that an office needs")
        .amount(Value::Integer(lead))
        .by_law(LEAD);
    let counted = Step::new("counted back from release, neither end included")
        .amount(Value::Date(day))
        .resting_on(RELEASE)
        .by_law(HOLIDAYS);
    Ok(DerivedFact::new(HAND_IN_BY, Some(Value::Date(day)))
        .step(needed)
        .step(counted))
}

fn unknown() -> Vec<DerivedFact> {
    [IS_WORKING_DAY, LAST_WORKING_DAY, HAND_IN_BY]
        .map(|path| DerivedFact::new(path, None))
        .to_vec()
}

fn refused(error: CalendarError) -> Vec<Refusal> {
    vec![Refusal::new(error.code(), error.message()).about(RELEASE)]
}

#[cfg(test)]
mod tests {
    use super::{
        HAND_IN_BY, HOLIDAYS, IS_WORKING_DAY, LAST_WORKING_DAY, LEAD, RELEASE, WorkingDays,
    };
    use throughcare_plugin::{Case, CaseInMemory, Date, DerivedFact, Plugin, Refusal, Value};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// A case with Christmas 2026 as the only holiday, and offices that need `lead` working days.
    fn papers(lead: i64) -> CaseInMemory {
        CaseInMemory::new(&WorkingDays::describe(), day("2026-11-23"))
            .with_parameter(HOLIDAYS, Value::dates([day("2026-12-25")]))
            .with_parameter(LEAD, Value::Integer(lead))
    }

    fn derived(papers: &CaseInMemory) -> Result<Vec<DerivedFact>, Vec<Refusal>> {
        let derived = WorkingDays::derive(&Case::new(papers));
        assert_eq!(papers.misuses(), []);
        derived
    }

    fn value(papers: &CaseInMemory, path: &str) -> Option<String> {
        let derived = derived(papers).unwrap();
        let fact = derived
            .iter()
            .find(|fact| fact.fact().path == path)
            .unwrap();
        fact.value().map(ToString::to_string)
    }

    #[test]
    fn a_monday_release_is_prepared_on_the_friday_before() {
        let papers = papers(0).with(RELEASE, day("2026-12-07"));
        assert_eq!(
            value(&papers, LAST_WORKING_DAY).as_deref(),
            Some("2026-12-04")
        );
        assert_eq!(value(&papers, IS_WORKING_DAY).as_deref(), Some("yes"));
    }

    #[test]
    fn holidays_and_weekends_are_both_passed_over() {
        // 28 December is the Monday after Christmas, which was a Friday.
        let papers = papers(2).with(RELEASE, day("2026-12-28"));
        assert_eq!(
            value(&papers, LAST_WORKING_DAY).as_deref(),
            Some("2026-12-24")
        );
        // Wednesday and Thursday are the two days of the office; so it is in by Tuesday.
        assert_eq!(value(&papers, HAND_IN_BY).as_deref(), Some("2026-12-22"));
    }

    #[test]
    fn a_release_on_a_holiday_is_shown_and_not_moved() {
        let papers = papers(1).with(RELEASE, day("2026-12-25"));
        assert_eq!(value(&papers, IS_WORKING_DAY).as_deref(), Some("no"));
        assert_eq!(
            value(&papers, LAST_WORKING_DAY).as_deref(),
            Some("2026-12-24")
        );
    }

    #[test]
    fn without_a_release_date_everything_is_unknown() {
        let papers = papers(1);
        for path in [IS_WORKING_DAY, LAST_WORKING_DAY, HAND_IN_BY] {
            assert_eq!(value(&papers, path), None, "{path}");
        }
    }

    #[test]
    fn without_a_list_of_holidays_nothing_is_taken_for_open() {
        let papers = CaseInMemory::new(&WorkingDays::describe(), day("2026-11-23"))
            .with(RELEASE, day("2026-12-28"));
        assert_eq!(value(&papers, IS_WORKING_DAY), None);
    }

    #[test]
    fn a_lead_time_of_less_than_nothing_is_refused() {
        let papers = papers(-3).with(RELEASE, day("2026-12-28"));
        let refusals = derived(&papers).unwrap_err();
        assert_eq!(
            refusals,
            [Refusal::new(
                "lead-time",
                "a lead time is less than nothing, or longer than ten years"
            )
            .about(RELEASE)]
        );
    }

    #[test]
    fn every_step_names_what_it_rests_on() {
        let papers = papers(2).with(RELEASE, day("2026-12-28"));
        let steps: Vec<String> = derived(&papers)
            .unwrap()
            .iter()
            .flat_map(|fact| fact.steps().iter().map(|step| step.words().to_owned()))
            .collect();
        assert_eq!(
            steps,
            [
                "offices are open on the day of release",
                "the last working day before release",
                "working days that an office needs",
                "counted back from release, neither end included",
            ]
        );
    }
}
