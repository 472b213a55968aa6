#!/usr/bin/env bash
# A win that is confirmed in WeCom is in the group chats of its team in WeCom, DingTalk and Teams after its hold, once each, and corrected in each where it is undone;
# eight at once are one card in each. Prints the seconds on each platform; with --within, none may take longer than so many milliseconds. The long form:
#   bash tests/checks/wins.sh --messages 10 --within 2000
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ $# -gt 0 ] || set -- --messages 8
exec dotnet "$root/tests/Campaigns/bin/Release/net10.0/SalesBot.Campaigns.dll" wins "$@"
