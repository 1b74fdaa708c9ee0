//! Tests: a file for each call, and one for each rule that spans several.

mod admit_reporter;
mod confirm_price;
mod declare_no_quote;
mod due;
mod month_of_prices;
mod on_idle;
mod prune_round;
mod reject_price;
mod remove_reporter;
mod report_authorized;
mod report_price;
mod report_volume;
mod requests;
mod revisions;
mod session_keys;
mod set_parameters;
mod settle_price_round;
mod sources;
mod strikes;
mod unit_usd;
mod views;
mod worker_fetch;
mod worker_operator;
mod worker_prices;
mod worker_run;
mod worker_volumes;
pub(crate) mod worker_world;
