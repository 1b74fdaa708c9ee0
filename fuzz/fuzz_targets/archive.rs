//! Fuzzes [`treasurenet_fuzz::archive`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| treasurenet_fuzz::archive(data));
