#!/usr/bin/env bash
# Runs every test, on a machine that has nothing but the .NET SDK.
#
#   bash tests/run.sh            what cannot run here is skipped, and named
#   CI=true bash tests/run.sh    a skip is a failure, and the formatting is checked too (.ci/run)
#
# As root on Debian it installs what is missing. Redis and PostgreSQL are started on free loopback ports and stopped again; where
# SALESBOT_TEST_REDIS (host:port) or SALESBOT_TEST_POSTGRESQL (a connection string that may create databases) is set, that one is used.
# Tests that need SQL Server run only with SALESBOT_TEST_SQLSERVER (a connection string).
#
# A script in tests/checks counts as one test: exit code 0 passed, 77 skipped, any other failed. A line "# apt: a b" in it names the
# Debian packages that it needs.
#
# The last line is "N passed, N failed, N skipped"; the exit code is 0 only if nothing failed.
# shellcheck disable=SC2317 # what a trap or another function is given by name is reached
set -euo pipefail
set -m # each background job is a process group of its own, so that it can be stopped with all that it started

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
configuration=Release
patience=4min # without any test ending

# Databases of tests sync each commit: in memory, where there is plenty of it, that costs nothing. What is synced is the same.
in_memory() {
    local least=$((8 * 1024 * 1024)) # KiB
    [ -d /dev/shm ] && [ -w /dev/shm ] && [ "$(df --output=avail /dev/shm | tail -n 1)" -ge "$least" ] &&
        [ "$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' /proc/meminfo)" -ge "$least" ]
}

scratch=$(if [ -z "${TMPDIR:-}" ] && in_memory; then mktemp -d -p /dev/shm; else mktemp -d; fi)
strict=$([ "${CI:-}" = true ] && echo yes || echo no)
step='' lane='' redis='' postgresql='' policy=''

# Build servers that outlive the build would be left behind.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

say() { printf '%s\n' "$*"; }

# Runs a command as a process group, and ends whatever of it is left.
run() {
    local status=0
    "$@" </dev/null &
    step=$!
    wait "$step" || status=$?
    end_group "$step"
    step=''
    return "$status"
}

end_group() {
    kill -TERM -- "-$1" 2>/dev/null || return 0
    for _ in {1..50}; do
        kill -0 -- "-$1" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL -- "-$1" 2>/dev/null || true
}

