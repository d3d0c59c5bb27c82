// A checklist item in JavaScript: somewhere to sleep on the first night. `build` makes the component.

import { date, isDeclined, text } from "throughcare:policy/case-facts@1.0.0";
import { panicked } from "throughcare:policy/diagnostics@1.0.0";

const STATUS = "home.first_night.status";
const FREE_FROM = "home.first_night.available_from";
const RELEASE = "release.date";

// An uncaught exception reaches the host as a bare trap, so it is told first.
const told = (answer) => (...question) => {
  try {
    return answer(...question);
  } catch (error) {
    panicked(String(error), "first-night.js", 0);
    throw error;
  }
};

// Absent is null, and so unknown. A rule that took it for a no would contradict the case, and be told so.
const truthOf = (holds) => (holds === null ? "unknown" : holds ? "yes" : "no");

// Kleene's `and`: a no decides, whatever is unknown.
const both = (a, b) => (a === "no" || b === "no" ? "no" : a === "yes" && b === "yes" ? "yes" : "unknown");

const fact = (path) => ({ tag: "fact", val: { path, entry: undefined } });
const compare = (truth, left, relation, right) => ({
  truth,
  clause: { tag: "compare", val: { left, relation, right } },
});

// Both facts are looked at whatever the first says: that is what the plan shows as evidence. Clauses name facts and
// never quote them: the host fills in what they hold, and checks every truth.
const met = () => {
  const status = text(STATUS, undefined) ?? null;
  const from = date(FREE_FROM, undefined) ?? null;
  const release = date(RELEASE, undefined) ?? null;
  const confirmed = truthOf(status === null ? null : status === "confirmed");
  const inTime = truthOf(from === null || release === null ? null : from <= release);
  const truth = both(confirmed, inTime);
  return {
    truth,
    reasons: [
      compare(confirmed, 0, "equal", 1),
      compare(inTime, 2, "at-most", 3),
      { truth, clause: { tag: "all", val: new Uint32Array([0, 1]) } },
    ],
    operands: [
      fact(STATUS),
      { tag: "literal", val: { tag: "text", val: "confirmed" } },
      fact(FREE_FROM),
      fact(RELEASE),
    ],
  };
};

const declined = () => {
  const truth = truthOf(isDeclined(STATUS, undefined) ?? null);
  const reason = { truth, clause: { tag: "said-no", val: { path: STATUS, entry: undefined } } };
  return { truth, reasons: [reason], operands: [] };
};

export const about = {
  describe: () => ({
    name: "first-night",
    version: "1.0.0",
    summary: "Somewhere to sleep on the first night, in JavaScript.",
    facts: [
      { path: STATUS, kind: "text" },
      { path: FREE_FROM, kind: "date" },
      { path: RELEASE, kind: "date" },
    ],
    parameters: [],
    answers: ["met", "declined"],
    advises: true,
    provides: [],
    attributes: [],
  }),
};

export const rule = {
  // The host asks what the description names, and nothing else.
  ask: told((what) => (what === "met" ? met() : declined())),
  advise: told(() => [
    {
      action: "Find a place for the first night",
      by: "housing service",
      due: { tag: "with-item" },
      because: ["nobody has confirmed a bed for your first night"],
    },
  ]),
};
