using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>The wall of somebody's medals, one's own or that of those below: each with its day and what it was given for; and which are still to be won.</summary>
internal sealed class MedalsAnswer(TurnContext turn)
{
    private const int MostShown = 10, MostOpen = 3;

    /// <summary>Takes 「勋章墙」, and 「王磊的勋章」 of those above.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (IncentiveRequest.IsMedals(text))
        {
            await ShowAsync(period: null, cancellationToken);
            return true;
        }

        if (IncentiveRequest.WhoseMedals(text) is not { } name || turn.Chart.FindByName(name) is not { } member || !(member.Id == turn.Speaker.Id || turn.Chart.IsAbove(turn.Speaker, member)))
        {
            return false;
        }

        await ShowAsync(member, period: null, cancellationToken);
        return true;
    }

    /// <summary>Shows the speaker's own, of some days or of all time.</summary>
    public Task ShowAsync(Period? period, CancellationToken cancellationToken) => ShowAsync(turn.Speaker, period, cancellationToken);

    private async Task ShowAsync(Member member, Period? period, CancellationToken cancellationToken)
    {
        if (turn.Options.Incentives is not { } terms)
        {
            turn.SayPrivately(turn.Words.NoRewardRules);
            return;
        }

        var words = turn.Words;
        var all = await turn.Session.Rewards.MedalsAsync(member.Id, cancellationToken);
        List<Reward> medals = [.. all.Where(medal => period is not { } days || (medal.On >= days.From && medal.On <= days.To))];
        var isOwn = member.Id == turn.Speaker.Id;
        var rules = await terms.RulesAsync(turn.Session, cancellationToken);
        var open = rules.At(turn.Today).Where(rule => rule.Medal is not null && all.All(medal => medal.Rule != rule.Id)).Take(MostOpen).Select(rule => words.RuleLine(rule.Name, new RewardWords(words).Gives(rule))).ToList();
        var facts = new List<CardFact>();
        foreach (var medal in Enumerable.Reverse(medals).Take(MostShown))
        {
            facts.Add(new CardFact(words.RewardMedal(medal.Medal!), await DescribeAsync(medal, cancellationToken)));
        }

        var title = medals.Count == 0 ? words.NoMedals : words.MedalsTitle(medals.Count);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = isOwn ? title : words.EarningsOf(member.Name, title),
            Sections = [new CardSection { Facts = [.. facts], Notes = open.Count == 0 ? [] : [words.OpenMedals(words.List(open))] }],
        });
    }

    private async Task<string> DescribeAsync(Reward medal, CancellationToken cancellationToken) =>
        string.Join(" · ", new[] { turn.Words.Day(medal.On), await new RewardFinding(turn).AboutAsync(medal, cancellationToken) }.Where(part => part.Length > 0));
}
