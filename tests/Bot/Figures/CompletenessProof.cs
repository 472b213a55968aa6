using System.Globalization;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>How complete data is: a person's score with the worst deals, a team's with each of its people.</summary>
internal sealed class CompletenessProof(HistoryCompany company)
{
    private const int MostDeals = 5;

    private readonly RawDeals deals = new(company);

    public async Task OfPersonAsync(Member reader)
    {
        var what = $"completeness of {reader.Name}";
        var bot = await company.AskAsync(reader, new CompletenessAction { Who = ScriptedReader.Slot(new Whom(reader.Id, null)) });
        if (deals.Completeness([reader.Id]) is not { } score)
        {
            Assert.Contains("无数据", bot.Text, StringComparison.Ordinal);
            return;
        }

        if (score.Missing == 0)
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"资料完整度 100%：{score.Deals} 单都齐了"), bot.Card.Title, StringComparison.Ordinal);
            return;
        }

        IsScore(score, bot.Card.Title, what);
        var worst = deals.All.Where(deal => deal.Owner == reader.Id && deal.IsOpen && !deal.Rests(company.Today)).Select(deal => (Deal: deal, Due: deals.Due(deal)))
            .Where(each => each.Due.Contains(false))
            .OrderBy(each => 100 * each.Due.Count(isFilled => isFilled) / each.Due.Count).ThenByDescending(each => each.Deal.Yuan ?? 0).ThenBy(each => each.Deal.Id, StringComparer.Ordinal).ToList();
        var facts = bot.Card.Sections[0].Facts;
        Assert.Equal(Math.Min(MostDeals, worst.Count), facts.Length);
        foreach (var (fact, (deal, due)) in facts.Zip(worst))
        {
            Printed.IsNumber(100 * due.Count(isFilled => isFilled) / due.Count, fact.Value, $"{what}: {deal.Id}");
            Assert.True(fact.Value.Split('、').Length == due.Count(isFilled => !isFilled), $"{what}: {fact} of {deal.Id}");
        }
    }

    public async Task OfTeamAsync(Member reader, Scope scope)
    {
        var what = $"completeness for {reader.Name}";
        var people = company.Chart.Members
            .Where(member => member.Role is Role.Rep or Role.Manager && (scope.Group is null || member.Group == scope.Group || company.Chart.Find(scope.Group.Value)!.Manager == member.Id))
            .ToList();
        var bot = await company.AskAsync(reader, new CompletenessAction { Who = ScriptedReader.Slot(new Whom(null, scope)) });
        if (deals.Completeness([.. people.Select(member => member.Id)]) is not { } score)
        {
            Assert.Contains("无数据", bot.Text, StringComparison.Ordinal);
            return;
        }

        IsScore(score, bot.Card.Title, what);
        var scores = people.Select(member => deals.Completeness([member.Id])).OfType<(int Percent, int Deals, int Missing)>().OrderBy(each => each.Percent).ThenByDescending(each => each.Missing).ToList();
        var rows = bot.Card.Sections[0].Rows;
        Assert.Equal(scores.Count, rows.Length);
        foreach (var (row, expected) in rows.Zip(scores))
        {
            IsScore(expected, row.Value, what);
            Assert.Equal((1 + scores.Count(other => other.Percent < expected.Percent), expected.Percent), (row.Rank, row.Percent));
        }

        var without = people.Count(member => member.Role == Role.Rep && deals.Completeness([member.Id]) is null);
        var note = bot.Card.Sections[0].Notes.FirstOrDefault(said => said.Contains("没有在跟的单", StringComparison.Ordinal));
        Assert.True((note is null ? 0 : Printed.NumberIn(note, what)) == without, $"{what}: {note}, not {without}");
    }

    private static void IsScore((int Percent, int Deals, int Missing) score, string text, string what) =>
        Assert.True(text.EndsWith(string.Create(CultureInfo.InvariantCulture, $"{score.Percent}%：{score.Deals} 单缺 {score.Missing} 项"), StringComparison.Ordinal)
            || text == string.Create(CultureInfo.InvariantCulture, $"{score.Percent}%（{score.Deals} 单缺 {score.Missing} 项）"), $"{what}: the card says «{text}», the events say {score}");
}
