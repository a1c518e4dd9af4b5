//! Inputs made from seeds by small damage, the same ones on every machine.
//!
//! Each input depends on the target's name and its number alone, so that one that fails is made
//! again by `--first N --count 1`.

use crate::seeds::LONGEST;

/// What is put into inputs: parts of figures, words that relate them, and what has no place there.
const PIECES: [&str; 57] = [
    "$",
    "€",
    "£5m",
    "kr.",
    "%",
    "0",
    "1,000",
    "1.000",
    "0.00",
    "36.000",
    "999999999999999999",
    "79228162514264337593543950335",
    "-",
    "–",
    "−",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "\\",
    ",",
    ".",
    ":",
    ";",
    "/",
    "=",
    "<",
    ">",
    "&amp;",
    "<p>",
    "</p>",
    "<!--",
    "<script>",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "\u{202f}",
    "\u{200f}",
    "\u{feff}",
    "\u{0}",
    "\u{1b}[2J",
    "٣",
    "५",
    "万",
    "million",
    "mia.",
    "lakh",
    " per cent to ",
    " from ",
    "2023-02-30",
    "1e999",
];

/// A generator of numbers (xorshift*), the same on every machine.
pub struct Draw(u64);

impl Draw {
    /// Numbers that depend on the name and on the number of an input.
    pub fn new(name: &str, number: u64) -> Self {
        let mix = |state: u64, byte: u8| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let named = name.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
        let mut draw = Self((named ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15)) | 1);
        draw.next();
        draw
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    /// A number below `end`; zero where that is zero.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX);
        usize::try_from(self.next().checked_rem(end).unwrap_or_default()).unwrap_or_default()
    }
}

/// The input of this number.
pub fn input(name: &str, number: u64, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut draw = Draw::new(name, number);
    let mut data = seeds.get(draw.below(seeds.len())).cloned().unwrap_or_default();
    for _ in 0..1 + draw.below(5) {
        damage(&mut data, seeds, &mut draw);
        data.truncate(data.len().min(4 * LONGEST));
    }
    data
}

fn damage(data: &mut Vec<u8>, seeds: &[Vec<u8>], draw: &mut Draw) {
    let at = draw.below(data.len() + 1);
    let end = at + draw.below(data.len() - at + 1).min(1 + draw.below(64));
    match draw.below(10) {
        0 | 1 => insert(data, at, PIECES[draw.below(PIECES.len())].as_bytes()),
        2 => {
            if let Some(byte) = data.get_mut(at) {
                *byte ^= 1 << draw.below(8);
            }
        }
        3 => {
            if let Some(byte) = data.get_mut(at) {
                *byte = u8::try_from(draw.below(256)).unwrap_or_default();
            }
        }
        4 => drop(data.drain(at..end)),
        5 => data.truncate(at),
        6 => {
            let part = data[at..end].to_vec();
            insert(data, draw.below(data.len() + 1), &part);
        }
        7 => {
            let part = data[at..end].repeat(2 + draw.below(200));
            insert(data, at, &part[..part.len().min(LONGEST)]);
        }
        8 => {
            let other = &seeds[draw.below(seeds.len())];
            let from = draw.below(other.len() + 1);
            let to = from + draw.below(other.len() - from + 1);
            insert(data, at, &other[from..to]);
        }
        _ => {
            let digits: Vec<usize> =
                (0..data.len()).filter(|place| data[*place].is_ascii_digit()).collect();
            if let Some(place) = digits.get(draw.below(digits.len())) {
                data[*place] = b"0123456789"[draw.below(10)];
            }
        }
    }
}

fn insert(data: &mut Vec<u8>, at: usize, part: &[u8]) {
    data.splice(at..at, part.iter().copied());
}
