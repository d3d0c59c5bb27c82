//! Turns a row into the text of a case file.
//!
//! A null of a row means that the service holds nothing, which is an answer; so it is written down in the words of
//! the vocabulary. A fact that the row's service does not ask for stays unrecorded.

use serde_json::Value;

use super::row::{self, Row};

/// A code of the rows, and the word of the vocabulary for it.
type Words = [(&'static str, &'static str)];

const SEX: &Words = &[
    ("M", "male"),
    ("F", "female"),
    ("N", "not known"),
    ("NS", "not specified"),
];

const APPLICATION: &Words = &[
    ("STARTED", "started"),
    ("AWAITING_ASSESSMENT", "awaiting assessment"),
    ("UNALLOCATED_ASSESSMENT", "assessment not yet allocated"),
    ("ASSESSMENT_IN_PROGRESS", "assessment in progress"),
    (
        "REQUESTED_FURTHER_INFORMATION",
        "further information asked for",
    ),
    ("PENDING_PLACEMENT_REQUEST", "pending placement request"),
    ("AWAITING_PLACEMENT", "awaiting placement"),
    ("PLACEMENT_ALLOCATED", "placement allocated"),
    ("REJECTED", "rejected"),
    ("INAPPLICABLE", "inapplicable"),
    ("WITHDRAWN", "withdrawn"),
    ("EXPIRED", "expired"),
];

const PLACEMENT_REQUEST: &Words = &[
    ("REQUEST_UNSUBMITTED", "not submitted"),
    ("REQUEST_SUBMITTED", "submitted"),
    ("AWAITING_MATCH", "awaiting match"),
    ("PLACEMENT_BOOKED", "placement booked"),
    ("REQUEST_REJECTED", "rejected"),
    ("REQUEST_WITHDRAWN", "withdrawn"),
];

const PLACEMENT: &Words = &[
    ("UPCOMING", "upcoming"),
    ("ARRIVED", "arrived"),
    ("NOT_ARRIVED", "not arrived"),
    ("DEPARTED", "departed"),
    ("CANCELLED", "cancelled"),
];

const COUNCIL_REFERRAL: &Words = &[
    ("SUBMITTED", "submitted"),
    ("ACCEPTED", "accepted"),
    ("NOT_ACCEPTED", "not accepted"),
    ("WITHDRAWN", "withdrawn"),
];

const COMMISSIONED_REFERRAL: &Words = &[
    ("DRAFT", "draft"),
    ("LIVE", "live"),
    ("COMPLETED", "completed"),
    ("WITHDRAWN", "withdrawn"),
];

const STANDING: &Words = &[
    ("SETTLED", "settled"),
    ("TRANSIENT", "transient"),
    ("NO_FIXED_ABODE", "no fixed abode"),
    ("RISK_OF_NO_FIXED_ABODE", "at risk of no fixed abode"),
];

