using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>What work is measured by: talks a workday over the last five, new customers over the last seven days, of a rep or of each of a team.</summary>
internal sealed class ProcessProof(HistoryCompany company, RawFigures raw)
{
    private const int Workdays = 5, MostPeople = 10;

    public async Task CheckAsync(Member reader)
    {
        var what = $"process of {reader.Name}";
        var sections = (await company.AskAsync(reader, new ProcessMetricsAction())).Card.Sections;
        var people = company.Chart.Members.Where(member => reader.Role == Role.Rep ? member.Id == reader.Id
            : member.Role == Role.Rep && (reader.Role == Role.Director ? reader.Region is null || raw.RegionOf(member) == reader.Region : member.Group == reader.Group)).ToList();
        if (people.Count == 0)
        {
            people = [reader];
        }

        Check(sections[0], [.. people.Select(member => Talks(member.Id))], reader.Role != Role.Rep && people[0].Id != reader.Id, what);
        Check(sections[3], [.. people.Select(member => (decimal)raw.Of(TargetHolder.Of(member.Id), new DayRange(company.Today.AddDays(-7), company.Today.AddDays(-1))).Sum(tally => tally.NewCustomers))], reader.Role != Role.Rep && people[0].Id != reader.Id, what);
    }

    private decimal Talks(MemberId member)
    {
        var from = company.Today;
        for (var left = Workdays; left > 0; left -= company.Calendar.IsWorkday(from) ? 1 : 0)
        {
            from = from.AddDays(-1);
        }

        return raw.Of(TargetHolder.Of(member), new DayRange(from, company.Today.AddDays(-1))).Sum(tally => tally.Visits + tally.Calls + tally.Meetings + tally.Demos) / (decimal)Workdays;
    }

    private static void Check(CardSection section, List<decimal> values, bool isTeam, string what)
    {
        if (!isTeam)
        {
            Printed.IsNumber(values[0], Assert.Single(section.Facts).Value, what, decimals: 1);
            return;
        }

        values.Sort();
        Assert.Equal(Math.Min(MostPeople, values.Count), section.Rows.Length);
        foreach (var (row, value) in section.Rows.Zip(values))
        {
            Printed.IsNumber(value, row.Value, string.Create(CultureInfo.InvariantCulture, $"{what}: {row.Name}"), decimals: 1);
            Assert.Equal(1 + values.Count(other => other < value), row.Rank);
        }
    }
}
