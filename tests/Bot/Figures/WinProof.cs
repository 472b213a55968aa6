using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Each win as its group's chat is told it (喜报): the amount, the winner's month and place, the group's, the way to it, and whether it is the first.</summary>
internal sealed partial class WinProof(HistoryCompany company, RawFigures raw)
{
    private readonly RawDeals deals = new(company);

    public async Task CheckAsync()
    {
        foreach (var win in raw.Wins())
        {
            await CheckAsync(win.By, win.Group, win.On, win.Customer, deals.All.Single(deal => deal.Id == win.Deal));
        }
    }

    private async Task CheckAsync(MemberId by, GroupId? group, DateOnly on, Guid customer, RawDeal deal)
    {
        var record = new WinRecord
        {
            Deal = new DealId(deal.Id),
            ChangeSet = new ChangeSetId(Guid.NewGuid()),
            Customer = new CustomerId(customer),
            Owner = by,
            ConfirmedBy = by,
            Group = group,
            On = on,
            ConfirmedAt = company.Now,
            DueAt = company.Now,
        };
        var story = await company.Database.ReadAsync((session, token) => new WinStories(session, company.Chart).FindAsync(record, token), TestContext.Current.CancellationToken);
        var chat = group is { } id ? new Scope(Group: id) : Scope.Company;
        var card = new WinCard(new WinRules(), company.Chart, new BoundChat(HistoryCompany.ChatOf(chat), chat, "", null), new Wording(Language.Chinese, company.Today, company.Pipeline)).Of([story!]);
        var what = $"win of {deal.Id} on {on:yyyy-MM-dd}";
        var section = Assert.Single(card.Sections);
        Assert.Equal(deal.Yuan is not null, Amount().IsMatch(card.Title));
        if (deal.Yuan is { } yuan)
        {
            Printed.IsAmount(yuan * 100, Amount().Match(card.Title).Value, $"{what}: {card.Title}");
        }

        CheckMonth(section.Facts.Single(fact => fact.Label == "本月").Value, by, group, on, what);
        CheckGroup(section.Facts.FirstOrDefault(fact => group is { } team && fact.Label == company.Chart.Find(team)!.Name)?.Value, group, on, what);
        CheckWay(section.Facts.Single(fact => fact.Label == "怎么赢的").Value, deal, on, what);
        var wins = raw.Wins().FindAll(other => other.By == by);
        var isFirst = !wins.Exists(other => other.On < on) && wins.Count(other => DayRange.MonthOf(on).Contains(other.On)) == 1;
        Assert.True(isFirst == section.Notes.Any(note => note.Contains("第一单", StringComparison.Ordinal)), $"{what}: {string.Join('\n', section.Notes)}");
        var target = group is { } of ? raw.Target(TargetHolder.Of(of), TargetMeasure.Revenue, DayRange.MonthOf(on)) : null;
        Assert.Equal(target is not null, section.Progress.Length == 1);
        if (target is not null)
        {
            var (bar, signed) = (section.Progress[0], Signed(InGroup(group!.Value, on)));
            Assert.True(bar.Percent == (int)decimal.Truncate(signed / target.Value), $"{what}: {bar}");
            Printed.IsAmount(signed, bar.Value.Split(" / ")[0], $"{what}: {bar}");
            Printed.IsAmount(target.Value * 100, bar.Value.Split(" / ")[1], $"{what}: {bar}");
        }
    }

    private void CheckMonth(string text, MemberId by, GroupId? group, DateOnly on, string what)
    {
        what = $"{what}: {text}";
        var own = raw.Of(TargetHolder.Of(by), DayRange.MonthOf(on));
        var shown = Month().Match(text);
        Assert.True(shown.Success, what);
        Printed.IsNumber(own.Sum(tally => tally.Wins), shown.Groups["wins"].Value, what);
        Printed.IsAmount(Signed(own), shown.Groups["sum"].Value, what);
        Assert.True(shown.Groups["place"].Success == group is not null, what);
        if (group is { } team)
        {
            var inGroup = InGroup(team, on).GroupBy(tally => tally.Member).Where(tallies => tallies.Key == by || company.Chart.Find(tallies.Key) is { } member && (member.Group is not null || member.Region is not null)).ToList();
            var mine = Signed(inGroup.Find(tallies => tallies.Key == by) ?? Enumerable.Empty<Tally>());
            Printed.IsNumber(1 + inGroup.Count(tallies => Signed(tallies) > mine), shown.Groups["place"].Value, what);
        }
    }

    private void CheckGroup(string? text, GroupId? group, DateOnly on, string what)
    {
        what = $"{what}: {text}";
        Assert.True((text is not null) == group is not null, what);
        if (group is { } team)
        {
            var shown = Team().Match(text!);
            Assert.True(shown.Success, what);
            var signed = Signed(InGroup(team, on));
            Printed.IsAmount(signed, shown.Groups["sum"].Value, what);
            Printed.IsNumber(1 + company.Chart.Groups.Count(other => Signed(InGroup(other.Id, on)) > signed), shown.Groups["place"].Value, what);
        }
    }

    private void CheckWay(string text, RawDeal deal, DateOnly on, string what)
    {
        what = $"{what}: {text}";
        var (visits, talks) = (deals.Visits(deal.Id), deals.Talks(deal));
        Assert.True(Number(@"历时 (\d+) 天", text) == Math.Max(1, on.DayNumber - deal.CreatedOn.DayNumber + 1), what);
        Assert.True(Number(@"拜访 (\d+) 次", text) == visits, what);
        Assert.True(Number(@"沟通 (\d+) 次", text) == (talks > visits ? talks : 0), what);
    }

    private List<Tally> InGroup(GroupId group, DateOnly on) => raw.In(new Scope(Group: group), DayRange.MonthOf(on));

    private static long Signed(IEnumerable<Tally> tallies) => tallies.Sum(tally => tally.Revenue.Fen);

    private static int Number(string pattern, string text) =>
        Regex.Match(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"[\d,.]+(?:亿|万|元)$", RegexOptions.None, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex("^第 (?<wins>\\d+) 单，共 (?<sum>[^，]+)(?:，签约额组内第 (?<place>\\d+))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Month();

    [GeneratedRegex("^本月共 (?<sum>.+) · 各组第 (?<place>\\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Team();
}
