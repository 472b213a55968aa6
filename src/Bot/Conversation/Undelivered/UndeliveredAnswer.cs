using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Tells an administrator in private what did not get through, to whom and why, and sends a message again where nobody can have seen it.</summary>
/// <remarks>What the messages say is not shown: an administrator sees no deals.</remarks>
internal sealed class UndeliveredAnswer(TurnContext turn)
{
    /// <summary>How many are shown at once.</summary>
    public const int PageSize = 10;

    /// <summary>How far back it is looked.</summary>
    private const int Days = 7;

    /// <summary>How many are looked through.</summary>
    private const int Most = 500;

    private const int ReasonMaxLength = 80;

    private bool IsAllowed => turn.Speaker.Role == Role.Administrator && turn.Turn.Message.Chat.Kind == ChatKind.Direct;

    /// <summary>Shows the newest of them, where an administrator's text asks for that.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (!IsAllowed || !UndeliveredRequest.Is(text))
        {
            return false;
        }

        await ShowAsync(0, cancellationToken);
        return true;
    }

    /// <summary>Shows what follows.</summary>
    public async Task ShowMoreAsync(string from, CancellationToken cancellationToken)
    {
        if (IsAllowed && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) && skip <= Most)
        {
            await ShowAsync(skip, cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    /// <summary>Sends one of them again, unless somebody may have seen it.</summary>
    public async Task RepeatAsync(string message, CancellationToken cancellationToken)
    {
        if (!IsAllowed || !long.TryParse(message, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else if ((await FindAsync(cancellationToken)).FirstOrDefault(record => record.Id == id) is { State: OutboxState.Failed } failed)
        {
            turn.Repeated.Add(failed.Id);
            turn.Say(turn.Words.Repeating(await ReceiverAsync(failed.Message, cancellationToken)));
        }
        else
        {
            turn.Say(turn.Words.NotRepeated);
        }
    }

    private async Task ShowAsync(int skip, CancellationToken cancellationToken)
    {
        var all = await FindAsync(cancellationToken);
        var page = all.Skip(skip).Take(PageSize).ToList();
        if (page.Count == 0)
        {
            turn.Say(turn.Words.NothingUndelivered(Days));
            return;
        }

        var unknown = ImmutableArray.CreateBuilder<string>();
        var rows = new List<(CardAction Action, OfferedAction Offered)>();
        foreach (var record in page)
        {
            var receiver = await ReceiverAsync(record.Message, cancellationToken);
            if (record.State == OutboxState.Failed)
            {
                var action = Button.Of(Verbs.Repeat, turn.Words.RepeatButton(receiver), hint: Describe(record), data: [(Keys.Message, record.Id.ToString(CultureInfo.InvariantCulture))]);
                rows.Add((action, new OfferedAction(Verbs.Repeat, action.Data, [turn.Words.RepeatButton(receiver)])));
            }
            else
            {
                unknown.Add(turn.Words.ListItem(receiver, Describe(record)));
            }
        }

        if (skip + page.Count < all.Count)
        {
            var more = Button.Of(Verbs.MoreUndelivered, turn.Words.MoreButton, data: [(Keys.From, (skip + page.Count).ToString(CultureInfo.InvariantCulture))]);
            rows.Add((more, new OfferedAction(Verbs.MoreUndelivered, more.Data, [more.Label])));
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.UndeliveredTitle(all.Count, Days),
                Emphasis = CardEmphasis.Warning,
                Sections = unknown.Count == 0 ? [] : [new CardSection { Title = turn.Words.MaybeDelivered, Notes = unknown.ToImmutable() }],
                Actions = [.. rows.Select(row => row.Action)],
                Foot = page.Count < all.Count ? turn.Words.ListRange(skip + 1, skip + page.Count, all.Count) : "",
            },
            offered: [.. rows.Select(row => row.Offered)]);
    }

    /// <summary>The newest first, without the mere labels of cards.</summary>
    private async Task<List<OutboxRecord>> FindAsync(CancellationToken cancellationToken) =>
        [.. (await turn.Session.Outbox.UndeliveredAsync(turn.Now.AddDays(-Days).ToUniversalTime(), Most, cancellationToken)).Where(record => !record.Message.IsDroppedElsewhere)];

    private string Describe(OutboxRecord record)
    {
        var kind = turn.Words.KindOf(record.Message.Kind);
        var reason = (record.Reason ?? "").ReplaceLineEndings(" ");
        string[] parts =
        [
            turn.Words.Moment(TimeZoneInfo.ConvertTime(record.Message.At, turn.Options.Zone)),
            record.Message.Chat.Platform,
            kind,
            reason.Length <= ReasonMaxLength ? reason : ProgressRecorder.Cut(reason, ReasonMaxLength - 1) + "…",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The person; else the part of the organisation that the group stands for; else the chat's id.</summary>
    private async Task<string> ReceiverAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (message.To is { } member)
        {
            return turn.NameOf(member);
        }

        return message.Chat.Kind == ChatKind.Direct ? message.Chat.Id : await turn.Session.Organisation.FindChatScopeAsync(message.Chat, cancellationToken) switch
        {
            null => message.Chat.Id,
            { Group: { } group } => turn.Chart.Find(group)?.Name ?? message.Chat.Id,
            { Region: { } region } => turn.Chart.Find(region)?.Name ?? message.Chat.Id,
            _ => turn.Words.WholeCompany,
        };
    }
}
