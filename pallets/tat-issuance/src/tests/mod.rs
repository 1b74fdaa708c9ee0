//! Tests by concern.

mod amend;
mod burn;
mod clear;
mod costs;
mod mint;
mod preview_upload;
mod reads;
mod set_parameters;
mod settle;
mod try_state;
mod upload;
