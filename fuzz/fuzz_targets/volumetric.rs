//! Fuzzes [`treasurenet_fuzz::volumetric`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| treasurenet_fuzz::volumetric(data));
