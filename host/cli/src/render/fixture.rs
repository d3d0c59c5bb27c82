//! Hand-made plans for the tests of the renderers: every kind of node, state, status and mark once.

use throughcare_model::{
    CaseHeading, Citation, Code, Counts, Date, DerogationNotice, DomainHeading, Evidence,
    FactState, Finding, Instrument, OpenQuestion, Operand, Place, PlanRemark, PolicyStamp,
    Quantifier, Question, Reason, ReasonNode, Recommendation, Relation, ReleasePlan, Sensitive,
    Severity, Stage, Status, Truth, Value, Verification,
};

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

fn first_night() -> Finding {
    let status = fact(
        "home.first_night.status",
        FactState::Recorded,
        Some(Value::text("refused")),
    );
    let unsafe_home = fact(
        "home.first_night.unsafe",
        FactState::Recorded,
        Some(Value::YesNo(true)),
    );
    let confirmed = compare(Truth::No, status.clone(), Relation::Is, text("confirmed"));
    let is_unsafe = compare(
        Truth::Yes,
        unsafe_home,
        Relation::Is,
        Operand::Literal {
            value: Value::YesNo(true),
        },
    );
    let safe = Reason::new(
        Truth::No,
        ReasonNode::Not {
            of: vec![is_unsafe],
        },
    );
    let destination = fact(
        "release.destination",
        FactState::Recorded,
        Some(Value::text("community")),
    );
    let mut finding = finding(
        "housing",
        "first-night",
        "A real address for the first night",
        Status::Unmet,
    );
    finding.because = asked(vec![
        (
            Question::Applies,
            Truth::Yes,
            compare(
                Truth::Yes,
                destination,
                Relation::IsNot,
                text("another prison"),
            ),
        ),
        (
            Question::Met,
            Truth::No,
            Reason::new(
                Truth::No,
                ReasonNode::All {
                    of: vec![confirmed, safe],
                },
            ),
        ),
        (
            Question::Arranged,
            Truth::No,
            compare(Truth::No, status.clone(), Relation::Is, text("promised")),
        ),
        (
            Question::Declined,
            Truth::No,
            Reason::new(Truth::No, ReasonNode::SaidNo { fact: status }),
        ),
    ]);
    finding.evidence = vec![
        evidence(
            "home.first_night.status",
            FactState::Recorded,
            Some(Value::text("refused")),
            Some(9),
        ),
        evidence(
            "home.first_night.unsafe",
            FactState::Recorded,
            Some(Value::YesNo(true)),
            Some(10),
        ),
    ];
    finding.sources = vec![
        cited("NMR", "108(1)", Verification::Unchecked),
        cited("NMR", "4(2)", Verification::Text),
        Citation {
            instrument: "KMS".into(),
            provision: None,
            subject: Some("housing after release".into()),
            verification: Verification::Pending,
        },
    ];
    finding.due = Some(Date::constant(2026, 11, 3));
    finding
}

/// Reckoning with dates and parameters; a named condition; at least one of several.
fn rent() -> Finding {
    let arrears_on = fact(
        "home.tenancy.told_on",
        FactState::Recorded,
        Some(Value::Date(Date::constant(2026, 10, 1))),
    );
    let limit = Operand::Computed {
        by: "date - days".into(),
        value: Some(Sensitive::new(Value::Date(Date::constant(2026, 11, 9)))),
        of: vec![
            Operand::AsOf { value: AS_OF },
            Operand::Parameter {
                name: "landlord-news-stands-for".into(),
                value: Some(Value::Days(14)),
            },
        ],
    };
    let recent = compare(Truth::No, arrears_on, Relation::AtLeast, limit);
    let frozen = fact(
        "home.tenancy.arrears",
        FactState::Recorded,
        Some(Value::text("growing")),
    );
    let one_of = Operand::OneOf {
        values: vec![Value::text("none"), Value::text("frozen")],
    };
    let named = Reason::new(
        Truth::No,
        ReasonNode::Named {
            name: "arrears_settled".into(),
            of: vec![compare(Truth::No, frozen, Relation::Is, one_of)],
        },
    );
    let mut finding = finding("housing", "rent", "Rent arrears do not grow", Status::Unmet);
    finding.because = asked(vec![(
        Question::Met,
        Truth::No,
        Reason::new(
            Truth::No,
            ReasonNode::Any {
                of: vec![recent, named],
            },
        ),
    )]);
    finding.sources = vec![cited("NMR", "107", Verification::Partial)];
    finding.due = Some(Date::constant(2027, 1, 4));
    finding
}