clean_up() {
    trap - INT TERM HUP
    local leader
    for leader in "$step" "$lane" "$redis"; do
        [ -z "$leader" ] || end_group "$leader"
    done
    # SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients.
    [ -z "$postgresql" ] || { kill -INT "$postgresql" 2>/dev/null || true; wait "$postgresql" 2>/dev/null || true; }
    [ -z "$policy" ] || rm -f "$policy"
    rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# --- What is missing is installed --------------------------------------------------------------------------------------------------

postgresql_binaries() {
    local directory newest=''
    for directory in /usr/lib/postgresql/*/bin; do
        [ ! -x "$directory/postgres" ] || newest=$directory
    done
    say "$newest"
}

packages_missing() {
    [ -e /usr/share/zoneinfo/Asia/Shanghai ] || say tzdata
    [ -n "$(find /usr/lib -name 'libicuuc.so.*' -print -quit)" ] || say libicu72 # .NET itself needs it
    [ -n "${SALESBOT_TEST_REDIS:-}" ] || [ -x /usr/bin/redis-server ] || say redis-server
    [ -n "${SALESBOT_TEST_POSTGRESQL:-}" ] || [ -n "$(postgresql_binaries)" ] || say postgresql
    [ -x /usr/bin/chromium ] || say chromium
    command -v node >/dev/null || say nodejs
    command -v npm >/dev/null || say npm
    [ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || say fonts-noto-cjk
    local package
    { sed -n 's/^# apt: *//p' "$root"/tests/checks/*.sh 2>/dev/null || true; } | tr ' ' '\n' | while read -r package; do
        [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)" = 'install ok installed' ] || say "$package"
    done
}

apt_get() {
    run env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" >"$scratch/apt.log" 2>&1 ||
        { cat "$scratch/apt.log"; say "apt-get $1 failed."; return 1; }
}

install_missing() {
    local missing
    mapfile -t missing < <(packages_missing | sort -u)
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        say "Not installed, and not root on Debian: ${missing[*]}. The tests that need them are skipped."
        return 0
    fi

    say "Installing ${missing[*]} …"
    # Debian starts a server as soon as it is installed, unless this file forbids it.
    [ -e /usr/sbin/policy-rc.d ] || { policy=/usr/sbin/policy-rc.d; printf '#!/bin/sh\nexit 101\n' >"$policy"; chmod +x "$policy"; }
    apt_get update
    apt_get install --yes --no-install-recommends "${missing[@]}"
    [ -z "$policy" ] || { rm -f "$policy"; policy=''; }
}

# The platforms' own clients, against which the simulators are proved. Without node their tests are skipped.
install_official_clients() {
    local clients=$root/tests/Simulators/npm
    command -v npm >/dev/null && [ "$clients/package-lock.json" -nt "$clients/node_modules/.package-lock.json" ] || return 0
    say 'Installing the official clients …'
    run npm --prefix "$clients" ci --no-audit --no-fund --ignore-scripts >"$scratch/npm.log" 2>&1 || { cat "$scratch/npm.log"; say 'npm ci failed.'; }
}

# --- Redis and PostgreSQL ----------------------------------------------------------------------------------------------------------

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000)) # below the range from which the kernel takes ports for clients
        (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    done
    say "$port"
}

# Waits until the probe succeeds; fails where the server has died, as it does when somebody else took the port meanwhile.
await_server() {
    local server=$1
    shift
    for _ in {1..150}; do
        kill -0 "$server" 2>/dev/null || return 1
        ! "$@" >/dev/null 2>&1 || return 0
        sleep 0.1
    done
    return 1
}

start_redis() {
    [ -z "${SALESBOT_TEST_REDIS:-}" ] && [ -x /usr/bin/redis-server ] || return 0
    local port
    for _ in {1..5}; do
        port=$(free_port)
        redis-server --bind 127.0.0.1 --port "$port" --save '' --appendonly no --dir "$scratch" </dev/null >"$scratch/redis.log" 2>&1 &
        redis=$!
        if await_server "$redis" redis-cli -h 127.0.0.1 -p "$port" ping; then
            export SALESBOT_TEST_REDIS="127.0.0.1:$port"
            return 0
        fi
        end_group "$redis"
        redis=''
    done
    cat "$scratch/redis.log"
    say 'Redis does not start.'
    return 1
}

start_postgresql() {
    local binaries port password as=()
    binaries=$(postgresql_binaries)
    [ -z "${SALESBOT_TEST_POSTGRESQL:-}" ] && [ -n "$binaries" ] || return 0

    # PostgreSQL refuses to run as root.
    mkdir "$scratch/postgresql"
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s\n' "$password" >"$scratch/postgresql/password"
    if [ "$(id -u)" = 0 ]; then
        as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
        chmod 711 "$scratch"
        chown -R postgres: "$scratch/postgresql"
    fi

    cd "$scratch/postgresql"
    "${as[@]}" "$binaries/initdb" --pgdata=data --username=salesbot --auth=scram-sha-256 --pwfile=password \
        --encoding=UTF8 --locale=C.UTF-8 --no-sync >initdb.log 2>&1 || { cat initdb.log; say 'initdb failed.'; return 1; }
    for _ in {1..5}; do
        port=$(free_port)
        "${as[@]}" "$binaries/postgres" -D data -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
            -c max_connections=200 -c fsync=off -c full_page_writes=off </dev/null >server.log 2>&1 &
        postgresql=$!
        if await_server "$postgresql" "$binaries/pg_isready" -h 127.0.0.1 -p "$port"; then
            export SALESBOT_TEST_POSTGRESQL="Host=127.0.0.1;Port=$port;Username=salesbot;Password=$password;Database=postgres"
            cd "$root"
            return 0
        fi
        end_group "$postgresql"
        postgresql=''
    done
    cat server.log
    say 'PostgreSQL does not start.'
    return 1
}

