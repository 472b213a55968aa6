using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Rosters;

namespace SalesBot.Adapters.WeCom.Roster;

/// <summary>Tells operators why the contacts could not be read, and which permission is missing.</summary>
internal sealed class RosterNotices(ILogger<WeComRoster> logger)
{
    /// <summary>What came of a reading that a call ended.</summary>
    public RosterReading.Failed Failed<T>(ApiResult<T> result)
    {
        var (reason, error) = result.Failure;
        if (error is not null && AdviceFor(error) is { } advice)
        {
            logger.ContactsForbidden(error.Api, reason, advice, error.Code, error.Hint);
        }
        else
        {
            logger.ContactsNotRead(reason);
        }

        return new RosterReading.Failed(reason);
    }

    /// <summary>What has to be changed in WeCom's administration; null where it is nothing there.</summary>
    private static string? AdviceFor(ApiError error) => error.Number switch
    {
        60011 or 60021 => "Add the sales departments to the app's visible scope, and set WeCom:Roster:RootDepartment to a department within it",
        60003 or 60123 => "WeCom:Roster:RootDepartment must be the id of a department that exists",
        48001 or 48002 => "WeCom:Secret must be the self-built app's own, with the right to read contacts within its visible scope",
        48009 => "WeCom:Secret is that of the contacts' synchronisation, which is told ids only; take the self-built app's own",
        60020 => "Add this machine's address to the app's trusted IPs",
        _ => null,
    };
}
