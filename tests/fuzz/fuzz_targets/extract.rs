//! See `exchequer_fuzz::targets::extract`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::extract(data));
