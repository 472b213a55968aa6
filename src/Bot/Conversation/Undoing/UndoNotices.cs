using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Tells the others whom a change was told that it was taken back.</summary>
internal sealed class UndoNotices(TurnContext turn)
{
    private readonly Reaching reaching = new(turn);

    /// <summary>Tells of a hand-over both owners, of a division those whose part it is, and of any other change by somebody above the owner.</summary>
    public async Task TellAsync(Customer customer, Deal before, Deal after, CancellationToken cancellationToken)
    {
        var label = Labels.Of(customer, after);
        if (before.Owner != after.Owner)
        {
            await NotifyAsync(after.Owner, after, words => words.HandOverUndoneToYou(turn.Speaker.Name, label), isTheirs: true, cancellationToken);
            await NotifyAsync(before.Owner, after, words => words.HandOverUndoneFromYou(turn.Speaker.Name, label, turn.NameOf(after.Owner)), isTheirs: false, cancellationToken);
            return;
        }

        await new SplitNotices(turn).TellAsync(customer, before, after, wish: null, cancellationToken);
        await new OwnerNotice(turn).TellAsync(before, after, words => words.UndoneByLead(turn.Speaker.Name, label), cancellationToken);
    }

    /// <summary>Tells whoever was to be reminded of something that they will not be.</summary>
    public async Task TellOfRemindersAsync(ChangeSet undo, CancellationToken cancellationToken)
    {
        foreach (var reminder in undo.Events.Where(change => change.Kind == SalesEventKind.ReminderSet).Select(change => SalesJson.Read<Reminder>(change.From)).OfType<Reminder>().Where(reminder => reminder.For != turn.Speaker.Id))
        {
            if (await reaching.FindPreferredAsync(reminder.For, cancellationToken) is { } reached)
            {
                var card = new Card { Purpose = CardPurpose.Notice, Title = reached.Words.ReminderTakenBackBy(turn.Speaker.Name, reminder.What) };
                await reaching.NotifyAsync(reached, $"reminder-undone/{turn.Turn.ChangeSet}/{reminder.Id}", card, cancellationToken);
            }
        }
    }

    /// <summary>Tells those whose targets were set or changed by somebody else what they are again.</summary>
    public async Task TellOfTargetsAsync(ChangeSet undo, CancellationToken cancellationToken)
    {
        foreach (var (change, set) in undo.Events.Where(change => change.Kind == SalesEventKind.TargetSet).Select(change => (change, Set: SalesJson.Read<Target>(change.From))))
        {
            if (set is not { Withdrawn: false, Holder.Kind: TargetHolderKind.Member } || set.Holder.Id == turn.Speaker.Id.Value || await reaching.FindPreferredAsync(new MemberId(set.Holder.Id), cancellationToken) is not { } reached)
            {
                continue;
            }

            var (words, again) = (reached.Words, SalesJson.Read<Target>(change.To));
            var label = words.TargetLabel(words.TargetDays(set.Period), words.TargetMeasureName(set.Measure));
            var card = new Card
            {
                Purpose = CardPurpose.Notice,
                Title = words.TargetTakenBackBy(turn.Speaker.Name),
                Sections = [new CardSection { Facts = [new CardFact(label, again is { Withdrawn: false } ? words.Measured(again.Measure, again.Value) : words.None, words.Measured(set.Measure, set.Value))] }],
            };
            await reaching.NotifyAsync(reached, $"target-undone/{turn.Turn.ChangeSet}/{set.Id}", card, cancellationToken);
        }
    }

    private async Task NotifyAsync(MemberId member, Deal deal, Func<Wording, string> say, bool isTheirs, CancellationToken cancellationToken)
    {
        if (member != turn.Speaker.Id && await reaching.FindPreferredAsync(member, cancellationToken) is { } reached)
        {
            var card = new Card
            {
                Purpose = CardPurpose.Notice,
                Title = say(reached.Words),
                Actions = isTheirs ? [Button.Of(Verbs.Show, reached.Words.LookButton, CardActionStyle.Primary, data: [(Keys.Deal, deal.Id.Value)])] : [],
            };
            await reaching.NotifyAsync(reached, $"reassign-undone/{turn.Turn.ChangeSet}/{deal.Id.Value}/{member}", card, cancellationToken);
        }
    }
}
