//! Prices and official volumes agreed by reporters.
#![cfg_attr(not(feature = "std"), no_std)]
