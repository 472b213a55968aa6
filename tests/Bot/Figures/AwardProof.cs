using System.Collections.Immutable;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>A month's awards as somebody who leads approves them: who wins, with what, and how far the next is behind.</summary>
internal sealed class AwardProof(HistoryCompany company, RawFigures raw)
{
    private const long LeastBefore = 1_000_000;

    public async Task CheckAsync(Member leader, DayRange month)
    {
        var before = DayRange.MonthOf(month.From.AddDays(-1));
        var people = company.Chart.ReachOf(leader).ToList();
        var reps = people.FindAll(member => member.Role == Role.Rep);
        var awards = await company.Database.ReadAsync((session, token) => AwardReading.ReadAsync(leader, month, company.Chart, session, token), TestContext.Current.CancellationToken);
        var card = new AwardsCard(company.Chart, Wording.In(Language.Chinese)).ToApprove(awards, ImmutableDictionary<AwardKind, RewardRule>.Empty, month, isOver: true);
        var sections = awards.Zip(card.Sections).ToDictionary(each => each.First.Kind, each => each.Second);
        Assert.Equal(awards.Count, card.Sections.Length);

        Check(AwardKind.MostImproved, reps.Where(rep => Signed(rep, before) >= LeastBefore).Select(rep => (rep.Name, decimal.Round((Signed(rep, month) - Signed(rep, before)) * 100m / Signed(rep, before), 1, MidpointRounding.AwayFromZero))));
        Check(AwardKind.Growth, reps.Select(rep => (rep.Name, (decimal)(Signed(rep, month) - Signed(rep, before)))));
        Check(AwardKind.Team, company.Chart.Groups.Where(group => reps.Exists(rep => rep.Group == group.Id)).Select(group =>
            (group.Name, decimal.Round((decimal)raw.In(new Scope(Group: group.Id), month).Sum(tally => tally.Revenue.Fen) / reps.Count(rep => rep.Group == group.Id), 0, MidpointRounding.AwayFromZero))));
        Check(AwardKind.Collaboration, people.Select(member => (member.Name, (decimal)Of(member, month).Sum(tally => tally.Thanks))));

        void Check(AwardKind kind, IEnumerable<(string Name, decimal Value)> values)
        {
            var ranked = values.Where(each => each.Value > 0).OrderByDescending(each => each.Value).ToList();
            var what = $"{kind} of {month.From:yyyy-MM} for {leader.Name}";
            Assert.True(ranked.Count > 0 == sections.ContainsKey(kind), what);
            if (ranked.Count == 0)
            {
                return;
            }

            var (facts, notes) = (sections[kind].Facts, sections[kind].Notes);
            var winners = ranked.FindAll(each => each.Value == ranked[0].Value);
            Assert.True(winners.Select(each => each.Name).Order(StringComparer.Ordinal).SequenceEqual(facts[0].Value.Split('、').Order(StringComparer.Ordinal)), $"{what}: {facts[0].Value}, not {string.Join("、", ranked)}");
            Is(kind, ranked[0].Value, facts[1].Value, what);
            if (ranked.Find(each => each.Value < ranked[0].Value) is { Value: > 0 } next)
            {
                Is(kind, ranked[0].Value - next.Value, notes[1][(notes[1].IndexOf("第 2 名", StringComparison.Ordinal) + 5)..], what);
            }
            else
            {
                Assert.Equal("没有第 2 名", notes[1]);
            }
        }
    }

    private static void Is(AwardKind kind, decimal value, string text, string what)
    {
        if (kind is AwardKind.MostImproved or AwardKind.Collaboration)
        {
            Printed.IsNumber(value, text, what, kind == AwardKind.MostImproved ? 1 : 0);
        }
        else
        {
            Printed.IsExactly(value, text, what);
        }
    }

    private long Signed(Member member, DayRange days) => Of(member, days).Sum(tally => tally.Revenue.Fen);

    private List<Tally> Of(Member member, DayRange days) => raw.Of(Domain.Targets.TargetHolder.Of(member.Id), days);
}
