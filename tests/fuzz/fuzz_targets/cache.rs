//! See `exchequer_fuzz::targets::cache`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::cache(data));
