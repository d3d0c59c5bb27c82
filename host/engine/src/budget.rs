//! How much work one evaluation may do. Work is counted, never timed.

/// The most that one evaluation of one rule may use.
///
/// A rule that goes past any of these ends there, and its item is `undetermined`: the outcome is a
/// property of the rule and the case, never of the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// Script operations, those inside closures included.
    pub operations: u64,
    /// Function calls inside function calls.
    pub call_depth: usize,
    /// Expressions inside expressions, those of called functions counted in.
    pub expression_depth: usize,
    /// Bytes of one text.
    pub text_bytes: usize,
    /// Elements of one array, or of one map.
    pub elements: usize,
    /// Variables at one time.
    pub variables: usize,
    /// Recommendations of one `advise`.
    pub recommendations: usize,
    /// Fuel of a component: about one for each instruction, and for each byte that one instruction moves.
    pub fuel: u64,
    /// Looks of a component through the window, and its other calls of the host.
    pub host_calls: u64,
    /// Bytes of all memories of a component together.
    pub memory_bytes: usize,
    /// Elements of all tables of a component together.
    pub table_elements: usize,
    /// Bytes that a component may hand over in one call.
    pub handed_over_bytes: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            operations: 50_000,
            call_depth: 16,
            expression_depth: 48,
            text_bytes: 8 * 1024,
            elements: 1_000,
            variables: 100,
            recommendations: 50,
            fuel: 50_000_000,
            host_calls: 100_000,
            memory_bytes: 64 << 20,
            table_elements: 20_000,
            handed_over_bytes: 4 << 20,
        }
    }
}
