//! Who may produce: applications, attestations, qualifications, uploaders.
#![cfg_attr(not(feature = "std"), no_std)]
