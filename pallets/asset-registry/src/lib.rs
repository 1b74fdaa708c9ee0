//! The governed register of assets and kinds.
#![cfg_attr(not(feature = "std"), no_std)]
