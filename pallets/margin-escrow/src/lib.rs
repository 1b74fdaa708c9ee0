//! Producers' margins, exposure, penalties and debt.
#![cfg_attr(not(feature = "std"), no_std)]
