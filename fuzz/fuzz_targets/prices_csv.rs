//! Fuzzes [`treasurenet_fuzz::prices_csv`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| treasurenet_fuzz::prices_csv(data));
