// A checklist item in JavaScript: somewhere to sleep on the first night.
//
//   npm install componentize-qjs@0.4.5
//   npx componentize-qjs --wit sdk/wit/v1 --world rule-component --js sdk/examples/javascript/first-night.js \
//       --stub-wasi --sync -o first-night.wasm
//   throughcare plugin check first-night.wasm

import { text } from "throughcare:policy/case-facts@1.0.0";
import { panicked } from "throughcare:policy/diagnostics@1.0.0";

const STATUS = "home.first_night.status";

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

// `status == "confirmed"`, as a clause of which the host fills in what the fact holds.
const isConfirmed = () => {
  const status = text(STATUS, undefined) ?? null;
  const truth = truthOf(status === null ? null : status === "confirmed");
  return {
    truth,
    reasons: [{ truth, clause: { tag: "compare", val: { left: 0, relation: "equal", right: 1 } } }],
    operands: [
      { tag: "fact", val: { path: STATUS, entry: undefined } },
      { tag: "literal", val: { tag: "text", val: "confirmed" } },
    ],
  };
};

export const about = {
  describe: () => ({
    name: "first-night",
    version: "1.0.0",
    summary: "Somewhere to sleep on the first night, in JavaScript.",
    facts: [{ path: STATUS, kind: "text" }],
    parameters: [],
    answers: ["met"],
    advises: true,
    provides: [],
    attributes: [],
  }),
};

export const rule = {
  ask: told(isConfirmed),
  advise: told(() => [
    {
      action: "Refer to the housing authority",
      by: undefined,
      due: { tag: "with-item" },
      because: ["nobody has confirmed a bed for the first night"],
    },
  ]),
};
