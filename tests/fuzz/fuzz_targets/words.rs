//! See `exchequer_fuzz::targets::words`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::words(data));
