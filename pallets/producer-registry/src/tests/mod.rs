//! Tests of the pallet, one file per subject.

mod applications;
mod attestations;
mod leaving;
mod qualifications;
mod reads;
mod reviews;
mod stored;
mod uploaders;
mod verifiers;
