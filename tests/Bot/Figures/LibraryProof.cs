using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>「客户嫌贵怎么回」: how many deals the author of a script has won within a year, and to how many it was of use.</summary>
internal sealed class LibraryProof(HistoryCompany company)
{
    private const string Question = "客户嫌贵怎么回";

    public async Task CheckAsync(Choice choice)
    {
        var scripts = new List<Script>();
        foreach (var author in new[] { choice.Of(HistoryCompany.Sellers), HistoryCompany.Sellers[0] })
        {
            scripts.Add(new Script { Id = new ScriptId(Guid.NewGuid()), Author = author.Id, Topic = "客户嫌贵", Text = "先问清楚和谁比", On = company.Today });
        }

        await TellAsync(draft => scripts.ForEach(draft.Share));
        var said = new Dictionary<(ScriptId, MemberId), bool>();
        foreach (var script in scripts)
        {
            for (var ratings = choice.Of(0, 3, 6); ratings > 0; ratings--)
            {
                var (by, isUseful) = (choice.Of(HistoryCompany.Sellers).Id, choice.Of(true, true, false));
                await TellAsync(draft => draft.Rate(script, said.TryGetValue((script.Id, by), out var before) ? new ScriptRating(by, before) : null, new ScriptRating(by, isUseful)));
                said[(script.Id, by)] = isUseful;
            }
        }

        var bot = await company.AskAsync(HistoryCompany.Director, new PlaybookAction { Topic = ScriptedReader.Slot(Question) });
        var year = new DayRange(company.Today.AddYears(-1).AddDays(1), company.Today);
        var won = new RawDeals(company).All.Where(deal => deal.IsWon && year.Contains(deal.On!.Value)).CountBy(deal => deal.Owner).ToDictionary();
        List<string> expected = [.. scripts.Select(script => Line(script, won.GetValueOrDefault(script.Author), said.Where(rating => rating.Key.Item1 == script.Id).Select(rating => rating.Value).ToList()))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), bot.Card.Sections.Select(section => section.Notes[^1]).Order(StringComparer.Ordinal));
    }

    private string Line(Script script, int wins, List<bool> ratings)
    {
        string[] parts =
        [
            wins > 0 ? FormattableString.Invariant($"{company.Chart.Find(script.Author)!.Name} 分享（签 {wins} 单）") : $"{company.Chart.Find(script.Author)!.Name} 分享",
            ratings.Count(isUseful => isUseful) is var useful and > 0 ? FormattableString.Invariant($"{useful} 人觉得有用") : "",
            ratings.Count(isUseful => !isUseful) is var useless and > 0 ? FormattableString.Invariant($"{useless} 人觉得没用") : "",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private async Task TellAsync(Action<ChangeSetDraft> tell) => await company.Database.WriteAsync(
        async (session, token) =>
        {
            var draft = new ChangeSetDraft(new ChangeContext(new ChangeSetId(Guid.NewGuid()), HistoryCompany.Sellers[0].Id, new MessageSource("Test", Guid.NewGuid().ToString()), company.Now, company.Today, company.Chart));
            tell(draft);
            if (!draft.IsEmpty)
            {
                await session.Changes.AppendAsync(draft.Build(), token);
            }

            return true;
        },
        TestContext.Current.CancellationToken);
}
