using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>
/// Learns who is in the groups that the bot comes into. Teams lets it write to them first, and wants the id that each has for this bot, which nothing
/// else tells of somebody who has not written yet. Where one of them is from outside the company, the service hears that somebody is.
/// </summary>
internal sealed class MemberLearning(ConnectorApi api, TeamsReferences references, IChatInbox inbox, TimeProvider time, ILogger<MemberLearning> logger) : BackgroundService
{
    private const int MostAttempts = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>Learns the members of a group, where Teams tells them. Whom it does not learn is known as soon as they write.</summary>
    public async Task LearnAsync(ChatAddress group, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var reason = await TryAsync(group, cancellationToken);
            if (reason is null)
            {
                return;
            }

            if (attempt == MostAttempts)
            {
                logger.MembersNotLearnt(group.Id, reason);
                return;
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var group in references.NewGroups(stoppingToken))
        {
            await LearnAsync(group, stoppingToken);
        }
    }

    /// <summary>Why they were not learnt; null where they were, or there is nothing to learn from.</summary>
    private async Task<string?> TryAsync(ChatAddress group, CancellationToken cancellationToken)
    {
        try
        {
            if (await references.FindAsync(group, cancellationToken) is not { IsGone: false } known || !Uri.TryCreate(known.ServiceUrl, UriKind.Absolute, out var serviceUrl))
            {
                return null;
            }

            var listed = await api.ListMembersAsync(new ConnectorPlace(serviceUrl, group.Id), cancellationToken);
            if (listed is not ApiResult<IReadOnlyList<ConnectorMember>>.Ok { Value: var members })
            {
                return listed.Failure.Reason;
            }

            await KeepAsync(members, known, cancellationToken);
            if (members.Any(member => member.IsFromOutside(known.TenantId)))
            {
                await inbox.ReceiveAsync(Sighting(group), cancellationToken);
            }

            return null;
        }
        catch (DatabaseUnavailableException)
        {
            return "the database does not answer";
        }
    }

    /// <summary>Once a day is enough: who it is does not matter.</summary>
    private ChatMessage Sighting(ChatAddress group)
    {
        var now = time.GetUtcNow();
        return new ChatMessage
        {
            Id = TeamsMessageId.Of(string.Create(CultureInfo.InvariantCulture, $"outsider:{now:yyyyMMdd}"), group.Id).ToString(),
            Chat = group,
            Sender = "outsider",
            ReceivedAt = now,
            Occasion = ChatOccasion.OutsiderSeen,
        };
    }

    private async Task KeepAsync(IReadOnlyList<ConnectorMember> members, TeamsReference group, CancellationToken cancellationToken)
    {
        foreach (var member in members)
        {
            // An anonymous guest has no account to be written to.
            if (member is { Id: { Length: > 0 } id } && (member.AadObjectId ?? member.ObjectId) is { Length: > 0 } account)
            {
                var seen = new TeamsReference { TenantId = group.TenantId, Kind = TeamsReference.Personal, ServiceUrl = group.ServiceUrl, Bot = group.Bot, User = id };
                await references.KeepAsync(TeamsChat.WithPerson(account), seen, cancellationToken);
            }
        }
    }
}
