//! Tests of the pallet, one file per subject.

mod applications;
mod attestations;
mod qualifications;
mod reads;
mod reviews;
mod uploaders;
mod verifiers;
