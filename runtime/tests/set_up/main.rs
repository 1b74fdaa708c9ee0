//! How the runtime is set up: what it starts from, what it lets through, what it costs.

mod calls;
mod chain;
mod constants;
mod fees;
mod presets;
