//! The limits of one evaluation that wasmtime asks us about: memory and tables, all of a store together.

use wasmtime::ResourceLimiter;

use super::settings::{MEMORY_BYTES, PARTS, TABLE_ELEMENTS};
use crate::{Budget, ComponentCause};

/// What is left of memory and tables, and whether something was refused.
///
/// wasmtime's own `StoreLimits` looks at each memory by itself, and a component may have several.
#[derive(Debug)]
pub(super) struct Limits {
    memory_bytes: usize,
    table_elements: usize,
    memory_used: usize,
    table_used: usize,
    refused: Option<ComponentCause>,
}

impl Limits {
    pub(super) fn new(budget: &Budget) -> Self {
        Self {
            memory_bytes: budget.memory_bytes.min(MEMORY_BYTES),
            table_elements: budget.table_elements.min(TABLE_ELEMENTS),
            memory_used: 0,
            table_used: 0,
            refused: None,
        }
    }

    /// Returns what was refused first. A component that goes on without it is not in trouble; one that traps is.
    pub(super) fn refused(&self) -> Option<&ComponentCause> {
        self.refused.as_ref()
    }

    fn grow(used: &mut usize, limit: usize, current: usize, desired: usize) -> bool {
        let grown = used.saturating_add(desired.saturating_sub(current));
        let fits = grown <= limit;
        if fits {
            *used = grown;
        }
        fits
    }
}

impl ResourceLimiter for Limits {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        _: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let fits = Self::grow(&mut self.memory_used, self.memory_bytes, current, desired);
        if !fits {
            self.refused
                .get_or_insert(ComponentCause::MemorySpent(self.memory_bytes));
        }
        Ok(fits)
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        _: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let fits = Self::grow(&mut self.table_used, self.table_elements, current, desired);
        if !fits {
            self.refused
                .get_or_insert(ComponentCause::TablesSpent(self.table_elements));
        }
        Ok(fits)
    }

    fn instances(&self) -> usize {
        PARTS as usize
    }

    fn tables(&self) -> usize {
        PARTS as usize
    }

    fn memories(&self) -> usize {
        PARTS as usize
    }
}
