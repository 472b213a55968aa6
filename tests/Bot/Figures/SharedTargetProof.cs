using System.Text.Json;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Tests.Figures;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>「医疗云还差多少」: what those who share a target have brought of its project, and how much of that is whose.</summary>
internal sealed class SharedTargetProof(HistoryCompany company)
{
    private const int MostShown = 3;

    private readonly NaiveFigures figures = new(company.Events);

    public async Task CheckAsync(string title)
    {
        var shared = Shared(title);
        var bot = await company.AskAsync(HistoryCompany.Director, $"{title}还差多少");
        if (shared.Count == 0)
        {
            Assert.DoesNotContain(bot.Outcome.Replies, reply => reply.Card is not null && reply.Card.Title.Contains("完成", StringComparison.Ordinal));
            return;
        }

        var shown = shared.Take(MostShown).ToList();
        Assert.Equal(shown.Count, bot.Card.Sections.Length);
        foreach (var (section, (target, shares)) in bot.Card.Sections.Zip(shown))
        {
            CheckSection(section, target, shares, Reached(title, target, shares), $"{title} {target.Measure} {target.Days.From:yyyy-MM-dd} to {target.Days.To:yyyy-MM-dd}");
        }
    }

    private void CheckSection(CardSection section, RawTarget target, List<(MemberId Member, decimal Percent)> shares, decimal? reached, string what)
    {
        Assert.True(section.Progress.Length == (reached is null ? 0 : 1), what);
        if (reached is { } sum)
        {
            ProgressProof.IsValue(target.Measure, sum, section.Progress[0].Value.Split(" / ")[0], what);
            Assert.True(section.Progress[0].Percent == Math.Max(0, (int)decimal.Floor(100m * sum / target.Value)), $"{what}: {section.Progress[0]}");
        }

        Assert.Equal(shares.Count, section.Facts.Length);
        var rest = reached ?? 0;
        foreach (var (fact, (member, percent)) in section.Facts.Zip(shares))
        {
            Assert.Equal(company.Chart.Find(member)!.Name, fact.Label);
            Printed.IsShare(percent, fact.Value.Split('，')[0], what);
            var part = Printed.NumberIn(fact.Value[(fact.Value.IndexOf('计', StringComparison.Ordinal) + 1)..], what);
            if (target.Measure is not (TargetMeasure.Revenue or TargetMeasure.Payments))
            {
                Assert.True(Math.Abs(part - ((reached ?? 0) * percent / 100m)) <= 0.01m, $"{what}: {fact}");
                rest -= part;
            }
        }

        Assert.True(target.Measure is TargetMeasure.Revenue or TargetMeasure.Payments || rest == 0, $"{what}: {rest} is nobody's");
    }

    /// <summary>The targets of the project that touch today, or the latest, those that end last first.</summary>
    private List<(RawTarget Target, List<(MemberId Member, decimal Percent)> Shares)> Shared(string title)
    {
        var all = company.Events.Where(change => change.Kind == SalesEventKind.TargetSet)
            .GroupBy(change => change.Subject.Id, StringComparer.Ordinal)
            .Select(said => said.Last().To)
            .OfType<string>()
            .Where(json => RawTarget.Read(json) is { Withdrawn: false, Holder.Kind: TargetHolderKind.Project } && RawDeal.Parse(json).GetProperty("title").GetString() == title)
            .Select(json => (Target: RawTarget.Read(json), Shares: RawDeal.Parse(json).GetProperty("shares").EnumerateArray().Select(SharesOf).ToList()))
            .OrderByDescending(each => each.Target.Days.To).ThenBy(each => each.Target.Days.From)
            .ToList();
        var present = all.FindAll(each => each.Target.Days.Contains(company.Today));
        return present.Count > 0 ? present : [.. all.Take(1)];
    }

    private static (MemberId Member, decimal Percent) SharesOf(JsonElement share) =>
        (new MemberId(share.GetProperty("member").GetGuid()), share.GetProperty("percent").GetDecimal());

