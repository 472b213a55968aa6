using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Rosters;

namespace SalesBot.Adapters.DingTalk.Roster;

/// <summary>Tells operators why the contacts could not be read, and which permission is missing.</summary>
internal sealed class RosterNotices(ILogger<DingTalkRoster> logger)
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

    /// <summary>What has to be changed in DingTalk's console; null where it is nothing there.</summary>
    private static string? AdviceFor(ApiError error) => error.Code switch
    {
        "60011" => "Grant the app qyapi_get_department_list, qyapi_get_department_member and qyapi_get_member",
        "50004" => "Widen the app's range of contacts, or set DingTalk:Roster:RootDepartment to a department within it",
        "60003" => "DingTalk:Roster:RootDepartment must be the id of a department that exists",
        "60020" => "Add this machine's address to those that the app may call from",
        _ => null,
    };
}
