//! Fuzzes [`treasurenet_random::run`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| drop(treasurenet_random::run(data)));
