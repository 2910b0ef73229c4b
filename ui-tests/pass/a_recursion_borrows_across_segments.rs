// What a closure on a segment borrows may lie on the stack that it came from.

use stackbleach::maybe_grow;

fn fill(words: &mut Vec<String>, depth: usize) {
    let mut word = depth.to_string();
    maybe_grow(32 * 1024, 64 * 1024, || {
        word.push('!');
        if depth > 0 {
            fill(words, depth - 1);
        }
    });
    words.push(word);
}

fn main() {
    let mut words = Vec::new();
    stackbleach::run(|| fill(&mut words, 10_000)).unwrap();
    assert_eq!(words.len(), 10_001);
}
