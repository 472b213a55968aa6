using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What somebody earns by the rules, line by line, in private: expected until the month is settled.</summary>
internal sealed class EarningsAnswer(TurnContext turn)
{
    private const int MostShown = 5;

    private readonly EarningsReading reading = new(turn);

    /// <summary>Takes 「王磊的奖金」: those above may ask for others', all others are told whom to ask.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.Options.Incentives is not { } terms || IncentiveRequest.Whose(text) is not { } name || turn.Chart.FindByName(name) is not { } member)
        {
            return false;
        }

        await ShowOfAsync(member, DayRange.MonthOf(turn.Today), terms, IncentiveRequest.IsOfPay(text), cancellationToken);
        return true;
    }

    /// <summary>Shows those of a member, or says whom to ask.</summary>
    public async Task ShowOfAsync(Member member, DayRange days, IncentiveTerms terms, bool isOfPay, CancellationToken cancellationToken)
    {
        if (member.Id != turn.Speaker.Id && !turn.Chart.IsAbove(turn.Speaker, member))
        {
            turn.Refuse(turn.Words.EarningsNotYours(member.Name, turn.Words.List(turn.Chart.SuperiorsOf(member).Where(superior => !isOfPay || terms.MaySeePay(superior)).Select(superior => superior.Name).Prepend(member.Name).Distinct(StringComparer.Ordinal))));
            return;
        }

        await ShowAsync(member, days, terms, cancellationToken);
    }

    /// <summary>Shows the speaker's own.</summary>
    public async Task ShowAsync(Period? period, CancellationToken cancellationToken)
    {
        if (turn.Options.Incentives is not { } terms)
        {
            turn.SayPrivately(turn.Words.NoRewardRules);
            return;
        }

        var days = period is { } asked && asked.From <= asked.To ? new DayRange(asked.From, asked.To) : DayRange.MonthOf(turn.Today);
        await ShowAsync(turn.Speaker, days, terms, cancellationToken);
    }

    /// <summary>Shows why a reward was given, or sends the whole ledger of some days.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (turn.Options.Incentives is not { } terms)
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else if (press.Verb == Verbs.RewardFile)
        {
            await SendAsync(press.Data, terms, cancellationToken);
        }
        else if (await new RewardFinding(turn).FindLatestAsync(press.Data, cancellationToken) is var (reward, taken))
        {
            await ExplainAsync(reward, taken, cancellationToken);
        }
    }

    private bool SeesPay(Member member, IncentiveTerms terms) =>
        member.Id == turn.Speaker.Id || (turn.Chart.IsAbove(turn.Speaker, member) && terms.MaySeePay(turn.Speaker));

    private async Task ShowAsync(Member member, DayRange days, IncentiveTerms terms, CancellationToken cancellationToken)
    {
        var lines = await reading.LinesAsync([member.Id], days, cancellationToken);
        var isOpen = days.Contains(turn.Today);
        var expected = isOpen ? await reading.ExpectedCostAsync(member.Id, lines, terms, cancellationToken) : Money.Zero;
        var income = Income.Of(lines, expected);
        var words = turn.Words;
        var name = PeriodName.Dated(new Period(days.From, days.To), turn.Today, words);
        var points = await turn.Session.Rewards.PointsAsync(member.Id, cancellationToken);
        if (!SeesPay(member, terms))
        {
            turn.Show(new Card
            {
                Purpose = CardPurpose.Answer,
                Title = words.PointsTitle(member.Name, name, income.Points),
                Sections = [new CardSection { Facts = [new CardFact(words.PointsBalanceLabel, words.RewardPoints($"{points}"))], Notes = [words.PayNotShown(words.List(turn.Chart.SuperiorsOf(member).Where(superior => superior.Role == Role.Director).Select(superior => superior.Name)))] }],
            });
            return;
        }

        var rules = await terms.RulesAsync(turn.Session, cancellationToken);
        if (lines.Count == 0)
        {
            var nothing = rules.At(turn.Today).Any() ? words.NothingEarned(name, words.List(rules.At(turn.Today).Take(3).Select(rule => words.RuleLine(rule.Name, new RewardWords(words).Gives(rule))))) : words.NoRewardRules;
            turn.SayPrivately(member.Id == turn.Speaker.Id ? nothing : words.EarningsOf(member.Name, nothing));
            return;
        }

        var trails = RewardTrail.Of(lines);
        ImmutableArray<RewardTrail> shown = [.. trails.Take(MostShown)];
        var rows = new List<(CardFact Fact, CardAction Button)>();
        foreach (var trail in shown)
        {
            rows.Add((await new LedgerRow(turn).FactAsync(trail, cancellationToken), Button.Of(Verbs.Reward, trail.Reward.Name, data: [(Keys.Reward, trail.Reward.Id.ToString())])));
        }

        var isSettled = lines.All(line => line.Settlement is not null);
        var total = words.Amount(income.Total);
        var title = isSettled ? words.EarningsSettledTitle(name, total) : words.EarningsTitle(name, total);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = member.Id == turn.Speaker.Id ? title : words.EarningsOf(member.Name, title),
                Sections = [Parts(income, expected, points), new CardSection { Title = words.EarningsLines(shown.Length, trails.Length), Facts = [.. rows.Select(row => row.Fact)] }],
                Actions = [.. rows.Select(row => row.Button), Button.Of(Verbs.RewardFile, words.RewardFileButton, data: [(Keys.Member, member.Id.ToString()), (Keys.From, DayText.Of(days.From)), (Keys.Until, DayText.Of(days.To))])],
                Foot = isSettled ? words.EarningsFootSettled : words.EarningsFoot,
            });
    }

    private CardSection Parts(Income income, Money expected, int points)
    {
        var words = turn.Words;
        List<CardFact> facts =
        [
            new(words.CommissionLabel, words.Amount(income.Commission)),
            new(words.BonusLabel, words.Amount(income.Bonus)),
            new(words.PointsLabel, words.PointsAndBalance(income.Points, points)),
        ];
        if (income.Shared != Money.Zero)
        {
            facts.Insert(1, new CardFact(words.SharedCommissionLabel, words.Amount(income.Shared)));
        }

        if (income.Rated != Money.Zero)
        {
            facts.Insert(facts.Count - 1, new CardFact(words.RatedBonusLabel, words.Amount(income.Rated)));
        }

        if (income.Completeness != Money.Zero)
        {
            var cost = new RewardWords(words).Signed(income.Completeness);
            facts.Add(new CardFact(words.CompletenessCostLabel, expected == Money.Zero ? cost : words.Expected(cost)));
        }

        if (income.Medals.Length > 0)
        {
            facts.Add(new CardFact(words.MedalsLabel, words.List(income.Medals)));
        }

        return new CardSection { Facts = [.. facts] };
    }

    private async Task ExplainAsync(Reward reward, SalesEvent? taken, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var rule = (await turn.Options.Incentives!.RulesAsync(turn.Session, cancellationToken)).Every.FirstOrDefault(rule => rule.Id == reward.Rule && rule.Version == reward.Version);
        var line = new RewardEntry { Sequence = 0, Reward = reward, On = reward.On };
        var about = await new RewardFinding(turn).AboutAsync(reward, cancellationToken);
        List<CardFact> facts = [new(words.WorthLabel, new RewardWords(words).Worth(line)), new(words.DayLabel, words.Day(reward.On))];
        if (about.Length > 0)
        {
            facts.Add(new CardFact(words.DealLabel, about));
        }

        if (reward is { IsCommission: true, Basis: { } basis })
        {
            facts.Add(new CardFact(words.BasisLabel, new RewardWords(words).Basis(reward, words.Amount(basis))));
        }

        if (reward.Said.Length > 0)
        {
            facts.Add(new CardFact(words.SaidLabel, words.Quoted(reward.Said)));
        }

        facts.Add(new CardFact(words.RuleLabel, rule is null ? words.RuleVersion(reward.Name, reward.Version) : words.RuleSince(reward.Name, reward.Version, words.Day(rule.From))));
        if (reward.Correction is { } correction)
        {
            facts.Add(new CardFact(words.CorrectedLabel, words.CorrectedBy(turn.NameOf(correction.By), words.Day(correction.On), correction.Why)));
        }

        if (taken is not null)
        {
            facts.Add(new CardFact(words.RewardTakenLabel, words.RewardTakenOn(words.Day(taken.HappenedOn), await new LedgerRow(turn).WhyTakenAsync(reward, taken, cancellationToken))));
        }

        var actions = ImmutableArray.CreateBuilder<CardAction>();
        if (taken is null && reward.Member == turn.Speaker.Id && reward.Occasion != RewardOccasion.Exchange)
        {
            actions.Add(Button.Of(Verbs.RewardAsk, words.RewardAskButton, data: [(Keys.Reward, reward.Id.ToString())]));
        }

        if (reward.Deal is { } deal)
        {
            actions.Add(Button.Of(Verbs.Show, words.ShowDealButton, data: [(Keys.Deal, deal.Value)]));
        }

        turn.Show(new Card { Purpose = CardPurpose.Answer, Title = words.WhyRewarded(reward.Name), Sections = [new CardSection { Facts = [.. facts] }], Actions = actions.ToImmutable() });
    }

    private async Task SendAsync(ImmutableSortedDictionary<string, string> data, IncentiveTerms terms, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(data.GetValueOrDefault(Keys.Member), out var id) || turn.Chart.Find(new MemberId(id)) is not { } member
            || !DayText.TryRead(data.GetValueOrDefault(Keys.From, ""), out var from) || !DayText.TryRead(data.GetValueOrDefault(Keys.Until, ""), out var to) || from > to)
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else if (!SeesPay(member, terms))
        {
            turn.Refuse(turn.Words.EarningsNotYours(member.Name, member.Name));
        }
        else
        {
            var lines = await reading.LinesAsync([member.Id], new DayRange(from, to), cancellationToken);
            await new LedgerFile(turn, terms).SendAsync(turn.Words.LedgerFileName(member.Name, DayText.Of(from)), lines, cancellationToken);
        }
    }
}