/// Health: named, not quoted; one fact asked and not known.
fn medicine() -> Finding {
    let plan = fact("health.medication.plan", FactState::Recorded, None);
    let until = fact("health.medication.supply_until", FactState::NotKnown, None);
    let release = fact(
        "release.date",
        FactState::Recorded,
        Some(Value::Date(Date::constant(2027, 2, 12))),
    );
    let mut finding = finding(
        "health",
        "medicine",
        "Medicine lasts until the first appointment",
        Status::Undetermined,
    );
    finding.because = asked(vec![(
        Question::Met,
        Truth::Unknown,
        Reason::new(
            Truth::Unknown,
            ReasonNode::All {
                of: vec![
                    compare(Truth::Yes, plan, Relation::Is, text("written")),
                    compare(Truth::Unknown, until, Relation::Above, release),
                ],
            },
        ),
    )]);
    finding.evidence = vec![evidence(
        "health.medication.supply_until",
        FactState::NotKnown,
        None,
        Some(14),
    )];
    finding.needs = vec!["health.medication.supply_until".into()];
    finding.sources = vec![cited("NMR", "110", Verification::Summary)];
    finding.opens = Some(Date::constant(2027, 1, 15));
    finding.due = Some(Date::constant(2027, 2, 5));
    finding
}

/// Entries of a list, and a count of them.
fn carer() -> Finding {
    let list = || fact("children[]", FactState::Recorded, None);
    let carer = |entry: usize, state, truth| {
        compare(
            truth,
            fact(&format!("children[{entry}].carer"), state, None),
            Relation::IsNot,
            text("nobody"),
        )
    };
    let every = Reason::new(
        Truth::Unknown,
        ReasonNode::Entries {
            quantifier: Quantifier::All,
            list: list(),
            of: vec![
                carer(1, FactState::Recorded, Truth::Yes),
                carer(2, FactState::Stale, Truth::Unknown),
            ],
        },
    );
    let count = Operand::Computed {
        by: "count".into(),
        value: Some(Sensitive::new(Value::Integer(2))),
        of: vec![list()],
    };
    let some = compare(
        Truth::Yes,
        count,
        Relation::Above,
        Operand::Literal {
            value: Value::Integer(0),
        },
    );
    let mut finding = finding(
        "family",
        "carer",
        "Every child has a carer",
        Status::Undetermined,
    );
    finding.because = asked(vec![
        (Question::Applies, Truth::Yes, some),
        (Question::Met, Truth::Unknown, every),
    ]);
    finding.evidence = vec![
        evidence("children[]", FactState::Recorded, None, Some(20)),
        evidence("children[2].carer", FactState::Stale, None, Some(24)),
    ];
    finding.needs = vec!["children[2].carer".into()];
    finding
}

/// What a component tells of its own reasons, and a truth stated outright.
fn school() -> Finding {
    let mut finding = finding(
        "family",
        "school",
        "School knows when to expect the child",
        Status::Arranged,
    );
    let told = Reason::new(
        Truth::Yes,
        ReasonNode::Told {
            text: "the school has set a day".into(),
        },
    );
    finding.because = asked(vec![
        (
            Question::Met,
            Truth::No,
            Reason::new(Truth::No, ReasonNode::Stated),
        ),
        (Question::Arranged, Truth::Yes, told),
    ]);
    finding.due = Some(Date::constant(2027, 2, 1));
    finding
}

fn passport() -> Finding {
    let mut finding = finding(
        "identity",
        "photo-document",
        "A document with a photograph",
        Status::Met,
    );
    let held = fact(
        "identity.photo_document",
        FactState::Recorded,
        Some(Value::text("held")),
    );
    finding.because = asked(vec![(
        Question::Met,
        Truth::Yes,
        compare(Truth::Yes, held, Relation::Is, text("held")),
    )]);
    finding
}