# --- Tests, and what they say ------------------------------------------------------------------------------------------------------

# Of a TRX file: the results of one outcome, each with its message. A skip has a reason; what was not executed without one is
# explicit, a helper of another test.
results() {
    awk -v outcome="$2" -v RS='<UnitTestResult ' '
        function plain(text) {
            gsub(/&#x[dD];/, "", text); gsub(/&#x[aA];/, "\n", text); gsub(/&quot;/, "\"", text); gsub(/&#39;|&apos;/, "'\''", text)
            gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&amp;/, "\\&", text)
            return text
        }
        NR > 1 && $0 ~ "^[^>]* outcome=\"" outcome "\"" {
            name = $0; sub(/^[^>]*testName="/, "", name); sub(/".*/, "", name)
            message = ""
            if ($0 ~ /<Message>/) { message = $0; sub(/.*<Message>/, "", message); sub(/<\/Message>.*/, "", message) }
            if (outcome == "NotExecuted" && message == "") next
            message = plain(message); gsub(/\n/, "\n      ", message)
            print "    " plain(name) (message == "" ? "" : "\n      " message)
        }' "$1"
}

count_skips() {
    awk -v RS='<UnitTestResult ' 'NR > 1 && /^[^>]* outcome="NotExecuted"/ && /<Message>/ { skips++ } END { print skips + 0 }' "$1"
}

# Of a run that was broken off: the tests that had begun.
unfinished() {
    find "$1" -name 'Sequence_*.xml' -exec sed -n 's/.*<Test Name="\([^"]*\)".* Completed="False".*/    not finished: \1/p' {} + | sort -u
}

counter() { sed -n "s/.*<Counters .*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

# Adds to what will be summed up, and says so.
count() {
    local name=$1 good=$2 bad=$3 left=$4 seconds=$5
    say "$good $bad $left" >>"$scratch/counts"
    say "  $name: $good passed, $bad failed, $left skipped (${seconds} s)"
}

sum() { awk -v column="$1" '{ sum += $column } END { print sum + 0 }' "$scratch/counts"; }

# What it says comes out in one piece, since two of them run beside each other.
whole() {
    local said status=0
    said=$(mktemp -p "$scratch")
    "$@" >"$said" 2>&1 || status=$?
    cat "$said"
    return "$status"
}

test_project() {
    local project=$1 priority=$2 name trx log status=0 started=$SECONDS good bad left filter=()
    name=$(basename "$project" .csproj)
    trx="$scratch/$name.trx" log="$scratch/$name.log"
    [ -n "${SALESBOT_TEST_SQLSERVER:-}" ] || filter=(--filter 'Needs!=SqlServer')
    # A test that hangs must not take the whole run with it, and must be named.
    run nice -n "$priority" dotnet test "$project" --no-build -c "$configuration" --logger "trx;LogFileName=$trx" --results-directory "$scratch/$name" \
        --blame-hang --blame-hang-timeout "$patience" --blame-hang-dump-type none "${filter[@]}" >"$log" 2>&1 || status=$?

    good=0 bad=0 left=0
    if [ -s "$trx" ]; then
        good=$(counter "$trx" passed)
        bad=$(($(counter "$trx" executed) - good))
        left=$(count_skips "$trx")
    fi

    # A project that ran nothing has failed: its tests were not found.
    if [ $((good + bad + left)) = 0 ]; then
        cat "$log"
        say "  $name ran no test."
        count "$name" 0 1 0 $((SECONDS - started))
        return 0
    fi

    if [ "$status" != 0 ] && [ "$bad" = 0 ]; then
        cat "$log"
        say "  $name: the run broke off."
        unfinished "$scratch/$name"
        bad=1
    fi
    count "$name" "$good" "$bad" "$left" $((SECONDS - started))
    [ "$bad" = 0 ] || results "$trx" Failed
    [ "$left" = 0 ] || { say '    skipped:'; results "$trx" NotExecuted; }
}

check() {
    local name=$1 status=0 started=$SECONDS
    shift
    say "  $name …"
    run "$@" || status=$?
    case $status in
        0) count "$name" 1 0 0 $((SECONDS - started)) ;;
        77) count "$name" 0 0 1 $((SECONDS - started)) ;;
        *) count "$name" 0 1 0 $((SECONDS - started)) ;;
    esac
}

