//! See `exchequer_fuzz::targets::support`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::support(data));
