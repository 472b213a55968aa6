using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Conversation;

/// <summary>催办: a manager asks owners to move their deals. Once a day for a deal, or for all of an owner's together, whoever asks; one message an owner.</summary>
internal sealed class Nudging(TurnContext turn)
{
    private readonly Reaching reaching = new(turn);

    /// <summary>Asks the owners of these deals, all of whom the speaker leads.</summary>
    public async Task NudgeAsync(IReadOnlyCollection<(Customer Customer, Deal Deal)> all, CancellationToken cancellationToken)
    {
        var moving = all.Where(each => WhyNot(each.Deal) is not null).ToList();
        foreach (var (customer, deal) in moving)
        {
            turn.SayPrivately(turn.Words.NotNudged(Labels.Of(customer, deal), WhyNot(deal)!));
        }

        foreach (var ofOwner in all.Except(moving).GroupBy(each => each.Deal.Owner))
        {
            await NudgeAsync(ofOwner.Key, [.. ofOwner], cancellationToken);
        }
    }

    /// <summary>「催一下王磊」: all of theirs that have not moved for too long, in one message; where none has, it is said how to ask for one.</summary>
    public async Task NudgeAsync(Member owner, CancellationToken cancellationToken)
    {
        var late = new List<(Customer, Deal)>();
        foreach (var deal in await turn.Session.Deals.OpenOfAsync([owner.Id], cancellationToken))
        {
            if (deal.Owner == owner.Id && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer
                && StaleStanding.Of(new StaleCase(deal, customer.Tier), turn.Options.Staleness, turn.Options.Calendar, turn.Today).IsStale)
            {
                late.Add((customer, deal));
            }
        }

        if (late.Count == 0)
        {
            turn.SayPrivately(turn.Words.NothingToNudge(owner.Name));
            return;
        }

        await NudgeAsync(late, cancellationToken);
    }

    /// <summary>What rests or was brought on today needs no urging; null for all others.</summary>
    private string? WhyNot(Deal deal) =>
        deal.IsPausedOn(turn.Today) ? turn.Words.State(deal.State)
            : deal.LastProgress == turn.Today ? turn.Words.ProgressToday
            : null;

    private async Task NudgeAsync(MemberId ownerId, ImmutableArray<(Customer Customer, Deal Deal)> deals, CancellationToken cancellationToken)
    {
        var (owner, label) = (turn.NameOf(ownerId), turn.Words.List(deals.Select(each => Labels.Of(each.Customer, each.Deal))));
        var key = string.Create(CultureInfo.InvariantCulture, $"nudge/{(deals is [var only] ? only.Deal.Id.Value : ownerId.ToString())}/{turn.Today:yyyy-MM-dd}");
        if (await turn.Session.Outbox.FindAsync(key, cancellationToken) is not null)
        {
            turn.SayPrivately(turn.Words.NudgedToday(owner, label));
            return;
        }

        if (turn.Chart.Find(ownerId) is not { } rep || await reaching.FindPreferredAsync(ownerId, cancellationToken) is not { } reached)
        {
            turn.SayPrivately(turn.Words.OwnerNotReached(owner));
            return;
        }

        await reaching.NotifyAsync(reached, key, CardOf(deals, rep, reached), cancellationToken);
        turn.SayPrivately(turn.Words.Nudged(owner, label));
    }

    private Card CardOf(ImmutableArray<(Customer Customer, Deal Deal)> deals, Member rep, Reached to)
    {
        var options = turn.Options;
        if (deals is [var (customer, deal)])
        {
            return StaleDealCard.Of(customer, deal, rep, turn.Chart, options.Staleness, options.Calendar, turn.Today, to.Words, options.Colleagues(deal.Position.Stage, deal.Owner)) with
            {
                Title = to.Words.NudgeTitle(turn.Speaker.Name, Labels.Of(customer, deal)),
            };
        }

        return new Card
        {
            Purpose = CardPurpose.Warning,
            Title = to.Words.NudgeManyTitle(turn.Speaker.Name, deals.Length),
            Emphasis = CardEmphasis.Warning,
            Actions = [.. deals.Select(each => Button.Of(Verbs.Stale, Labels.Of(each.Customer, each.Deal), hint: Hint(each.Deal, to), data: [(Keys.Deal, each.Deal.Id.Value)]))],
        };
    }

    private static string Hint(Deal deal, Reached to) => deal.LastProgress is { } progress ? to.Words.StaleLastProgress(to.Words.DayShort(progress)) : to.Words.StaleNoProgress;
}
