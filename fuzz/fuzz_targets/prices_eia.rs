//! Fuzzes [`treasurenet_fuzz::prices_eia`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| treasurenet_fuzz::prices_eia(data));
