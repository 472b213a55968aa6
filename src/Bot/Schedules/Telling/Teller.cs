using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>Hands to the outbox what people are told, and remembers with them what a number means from then on.</summary>
internal static class Teller
{
    /// <summary>Queues them within the session's unit; one whose key went out before is left out.</summary>
    /// <returns>The keys of those that are new.</returns>
    public static async Task<IReadOnlySet<string>> TellAsync(IReadOnlyCollection<Tidings> all, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        if (all.Count == 0)
        {
            return new HashSet<string>(StringComparer.Ordinal);
        }

        var queued = await session.Outbox.AddAllAsync([.. all.SelectMany(tidings => MessagesOf(tidings, now))], cancellationToken);
        var shown = all.Where(tidings => queued.Contains(tidings.Key) && tidings.HeldUntil is null && !tidings.Card.Actions.IsEmpty);
        await RememberAsync([.. shown.Select(tidings => (tidings.To.Member, tidings.To.Chat, OfferedBy(tidings, now)))], now, session, cancellationToken);
        return queued;
    }

    /// <summary>The message that goes out.</summary>
    public static OutgoingMessage MessageOf(Tidings tidings, DateTimeOffset now) => new()
    {
        Key = tidings.Key,
        Kind = tidings.Kind,
        Chat = tidings.To.Chat,
        To = tidings.To.Member,
        At = now,
        HeldUntil = tidings.HeldUntil,
        Card = tidings.Card with { Language = LanguageTags.Of(tidings.To.Words.Language) },
        Text = tidings.Text,
    };

    private static IEnumerable<OutgoingMessage> MessagesOf(Tidings tidings, DateTimeOffset now)
    {
        var message = MessageOf(tidings, now);
        yield return message;
        if (tidings.Attached is { } attached)
        {
            yield return message with { Key = FileKey.Of(tidings.Key), Card = attached.Card, File = attached.File, Text = attached.Text };
        }
    }

    /// <summary>Remembers what a number means from then on in the direct chats in which the cards were shown, the last one last.</summary>
    public static Task RememberAsync(
        IReadOnlyCollection<(MemberId Member, ChatAddress Chat, OfferedCard Shown)> all, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken) => all.Count == 0
        ? Task.CompletedTask
        : session.Conversations.ChangeDirectAsync(
            all.GroupBy(each => (each.Member, each.Chat)).ToDictionary(
                told => told.Key,
                told => (Func<string?, string>)(saved => SavedState.After(saved, [.. told.Select(each => each.Shown)]))),
            now,
            cancellationToken);

    private static OfferedCard OfferedBy(Tidings tidings, DateTimeOffset now) =>
        tidings.Offered.IsDefault ? OfferedCard.Of(tidings.Card, now) : new OfferedCard(tidings.Offered, now);
}