/// Returns the option that the row asks about, and its case file.
pub(super) fn of(row: &Row) -> Result<(&'static str, String), String> {
    let mut case = Case::new(row);
    let option = match row.service.as_str() {
        "approved_premises_cas1" => {
            case.end_of_the_present_place()?;
            case.word("sex", "probation.recorded_sex", SEX, "nothing on record")?;
            case.tier()?;
            let path = "accommodation.approved_premises";
            case.word(
                "application_status",
                &format!("{path}.application"),
                APPLICATION,
                "none",
            )?;
            let request = format!("{path}.placement_request");
            case.word(
                "placement_request_status",
                &request,
                PLACEMENT_REQUEST,
                "none",
            )?;
            case.word(
                "placement_status",
                &format!("{path}.placement"),
                PLACEMENT,
                "none",
            )?;
            "approved-premises"
        }
        "duty_to_refer" => {
            let path = "accommodation.duty_to_refer";
            case.end_of_the_present_place()?;
            case.yes_no("has_next_accommodation", "accommodation.next.is_known")?;
            case.word(
                "referral_status",
                &format!("{path}.referral"),
                COUNCIL_REFERRAL,
                "none",
            )?;
            let (whether, on) = (format!("{path}.submission"), format!("{path}.submitted_on"));
            case.day("referral_submitted_on", Some(&whether), &on)?;
            "duty-to-refer"
        }
        "commissioned_rehabilitative_services" => {
            let path = "accommodation.commissioned_services";
            case.end_of_the_present_place()?;
            case.word("sex", "probation.recorded_sex", SEX, "nothing on record")?;
            case.yes_no("has_next_accommodation", "accommodation.next.is_known")?;
            let standing = "accommodation.current.standing";
            case.word(
                "current_accommodation_settled",
                standing,
                STANDING,
                "nothing on record",
            )?;
            case.word(
                "referral_status",
                &format!("{path}.referral"),
                COMMISSIONED_REFERRAL,
                "none",
            )?;
            case.day(
                "referral_submitted_on",
                None,
                &format!("{path}.submitted_on"),
            )?;
            "commissioned-services"
        }
        "private_or_proposed_address" => {
            case.yes_no("has_next_accommodation", "accommodation.next.is_known")?;
            case.yes_no(
                "live_cas1_application",
                "accommodation.approved_premises.is_live",
            )?;
            case.yes_no(
                "live_cas3_application",
                "accommodation.transitional.is_live",
            )?;
            "proposed-address"
        }
        other => return Err(format!("`{other}` is no service of this set")),
    };
    Ok((option, case.text))
}

/// A case file in the making: one dotted key a line.
struct Case<'r> {
    row: &'r Row,
    text: String,
}

impl<'r> Case<'r> {
    fn new(row: &'r Row) -> Self {
        let mut case = Self {
            row,
            text: String::new(),
        };
        case.write("case.reference", &quoted(&row.id));
        case.write("case.jurisdiction", &quoted("england-and-wales"));
        case
    }

    fn end_of_the_present_place(&mut self) -> Result<(), String> {
        let (whether, on) = ("accommodation.current.end", "accommodation.current.ends_on");
        self.day("current_accommodation_end_date", Some(whether), on)
    }

    /// The tiers of the vocabulary are those of the record.
    fn tier(&mut self) -> Result<(), String> {
        let tier = self.code("tier")?.unwrap_or("none on record");
        self.write("probation.tier", &quoted(tier));
        Ok(())
    }

    fn word(&mut self, key: &str, path: &str, words: &Words, nothing: &str) -> Result<(), String> {
        let word = match self.code(key)? {
            None => nothing,
            Some(code) => {
                let found = words.iter().find(|(known, _)| *known == code);
                found
                    .ok_or_else(|| format!("no fact can say `{key}` = `{code}`"))?
                    .1
            }
        };
        self.write(path, &quoted(word));
        Ok(())
    }

    /// The questions ask what is on record, and nothing is not.
    fn yes_no(&mut self, key: &str, path: &str) -> Result<(), String> {
        let truth = match self.row.facts.get(key) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(truth)) => *truth,
            Some(other) => return Err(format!("`{key}` is neither yes nor no but `{other}`")),
        };
        self.write(path, if truth { "true" } else { "false" });
        Ok(())
    }

    /// Writes a day, and before it whether there is one on record.
    fn day(&mut self, key: &str, whether: Option<&str>, path: &str) -> Result<(), String> {
        let day = row::day(self.row.facts.get(key))?;
        if let Some(whether) = whether {
            let word = if day.is_some() {
                "day on record"
            } else {
                "no day on record"
            };
            self.write(whether, &quoted(word));
        }
        if let Some(day) = day {
            self.write(path, &day.to_string());
        }
        Ok(())
    }

    fn code(&self, key: &str) -> Result<Option<&'r str>, String> {
        match self.row.facts.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(code)) => Ok(Some(code)),
            Some(other) => Err(format!("`{key}` is no code but `{other}`")),
        }
    }

    fn write(&mut self, path: &str, value: &str) {
        self.text.push_str(path);
        self.text.push_str(" = ");
        self.text.push_str(value);
        self.text.push('\n');
    }
}

/// Writes a text as TOML has it; its quotes and escapes are those of JSON.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
