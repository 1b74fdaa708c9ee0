//! Fuzzes [`treasurenet_fuzz::ngl`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| treasurenet_fuzz::ngl(data));
