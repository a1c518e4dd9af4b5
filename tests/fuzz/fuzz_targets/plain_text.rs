//! See `exchequer_fuzz::targets::plain_text`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::plain_text(data));
