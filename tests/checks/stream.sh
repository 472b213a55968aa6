#!/usr/bin/env bash
# DingTalk closes every connection every 2 s or falls silent, refuses every fifth new one, hands out expired tickets, tears frames in two and repeats what was
# acknowledged: every message has exactly one effect. Prints what a reconnection costs. The long form:
# bash tests/checks/stream.sh --messages 500 --seconds 60
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ $# -gt 0 ] || set -- --messages 100 --seconds 12
exec dotnet "$root/tests/Campaigns/bin/Release/net10.0/SalesBot.Campaigns.dll" stream "$@"
