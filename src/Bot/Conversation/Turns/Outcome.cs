using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Turns what was said and changed into what should happen.</summary>
internal sealed class Outcome(TurnContext turn, ChatAddress direct, string? savedState)
{
    /// <summary>What should happen.</summary>
    public TurnOutcome Build()
    {
        var replies = turn.Turn.Message.Chat.Kind == ChatKind.Direct
            ? [.. turn.Replies.Select(spoken => spoken.Reply)]
            : RepliesToGroup();
        if (!turn.Ledger.IsEmpty)
        {
            turn.ChangeSets.Add(turn.Ledger.Build());
        }

        var changes = turn.ChangeSets.Where(set => set.Events.Length > 0).ToImmutableArray();
        var state = turn.State.ToJson();
        return new TurnOutcome
        {
            Replies = replies,
            Messages = [.. turn.Messages],
            ChangeSets = changes,
            Wins = turn.Options.Wins is { } rules ? WinMoves.Of(changes, rules, turn.Options.Clock, turn.Turn.Message.IsStaged, turn.QuietWins) with { Decided = [.. turn.DecidedWins] } : WinMoves.None,
            Undone = [.. turn.Undone],
            Pipeline = turn.Pipeline,
            Bound = [.. turn.Bound],
            Repeated = [.. turn.Repeated],
            Withdrawn = [.. turn.Withdrawn],
            ReminderMoves = [.. turn.ReminderMoves],
            AttentionChanges = [.. turn.AttentionChanges],
            ScheduleOrders = [.. turn.ScheduleOrders],
            Outsiders = [.. turn.Outsiders],
            JoinedDays = turn.JoinedDays.ToImmutableDictionary(),
            StateChat = direct,
            State = string.Equals(state, savedState, StringComparison.Ordinal) ? null : state,
            OtherStates = [.. turn.OtherStates],
            IsRefused = turn.IsRefused,
            Changes = [.. turn.ChangeSets.SelectMany(set => ChangeReport.Of(set, id => turn.Ledger.Find(id)?.Name, id => turn.NameOf(id), turn.Options.Zone))],
            Asks = turn.Asks,
        };
    }

    /// <summary>A group reads what each of its members may see; the rest goes to the speaker, and the group is told so once.</summary>
    private ImmutableArray<Reply> RepliesToGroup()
    {
        var members = turn.Turn.Scope is { } scope ? Scopes.MembersOf(turn.Chart, scope).ToList() : [];

        // What takes the pressed card's place only for who pressed it is no word to the group.
        var own = SettledCard.IsInPlace(turn.Turn.Message, turn.IsRefused) ? turn.Replies.FirstOrDefault(spoken => spoken.Reply.Card is not null) : null;
        var open = turn.Replies.Where(spoken => spoken == own || MayBeReadByAll(spoken)).Select(spoken => spoken.Reply).ToImmutableArray();
        var hidden = turn.Replies.Where(spoken => spoken != own && !MayBeReadByAll(spoken)).ToList();
        for (var index = 0; index < hidden.Count; index++)
        {
            turn.Messages.Add(new OutgoingMessage
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"private/{turn.Turn.ChangeSet}/{index}"),
                Kind = OutgoingKind.Reply,
                Chat = direct,
                To = turn.Speaker.Id,
                At = turn.Change.Now,
                Card = hidden[index].Reply.Card,
                File = hidden[index].Reply.File,
                Text = hidden[index].Reply.Text,
            });
        }

        return hidden.Count == 0 ? open : open.Add(new Reply(turn.Ledger.IsEmpty ? turn.Words.SentPrivately : turn.Words.SavedSentPrivately));

        bool MayBeReadByAll(SpokenReply spoken) =>
            spoken.IsPublic || (spoken.About.Length > 0 && spoken.About.All(deal => members.All(member => Access.MaySee(turn.Chart, member, deal))));
    }
}
