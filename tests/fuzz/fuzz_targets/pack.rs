//! See `exchequer_fuzz::targets::pack`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::pack(data));
