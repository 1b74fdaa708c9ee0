//! Fuzzes [`treasurenet_fuzz::http`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| treasurenet_fuzz::http(data));
