//! Promise: what the README and the crate's documentation both say, they say in the same words:
//! the example, what is promised and what isn't, the targets.
//!
//! They are two texts for two readers. Markup and line breaks may differ, and either may say more.

mod targets;

const README: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));
const LIBRARY: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/lib.rs"));

/// The crate's documentation, without the marks of comments.
fn documentation() -> String {
    let text = LIBRARY.lines().filter_map(|line| line.strip_prefix("//!"));
    text.map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned() + "\n")
        .collect()
}

/// The first block of Rust.
fn example(text: &str) -> &str {
    let (_, from) = text
        .split_once("```rust\n")
        .or_else(|| text.split_once("```\n"))
        .expect("a block");
    from.split_once("```\n").expect("an end of it").0
}

/// What is under a heading, up to the next.
fn section<'a>(text: &'a str, heading: &str) -> &'a str {
    let start = format!("# {heading}\n");
    let (_, from) = text.split_once(&start).expect(heading);
    from.split("\n#").next().unwrap_or(from)
}

/// The items of its lists and the rows of its tables, each on one line, in plain words.
fn items(text: &str) -> Vec<String> {
    let mut items = Vec::<String>::new();
    let mut in_item = false;
    for line in text.lines() {
        let is_marked = line.starts_with("- ")
            || line.starts_with('|')
            || line.starts_with(|first: char| first.is_ascii_digit());
        if is_marked {
            items.push(String::new());
            in_item = true;
        }
        in_item &= !line.is_empty();
        if in_item && let Some(item) = items.last_mut() {
            item.push_str(line.trim());
            item.push(' ');
        }
    }
    items.iter().map(|item| plain(item)).collect()
}

/// Without links: their text only.
fn plain(markdown: &str) -> String {
    let mut plain = String::new();
    let mut rest = markdown;
    while let Some((before, link)) = rest.split_once('[') {
        plain.push_str(before);
        let (text, after) = link.split_once(']').expect("an end of a link's text");
        plain.push_str(text);
        // Targets such as `run()` hold a pair of their own.
        rest = match after.strip_prefix('(') {
            Some(target) => {
                let end = target.find(')').expect("an end of a link's target");
                target[end + 1..].trim_start_matches(')')
            }
            None => after,
        };
    }
    plain.push_str(rest);
    plain.trim().to_owned()
}

#[test]
fn the_example_is_the_same() {
    let (readme, library) = (example(README), documentation());
    assert!(readme.contains("HeapStack::new"), "{readme}");
    assert_eq!(readme, example(&library));
}

#[test]
fn the_promises_and_the_targets_are_the_same() {
    let library = documentation();
    for (heading, count) in [
        ("What is promised", 6),
        ("What is not promised", 10),
        ("Targets", 6),
    ] {
        let readme = items(section(README, heading));
        assert_eq!(readme.len(), count, "{readme:#?}");
        assert_eq!(readme, items(section(&library, heading)), "{heading}");
    }
}

#[test]
fn a_word_more_is_a_difference_and_a_link_is_none() {
    let words = "- **Other** `bleach` and\n  HeapStack, built.\n\nMore.\n";
    let links = "- **Other** [`bleach`](bleach()) and [HeapStack],\n  [built](Builder::x).\n";
    assert_eq!(items(words), ["- **Other** `bleach` and HeapStack, built."]);
    assert_eq!(items(words), items(links));
    assert_ne!(items(words), items(&words.replace("and", "or")));
    assert_ne!(example("```rust\na\n```\n"), example("```\nb\n```\n"));
}
