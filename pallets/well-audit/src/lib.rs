//! Wells: applications, reviews, validity, beneficiaries.
#![cfg_attr(not(feature = "std"), no_std)]
