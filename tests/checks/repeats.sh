#!/usr/bin/env bash
# Every message four times, shuffled, to two nodes on PostgreSQL, one of which is killed: every message has exactly one effect.
#   SALESBOT_TEST_POSTGRESQL='Host=…' bash tests/checks/repeats.sh [--messages N]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
exec dotnet "$root/tests/Campaigns/bin/Release/net10.0/SalesBot.Campaigns.dll" repeats "$@"
