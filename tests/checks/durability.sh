#!/usr/bin/env bash
# apt: strace
# No answer leaves before its message was synced to the disk; with synchronous=NORMAL the same check must fail.
#   bash tests/checks/durability.sh [--messages N]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
command -v strace >/dev/null || { echo 'durability: skipped, since strace is not installed.'; exit 77; }
exec dotnet "$root/tests/Campaigns/bin/Release/net10.0/SalesBot.Campaigns.dll" durability --messages 200 "$@"
