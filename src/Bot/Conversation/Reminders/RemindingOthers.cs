using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Sets a reminder for somebody whom the speaker leads, or passes on at once what has no time; to everybody else it is said what can be done instead. Nobody is
/// reminded of what is for another, and what somebody is to do is no news of a deal.
/// </summary>
internal sealed class RemindingOthers(TurnContext turn)
{
    /// <summary>Sets it, where the text wants one.</summary>
    /// <returns>Whether it wants one.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.IsOverheard || OthersReminder.Read(await NamedAsync(text, cancellationToken), turn.Speaker, turn.Chart) is not { } wanted)
        {
            return false;
        }

        if (!turn.Chart.IsAbove(turn.Speaker, wanted.Member))
        {
            if (wanted.IsReminder)
            {
                turn.SayPrivately(turn.Words.ReminderNotYours(wanted.Member.Name));
            }

            return wanted.IsReminder || (wanted.IsMessage && await TryPassOnAsync(wanted, cancellationToken));
        }

        if (turn.Read(new Utterance { Text = wanted.AsOwn, Speaker = turn.Speaker.Id, Now = turn.Now }).Actions is not [RemindAction remind] || (!wanted.IsReminder && remind.At.Value <= turn.Now))
        {
            if (wanted.IsReminder)
            {
                turn.SayPrivately(turn.Words.ReminderWhen(wanted.Member.Name));
                return true;
            }

            return await TryPassOnAsync(wanted, cancellationToken);
        }

        if (await new Reminding(turn).SetAsync(remind, wanted.Member, cancellationToken) is { } set && await new Reaching(turn).FindPreferredAsync(wanted.Member.Id, cancellationToken) is { } reached)
        {
            var card = new Card
            {
                Purpose = CardPurpose.Notice,
                Title = reached.Words.ReminderToldBy(turn.Speaker.Name, reached.Words.Moment(TimeZoneInfo.ConvertTime(set.At, turn.Options.Zone)), remind.What.Value),
            };
            await new Reaching(turn).NotifyAsync(reached, $"reminder-set/{turn.Turn.ChangeSet}/{set.Id}", card, cancellationToken);
        }

        return true;
    }

    /// <summary>Right after a deal of somebody whom the speaker leads, 他 is whose deal it is.</summary>
    private async Task<string> NamedAsync(string text, CancellationToken cancellationToken) =>
        turn.Focus?.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && turn.Chart.Find(deal.Owner) is { } owner && turn.Chart.IsAbove(turn.Speaker, owner)
            ? OthersReminder.WithName(text, owner)
            : text;

    /// <summary>「谢婷衡汀那单祝贺一下」: whom it names reads it, where somebody writes it to the bot alone.</summary>
    /// <returns>Whether it names a colleague.</returns>
    public async Task<bool> TryCheerAsync(string text, CancellationToken cancellationToken) =>
        turn.Line is null && turn.Chart.Members.FirstOrDefault(member => member.Id != turn.Speaker.Id && text.Contains(member.Name, StringComparison.Ordinal)) is { } named
        && await TryPassOnAsync(new OthersReminder(named, "", text.Trim(), IsReminder: false), cancellationToken);

    /// <summary>「让王磊把下一步补上」 is told to 王磊; 「让邓凯去了一趟」 tells what was done.</summary>
    private async Task<bool> TryPassOnAsync(OthersReminder wanted, CancellationToken cancellationToken)
    {
        if (wanted.Deed.Length == 0 || wanted.Deed.AsSpan().IndexOfAny('了', '过') >= 0)
        {
            return false;
        }

        var reaching = new Reaching(turn);
        if (await reaching.FindPreferredAsync(wanted.Member.Id, cancellationToken) is not { } reached)
        {
            turn.SayPrivately(turn.Words.OwnerNotReached(wanted.Member.Name));
            return true;
        }

        var card = new Card { Purpose = CardPurpose.Notice, Title = reached.Words.PassedOn(turn.Speaker.Name, wanted.Deed) };
        await reaching.NotifyAsync(reached, $"passed-on/{turn.Turn.ChangeSet}", card, cancellationToken);
        turn.SayPrivately(turn.Words.HasPassedOn(wanted.Member.Name, wanted.Deed));
        return true;
    }
}
