//! Tests, by what happens.

mod blocks;
mod eras;
mod genesis;
mod late_payments;
mod model;
mod on_idle;
mod pay_out;
mod periods;
mod reads;
mod set_parameters;
