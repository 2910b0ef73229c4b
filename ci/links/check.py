"""Checks links and names of files, and prints what leads nowhere.

Usage: check.py html DIRECTORY CRATE
       check.py documents ROOT PACKAGED

`html` reads what rustdoc made of a crate, in DIRECTORY: each relative link must lead to a file,
and to a place in it that exists.

`documents` reads the Markdown files that PACKAGED lists, one path a line, of the checkout at ROOT:

- a relative link must lead to a packaged file, and to a heading that exists;
- a reference such as [`this`] must have a definition;
- a path in code must be a packaged file or folder, or end one. A document may name what is not
  packaged if it says so: "Paths under `a/` and `b/` are in the repository only."; then it must be
  in the checkout;
- a link to docs.rs's view of the sources must lead to a packaged file, in `src/lib.rs` as well.
"""

import fnmatch
import html.parser
import pathlib
import re
import sys

SOURCES = "https://docs.rs/crate/stackbleach/latest/source/"
ONLY_IN_THE_REPOSITORY = re.compile(r"Paths under (.{,300}?) are in the repository only")


class Page(html.parser.HTMLParser):
    """The links and the places of a page."""

    def __init__(self, path):
        super().__init__()
        self.links, self.places = [], set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src") and value:
                self.links.append(value)
            elif name == "id":
                self.places.add(value)


def check_html(directory, crate):
    root = pathlib.Path(directory)
    pages = {}

    def page(path):
        if path not in pages:
            pages[path] = Page(path)
        return pages[path]

    count = 0
    for path in sorted((root / crate).rglob("*.html")):
        for link in page(path).links:
            if re.match(r"[a-z]+:|//", link):
                continue
            count += 1
            to, _, place = link.partition("#")
            target = (path.parent / to.partition("?")[0]).resolve() if to else path.resolve()
            if target.is_dir():
                target /= "index.html"
            if not target.is_file():
                yield f"{path}: {link} leads to no file"
            # Lines of the sources are found by a script.
            elif place and target.suffix == ".html" and "/src/" not in str(target):
                if place not in page(target).places:
                    yield f"{path}: {link} leads to no place in that file"
    if count < 100:
        yield f"{root / crate}: only {count} links: was everything made?"


def without_blocks(text):
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def places(text):
    """What GitHub and crates.io call its headings."""
    for heading in re.findall(r"^#+ (.*)$", without_blocks(text), re.MULTILINE):
        yield re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def check_documents(root, listing):
    root = pathlib.Path(root)
    packaged = set(pathlib.Path(listing).read_text(encoding="utf-8").split())
    folders = {str(up) for path in packaged for up in pathlib.PurePath(path).parents}

    def is_packaged(path):
        return path in packaged or path.rstrip("/") in folders

    documents = [path for path in sorted(packaged) if path.endswith(".md") and (root / path).exists()]
    if "README.md" not in documents:
        yield "README.md is not packaged"
    for document in documents:
        text = (root / document).read_text(encoding="utf-8")
        yield from sources(document, text, is_packaged)
        text = without_blocks(text)
        yield from links(root, document, text, is_packaged)
        yield from references(document, text)
        yield from names(root, document, text, packaged, is_packaged)
    library = root / "src/lib.rs"
    if library.exists():
        yield from sources("src/lib.rs", library.read_text(encoding="utf-8"), is_packaged)


def sources(document, text, is_packaged):
    for path in re.findall(re.escape(SOURCES) + r"([^\s)>#]+)", text):
        if not is_packaged(path):
            yield f"{document}: {path}, by way of docs.rs, is not packaged"


def links(root, document, text, is_packaged):
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", link):
            continue
        to, _, place = link.partition("#")
        target = document
        if to:
            target = (root / document).parent / to
            target = str(target.resolve().relative_to(root.resolve()))
        if not is_packaged(target):
            yield f"{document}: ({link}) is not packaged"
        elif place and place not in places((root / target).read_text(encoding="utf-8")):
            yield f"{document}: ({link}) leads to no heading"


def references(document, text):
    defined = set(re.findall(r"^\[([^\]]+)\]:", text, re.MULTILINE))
    code = r"\[(`[^`\]]+`)\](?![(:])"
    for label in re.findall(code, text) + re.findall(r"\]\[([^\]]+)\]", text):
        if label not in defined:
            yield f"{document}: [{label}] is resolved by nothing"


def names(root, document, text, packaged, is_packaged):
    said = ONLY_IN_THE_REPOSITORY.search(" ".join(text.split()))
    all = packaged | {str(up) for path in packaged for up in pathlib.PurePath(path).parents}
    elsewhere = tuple(re.findall(r"`([^`]+)`", said[1])) if said else ()
    for name in re.findall(r"`([^`\n]+)`", text):
        is_path = re.fullmatch(r"[\w.*-]+(/[\w.*-]+)*/?", name) and (
            name.endswith("/")
            or re.search(r"\w\.(md|rs|sh|py|toml|lock|txt|svg|stderr)$", name)
            or re.match(r"(src|tests|examples|docs|ci|checks|residue|benches|integration|fuzz)/", name)
        )
        # `NAME` stands for a name.
        if not is_path or "NAME" in name:
            continue
        if name.startswith(elsewhere):
            start = "*" if name in elsewhere and not name.endswith("/") else ""
            if not list(root.glob(name.rstrip("/") + start)):
                yield f"{document}: `{name}` is not in the repository"
        elif "*" in name:
            if not fnmatch.filter(packaged, name):
                yield f"{document}: `{name}` is nothing that is packaged"
        elif not is_packaged(name) and not any(path.endswith("/" + name.rstrip("/")) for path in all):
            yield f"{document}: `{name}` is not packaged"


def main():
    match sys.argv[1:]:
        case ["html", directory, crate]:
            wrong = list(check_html(directory, crate))
        case ["documents", root, listing]:
            wrong = list(check_documents(root, listing))
        case _:
            sys.exit(__doc__)
    for line in wrong:
        print(line)
    sys.exit(1 if wrong else 0)


main()
