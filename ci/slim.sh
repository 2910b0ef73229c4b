# Sourced by the scripts that build a copy of the checkout: it is to have what they run, and only
# the packages which that needs.

# shellcheck shell=bash

# copy_library FOLDER [PATH…]: the library's files, or these alone, without the other members of
# the workspace and their lockfile's claims. With their times, so that what is built stays so.
copy_library() {
  local tree=$1
  shift
  rm -rf "$tree"
  mkdir -p "$tree"
  git ls-files -z --cached --others --exclude-standard -- "$@" | tar -c --null -T - | tar -x -C "$tree"
  rm -rf "$tree"/{benches,checks,fuzz,heap-checks,integration,residue,ci/prologues} "$tree"/tests/{asm,dll,downstream,plugin}
}

# slim_manifest FOLDER [PACKAGE…]: without the members, without tests whose files aren't there, and
# with these development dependencies alone.
slim_manifest() {
  local tree=$1
  shift
  (
    cd "$tree"
    KEEP=$(IFS='|'; echo "$*") perl -0777 -i -pe '
      s/^(?:members|default-members) = .*\n//mg;
      s{^\[\[(?:bench|test)\]\]\nname = "(\w+)"\n(?:\w.*\n)*}
       {-e "tests/$1.rs" || -e "tests/$1/main.rs" ? $& : ""}mge;
      my $keep = qr/^(?:$ENV{KEEP})\b/;
      s{^(\[(?:target\.\N*\.)?dev-dependencies\]\n)(.*?)(?=^\[|\z)}
       {$1 . join "", map { "$_\n" } grep { $ENV{KEEP} && /$keep/ || $_ eq "" } split /\n/, $2}msge;
      s/^\[profile\.dev\.package\.[^\]]*\]\n(?:\w.*\n)*//mg;
    ' Cargo.toml
  )
}
