# Sourced by the scripts that compile for other targets: a compiler that comes with the
# sources of its own library, which the installed one need not have.
#
# It is Debian 12's `rustc-web`, unpacked and not installed, in STACKBLEACH_CACHE, by default
# ~/.cache/stackbleach: 140 MB to download. Needs `say` and `fail`.

# shellcheck shell=bash
cache=${STACKBLEACH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stackbleach}

# Unpacks the compiler into $rust, unless an earlier run has.
#
# Security updates replace both: so whatever version is offered now.
unpack_compiler() {
    if [[ $(id -u) == 0 ]]; then
        apt-get -qq update
    else
        say 'not root, so the package lists are as they are'
    fi
    local version
    version=$(apt-cache policy rust-web-src | awk '/Candidate:/ { print $2 }')
    [[ $version == [0-9]* ]] || fail 'no package rust-web-src'
    say "rustc-web $version"

    rust=$cache/rustc-web-$version
    if [[ ! -d $rust ]]; then
        rm -rf "$cache"/rustc-web-*
        mkdir -p "$rust.new/debs"
        # All that apt would install for it, libraries included.
        apt-get --simulate --no-install-recommends install \
            "rustc-web=$version" "rust-web-src=$version" |
            sed -n 's/^Inst \([^ ]*\) .*(\([^ ]*\) .*/\1=\2/p' >"$rust.new/packages"
        (
            cd "$rust.new/debs"
            # shellcheck disable=SC2046 # one word a package
            apt-get -qq -o APT::Sandbox::User=root download $(<../packages)
        )
        local deb
        for deb in "$rust.new"/debs/*.deb; do
            dpkg -x "$deb" "$rust.new"
        done
        rm -r "$rust.new/debs"
        # In one step, so that what is there is whole.
        mv -T "$rust.new" "$rust"
    fi

    local libraries=$rust/usr/lib/x86_64-linux-gnu:$rust/lib/x86_64-linux-gnu tool
    for tool in rustc rustdoc; do
        printf '#!/bin/sh\nLD_LIBRARY_PATH="%s" exec "%s" "$@"\n' \
            "$libraries" "$rust/usr/bin/$tool" >"$rust/$tool"
        chmod +x "$rust/$tool"
    done
    [[ $("$rust/rustc" --print sysroot) == "$rust/usr" ]] ||
        fail 'the compiler takes another one for its own: is rustc-web installed?'
    [[ -e $rust/usr/lib/rustlib/src/rust/library/Cargo.lock ]] ||
        fail 'the sources of the library are not where cargo looks for them'
}
