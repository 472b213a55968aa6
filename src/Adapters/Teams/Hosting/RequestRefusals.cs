using Microsoft.AspNetCore.Http;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>What a request is refused with that is not let in.</summary>
internal static class RequestRefusals
{
    private const string Callback = "messages";

    /// <summary>The answer to a request that is not what it says.</summary>
    public static IResult Refuse(this CallbackRefusals refusals, RequestFault fault)
    {
        var (status, reason) = Describe(fault);
        return refusals.Refuse(TeamsChat.Platform, Callback, status, reason);
    }

    /// <summary>The answer to a request whose body was not taken.</summary>
    public static IResult Refuse(this CallbackRefusals refusals, BodyFault fault) => refusals.Refuse(TeamsChat.Platform, Callback, fault);

    /// <summary>The answer to a request that holds no activity.</summary>
    public static IResult RefuseBody(this CallbackRefusals refusals) => refusals.Refuse(TeamsChat.Platform, Callback, StatusCodes.Status400BadRequest, "message");

    private static (int Status, string Reason) Describe(RequestFault fault) => fault switch
    {
        RequestFault.TokenMissing => (StatusCodes.Status401Unauthorized, "token"),
        RequestFault.TokenMalformed => (StatusCodes.Status401Unauthorized, "malformed"),
        RequestFault.Algorithm => (StatusCodes.Status401Unauthorized, "algorithm"),
        RequestFault.KeyUnknown => (StatusCodes.Status401Unauthorized, "key"),
        RequestFault.Signature => (StatusCodes.Status401Unauthorized, "signature"),
        RequestFault.Issuer => (StatusCodes.Status401Unauthorized, "issuer"),
        RequestFault.Audience => (StatusCodes.Status401Unauthorized, "audience"),
        RequestFault.Lifetime => (StatusCodes.Status401Unauthorized, "lifetime"),

        // Whoever is genuine comes again.
        RequestFault.KeysUnavailable => (StatusCodes.Status503ServiceUnavailable, "keys"),
        RequestFault.Channel => (StatusCodes.Status403Forbidden, "channel"),
        RequestFault.Endorsement => (StatusCodes.Status403Forbidden, "endorsement"),
        RequestFault.ServiceUrl => (StatusCodes.Status403Forbidden, "service"),
        RequestFault.Host => (StatusCodes.Status403Forbidden, "host"),
        RequestFault.Tenant => (StatusCodes.Status403Forbidden, "tenant"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault that is known."),
    };
}
