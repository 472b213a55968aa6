using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Incentives;

namespace SalesBot.Bot.Conversation;

/// <summary>The wall of the speaker's medals: each with its day and what it was given for; and which are still to be won.</summary>
internal sealed class MedalsAnswer(TurnContext turn)
{
    private const int MostShown = 10, MostOpen = 3;

    /// <summary>Takes 「勋章墙」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (!IncentiveRequest.IsMedals(text))
        {
            return false;
        }

        await ShowAsync(cancellationToken);
        return true;
    }

    /// <summary>Shows them.</summary>
    public async Task ShowAsync(CancellationToken cancellationToken)
    {
        if (turn.Options.Incentives is not { } terms)
        {
            turn.SayPrivately(turn.Words.NoRewardRules);
            return;
        }

        var words = turn.Words;
        var medals = await turn.Session.Rewards.MedalsAsync(turn.Speaker.Id, cancellationToken);
        var rules = await terms.RulesAsync(turn.Session, cancellationToken);
        var open = rules.At(turn.Today).Where(rule => rule.Medal is not null && medals.All(medal => medal.Rule != rule.Id)).Take(MostOpen).Select(rule => words.RuleLine(rule.Name, new RewardWords(words).Gives(rule))).ToList();
        var facts = new List<CardFact>();
        foreach (var medal in medals.Reverse().Take(MostShown))
        {
            facts.Add(new CardFact(words.RewardMedal(medal.Medal!), await DescribeAsync(medal, cancellationToken)));
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = medals.Count == 0 ? words.NoMedals : words.MedalsTitle(medals.Count),
            Sections = [new CardSection { Facts = [.. facts], Notes = open.Count == 0 ? [] : [words.OpenMedals(words.List(open))] }],
        });
    }

    private async Task<string> DescribeAsync(Reward medal, CancellationToken cancellationToken) =>
        string.Join(" · ", new[] { turn.Words.Day(medal.On), await new RewardFinding(turn).AboutAsync(medal, cancellationToken) }.Where(part => part.Length > 0));
}
