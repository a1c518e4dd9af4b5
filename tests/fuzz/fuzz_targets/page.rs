//! See `exchequer_fuzz::targets::page`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::page(data));
