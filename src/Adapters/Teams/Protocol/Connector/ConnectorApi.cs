using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>The connector's calls that the bot makes.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ConnectorApi(ConnectorClient client)
{
    /// <summary>The call that says something.</summary>
    public const string Sending = "activities";

    /// <summary>The call that changes what was said.</summary>
    public const string Updating = "activities (update)";

    /// <summary>The call that opens a person's chat.</summary>
    public const string Opening = "conversations";

    private const string Listing = "pagedmembers";
    private const int MembersAPage = 500;

    /// <summary>More than any team has, at the fewest that a page may hold.</summary>
    private const int MostPages = 1_000;

    // Typing, and a message that Teams makes two of, are answered without an id.
    private static readonly ConnectorResource Nameless = new(Id: null);

    private static ConnectorJsonContext Json => ConnectorJson.Context;

    /// <summary>Says something. Whether an attempt that broke off has said it is unclear.</summary>
    public Task<ApiResult<ConnectorResource>> SendAsync(ConnectorPlace place, ConnectorActivity activity, CancellationToken cancellationToken) =>
        client.CallAsync(
            new ConnectorRequest(HttpMethod.Post, Sending, place.Activities(), Bytes(activity), IsRepeatable: false), Json.ConnectorResource, Nameless, cancellationToken);

    /// <summary>Puts something in the place of a message, for everybody who sees it. Doing it twice does no harm.</summary>
    public Task<ApiResult<ConnectorResource>> UpdateAsync(ConnectorPlace place, string message, ConnectorActivity activity, CancellationToken cancellationToken) =>
        client.CallAsync(
            new ConnectorRequest(HttpMethod.Put, Updating, place.Activity(message), Bytes(activity), IsRepeatable: true), Json.ConnectorResource, Nameless, cancellationToken);

    /// <summary>Opens a person's chat with the bot. One that is open is given again.</summary>
    public Task<ApiResult<ConnectorResource>> OpenAsync(Uri serviceUrl, ConversationCreation creation, CancellationToken cancellationToken) =>
        client.CallAsync(
            new ConnectorRequest(
                HttpMethod.Post,
                Opening,
                ConnectorPlace.Address(serviceUrl, "conversations"),
                JsonSerializer.SerializeToUtf8Bytes(creation, Json.ConversationCreation),
                IsRepeatable: true),
            Json.ConnectorResource,
            empty: null,
            cancellationToken);

    /// <summary>All members of a conversation, page by page.</summary>
    public async Task<ApiResult<IReadOnlyList<ConnectorMember>>> ListMembersAsync(ConnectorPlace place, CancellationToken cancellationToken)
    {
        List<ConnectorMember> members = [];
        var continuation = "";
        for (var number = 0; number < MostPages; number++)
        {
            var request = new ConnectorRequest(HttpMethod.Get, Listing, place.Members(MembersAPage, continuation), Body: null, IsRepeatable: true);
            var answer = await client.CallAsync(request, Json.MemberPage, empty: null, cancellationToken);
            if (answer is not ApiResult<MemberPage>.Ok { Value: var page })
            {
                return answer.Then<IReadOnlyList<ConnectorMember>>(_ => throw new InvalidOperationException("The page was not read."));
            }

            // A page may be empty although others follow.
            members.AddRange(page.Members ?? []);
            if (page.ContinuationToken is not { Length: > 0 } next)
            {
                return new ApiResult<IReadOnlyList<ConnectorMember>>.Ok(members);
            }

            continuation = next;
        }

        return new ApiResult<IReadOnlyList<ConnectorMember>>.NotDone($"{Listing}: there is no end of pages");
    }

    private static byte[] Bytes(ConnectorActivity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Json.ConnectorActivity);
}
