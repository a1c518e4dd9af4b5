#!/usr/bin/env bash
# Builds what the npm package needs from Rust into `dist`: the WebAssembly module, and the JavaScript that loads it. Arguments go
# to cargo:
#
#   ./build.sh
#   ./build.sh --no-default-features --features small     eight large languages and the rates of the ECB
#
# Needs cargo with the target: rustup target add wasm32-unknown-unknown.
set -eu
cd "$(dirname "$0")/../../.."
folder=$(realpath -m "${CARGO_TARGET_DIR:-target}")
target=wasm32-unknown-unknown
# Variables that choose another compiler or flags are for the module alone.
env -u RUSTC -u RUSTC_BOOTSTRAP -u CARGO_UNSTABLE_BUILD_STD cargo build --quiet --package exchequer-web-glue --target-dir "$folder"
cargo build --quiet --profile wasm --target $target --target-dir "$folder/wasm" --package exchequer-web "$@"
dist=src/bindings/web/dist
rm -rf $dist
"$folder/debug/exchequer-web-glue" "$folder/wasm/$target/wasm/exchequer_web.wasm" $dist
echo "the module: $(wc -c <$dist/native_bg.wasm) bytes, $(gzip -9c $dist/native_bg.wasm | wc -c) in transit"
