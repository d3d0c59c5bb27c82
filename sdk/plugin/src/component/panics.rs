//! Tells the host about a panic before the component ends: there is no other way to learn of it.

use std::panic::{self, PanicHookInfo};
use std::sync::Once;

use super::bindings::throughcare::policy::diagnostics;

/// Makes every later panic known to the host.
pub(super) fn report() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| panic::set_hook(Box::new(tell)));
}

fn tell(info: &PanicHookInfo<'_>) {
    let message = info.payload_as_str().unwrap_or("a panic without words");
    let (file, line) = info
        .location()
        .map_or(("", 0), |place| (place.file(), place.line()));
    diagnostics::panicked(message, file, line);
}
