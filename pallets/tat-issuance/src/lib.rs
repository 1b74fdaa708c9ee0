//! Daily volumes, the monthly audit, and the TAT that it mints.
#![cfg_attr(not(feature = "std"), no_std)]
