using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What did not get through as a card: to whom, when and why, and buttons that send again what nobody can have seen.</summary>
internal sealed class UndeliveredCard(UndeliveredMessages messages, OrganisationChart chart, Wording words, TimeZoneInfo zone)
{
    /// <summary>How many are shown at once.</summary>
    public const int PageSize = 10;

    private const int ReasonMaxLength = 80;

    /// <summary>The card, and the buttons with the names by which they are known.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="skip">How many are left out at the beginning.</param>
    public (Card Card, ImmutableArray<OfferedAction> Offered) Write(string title, int skip)
    {
        var page = messages.All.Skip(skip).Take(PageSize).ToList();
        var (unknown, late) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        var rows = new List<(CardAction Action, OfferedAction Offered)>();
        foreach (var record in page)
        {
            var receiver = ReceiverOf(record.Message);
            if (record is { State: OutboxState.Failed, Reason: OutboxRecord.TooLate })
            {
                late.Add(words.ListItem(receiver, Describe(record)));
            }
            else if (record.State == OutboxState.Failed)
            {
                var action = Button.Of(Verbs.Repeat, words.RepeatButton(receiver), hint: Describe(record), data: [(Keys.Message, record.Id.ToString(CultureInfo.InvariantCulture))]);
                rows.Add((action, new OfferedAction(Verbs.Repeat, action.Data, [words.RepeatButton(receiver)])));
            }
            else
            {
                unknown.Add(words.ListItem(receiver, Describe(record)));
            }
        }

        var (count, isMore) = (messages.All.Length, skip + page.Count < messages.All.Length);
        if (isMore)
        {
            var more = Button.Of(Verbs.MoreUndelivered, words.MoreButton, data: [(Keys.From, (skip + page.Count).ToString(CultureInfo.InvariantCulture))]);
            rows.Add((more, new OfferedAction(Verbs.MoreUndelivered, more.Data, [more.Label])));
        }

        return (
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = title,
                Emphasis = CardEmphasis.Warning,
                Sections =
                [
                    .. Section(words.MaybeDelivered, unknown.ToImmutable()),
                    .. Section(words.TooLateToDeliver, late.ToImmutable()),
                    .. Section(words.NowhereToWrite, skip > 0 ? [] : [.. messages.Unreached.Take(PageSize).Select(Describe)], messages.Unreached.Length - PageSize),
                ],
                Actions = [.. rows.Select(row => row.Action)],
                Foot = page.Count < count ? words.ListRange(skip + 1, skip + page.Count, count) : "",
            },
            [.. rows.Select(row => row.Offered)]);
    }

    /// <summary>The person; else the part of the organisation that the group stands for; else the chat's id.</summary>
    public string ReceiverOf(OutgoingMessage message)
    {
        if (message.To is { } member)
        {
            return chart.Find(member)?.Name ?? words.Nobody;
        }

        return messages.Scopes.GetValueOrDefault(message.Chat) switch
        {
            null => message.Chat.Id,
            { Group: { } group } => chart.Find(group)?.Name ?? message.Chat.Id,
            { Region: { } region } => chart.Find(region)?.Name ?? message.Chat.Id,
            _ => words.WholeCompany,
        };
    }

    private IEnumerable<CardSection> Section(string title, ImmutableArray<string> notes, int left = 0) =>
        notes.IsEmpty ? [] : [new CardSection { Title = title, Notes = left > 0 ? notes.Add(words.AndMorePeople(left)) : notes }];

    private string Describe(IGrouping<MemberId, UnreachedCount> unreached) => words.ListItem(
        chart.Find(unreached.Key)?.Name ?? words.Nobody,
        words.List(unreached.Select(count => count.Count == 1 ? words.ScheduleName(count.Schedule) : words.SeveralOf(words.ScheduleName(count.Schedule), count.Count))));

    private string Describe(OutboxRecord record)
    {
        var reason = record.Reason == OutboxRecord.TooLate ? "" : (record.Reason ?? "").ReplaceLineEndings(" ");
        string[] parts =
        [
            words.Moment(TimeZoneInfo.ConvertTime(record.Message.At, zone)),
            record.Message.Chat.Platform,
            words.KindOf(record.Message.Kind),
            reason.Length <= ReasonMaxLength ? reason : ProgressRecorder.Cut(reason, ReasonMaxLength - 1) + "…",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