cd "$root"
command -v dotnet >/dev/null || { say 'The .NET SDK is missing: https://dotnet.microsoft.com/download'; exit 1; }
install_missing
install_official_clients
start_redis
start_postgresql
[ ! -x /usr/bin/chromium ] || export SALESBOT_TEST_CHROMIUM="${SALESBOT_TEST_CHROMIUM:-/usr/bin/chromium}"
[ -n "${SALESBOT_TEST_SQLSERVER:-}" ] || say 'SALESBOT_TEST_SQLSERVER is not set: the tests that need SQL Server are left out.'

say 'Building …'
# One compiler for all projects: it is of the step's group, and ends with it.
if ! run dotnet build "$root/SalesBot.sln" -c "$configuration" -m:2 -v:quiet -p:UseSharedCompilation=true; then
    say 'The build failed.'
    say '0 passed, 1 failed, 0 skipped'
    exit 1
fi

end_to_end=$root/tests/EndToEnd/SalesBot.EndToEnd.Tests.csproj
adapters=$root/tests/Adapters/SalesBot.Adapters.Tests.csproj

# What keeps the cores busy, and reads no clock but its own: it takes what the others leave. The style is enforced by the build, and the order of using
# directives by tests/Architecture: of the formatting, that leaves white space, ends of lines and files, and the encoding, for which nothing has to be compiled.
test_assemblies() {
    set -m # as above: a job does not inherit it
    trap '[ -z "$step" ] || end_group "$step"; exit 143' TERM
    local project
    while IFS= read -r -d '' project; do
        [ "$project" = "$end_to_end" ] || [ "$project" = "$adapters" ] || whole test_project "$project" 19
    done < <(find "$root/tests" -name '*.Tests.csproj' -print0 | sort -z)
    [ "$strict" = no ] || whole check 'formatting' dotnet format whitespace "$root" --folder --verify-no-changes --exclude '**/bin/' '**/obj/' '**/node_modules/'
}

# What speaks with platforms under the real clock, and what starts the service as a process and loads it: it mostly waits for the clock and the disk.
test_processes() {
    local script
    whole test_project "$end_to_end" 0
    whole test_project "$adapters" 0
    for script in "$root"/tests/checks/*.sh; do
        [ ! -f "$script" ] || whole check "checks/$(basename "$script" .sh)" bash "$script"
    done
}

say 'Tests:'
: >"$scratch/counts"
mkdir "$scratch/temporary"
export TMPDIR="$scratch/temporary"
test_assemblies &
lane=$!
test_processes
lane_status=0
wait "$lane" || lane_status=$?
lane=''
[ "$lane_status" = 0 ] || { say 'The tests of the assemblies broke off.'; count 'assemblies' 0 1 0 "$SECONDS"; }

passed=$(sum 1) failed=$(sum 2) skipped=$(sum 3)
outcome=0
[ "$failed" = 0 ] || outcome=1
if [ "$strict" = yes ] && [ "$skipped" != 0 ]; then
    say 'Nothing may be skipped here (CI=true); what was is named above.'
    outcome=1
fi
say "$passed passed, $failed failed, $skipped skipped"
exit "$outcome"
