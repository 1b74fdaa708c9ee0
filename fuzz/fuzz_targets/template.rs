//! Fuzzes [`treasurenet_fuzz::template`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| treasurenet_fuzz::template(data));
