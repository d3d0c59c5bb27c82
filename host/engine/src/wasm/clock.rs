//! The back-stop: a thread that moves the epoch on, so that nothing can hang a host for ever.
//!
//! It never decides what a rule answers. An evaluation that it ends was not evaluated.

use std::thread;
use std::time::Duration;

use wasmtime::Engine;

const TICK: Duration = Duration::from_millis(10);

/// Starts the thread. It ends by itself when the engine is gone.
pub(super) fn start(engine: &Engine) {
    let engine = engine.weak();
    let ticking = move || {
        while let Some(engine) = engine.upgrade() {
            engine.increment_epoch();
            drop(engine);
            thread::sleep(TICK);
        }
    };
    // Without a thread fuel still ends every evaluation: there is just no back-stop.
    drop(
        thread::Builder::new()
            .name("component clock".to_owned())
            .spawn(ticking),
    );
}

/// Returns a length of time in ticks, at least two, so that a tick that is already under way cannot end anything.
pub(super) fn ticks(patience: Duration) -> u64 {
    let ticks = patience.as_millis() / TICK.as_millis();
    u64::try_from(ticks)
        .unwrap_or(u64::MAX / 2)
        .clamp(2, u64::MAX / 2)
}
