using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Hosting;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Opens the chat of a person who was seen in a group and has not written to the bot alone. One that is open is given again.</summary>
internal sealed class ChatOpening(ConnectorApi api, TeamsReferences references, IOptions<TeamsOptions> options)
{
    /// <summary>Opens it, and keeps what is then known of it.</summary>
    /// <param name="to">The person; the conversation in it is none yet.</param>
    /// <param name="user">The person's id for this bot.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<ApiResult<TeamsReference>> OpenAsync(TeamsDestination to, string user, CancellationToken cancellationToken)
    {
        var bot = to.Reference.Bot.Length > 0 ? to.Reference.Bot : $"28:{options.Value.AppId.ToLowerInvariant()}";
        var creation = new ConversationCreation([new ConnectorAccount(user)], to.Tenant) { Bot = new ConnectorAccount(bot) };
        switch (await api.OpenAsync(to.Place.ServiceUrl, creation, cancellationToken))
        {
            case ApiResult<ConnectorResource>.Ok { Value.Id: { Length: > 0 } id }:
                var opened = to.Reference with { Conversation = id, Kind = TeamsReference.Personal };
                await KeepAsync(to.Chat, opened, cancellationToken);
                return new ApiResult<TeamsReference>.Ok(opened);
            case ApiResult<ConnectorResource>.Ok:
                return new ApiResult<TeamsReference>.NotDone($"{ConnectorApi.Opening}: the answer holds no conversation");
            case ApiResult<ConnectorResource>.Failed { Error: { Kind: ApiErrorKind.Content or ApiErrorKind.NotFound or ApiErrorKind.Spent or ApiErrorKind.Unknown } error }:
                // Whatever is wrong with this person's id, another way may lead to them.
                return new ApiResult<TeamsReference>.Failed(error with { Kind = ApiErrorKind.Recipient });
            case var other:
                return other.Then<TeamsReference>(_ => throw new InvalidOperationException("It was opened."));
        }
    }

    private async Task KeepAsync(ChatAddress chat, TeamsReference opened, CancellationToken cancellationToken)
    {
        try
        {
            await references.KeepAsync(chat, opened, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            // The next message opens it again, and it is the same one.
        }
    }
}