    private decimal? Reached(string title, RawTarget target, List<(MemberId Member, decimal Percent)> shares)
    {
        var own = figures.Counts.Where(count => target.Days.Contains(count.On) && shares.Exists(share => share.Member == count.Member) && Bears(count, title)).ToList();
        return target.Measure switch
        {
            TargetMeasure.Revenue => Sum("revenue") / 100m,
            TargetMeasure.Payments => Sum("payment") / 100m,
            TargetMeasure.Wins => Sum("win"),
            TargetMeasure.NewCustomers => Sum("customer"),
            TargetMeasure.Visits => Sum("visit"),
            TargetMeasure.Activities => Sum("activity"),
            TargetMeasure.WinRate => Rate(Sum("win"), Sum("win") + Sum("loss")),
            TargetMeasure.Repurchase => Rate(own.Where(count => count.Measure == "win").Sum(IsRepurchase), Sum("win")),
            TargetMeasure.Points => Points(title, target, shares),
            TargetMeasure.Completeness => null,
            _ => target.Result,
        };

        decimal Sum(string measure) => own.Where(count => count.Measure == measure).Sum(count => count.Value);

        int IsRepurchase(NaiveFigures.Count win) =>
            figures.Counts.Any(other => other.Measure == "win" && other.On < win.On && CustomerOf(other.Subject) == CustomerOf(win.Subject)) ? 1 : 0;
    }

    /// <summary>What was given for deals and customers that bear the name, less what was taken back, each on its day.</summary>
    private decimal Points(string title, RawTarget target, List<(MemberId Member, decimal Percent)> shares)
    {
        var points = 0;
        foreach (var change in company.Events.Where(change => change.Kind == SalesEventKind.RewardGranted && target.Days.Contains(change.HappenedOn)))
        {
            points += Worth(change.To) - Worth(change.From);
        }

        return points;

        int Worth(string? json) => json is null || RawDeal.Parse(json) is var reward && (!shares.Exists(share => share.Member.Value == reward.GetProperty("member").GetGuid()) || !IsOfProject(reward, title)) ? 0 : RawDeal.Parse(json).GetProperty("points").GetInt32();
    }

    private bool IsOfProject(JsonElement reward, string title)
    {
        var deal = reward.TryGetProperty("deal", out var id) && id.GetString() is { } named ? company.Events.First(change => change.Kind == SalesEventKind.DealCreated && change.Subject.Id == named) : null;
        var customer = company.Events.FirstOrDefault(change => change.Kind == SalesEventKind.CustomerCreated && change.Customer == deal?.Customer);
        return Name(customer, "name").Contains(title, StringComparison.Ordinal) || Name(deal, "title").Contains(title, StringComparison.Ordinal);
    }

    private static decimal? Rate(decimal part, decimal whole) => whole == 0 ? null : decimal.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero);

    /// <summary>Whether what was done is of a deal or a customer that bears the name.</summary>
    private bool Bears(NaiveFigures.Count count, string title)
    {
        var first = company.Events.First(change => change.Subject.Id == count.Subject);
        var customer = company.Events.FirstOrDefault(change => change.Kind == SalesEventKind.CustomerCreated && change.Customer == first.Customer);
        var deal = first.Deal is { } id ? company.Events.First(change => change.Kind == SalesEventKind.DealCreated && change.Deal == id) : null;
        return Name(customer, "name").Contains(title, StringComparison.Ordinal) || Name(deal, "title").Contains(title, StringComparison.Ordinal);
    }

    private CustomerId? CustomerOf(string deal) => company.Events.First(change => change.Subject.Kind == SubjectKind.Deal && change.Subject.Id == deal).Customer;

    private static string Name(SalesEvent? created, string field) => created is { To: { } json } ? RawDeal.Parse(json).GetProperty(field).GetString()! : "";
}
