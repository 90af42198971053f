# Sourced by ./taqwim, ./test and the checks: finds the tools, and as root on Debian installs the missing ones.
# All that is said here goes to stderr: stdout belongs to results.

# require TOOL…: each of jdk, maven, python, node (with npm), chromium. Leaves JAVA_HOME set to a JDK of 17 or newer.
# What is missing and cannot be installed is named in one sentence, exit 2.
require() {
  local tool missing=()
  for tool in "$@"; do
    "find_$tool" || missing+=("$tool")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Please install $(names_of "${missing[@]}") first." >&2
    exit 2
  fi
  quietly "installing $(names_of "${missing[@]}") …" install_packages "${missing[@]}" || exit 1
  for tool in "${missing[@]}"; do
    "find_$tool" || { echo "Installed $(names_of "$tool"), but cannot find it." >&2; exit 1; }
  done
}

# quietly SENTENCE COMMAND…: says the sentence, runs the command, and shows its output only if it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  echo "$1" >&2
  shift
  "$@" >"$log" 2>&1 || status=$?
  [ $status = 0 ] || cat "$log" >&2
  rm -f "$log"
  return $status
}

find_jdk() {
  local javac candidate
  javac=$(command -v javac || true)
  [ -z "$javac" ] || javac=$(readlink -f "$javac")
  for candidate in "${JAVA_HOME:-}" "${javac%/bin/javac}" /usr/lib/jvm/*; do
    if [ "$(jdk_version "$candidate")" -ge 17 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  return 1
}

# The feature version (17, 25) of the JDK in a folder; 0 if there is none. Reads its release file, because starting it takes longer.
jdk_version() {
  local version=
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

find_maven() { command -v mvn >/dev/null; }

find_python() { command -v python3 >/dev/null; }

find_node() { command -v node >/dev/null && command -v npm >/dev/null; }

find_chromium() { command -v chromium >/dev/null; }

names_of() {
  local tool names=
  for tool in "$@"; do
    case $tool in
      jdk) names+=${names:+, }"a JDK (17 or newer)" ;;
      maven) names+=${names:+, }"Maven (3.8.7 or newer)" ;;
      python) names+=${names:+, }"Python 3" ;;
      node) names+=${names:+, }"Node (20 or newer) with npm" ;;
      chromium) names+=${names:+, }"Chromium" ;;
    esac
  done
  echo "$names"
}

install_packages() {
  local tool packages=()
  apt-get update -qq || return
  for tool in "$@"; do
    case $tool in
      jdk) packages+=("$(jdk_package)") ;;
      maven) packages+=(maven) ;;
      python) packages+=(python3) ;;
      node) packages+=(nodejs npm) ;;
      chromium) packages+=(chromium) ;;
    esac
  done
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
}

# Debian 13 has no 17 any more; its default JDK is newer.
jdk_package() {
  if apt-cache show openjdk-17-jdk-headless >/dev/null 2>&1; then
    echo openjdk-17-jdk-headless
  else
    echo default-jdk-headless
  fi
}
