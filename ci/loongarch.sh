# Sourced by ci/cross.sh: what it takes to build and run programs for LoongArch, of which Debian 12
# has nothing.
#
# Debian 13's emulator and C library, and Debian 12's clang of the version of the compiler's own
# LLVM; all unpacked and not installed, in the cache of ci/compiler.sh: 140 MB to download. Needs
# `say`, `fail`, and `unpack_compiler` before.

# shellcheck shell=bash

# Unpacks them into $loongarch, unless an earlier run has. `$loongarch/bin` is for PATH: it has a
# compiler and an emulator by the names that Debian gives to those of other processors.
unpack_loongarch() {
  local triple=loongarch64-linux-gnu llvm
  llvm=$("$rust/rustc" -vV | sed -n 's/^LLVM version: \([0-9]*\)\..*/\1/p')
  loongarch=$cache/loongarch64-$llvm
  [[ ! -d $loongarch ]] || return 0
  say "unpacks an emulator, a C library and clang-$llvm for LoongArch"
  local new=$loongarch.new
  rm -rf "$new"
  mkdir -p "$new"/{bin,debs,apt/lists/partial,apt/cache/archives/partial}

  # From where Debian 12 comes. The machine's own lists of packages stay as they are.
  local site
  site=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' | sed -n 's/^bookworm //p' | head -1)
  [[ $site ]] || fail 'where do packages come from?'
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site trixie main" >"$new/apt/sources.list"
  local options=(
    -qq -o APT::Sandbox::User=root -o Dir::Etc::SourceParts=/dev/null -o Dir::Etc::SourceList="$new/apt/sources.list"
    -o Dir::State::Lists="$new/apt/lists" -o Dir::Cache="$new/apt/cache"
  )
  local runtime=14 # of gcc
  (
    cd "$new/debs"
    apt-get "${options[@]}" update
    apt-get "${options[@]}" download qemu-user lib{c6,c6-dev,gcc-s1,gcc-$runtime-dev}-loong64-cross linux-libc-dev-loong64-cross
    # These, whether installed or not, and what else apt would install for them.
    clang=({clang-,lld-,libllvm,libclang-cpp}"$llvm" "libclang-common-$llvm-dev")
    # shellcheck disable=SC2046 # one word a package
    apt-get -qq -o APT::Sandbox::User=root download $({
      printf '%s\n' "${clang[@]}"
      apt-get --simulate --no-install-recommends install "${clang[@]}" | sed -n 's/^Inst \([^ ]*\) .*/\1/p'
    } | sort -u)
  )
  local deb
  for deb in "$new"/debs/*.deb; do
    dpkg -x "$deb" "$new"
  done
  rm -r "$new"/{debs,apt}
  # Of the emulators, this one.
  find "$new/usr/bin" -name 'qemu-*' ! -name qemu-loongarch64 -delete
  ln -s ../usr/bin/qemu-loongarch64 "$new/bin/qemu-loongarch64-static"
  cat >"$new/bin/$triple-gcc" <<END
#!/bin/sh
LD_LIBRARY_PATH=$loongarch/usr/lib/x86_64-linux-gnu:$loongarch/lib/x86_64-linux-gnu \\
  exec $loongarch/usr/bin/clang-$llvm --target=$triple -Wno-unused-command-line-argument \\
  --ld-path=$loongarch/usr/bin/ld.lld-$llvm --sysroot=$loongarch \\
  --gcc-install-dir=$loongarch/usr/lib/gcc-cross/$triple/$runtime "\$@"
END
  chmod +x "$new/bin/$triple-gcc"
  # In one step, so that what is there is whole.
  mv -T "$new" "$loongarch"
}
