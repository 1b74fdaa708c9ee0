//! Tests: a file for each call, and one for each rule that spans several.

mod admit_reporter;
mod confirm_price;
mod declare_no_quote;
mod month_of_prices;
mod on_idle;
mod prune_round;
mod reject_price;
mod remove_reporter;
mod report_price;
mod report_volume;
mod revisions;
mod set_parameters;
mod settle_price_round;
mod strikes;
mod unit_usd;
mod views;
