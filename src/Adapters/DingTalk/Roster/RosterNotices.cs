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
        switch (result)
        {
            case ApiResult<T>.Failed { Error: var error } when AdviceFor(error) is { } advice:
                logger.ContactsForbidden(error.Api, error.Reason, advice, error.Code, error.Hint);
                return new RosterReading.Failed(error.Reason);
            case ApiResult<T>.Failed { Error: var error }:
                logger.ContactsNotRead(error.Reason);
                return new RosterReading.Failed(error.Reason);
            case ApiResult<T>.NotDone { Reason: var reason }:
                logger.ContactsNotRead(reason);
                return new RosterReading.Failed(reason);
            case ApiResult<T>.Unclear { Reason: var reason }:
                logger.ContactsNotRead(reason);
                return new RosterReading.Failed(reason);
            default:
                throw new ArgumentException("A call that succeeded ends no reading.", nameof(result));
        }
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
