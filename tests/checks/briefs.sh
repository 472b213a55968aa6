#!/usr/bin/env bash
# The morning briefs of 300 people in WeCom, DingTalk and Teams, on two nodes on PostgreSQL, one of which is killed while they go out: each is taken once, or, if
# it was in flight, repeated under the platform's own key or said to be unknown; none is seen twice, none is missing, and no more are unknown than a node sends at
# once. Reps who write meanwhile are answered; with --within, in as many milliseconds each. The long form:
#   SALESBOT_TEST_POSTGRESQL='Host=…' bash tests/checks/briefs.sh --messages 2000 --kills 1 --within 1000
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ $# -gt 0 ] || set -- --messages 300 --kills 1
exec dotnet "$root/tests/Campaigns/bin/Release/net10.0/SalesBot.Campaigns.dll" briefs "$@"
