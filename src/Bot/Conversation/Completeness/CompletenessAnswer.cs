using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Completeness;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>「我的资料完整度」: the list of what is missing in one's deals; for who leads people, how complete the deals of each are.</summary>
internal sealed class CompletenessAnswer(TurnContext turn)
{
    private const int MostPeople = 10;

    /// <summary>Shows it.</summary>
    public async Task ShowAsync(CompletenessAction action, CancellationToken cancellationToken)
    {
        var finding = new TeamFinding(turn);
        var who = action.Who?.Value;
        var team = who?.Member is { } member ? finding.Find(member) : finding.Find(who?.Scope);
        if (team is null)
        {
            return;
        }

        if (team.Members is [var only])
        {
            var list = await FixList.ReadAsync(only, turn, null, cancellationToken);
            new FixListCard(turn).Show(list, turn.Change.ChangeSet.ToString(), list.Ask(), null);
            return;
        }

        var deals = await CompletenessReading.DealsAsync(team.Members, turn.Today, turn.Options.Pipeline, turn.Options.Completeness, turn.Session, cancellationToken);
        if (CompletenessScore.Of([.. deals.SelectMany(each => each)]) is not { } score)
        {
            turn.SayPrivately(turn.Words.CompletenessNoDeals(team.Name));
            return;
        }

        Show(team, score, deals.Select(each => (each.Key, CompletenessScore.Of([.. each])!.Value)));
    }

    private void Show(AskedTeam team, CompletenessScore score, IEnumerable<(MemberId Member, CompletenessScore Score)> scores)
    {
        List<(MemberId Member, CompletenessScore Score)> worst =
        [
            .. scores.OrderBy(pair => pair.Score.Percent).ThenByDescending(pair => pair.Score.Missing).ThenBy(pair => turn.NameOf(pair.Member), StringComparer.Ordinal),
        ];
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.CompletenessTitle(team.Name, score.Percent, score.Deals, score.Missing),
            Sections = [new CardSection { Rows = Rows(worst), Notes = Left(team, worst) }],
            Foot = turn.Words.CompletenessFoot,
        });
    }

    private ImmutableArray<CardRow> Rows(List<(MemberId Member, CompletenessScore Score)> worst) =>
    [
        .. worst.Take(MostPeople).Select(pair => new CardRow(
            1 + worst.Count(other => other.Score.Percent < pair.Score.Percent),
            turn.NameOf(pair.Member),
            turn.Words.CompletenessOf(pair.Score.Percent, pair.Score.Deals, pair.Score.Missing),
            IsOwn: pair.Member == turn.Speaker.Id,
            Percent: pair.Score.Percent)),
    ];

    private ImmutableArray<string> Left(AskedTeam team, List<(MemberId Member, CompletenessScore Score)> worst)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (worst.Count > MostPeople)
        {
            notes.Add(turn.Words.CompletenessMorePeople(worst.Count - MostPeople));
        }

        if (team.Members.Count(member => turn.Chart.Find(member)?.Role == Role.Rep) - worst.Count(pair => turn.Chart.Find(pair.Member)?.Role == Role.Rep) is > 0 and var without)
        {
            notes.Add(turn.Words.CompletenessWithoutDeals(without));
        }

        return notes.ToImmutable();
    }
}
