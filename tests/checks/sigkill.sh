#!/usr/bin/env bash
# 500 messages while the service is killed five times: every message has exactly one effect.
#   bash tests/checks/sigkill.sh [--messages N] [--kills N]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
exec dotnet "$root/tests/Campaigns/bin/Release/net10.0/SalesBot.Campaigns.dll" sigkill "$@"
