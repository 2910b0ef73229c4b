"""Prints the public items of a crate, one signature a line, sorted.

Usage: signatures.py RUSTDOC_JSON

Reads what `rustdoc --output-format json` has written. A part of the format that it does not
know ends it with an error: nothing is left out in silence.
"""

import json
import re
import sys

# What the compiler implements by itself, and users rely on. (`StructuralPartialEq` it
# implements beside `PartialEq`, and nobody can name it.)
AUTO_TRAITS = {"Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe"}


class Crate:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            crate = json.load(file)
        self.index = crate["index"]
        self.paths = crate["paths"]
        self.root = self.item(crate["root"])
        self.names = {
            item["name"] for item in self.index.values() if kind(item) in ("struct", "enum", "trait")
        }
        self.lines = set()

    def item(self, number):
        return self.index[str(number)]

    def named(self, path):
        """A type or trait, by its name; with its path where the crate has one of that name."""
        summary = self.paths.get(str(path["id"]))
        if summary is None:
            name = path["path"].rsplit("::", 1)[-1]
        elif self.is_ambiguous(summary):
            name = "::".join(summary["path"])
            for crate in ("core::", "alloc::"):
                if name.startswith(crate):
                    name = "std::" + name.removeprefix(crate)
        else:
            name = summary["path"][-1]
        return name + self.arguments(path["args"])

    def is_ambiguous(self, summary):
        path = summary["path"]
        aliases = path[-1] == "Result" and path[-2] != "result"
        return summary["crate_id"] != 0 and (path[-1] in self.names or aliases)

    def arguments(self, arguments):
        match sole(arguments):
            case None:
                return ""
            case ("angle_bracketed", inner):
                all = [self.argument(one) for one in inner["args"]]
                all += [f"{one['name']} = {self.bound_to(one)}" for one in inner["constraints"]]
                return f"<{', '.join(all)}>" if all else ""
            case ("parenthesized", inner):
                inputs = ", ".join(map(self.type, inner["inputs"]))
                return f"({inputs}){self.output(inner['output'])}"
            case other:
                unknown(other)

    def argument(self, argument):
        match sole(argument):
            case ("type", type):
                return self.type(type)
            case ("lifetime", lifetime):
                return lifetime
            case ("const", constant):
                return constant["expr"]
            case other:
                unknown(other)

    def bound_to(self, constraint):
        match sole(constraint["binding"]):
            case ("equality", {"type": type}):
                return self.type(type)
            case other:
                unknown(other)

    def type(self, type):
        match sole(type):
            case ("primitive", "never"):
                return "!"
            case ("generic" | "primitive", name):
                return name
            case ("resolved_path", path):
                return self.named(path)
            case ("borrowed_ref", to):
                lifetime = to["lifetime"] + " " if to["lifetime"] else ""
                return f"&{lifetime}{'mut ' if to['is_mutable'] else ''}{self.type(to['type'])}"
            case ("raw_pointer", to):
                return f"*{'mut' if to['is_mutable'] else 'const'} {self.type(to['type'])}"
            case ("tuple", types):
                return f"({', '.join(map(self.type, types))})"
            case ("slice", of):
                return f"[{self.type(of)}]"
            case ("array", of):
                return f"[{self.type(of['type'])}; {of['len']}]"
            case ("dyn_trait", of):
                traits = [self.named(one["trait"]) for one in of["traits"]]
                return "dyn " + " + ".join(traits + [one for one in [of["lifetime"]] if one])
            case ("impl_trait", bounds):
                return "impl " + self.bounds(bounds)
            case ("qualified_path", path):
                of, trait = self.type(path["self_type"]), path["trait"]
                if trait and trait["path"]:
                    of = f"<{of} as {self.named(trait)}>"
                return f"{of}::{path['name']}"
            case other:
                unknown(other)

    def bounds(self, bounds):
        return " + ".join(map(self.bound, bounds))

    def bound(self, bound):
        match sole(bound):
            case ("trait_bound", of):
                prefix = {"none": "", "maybe": "?", "maybe_const": "~const "}[of["modifier"]]
                return prefix + self.named(of["trait"])
            case ("outlives", lifetime):
                return lifetime
            case other:
                unknown(other)

    def generics(self, generics):
        """The parameters, and the clause of what is asked of them."""
        parameters, clauses = [], []
        for parameter in generics["params"]:
            match sole(parameter["kind"]):
                case ("lifetime", of):
                    outlives = " + ".join(of["outlives"])
                    parameters.append(parameter["name"] + (f": {outlives}" if outlives else ""))
                case ("type", of):
                    if not of["is_synthetic"]:
                        bounds = self.bounds(of["bounds"])
                        parameters.append(parameter["name"] + (f": {bounds}" if bounds else ""))
                case ("const", of):
                    parameters.append(f"const {parameter['name']}: {self.type(of['type'])}")
                case other:
                    unknown(other)
        for clause in generics["where_predicates"]:
            match sole(clause):
                case ("bound_predicate", of):
                    clauses.append(f"{self.type(of['type'])}: {self.bounds(of['bounds'])}")
                case ("lifetime_predicate", of):
                    clauses.append(f"{of['lifetime']}: {' + '.join(of['outlives'])}")
                case other:
                    unknown(other)
        return (
            f"<{', '.join(parameters)}>" if parameters else "",
            " where " + ", ".join(clauses) if clauses else "",
        )

    def output(self, output):
        return f" -> {self.type(output)}" if output else ""

    def input(self, name, type):
        type = self.type(type)
        if name == "self" and type in ("Self", "&Self", "&mut Self"):
            return type.replace("Self", "self")
        return f"{name}: {type}"

    def function(self, item, prefix=""):
        function = item["inner"]["function"]
        header, signature = function["header"], function["sig"]
        words = [word for word in ("const", "async", "unsafe") if header[f"is_{word}"]]
        if header["abi"] != "Rust":
            words.append(f'extern "{header["abi"]}"')
        parameters, clause = self.generics(function["generics"])
        inputs = ", ".join(self.input(name, type) for name, type in signature["inputs"])
        words.append(f"fn {prefix}{item['name']}{parameters}({inputs})")
        return " ".join(words) + self.output(signature["output"]) + clause

    def add(self, item, line):
        for attribute in item["attrs"]:
            if attribute == "non_exhaustive":
                line = "#[non_exhaustive] " + line
            elif isinstance(attribute, dict) and "must_use" in attribute:
                line = "#[must_use] " + line
        if item["deprecation"]:
            line = "#[deprecated] " + line
        self.lines.add(line)

    def fields(self, owner, numbers):
        for number in numbers:
            if number is not None:
                field = self.item(number)
                type = self.type(field["inner"]["struct_field"])
                self.add(field, f"field {owner}::{field['name']}: {type}")

    def module(self, module, prefix):
        for number in module["inner"]["module"]["items"]:
            item = self.item(number)
            if item["visibility"] != "public":
                continue
            name = item["name"]
            if kind(item) == "use":
                use = item["inner"]["use"]
                if use["is_glob"] or str(use["id"]) not in self.index:
                    self.add(item, f"use {prefix}{use['source']} as {use['name']}")
                    continue
                item, name = self.item(use["id"]), use["name"]
            self.public(item, prefix, name)

    def public(self, item, prefix, name):
        inner = item["inner"][kind(item)]
        path = prefix + name
        match kind(item):
            case "module":
                self.add(item, f"mod {path}")
                self.module(item, path + "::")
            case "function":
                self.add(item, self.function(item, prefix))
            case "constant":
                self.add(item, f"const {path}: {self.type(inner['type'])}")
            case "struct":
                parameters, clause = self.generics(inner["generics"])
                self.add(item, f"struct {path}{parameters}{clause}")
                match sole(inner["kind"]):
                    case ("plain", of):
                        self.fields(path, of["fields"])
                    case ("tuple", numbers):
                        self.fields(path, numbers)
                    case other if inner["kind"] != "unit":
                        unknown(other)
                self.impls(path, inner["impls"])
            case "enum":
                parameters, clause = self.generics(inner["generics"])
                self.add(item, f"enum {path}{parameters}{clause}")
                for number in inner["variants"]:
                    self.variant(path, self.item(number))
                self.impls(path, inner["impls"])
            case "macro":
                # What it takes: rustdoc prints a line for each pattern.
                patterns = re.findall(r"^\s*(\(.*\)) => ", inner, re.MULTILINE)
                if not patterns:
                    unknown(inner)
                for pattern in patterns:
                    self.add(item, f"macro {path}! {pattern}")
            case other:
                unknown(other)

    def variant(self, path, variant):
        of, name = variant["inner"]["variant"]["kind"], f"{path}::{variant['name']}"
        match sole(of):
            case ("tuple", numbers):
                types = [self.type(self.item(one)["inner"]["struct_field"]) for one in numbers]
                self.add(variant, f"variant {name}({', '.join(types)})")
            case ("struct", fields):
                self.add(variant, f"variant {name}")
                self.fields(name, fields["fields"])
            case _ if of == "plain":
                self.add(variant, f"variant {name}")
            case other:
                unknown(other)

    def impls(self, path, numbers):
        for number in numbers:
            item = self.item(number)
            of = item["inner"]["impl"]
            if of["blanket_impl"] is not None:
                continue
            parameters, clause = self.generics(of["generics"])
            if of["trait"] is None:
                # With what it asks of its parameters, such as `Bleached<F: Future>`.
                owner = self.type(of["for"])
                if ":" in parameters:
                    owner = owner.split("<", 1)[0] + parameters
                for member in of["items"]:
                    self.member(f"{owner}::", self.item(member), clause)
                continue
            trait = of["trait"]["path"].rsplit("::", 1)[-1]
            if trait == "StructuralPartialEq" or of["is_synthetic"] and trait not in AUTO_TRAITS:
                continue
            head = f"{'!' if of['is_negative'] else ''}{self.named(of['trait'])}"
            self.add(item, f"impl{parameters} {head} for {self.type(of['for'])}{clause}")
            for member in map(self.item, of["items"]):
                if kind(member) == "assoc_type":
                    type = self.type(member["inner"]["assoc_type"]["type"])
                    owner = f"<{self.type(of['for'])} as {self.named(of['trait'])}>"
                    self.add(member, f"type {owner}::{member['name']} = {type}")

    def member(self, owner, member, clause):
        if member["visibility"] != "public":
            return
        match kind(member):
            case "function":
                self.add(member, self.function(member, owner) + clause)
            case "assoc_const":
                type = self.type(member["inner"]["assoc_const"]["type"])
                self.add(member, f"const {owner}{member['name']}: {type}")
            case other:
                unknown(other)


def kind(item):
    return next(iter(item["inner"]))


def sole(node):
    """The only key and its value, or whatever it is instead."""
    if isinstance(node, dict) and len(node) == 1:
        return next(iter(node.items()))
    return node


def unknown(node):
    sys.exit(f"signatures.py: a part of rustdoc's format that it does not know: {node}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    crate = Crate(sys.argv[1])
    crate.module(crate.root, "")
    for line in sorted(crate.lines, key=lambda line: (re.sub(r"#\[\w+\] ", "", line), line)):
        print(line)


main()
