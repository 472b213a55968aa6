using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Challenges in words: what they ask, what they bring, and how far people have come.</summary>
internal sealed class ChallengeCard(OrganisationChart chart, Wording words)
{
    private const int MostNamed = 5;

    /// <summary>What a challenge brings: 「50 分 + 🏅拓新先锋」.</summary>
    public string Prize(RewardRule rule) => new RewardWords(words).Gives(rule);

    /// <summary>A new challenge, with a button to join it.</summary>
    public Card Told(RewardRule rule, string by) => new()
    {
        Purpose = CardPurpose.Report,
        Title = words.ChallengeTold(rule.Name),
        Emphasis = CardEmphasis.Good,
        Sections =
        [
            new CardSection
            {
                Facts =
                [
                    new CardFact(words.ChallengeGoalLabel, Goal(rule)),
                    new CardFact(words.ChallengeDaysLabel, words.Days(rule.From, rule.Challenge!.Until)),
                    new CardFact(words.ChallengePrizeLabel, Prize(rule)),
                    new CardFact(words.ChallengeByLabel, by),
                ],
            },
        ],
        Actions = [Join(rule)],
        Foot = words.ChallengeFoot,
    };

    /// <summary>A challenge's section: for one who reads it, with their own standing; those whom they lead are named.</summary>
    public CardSection Progress(ChallengeReading challenge, Member reader)
    {
        var rule = challenge.Rule;
        var own = challenge.Results.FirstOrDefault(result => result.Member == reader.Id);
        var led = challenge.Results.Where(result => chart.Find(result.Member) is { } member && chart.IsAbove(reader, member)).Take(MostNamed).ToList();
        return new CardSection
        {
            Title = words.ChallengeTitle(rule.Name, words.Day(rule.Challenge!.Until)),
            Facts =
            [
                new CardFact(words.ChallengePrizeLabel, Prize(rule)),
                new CardFact(words.ChallengeJoinedLabel, words.ChallengeCount(challenge.Results.Length, challenge.Reached)),
                .. own is null ? ImmutableArray<CardFact>.Empty : [new CardFact(words.ChallengeOwnLabel, Standing(rule, own))],
                .. led.Select(result => new CardFact(chart.Find(result.Member)!.Name, Standing(rule, result))),
            ],
        };
    }

    /// <summary>How a challenge ended for somebody; with the whole result for who has set it.</summary>
    public Card Ended(ChallengeReading challenge, Member reader)
    {
        var own = challenge.Results.FirstOrDefault(result => result.Member == reader.Id);
        return new Card
        {
            Purpose = CardPurpose.Notice,
            Title = own is { IsReached: true } ? words.ChallengeWon(challenge.Rule.Name, Prize(challenge.Rule)) : words.ChallengeEnded(challenge.Rule.Name),
            Emphasis = own is { IsReached: true } ? CardEmphasis.Good : CardEmphasis.Normal,
            Sections = [Progress(challenge, reader) with { Title = "" }],
        };
    }

    /// <summary>That a challenge which had ended came to be otherwise, since what people did has changed; for who has set it, of whom.</summary>
    public Card Changed(ChallengeReading challenge, IReadOnlyCollection<MemberId> changed, Member reader)
    {
        var isReached = challenge.Results.FirstOrDefault(result => result.Member == reader.Id)?.IsReached == true;
        return new Card
        {
            Purpose = CardPurpose.Notice,
            Title = !changed.Contains(reader.Id) ? words.ChallengeChanged(challenge.Rule.Name, words.List(changed.Select(member => chart.Find(member)?.Name ?? words.Nobody)))
                : isReached ? words.ChallengeWon(challenge.Rule.Name, Prize(challenge.Rule)) : words.ChallengeTakenBack(challenge.Rule.Name, Prize(challenge.Rule)),
            Sections = [Progress(challenge, reader) with { Title = "" }],
            Foot = words.ChallengeChangedFoot,
        };
    }

    /// <summary>The button that joins it.</summary>
    public CardAction Join(RewardRule rule) => Button.Of(Verbs.ChallengeJoin, words.ChallengeJoinButton(rule.Name), CardActionStyle.Primary, data: [(Keys.Rule, rule.Id.Value)]);

    private string Goal(RewardRule rule) => words.ChallengeGoal(words.TargetMeasureName(rule.Challenge!.Measure), words.Measured(rule.Challenge.Measure, rule.Challenge.Goal));

    private string Standing(RewardRule rule, ChallengeResult result) => words.ChallengeStanding(
        words.Measured(rule.Challenge!.Measure, result.Value), words.Measured(rule.Challenge.Measure, rule.Challenge.Goal), result.IsReached);
}
