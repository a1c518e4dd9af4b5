//! What is fuzzed: each [`Target`] is a plain function of bytes that must return, whatever they
//! are, within a bounded part of the heap.
//!
//! The same targets run under libFuzzer (`fuzz_targets`, by `cargo fuzz`) and in a bounded run
//! whose inputs are the same on every machine (`src/bin/smoke.rs`). Neither knows more of a target
//! than its name, its function and its seeds.

pub mod mutator;
pub mod seeds;
pub mod targets;

/// A function that must survive any bytes, and bytes to start from.
#[derive(Clone, Copy)]
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Must return for any bytes. Panics where a promise of the crate is broken.
    pub run: fn(&[u8]),
    /// Inputs that get far, read from the repository.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// Every target.
pub const TARGETS: [Target; 11] = [
    Target { name: "extract", run: targets::extract, seeds: seeds::sentences },
    Target { name: "check", run: targets::check, seeds: seeds::articles },
    Target { name: "support", run: targets::support, seeds: seeds::articles },
    Target { name: "readers", run: targets::readers, seeds: seeds::answers },
    Target { name: "words", run: targets::words, seeds: seeds::word_files },
    Target { name: "pack", run: targets::pack, seeds: seeds::packs },
    Target { name: "page", run: targets::page, seeds: seeds::pages },
    Target { name: "office", run: targets::office, seeds: seeds::office_files },
    Target { name: "plain_text", run: targets::plain_text, seeds: seeds::text_files },
    Target { name: "document", run: targets::document, seeds: seeds::reports },
    Target { name: "cache", run: targets::cache, seeds: seeds::caches },
];
