//! See `exchequer_fuzz::targets::document`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::document(data));
