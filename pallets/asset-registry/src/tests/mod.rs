//! Tests of the pallet, one file per subject.

mod assets;
mod genesis;
mod kinds;
mod parameters;
mod proposals;
mod qualifications;
mod reads;
mod stored;
