//! Tests, by call.

mod after;
mod mint;
mod reads;
mod upload;
