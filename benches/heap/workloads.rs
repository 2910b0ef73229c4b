//! What programs do.

use std::{collections::HashMap, convert::Infallible, fmt::Write, hint::black_box};

use argon2::Argon2;
use ml_dsa::MlDsa65;
use rsa::{
    BoxedUint, RsaPrivateKey,
    pkcs1v15::SigningKey as RsaSigningKey,
    rand_core::{TryCryptoRng, TryRng},
    signature::{RandomizedSigner, Signer},
};
use serde_json::{Value, json};
use sha2::Sha256;
use stackbleach::{Frames, HeapStack};

pub(crate) const IN_RUNS: [&str; 7] = [
    "nothing",
    "nothing, probed",
    "a block of 64 bytes, probed",
    "serde_json",
    "RSA-2048 sign",
    "Argon2id of 64 KiB",
    "ML-DSA-65 sign",
];

pub(crate) const OUTSIDE: [&str; 2] = ["serde_json outside", "a compiler"];

const SECRET: [u8; 32] = [0x0b; 32];
const MESSAGE: [u8; 64] = *b"The quick brown fox jumps over the lazy dog, 64 bytes in length.";

pub(crate) fn named(name: &str) -> Box<dyn FnMut()> {
    match name {
        "nothing" => in_runs(Frames::Any, || ()),
        "nothing, probed" => in_runs(Frames::Probed, || ()),
        "a block of 64 bytes, probed" => in_runs(Frames::Probed, || {
            black_box(Box::new([1_u64; 8]));
        }),
        "serde_json" => {
            let text = document().to_string();
            in_runs(Frames::Any, move || json(&text))
        }
        "RSA-2048 sign" => rsa_2048(),
        "Argon2id of 64 KiB" => in_runs(Frames::Any, argon2id),
        "ML-DSA-65 sign" => {
            let key = ml_dsa::SigningKey::<MlDsa65>::from_seed(&SECRET.into());
            in_runs(Frames::Any, move || {
                black_box(key.sign(&MESSAGE));
            })
        }
        "serde_json outside" => {
            let text = document().to_string();
            Box::new(move || json(&text))
        }
        "a compiler" => {
            let source = source();
            Box::new(move || {
                black_box(compile(&source));
            })
        }
        other => panic!("no workload {other}"),
    }
}

fn in_runs(frames: Frames, mut work: impl FnMut() + 'static) -> Box<dyn FnMut()> {
    let mut builder = HeapStack::builder();
    builder = builder.frames(frames);
    let mut stack = builder.build().expect("memory");
    Box::new(move || stack.run(&mut work).expect("no panic"))
}

fn rsa_2048() -> Box<dyn FnMut()> {
    // The two largest primes below 2^1024: no secret, but as long as one.
    let [p, q] = [105_u8, 179].map(|less| BoxedUint::max(1024) - BoxedUint::from(less - 1));
    let key = RsaPrivateKey::from_p_q(p, q, 65537_u32.into()).expect("two primes");
    let key = RsaSigningKey::<Sha256>::new(key);
    in_runs(Frames::Any, move || {
        black_box(key.sign_with_rng(&mut Predictable(1), &MESSAGE));
    })
}

fn argon2id() {
    let params = argon2::Params::new(64, 2, 1, None).expect("within limits");
    let mut blocks = vec![argon2::Block::new(); params.block_count()];
    let mut hash = [0; 32];
    Argon2::from(params)
        .hash_password_into_with_memory(&SECRET, b"a salt of its own", &mut hash, &mut blocks)
        .expect("within limits");
    black_box(hash);
}

fn document() -> Value {
    let entry = |n: u32| {
        json!({
            "id": n,
            "name": format!("an entry with number {n}"),
            "tags": ["one", "another", format!("tag {}", n % 7)],
            "nested": { "price": f64::from(n) * 1.25, "known": n.is_multiple_of(2), "note": null },
        })
    };
    (0..100).map(entry).collect()
}

fn json(text: &str) {
    let value: Value = serde_json::from_str(text).expect("JSON");
    black_box(value.to_string());
}

/// Of an imagined language: functions of one expression each.
fn source() -> String {
    let mut source = String::new();
    for n in 0..1_000 {
        let (a, b) = (n % 17, n % 5);
        writeln!(
            source,
            "fn f{n} = x{a} + ( f{b} * y{a} + 12 ) * ( z{b} + {n} ) ;"
        )
        .expect("memory");
    }
    source
}

enum Tree {
    Name(u32),
    Number(u64),
    Binary(char, Box<Self>, Box<Self>),
}

/// Tokens, names, trees, code: many small blocks that live shortly, maps, vectors that grow.
fn compile(source: &str) -> usize {
    let tokens: Vec<String> = source.split_whitespace().map(str::to_owned).collect();
    let mut names: HashMap<String, u32> = HashMap::new();
    let mut functions: HashMap<u32, Vec<String>> = HashMap::new();
    for function in tokens
        .split(|token| token == ";")
        .filter(|tokens| !tokens.is_empty())
    {
        let name = intern(&mut names, &function[1]);
        let tree = sum(&mut function[3..].iter().peekable(), &mut names);
        let mut code = Vec::new();
        emit(&tree, &mut code);
        functions.insert(name, code);
    }
    functions.values().flatten().map(String::len).sum()
}

fn intern(names: &mut HashMap<String, u32>, name: &str) -> u32 {
    let next = u32::try_from(names.len()).expect("few");
    *names.entry(name.to_owned()).or_insert(next)
}

type Tokens<'a> = std::iter::Peekable<std::slice::Iter<'a, String>>;

fn sum(tokens: &mut Tokens, names: &mut HashMap<String, u32>) -> Tree {
    let mut left = product(tokens, names);
    while tokens.next_if(|token| *token == "+").is_some() {
        let right = product(tokens, names);
        left = Tree::Binary('+', Box::new(left), Box::new(right));
    }
    left
}

fn product(tokens: &mut Tokens, names: &mut HashMap<String, u32>) -> Tree {
    let mut left = atom(tokens, names);
    while tokens.next_if(|token| *token == "*").is_some() {
        let right = atom(tokens, names);
        left = Tree::Binary('*', Box::new(left), Box::new(right));
    }
    left
}

fn atom(tokens: &mut Tokens, names: &mut HashMap<String, u32>) -> Tree {
    let token = tokens.next().expect("an expression");
    if token == "(" {
        let tree = sum(tokens, names);
        tokens.next();
        return tree;
    }
    match token.parse() {
        Ok(number) => Tree::Number(number),
        Err(_) => Tree::Name(intern(names, token)),
    }
}

fn emit(tree: &Tree, code: &mut Vec<String>) {
    match tree {
        Tree::Name(name) => code.push(format!("load {name}")),
        Tree::Number(number) => code.push(format!("push {number}")),
        Tree::Binary(operator, left, right) => {
            emit(left, code);
            emit(right, code);
            code.push(format!("do {operator}"));
        }
    }
}

/// The same numbers in each run (SplitMix64), so that the runs are the same as well.
struct Predictable(u64);

impl TryRng for Predictable {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.try_next_u64()? >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Ok(mixed ^ (mixed >> 31))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.try_next_u64()?.to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

/// Not for secrets; traits ask for the claim.
impl TryCryptoRng for Predictable {}
