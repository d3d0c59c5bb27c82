//! How the host runs components: what the operator chooses, and the sandbox that nobody chooses.

use std::time::Duration;

use wasmtime::{Config, InstanceAllocationStrategy, PoolingAllocationConfig};

use super::cache::CodeCache;

/// What an operator may choose about components. Limits of one evaluation are in [`crate::Budget`].
#[derive(Debug, Clone)]
pub struct ComponentSettings {
    /// Where compiled code is kept; nowhere if none.
    pub cache: Option<CodeCache>,
    /// The largest component file, in bytes.
    pub file_bytes: usize,
    /// How many evaluations may run at one time; others wait.
    pub at_once: usize,
    /// The longest that one evaluation may take on the clock. Only a back-stop: fuel decides long before.
    pub patience: Duration,
    /// Whether instances come from a pool, which reserves address space (not memory) for all of them beforehand.
    pub pooling: bool,
}

/// The most memory that the pool holds for one memory of one instance, in bytes.
pub(super) const MEMORY_BYTES: usize = 64 << 20;
/// The most elements of one table.
pub(super) const TABLE_ELEMENTS: usize = 20_000;
/// The most instances, memories and tables inside one component. Those that carry a language runtime have many.
pub(super) const PARTS: u32 = 20;
const MEMORIES: u32 = 8;
/// The stack of compiled code, in bytes. Callers need a thread with four times that.
const STACK_BYTES: usize = 512 << 10;

impl Default for ComponentSettings {
    fn default() -> Self {
        Self {
            cache: None,
            file_bytes: 4 << 20,
            at_once: 16,
            patience: Duration::from_secs(10),
            pooling: true,
        }
    }
}

/// Returns the sandbox, with a pool or without.
pub(super) fn sandbox(settings: &ComponentSettings, pooling: bool) -> Config {
    let mut config = Config::new();
    config.wasm_component_model(true);
    // Fuel decides the outcome; the epoch protects the machine from what fuel does not see.
    config.consume_fuel(true);
    config.epoch_interruption(true);
    config.max_wasm_stack(STACK_BYTES);
    config.cranelift_nan_canonicalization(true);
    // No rule needs these. Threads, garbage collection, exceptions and async are not even compiled in.
    config.wasm_simd(false);
    config.wasm_relaxed_simd(false);
    config.wasm_memory64(false);
    config.wasm_tail_call(false);
    config.wasm_custom_page_sizes(false);
    config.wasm_wide_arithmetic(false);
    // Must stay on: without it wasmtime 48 panics on components whose parts have different memories.
    config.wasm_multi_memory(true);
    config.memory_init_cow(true);
    if pooling {
        config.allocation_strategy(InstanceAllocationStrategy::Pooling(pool(settings.at_once)));
    }
    config
}

fn pool(at_once: usize) -> PoolingAllocationConfig {
    let at_once = u32::try_from(at_once).unwrap_or(u32::MAX).max(1);
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(at_once)
        .total_core_instances(at_once.saturating_mul(PARTS))
        .total_memories(at_once.saturating_mul(MEMORIES))
        .total_tables(at_once.saturating_mul(PARTS))
        .max_core_instances_per_component(PARTS)
        .max_memories_per_component(MEMORIES)
        .max_tables_per_component(PARTS)
        .max_memory_size(MEMORY_BYTES)
        .table_elements(TABLE_ELEMENTS)
        .max_unused_warm_slots(32)
        .linear_memory_keep_resident(4 << 20)
        .table_keep_resident(64 << 10);
    pool
}
