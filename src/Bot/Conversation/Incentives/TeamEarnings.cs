using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What all of a team, some people or one deal have earned, to whoever may see it; everybody else hears whom to ask, never their own figure for another's.</summary>
internal sealed class TeamEarnings(TurnContext turn, IncentiveTerms terms)
{
    private const int MostShown = 20;

    private readonly EarningsReading reading = new(turn);

    /// <summary>Takes such a question.</summary>
    /// <returns>Whether it was one.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (TeamEarningsRequest.Read(text, turn.Chart, turn.Today) is not { } asked)
        {
            return false;
        }

        var days = asked.Days ?? DayRange.MonthOf(turn.Today);
        switch (asked)
        {
            case { Deal.Length: > 0 }:
                return await TryShowDealAsync(asked.Deal, cancellationToken);
            case { Members: [var only] }:
                await new EarningsAnswer(turn).ShowOfAsync(only, days, terms, isOfPay: true, cancellationToken);
                return true;
            case { Members.Length: > 1 }:
                await ShowAsync(turn.Words.List(asked.Members.Select(member => member.Name)), asked.Members, days, cancellationToken);
                return true;
            // Who sells means their own by 「提成一共多少」.
            case { SaysAll: true }:
            case { SaysSum: true } or { Days: not null } when turn.Speaker.Role is not Role.Rep:
                await ShowTeamAsync(days, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private async Task ShowTeamAsync(DayRange days, CancellationToken cancellationToken)
    {
        if (turn.Speaker.Role is not (Role.Manager or Role.Director) || new TeamFinding(turn).Find(scope: null) is not { } team)
        {
            turn.Refuse(turn.Words.TeamEarningsNotYours(Payers()));
            return;
        }

        await ShowAsync(team.Name, [.. team.Members.Select(id => turn.Chart.Find(id)!).Where(member => member.Role == Role.Rep)], days, cancellationToken);
    }

    private async Task ShowAsync(string name, ImmutableArray<Member> members, DayRange days, CancellationToken cancellationToken)
    {
        if (!terms.MaySeePay(turn.Speaker) || !members.All(member => turn.Chart.IsAbove(turn.Speaker, member)))
        {
            turn.Refuse(turn.Words.TeamEarningsNotYours(Payers()));
            return;
        }

        var words = turn.Words;
        var lines = (await reading.LinesAsync([.. members.Select(member => member.Id)], days, cancellationToken)).ToLookup(line => line.Reward.Member);
        var rows = new List<(Member Member, Income Income)>();
        foreach (var member in members)
        {
            RewardEntry[] own = [.. lines[member.Id]];
            rows.Add((member, Income.Of(own, own.Length > 0 && days.Contains(turn.Today) ? await reading.ExpectedCostAsync(member.Id, own, terms, cancellationToken) : Money.Zero)));
        }

        var total = rows.Aggregate(Money.Zero, (sum, row) => sum + row.Income.Total);
        var shown = rows.OrderByDescending(row => row.Income.Total.Fen).Take(MostShown).Select(row => new CardFact(row.Member.Name, words.EarningsRow(words.Amount(row.Income.Total), words.Amount(row.Income.Commission), words.Amount(row.Income.Bonus), row.Income.Points)));
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = words.TeamEarningsTitle(name, PeriodName.Dated(new Period(days.From, days.To), turn.Today, words), words.Amount(total)),
            Sections = [new CardSection { Facts = [.. shown], Notes = rows.Count > MostShown ? [words.AndMore(rows.Count - MostShown)] : [] }],
            Foot = words.TeamEarningsFoot,
        });
    }

    /// <summary>What was earned with one deal, by each.</summary>
    private async Task<bool> TryShowDealAsync(string name, CancellationToken cancellationToken)
    {
        if (await new DealNaming(turn).FindAsync(name, deal => deal.State.Status != DealStatus.Lost, cancellationToken) is not { Deals: [var deal] } named)
        {
            return false;
        }

        ImmutableArray<Member> earners = [.. deal.Shares.Select(share => share.Member).Prepend(deal.Owner).Distinct().Select(turn.Chart.Find).OfType<Member>()];
        ImmutableArray<Member> seen = [.. earners.Where(member => member.Id == turn.Speaker.Id || (terms.MaySeePay(turn.Speaker) && turn.Chart.IsAbove(turn.Speaker, member)))];
        if (seen.IsEmpty)
        {
            turn.Refuse(turn.Words.TeamEarningsNotYours(Payers()));
            return true;
        }

        var days = new DayRange(deal.CreatedOn, turn.Today);
        var lines = (await turn.Session.Rewards.OfDaysAsync([.. seen.Select(member => member.Id)], days, cancellationToken)).Where(line => line.Reward.Deal == deal.Id).ToLookup(line => line.Reward.Member);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.DealEarningsTitle(Labels.Of(named.Customer, deal), turn.Words.Amount(Income.Sum(lines.SelectMany(own => own)))),
                Sections = [new CardSection { Facts = [.. seen.Select(member => (member, Income: Income.Of([.. lines[member.Id]]))).Select(row => new CardFact(row.member.Name, turn.Words.EarningsRow(turn.Words.Amount(row.Income.Total), turn.Words.Amount(row.Income.Commission), turn.Words.Amount(row.Income.Bonus), row.Income.Points)))] }],
                Foot = turn.Words.TeamEarningsFoot,
            });
        return true;
    }

    /// <summary>Those above the speaker who may see what people earn, else those who lead the company.</summary>
    private string Payers()
    {
        var names = turn.Chart.SuperiorsOf(turn.Speaker).Where(terms.MaySeePay).Select(superior => superior.Name).ToList();
        return names.Count > 0 ? turn.Words.List(names) : WhomToAsk.Of(turn, Scope.Company);
    }
}
