//! Fuzzes [`treasurenet_fuzz::csv`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| treasurenet_fuzz::csv(data));
