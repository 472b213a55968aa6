using System.Text.Json;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>All deals of a company as the events tell them, now or as they were known at an earlier moment.</summary>
internal sealed class RawDeals(HistoryCompany company, DateTimeOffset? before = null)
{
    private const int Hundred = 100;

    /// <summary>A multiple of every number of things that can be due, so that shares are whole.</summary>
    private const int Parts = 27_720;

    private readonly List<SalesEvent> events = [.. company.Events.Where(change => before is null || change.RecordedAt < before)];

    /// <summary>Those that were not taken back.</summary>
    public IReadOnlyList<RawDeal> All => field ??= [.. events.Where(change => change.Subject.Kind == SubjectKind.Deal).GroupBy(change => change.Subject.Id, StringComparer.Ordinal).Select(story => new RawDeal(story)).Where(deal => deal.Exists)];

    /// <summary>How complete the data of somebody's deals is, in percent; of a part of the company the average of its people. Null where nobody has a deal that counts.</summary>
    public decimal? Score(TargetHolder who) => who.Kind == TargetHolderKind.Member
        ? Completeness([new MemberId(who.Id)])?.Percent
        : company.Chart.Members
            .Where(member => who.Kind == TargetHolderKind.Group ? member.Group?.Value == who.Id : (member.Group is { } group ? company.Chart.Find(group)!.Region : member.Region)?.Value == who.Id)
            .Select(member => (decimal?)Completeness([member.Id])?.Percent).Average();

    /// <summary>The score of these people's deals, how many count, and how many things are missing in them; null where none counts.</summary>
    public (int Percent, int Deals, int Missing)? Completeness(IReadOnlyCollection<MemberId> owners)
    {
        var due = All.Where(deal => owners.Contains(deal.Owner) && deal.IsOpen && !deal.Rests(company.Today)).Select(Due).ToList();
        var missing = due.Sum(each => each.Count(isFilled => !isFilled));
        var percent = due.Count == 0 ? 0 : due.Sum(each => (long)Parts / each.Count * each.Count(isFilled => isFilled)) * Hundred / ((long)Parts * due.Count);
        return due.Count == 0 ? null : ((int)percent, due.Count, missing);
    }

    /// <summary>What should be known of the deal, and whether it is: plan, day and contact always, price and date from the second stage, and what each stage up to its own asks for.</summary>
    public List<bool> Due(RawDeal deal)
    {
        var place = 1 + company.Pipeline.Stages.TakeWhile(stage => stage.Id.Value != deal.Stage).Count();
        List<bool> due =
        [
            deal.Step is { } step && Says(step.GetProperty("what").GetString()!),
            deal.Step is { } planned && planned.TryGetProperty("on", out var on) && on.ValueKind == JsonValueKind.String,
            Contacts(deal.Customer).Any(Says),
        ];
        if (place >= 2)
        {
            due.Add(deal.Yuan >= Hundred);
            due.Add(deal.Close is not null);
        }

        due.AddRange(company.Pipeline.Stages.Take(place).SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>()
            .Select(criterion => deal.Evidence.TryGetValue(criterion.Id.Value, out var said) && Says(said)));
        return due;
    }

    /// <summary>How many visits the deal has had.</summary>
    public int Visits(string deal) => events
        .Where(change => change.Kind == SalesEventKind.ActivityRecorded)
        .GroupBy(change => change.Subject.Id, StringComparer.Ordinal)
        .Select(story => story.Last().To)
        .Where(json => json is not null)
        .Select(json => RawDeal.Parse(json!))
        .Count(activity => activity.TryGetProperty("deal", out var of) && of.GetString() == deal && activity.GetProperty("kind").GetString() == "visit");

    /// <summary>How many talks with the customer the deal has had, up to a day.</summary>
    public int Talks(RawDeal deal, DateOnly? until = null) => events
        .Where(change => change.Kind == SalesEventKind.ActivityRecorded)
        .GroupBy(change => change.Subject.Id, StringComparer.Ordinal)
        .Select(story => story.Last().To)
        .Where(json => json is not null)
        .Select(json => RawDeal.Parse(json!))
        .Count(activity => activity.TryGetProperty("deal", out var of) && of.GetString() == deal.Id
            && activity.GetProperty("kind").GetString() is "visit" or "call" or "meeting" or "demo"
            && (until is null || RawDeal.Day(activity.GetProperty("on")) <= until));

    private IEnumerable<string> Contacts(Guid customer)
    {
        var said = events.LastOrDefault(change => change.Subject.Kind == SubjectKind.Customer && change.Kind == SalesEventKind.CustomerContacts && change.Customer?.Value == customer);
        return said?.To is { } json ? RawDeal.Parse(json).EnumerateArray().Select(contact => contact.GetProperty("name").GetString()!) : [];
    }

    /// <summary>The fillers that histories have.</summary>
    private static bool Says(string text) => text is not ("无" or "1" or "暂无");
}
