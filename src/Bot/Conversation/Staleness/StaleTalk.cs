using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes what is said about deals that do not move: a request in words, or the answer to why and until when.</summary>
internal sealed class StaleTalk(TurnContext turn)
{
    /// <summary>Longer answers tell something else.</summary>
    private const int LongestAnswer = 60;

    private static readonly string[] Asking = ["吗", "呢", "?", "？", "了没", "没有啊"];

    /// <summary>Does what the text asks for.</summary>
    /// <returns>Whether it asked for any of it.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.State.Offered is { } offered && OfferedAnswer.Find(offered, text) is not null)
        {
            return false;
        }

        if (StaleWords.IsList(text))
        {
            await new PausedList(turn).ShowAsync(cancellationToken);
            return true;
        }

        var (number, tail) = NumberWord.ReadFirst(text);
        var row = number is { } index ? turn.State.Offered?.Actions.ElementAtOrDefault(index - 1)?.Deal ?? turn.State.Row(index)?.Deal : null;
        return StaleWords.Read(row is null ? text : tail) is { } request
            ? await TryDoAsync(request, row, cancellationToken)
            : await TryAnswerAsync(text, cancellationToken);
    }

    private async Task<bool> TryDoAsync(StaleRequest request, DealId? row, CancellationToken cancellationToken)
    {
        if (request.Verb == Verbs.Nudge)
        {
            if (turn.Chart.FindByName(request.Subject) is { } rep && turn.Chart.IsAbove(turn.Speaker, rep))
            {
                await new Nudging(turn).NudgeAsync(rep, cancellationToken);
                return true;
            }

            request = request with { Subject = WithoutMember(request.Subject) };
        }

        var named = request.Subject.Length > 0
            ? await new DealNaming(turn).FindAsync(request.Subject, deal => deal.IsOpen, cancellationToken)
            : await TalkedOfAsync(row ?? turn.Focus?.Deal, cancellationToken);
        if (named is null || (request.Member.Length > 0 && turn.Chart.FindByName(request.Member) is null))
        {
            return false;
        }

        var data = DataOf(request);
        if (data is null)
        {
            return false;
        }

        switch (named)
        {
            case { Foreign: { } collision }:
                turn.Collisions.Add(collision);
                break;
            case { Deals: [] }:
                turn.SayPrivately(turn.Words.NoOpenDeal(Labels.Short(named.Customer)));
                break;
            case { Deals: [var deal] }:
                await new StaleActs(turn).PressAsync(request.Verb, data.SetItem(Keys.Deal, deal.Id.Value), cancellationToken);
                break;
            default:
                await new WhichDeal(turn).AskAsync(request.Verb, data, named.Deals, cancellationToken);
                break;
        }

        return true;
    }

    /// <summary>What the button that does it would carry; null where a day was named that is none.</summary>
    private ImmutableSortedDictionary<string, string>? DataOf(StaleRequest request)
    {
        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (request.Reason.Length > 0)
        {
            data[Keys.Reason] = request.Reason;
        }

        if (request.Member.Length > 0)
        {
            data[Keys.Member] = turn.Chart.FindByName(request.Member)!.Id.ToString();
        }

        if (request.Days is { } days)
        {
            data[Keys.Days] = days.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (request.When.Length > 0)
        {
            if (DayWords.Read(request.When, turn.Today, Tense.Future) is not { } day)
            {
                return null;
            }

            data[Keys.Until] = DayText.Of(day);
        }

        return data.ToImmutable();
    }

    /// <summary>「王磊 华光」 is about 华光.</summary>
    private string WithoutMember(string subject)
    {
        var member = turn.Chart.Members.Where(member => subject.StartsWith(member.Name, StringComparison.Ordinal)).MaxBy(member => member.Name.Length);
        return member is null ? subject : subject[member.Name.Length..].TrimStart(' ', '的', '跟', '更', '新', '、').Trim();
    }

    private async Task<NamedDeals?> TalkedOfAsync(DealId? id, CancellationToken cancellationToken) =>
        id is { } known && await turn.Ledger.FindAsync(known, cancellationToken) is { } deal && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer
            ? turn.MayChange(deal) ? new NamedDeals(customer, deal.IsOpen ? [deal] : []) : new NamedDeals(customer, [], new Collision(customer, deal.Owner))
            : null;

    /// <summary>Takes the text as the answer to why or until when, unless it says something of its own.</summary>
    private async Task<bool> TryAnswerAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.State.Awaited is not { IsOfPatience: true, Deal: { } id } awaited || awaited.At < turn.Now - turn.Options.FocusWindow || text.Length > LongestAnswer)
        {
            return false;
        }

        // A question is no reason.
        if (Asking.Any(ending => text.TrimEnd(' ', '。').EndsWith(ending, StringComparison.Ordinal)))
        {
            return false;
        }

        turn.State = turn.State with { Awaited = null };
        if (AnswerWords.IsNo(text))
        {
            turn.SayPrivately(turn.Words.LeftAsItIs);
            return true;
        }

        // What is said of a customer by name, or asks for something, is a message of its own.
        if (!turn.Read(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Actions.All(action => action is ClarifyCustomerAction or ClarifyDealAction))
        {
            return false;
        }

        var (verb, key) = awaited.Kind switch
        {
            AwaitedKind.MoreTimeReason => (Verbs.MoreTime, Keys.Reason),
            AwaitedKind.PauseReason => (Verbs.Pause, Keys.Reason),
            _ => (Verbs.Pause, Keys.Until),
        };
        var data = ImmutableSortedDictionary<string, string>.Empty.Add(Keys.Deal, id.Value);
        data = awaited.Reason is { } reason ? data.SetItem(Keys.Reason, reason) : data;
        if (key == Keys.Until)
        {
            if (DayWords.In(text, turn.Today).Select(day => day.Future).OfType<DateOnly>().FirstOrDefault() is not { Year: > 1 } day)
            {
                return false;
            }

            text = DayText.Of(day);
        }

        await new StaleActs(turn).PressAsync(verb, data.SetItem(key, text), cancellationToken);
        return true;
    }
}