fn bank_account() -> Finding {
    let mut finding = finding("money", "bank-account", "A bank account", Status::Declined);
    let account = fact("money.bank_account", FactState::Declined, None);
    finding.because = asked(vec![(
        Question::Declined,
        Truth::Yes,
        Reason::new(Truth::Yes, ReasonNode::SaidNo { fact: account }),
    )]);
    finding
}

/// A rule that could not be followed leaves its item undetermined.
fn broken_rule() -> Finding {
    let mut finding = finding(
        "money",
        "debts",
        "Debts are known and under control",
        Status::Undetermined,
    );
    finding.diagnostics = vec![PlanRemark {
        code: Code("rule/out-of-budget"),
        severity: Severity::Error,
        message: "the rule did not end within 50000 operations".into(),
        at: Some(Place {
            file: Sensitive::new("example-land/items/debts/rule.rhai".into()),
            line: 4,
            column: 9,
        }),
        help: Some("look for a loop that does not end".into()),
    }];
    finding
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
        case: CaseHeading {
            reference: Sensitive::new("A-17".into()),
            jurisdiction: None,
        },
        as_of: AS_OF,
        release_date: None,
        policies: vec![policy("kyoto", "Kyoto model-strategy checklist")],
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
        instruments: vec![
            instrument("NMR", "Nelson Mandela Rules", "A/RES/70/175, annex"),
            instrument("KMS", "Kyoto Model Strategies", "A/RES/80/1"),
            instrument("ERA", "Example Release Act 2019", "Act 7 of 2019"),
            instrument("BKK", "Bangkok Rules", "A/RES/65/229, annex"),
        ],
        derogations: Vec::new(),
        diagnostics: Vec::new(),
    }
}

fn count(mut plan: ReleasePlan) -> ReleasePlan {
    for finding in &plan.findings {
        plan.counts.add(finding.status);
    }
    plan
}

fn policy(id: &str, title: &str) -> PolicyStamp {
    PolicyStamp {
        id: id.into(),
        title: title.into(),
        version: "1.0.0".into(),
        digest: "0".repeat(64),
    }
}

fn finding(domain: &str, item: &str, title: &str, status: Status) -> Finding {
    Finding {
        item: item.into(),
        pack: "kyoto".into(),
        domain: domain.into(),
        stage: Stage::PreRelease,
        title: title.into(),
        status,
        because: Reason::new(Truth::Unknown, ReasonNode::Item { of: Vec::new() }),
        evidence: Vec::new(),
        needs: Vec::new(),
        sources: Vec::new(),
        opens: None,
        due: None,
        owner: "prison case manager".into(),
        with: Vec::new(),
        diagnostics: Vec::new(),
    }
}

fn asked(answers: Vec<(Question, Truth, Reason)>) -> Reason {
    let of = answers
        .into_iter()
        .map(|(question, truth, clause)| {
            Reason::new(
                truth,
                ReasonNode::Question {
                    question,
                    of: vec![clause],
                },
            )
        })
        .collect();
    Reason::new(Truth::Unknown, ReasonNode::Item { of })
}

fn compare(truth: Truth, left: Operand, relation: Relation, right: Operand) -> Reason {
    Reason::new(
        truth,
        ReasonNode::Compare {
            left,
            relation,
            right,
        },
    )
}

fn fact(path: &str, state: FactState, value: Option<Value>) -> Operand {
    Operand::Fact {
        path: path.into(),
        state,
        value: value.map(Sensitive::new),
    }
}

fn text(text: &str) -> Operand {
    Operand::Literal {
        value: Value::text(text),
    }
}

fn cited(instrument: &str, provision: &str, verification: Verification) -> Citation {
    Citation {
        instrument: instrument.into(),
        provision: Some(provision.into()),
        subject: None,
        verification,
    }
}

fn evidence(path: &str, state: FactState, value: Option<Value>, line: Option<usize>) -> Evidence {
    Evidence {
        path: path.into(),
        state,
        value: value.map(Sensitive::new),
        sensitivity: None,
        on: None,
        at: line.map(|line| Place {
            file: Sensitive::new("case.toml".into()),
            line,
            column: 1,
        }),
    }
}

fn open(path: &str, state: FactState, question: &str, holder: &str) -> OpenQuestion {
    OpenQuestion {
        path: path.into(),
        state,
        question: question.into(),
        holder: holder.into(),
        items: vec!["first-night".into()],
    }
}
