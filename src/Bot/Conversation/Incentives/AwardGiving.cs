using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A month's awards, each with how it was computed and how far the next was behind: nobody hears of them before somebody who leads these people has approved.</summary>
internal sealed class AwardGiving(TurnContext turn)
{
    /// <summary>Takes 「生成3月奖项」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (IncentiveRequest.Awards(text, turn.Today) is not { } month)
        {
            return false;
        }

        if (IsAllowed())
        {
            await PreviewAsync(month, cancellationToken);
        }

        return true;
    }

    /// <summary>Gives the awards of the button's month and tells the chats, or does not.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (!IsAllowed())
        {
            return;
        }

        if (press.Verb == Verbs.AwardsDrop)
        {
            turn.SayPrivately(turn.Words.AwardsDropped);
        }
        else if (DayText.TryRead(press.Data.GetValueOrDefault(Keys.Day, ""), out var day))
        {
            await GiveAsync(DayRange.MonthOf(day), cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    private bool IsAllowed()
    {
        if (turn.Speaker.Role is Role.Manager or Role.Director)
        {
            return true;
        }

        turn.Refuse(turn.Words.OnlyLeadersAward(WhomToAsk.Above(turn, turn.Speaker)));
        return false;
    }

    private async Task PreviewAsync(DayRange month, CancellationToken cancellationToken)
    {
        var awards = await ReadAsync(month, cancellationToken);
        if (awards.Count == 0)
        {
            turn.SayPrivately(turn.Words.NoAwards(turn.Words.MonthName(month.From)));
            return;
        }

        turn.Show(new AwardsCard(turn.Chart, turn.Words).ToApprove(awards, await RulesAsync(cancellationToken), month, month.To < turn.Today));
        turn.Asks = new Asks("confirm", [turn.Words.AwardsGiveButton, turn.Words.AwardsDropButton]);
    }

    private async Task GiveAsync(DayRange month, CancellationToken cancellationToken)
    {
        if (month.To >= turn.Today)
        {
            turn.SayPrivately(turn.Words.MonthNotOver(turn.Words.MonthName(month.From), turn.Words.Day(month.To.AddDays(1))));
            return;
        }

        // Whoever leads the same people or more, and however the figures have moved since: a list is approved once.
        await turn.Session.Rewards.HoldAsync([.. turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id)], cancellationToken);
        var anybody = from member in turn.Chart.ReachOf(turn.Speaker)
                      from kind in Enum.GetValues<AwardKind>()
                      from among in Among()
                      select IdOf(kind, among, member.Id, month);
        if ((await turn.Session.Rewards.StandingAsync([.. anybody], cancellationToken)).Count > 0)
        {
            turn.SayPrivately(turn.Words.AwardsGivenAlready(turn.Words.MonthName(month.From)));
            return;
        }

        var awards = await ReadAsync(month, cancellationToken);
        if (awards.Count == 0)
        {
            turn.SayPrivately(turn.Words.NoAwards(turn.Words.MonthName(month.From)));
            return;
        }

        var rules = await RulesAsync(cancellationToken);
        var draft = new ChangeSetDraft(turn.Change);
        foreach (var reward in awards.SelectMany(award => WinnersOf(award).Select(winner => RewardOf(award, rules.GetValueOrDefault(award.Kind), winner, month))))
        {
            draft.Change(new RewardChange(null, reward, reward.On, reward.Cause));
        }

        // What was told cannot be unsaid: a wrong one is corrected.
        turn.ChangeSets.Add(draft.Build());
        turn.Undone.Add(turn.Change.ChangeSet);
        var key = string.Create(CultureInfo.InvariantCulture, $"awards/{month.From:yyyy-MM}/{turn.Speaker.Id}");
        var chats = await new LedChats(turn).TellAsync(key, words => new AwardsCard(turn.Chart, words).Told(awards, month), cancellationToken);
        turn.SayPrivately(turn.Words.AwardsGiven(turn.Words.MonthName(month.From), chats));
    }

    private Task<IReadOnlyList<Award>> ReadAsync(DayRange month, CancellationToken cancellationToken) =>
        AwardReading.ReadAsync(turn.Speaker, month, turn.Chart, turn.Session, cancellationToken);

    /// <summary>A team's award is everybody's who sells in it.</summary>
    private IEnumerable<MemberId> WinnersOf(Award award) => award.Kind == AwardKind.Team
        ? turn.Chart.Members.Where(member => member.Role == Role.Rep && member.Group is { } group && award.Winners.Contains(group.Value)).Select(member => member.Id)
        : award.Winners.Select(winner => new MemberId(winner));

    /// <summary>Among whom the speaker gives awards, and among whom those above do.</summary>
    private IEnumerable<string> Among()
    {
        if (turn.Speaker is { Role: Role.Manager, Group: { } group })
        {
            yield return $"group/{group}";
        }

        if (turn.Chart.RegionOf(turn.Speaker) is { } region)
        {
            yield return $"region/{region}";
        }

        yield return "company";
    }

    private static RewardId IdOf(AwardKind kind, string among, MemberId winner, DayRange month) =>
        RewardId.Of(AwardReading.RuleOf(kind), string.Create(CultureInfo.InvariantCulture, $"{among}/member/{winner}/{month.From:yyyy-MM}"));

    private Task<IReadOnlyDictionary<AwardKind, RewardRule>> RulesAsync(CancellationToken cancellationToken) => AwardReading.RulesAsync(turn.Today, turn.Session, cancellationToken);

    private Reward RewardOf(Award award, RewardRule? rule, MemberId winner, DayRange month) => new()
    {
        Id = IdOf(award.Kind, Among().First(), winner, month),
        Rule = AwardReading.RuleOf(award.Kind),
        Version = rule?.Version ?? 0,
        Money = rule?.Money ?? Money.Zero,
        Points = rule?.Points ?? 0,
        Name = turn.Words.AwardName(award.Kind),
        Occasion = RewardOccasion.Award,
        Member = winner,
        On = turn.Today,
        Medal = turn.Words.AwardMedal(turn.Words.MonthName(month.From), turn.Words.AwardName(award.Kind)),
        Source = Subject.Of(AwardReading.RuleOf(award.Kind)),
        Cause = new SalesEventKey(turn.Change.ChangeSet, 0),
        Said = turn.Words.AwardFormula(award.Kind),
    };
}
