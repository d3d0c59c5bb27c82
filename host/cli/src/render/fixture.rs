//! Hand-made plans for the tests of the renderers: every kind of node, state, status and mark once.

mod derived;
mod findings;
mod parts;

use throughcare_model::{
    Audience, CaseHeading, Counts, Date, DerogationNotice, DomainHeading, FactState, Instrument,
    OpenQuestion, Question, Recommendation, Relation, ReleasePlan, Sensitive, Status, Truth,
    Verification,
};

use findings::{bank_account, broken_rule, carer, first_night, medicine, passport, rent, school};
use parts::{asked, cited, compare, fact, finding, open, policy, text};

/// The day of every plan here.
pub(super) const AS_OF: Date = Date::constant(2026, 11, 23);

/// A plan with something of everything.
pub(super) fn mixed() -> ReleasePlan {
    let mut plan = empty_plan();
    plan.case.jurisdiction = Some("example-land".into());
    plan.release_date = Some(Date::constant(2027, 2, 12));
    plan.policies.push(policy("example-land", "Example-land"));
    plan.derogations = vec![DerogationNotice {
        pack: "example-land".into(),
        from: "release-at-a-workable-hour".into(),
        ground: "the island ferry leaves at 19:00 only".into(),
        source: cited("ERA", "s. 12(2)", Verification::Text),
        approver: "Director of Release, Ministry of Examples".into(),
        until: Date::constant(2027, 12, 31),
    }];
    plan.recommendations = recommendations();
    plan.open_questions = open_questions();
    plan.findings = vec![
        first_night(),
        rent(),
        medicine(),
        carer(),
        school(),
        passport(),
        bank_account(),
        finding(
            "identity",
            "permit",
            "A residence permit",
            Status::NotApplicable,
        ),
        finding(
            "identity",
            "birth-certificate",
            "A birth certificate",
            Status::Met,
        ),
        broken_rule(),
    ];
    count(plan)
}

/// A plan in which nothing is outstanding.
pub(super) fn settled() -> ReleasePlan {
    let mut plan = empty_plan();
    plan.release_date = Some(AS_OF);
    plan.findings = vec![
        finding(
            "housing",
            "first-night",
            "A real address for the first night",
            Status::Met,
        ),
        finding(
            "identity",
            "permit",
            "A residence permit",
            Status::NotApplicable,
        ),
    ];
    count(plan)
}

/// A plan in which something was worked out: an item stands by a fact that nobody recorded.
pub(super) fn worked_out() -> ReleasePlan {
    let mut plan = empty_plan();
    plan.release_date = Some(AS_OF);
    plan.derived = derived::all();
    let mut by = fact(
        "release.hand_in_by",
        FactState::Derived,
        Some(throughcare_model::Value::Date(AS_OF)),
    );
    if let throughcare_model::Operand::Fact { by, steps, .. } = &mut by {
        *by = Some("working-days".into());
        *steps = derived::steps();
    }
    let promised = fact("paper.promised_for", FactState::NotKnown, None);
    let mut finding = finding("identity", "paper", "The application", Status::Undetermined);
    finding.because = asked(vec![(
        Question::Met,
        Truth::Unknown,
        compare(Truth::Unknown, promised, Relation::AtMost, by),
    )]);
    plan.findings = vec![finding];
    count(plan)
}

/// A plan of a case file with nothing but a reference.
pub(super) fn nothing_recorded() -> ReleasePlan {
    let mut plan = empty_plan();
    let bed = fact("home.first_night.status", FactState::NotRecorded, None);
    let mut finding = finding(
        "housing",
        "first-night",
        "A real address for the first night",
        Status::Undetermined,
    );
    finding.because = asked(vec![(
        Question::Met,
        Truth::Unknown,
        compare(Truth::Unknown, bed, Relation::Is, text("confirmed")),
    )]);
    finding.needs = vec!["home.first_night.status".into()];
    plan.findings = vec![finding];
    plan.open_questions = vec![open(
        "home.first_night.status",
        FactState::NotRecorded,
        "Is a bed confirmed for the first night?",
        "housing service",
    )];
    count(plan)
}

fn recommendations() -> Vec<Recommendation> {
    let recommendation = |action: &str, by: &str, due, because: &str| Recommendation {
        action: action.into(),
        by: by.into(),
        due,
        because: vec![because.into()],
        items: vec!["first-night".into()],
    };
    vec![
        recommendation(
            "Refer to the housing authority",
            "prison case manager",
            Some(Date::constant(2026, 11, 3)),
            "nobody has confirmed a bed for the first night, and the authority needs eight weeks to find one",
        ),
        recommendation(
            "Ask the landlord to hold the rent arrears",
            "housing service",
            Some(Date::constant(2027, 1, 4)),
            "the arrears grow every month",
        ),
        recommendation(
            "Agree who carries the medicine out of the gate",
            "prison health service",
            None,
            "the clinic has not named a day",
        ),
    ]
}

fn open_questions() -> Vec<OpenQuestion> {
    vec![
        open(
            "home.first_night.unsafe",
            FactState::NotRecorded,
            "Is the first address unsafe for the person or for somebody there?",
            "housing service",
        ),
        open(
            "health.medication.supply_until",
            FactState::NotKnown,
            "Until what day does the supply last?",
            "prison health service",
        ),
        open(
            "children[2].carer",
            FactState::Stale,
            "Who looks after the child?",
            "child-welfare service",
        ),
        open(
            "home.tenancy.kept",
            FactState::Withheld,
            "Is the tenancy kept on?",
            "housing service",
        ),
    ]
}

fn empty_plan() -> ReleasePlan {
    let domain = |id: &str, title: &str| DomainHeading {
        id: id.into(),
        title: title.into(),
    };
    let instrument = |id: &str, title: &str, document: &str| Instrument {
        id: id.into(),
        title: title.into(),
        document: Some(document.into()),
        address: None,
    };
    ReleasePlan {
        format_version: 1,
        audience: Audience::Caseworker,
        case: CaseHeading {
            reference: Sensitive::new("A-17".into()),
            jurisdiction: None,
        },
        as_of: AS_OF,
        release_date: None,
        policies: vec![policy("kyoto", "Kyoto model-strategy checklist")],
        reforms: Vec::new(),
        counts: Counts::default(),
        recommendations: Vec::new(),
        open_questions: Vec::new(),
        domains: vec![
            domain("identity", "Identity papers"),
            domain("housing", "A place to live"),
            domain("money", "Money, benefits and debts"),
            domain("health", "Health"),
        ],
        findings: Vec::new(),
        options: Vec::new(),
        derived: Vec::new(),
        instruments: vec![
            instrument("NMR", "Nelson Mandela Rules", "A/RES/70/175, annex"),
            instrument("KMS", "Kyoto Model Strategies", "A/RES/80/1"),
            instrument("ERA", "Example Release Act 2019", "Act 7 of 2019"),
            instrument("BKK", "Bangkok Rules", "A/RES/65/229, annex"),
        ],
        derogations: Vec::new(),
        diagnostics: Vec::new(),
        withheld: Vec::new(),
        audit: None,
    }
}

fn count(mut plan: ReleasePlan) -> ReleasePlan {
    for finding in &plan.findings {
        plan.counts.add(finding.status);
    }
    plan
}
