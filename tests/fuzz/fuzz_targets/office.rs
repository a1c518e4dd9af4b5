//! See `exchequer_fuzz::targets::office`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| exchequer_fuzz::targets::office(data));
