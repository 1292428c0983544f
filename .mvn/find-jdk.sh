# Sourced by the launcher and by .ci/run.

# Prints the home of a JDK 25 or newer: JAVA_HOME first, then `java` on the PATH, then what is installed.
find_jdk() {
    local java home version
    java=$(command -v java || true)
    for home in \
        "${JAVA_HOME:-}" \
        "${java:+$(dirname "$(dirname "$(readlink -f "$java")")")}" \
        /usr/lib/jvm/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/*; do
        [[ -x $home/bin/javac && -r $home/release ]] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
        if [[ -n $version ]] && ((version >= 25)); then
            printf '%s\n' "$home"
            return
        fi
    done
    printf '%s\n' \
        'Assay needs a JDK 25 or newer and found none in JAVA_HOME, on the PATH or in /usr/lib/jvm.' \
        'Install one, for example Eclipse Temurin 25 or the package openjdk-25-jdk-headless,' \
        'or point JAVA_HOME at it.' >&2
    return 1
}
