using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reviews;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes the weekly review's agenda of each manager and director, with the whole list as a file.</summary>
internal sealed class ReviewWriter(CatalogueFeed catalogue, CompanyProfile company, IFileStore files, IOptions<ReviewOptions>? options = null) : INoticeWriter
{
    private static readonly TimeSpan SinceLastReview = TimeSpan.FromDays(7);

    private readonly ReviewOptions settings = options?.Value ?? new ReviewOptions();

    /// <inheritdoc />
    public string Schedule => StandardSchedules.Agenda;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Agenda;

    /// <inheritdoc />
    public bool ComesTogether => true;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => NoticeKind.Agenda;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role is Role.Manager or Role.Director;

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        var (chart, today) = (catalogue.Chart, company.Clock.DateOf(run.Now));
        var reach = notices.Select(notice => notice.Recipient).Distinct()
            .ToFrozenDictionary(recipient => recipient, recipient => chart.Find(recipient) is { } member ? chart.ReachOf(member).Select(below => below.Id).ToList() : []);
        List<MemberId> people = [.. reach.Values.SelectMany(below => below).Distinct()];
        var facts = await BriefFacts.ReadAsync(people, Enumerable.Empty<GroupId>().ToLookup(_ => default(MemberId)), company.Clock, run.Now, chart, company, session, cancellationToken);
        var deals = people.ToFrozenDictionary(member => member, member => facts.OfRep(member).Deals);
        var before = await session.Changes.AmountsBeforeAsync([.. deals.Values.SelectMany(each => each).Select(deal => deal.Deal.Id)], run.Now - SinceLastReview, cancellationToken);
        var decisions = (await session.Reminders.DecidedAsync(people, cancellationToken)).ToLookup(entry => entry.Reminder.For, entry => DecisionOf(entry.Reminder));
        var labels = deals.Values.SelectMany(each => each).ToFrozenDictionary(deal => deal.Deal.Id, deal => Labels.Of(facts.Customers[deal.Deal.Customer], deal.Deal));

        var agendas = reach.ToFrozenDictionary(
            pair => pair.Key,
            pair => ReviewAgenda.Of(
                pair.Value.SelectMany(member => deals[member]).Select(deal => new ReviewCase(deal.Deal, deal.Standing, deal.Age, before.TryGetValue(deal.Deal.Id, out var was) ? was : deal.Deal.Amount, deal.Unmet)),
                pair.Value.SelectMany(member => decisions[member]),
                settings.Rules,
                today));
        var kept = await KeepFilesAsync(agendas, facts.Customers, today, session, cancellationToken);
        return (notice, to) => agendas[notice.Recipient] is { IsEmpty: false } agenda ? Write(agenda, notice.Recipient, to) : null;

        WrittenNotice Write(ReviewAgenda agenda, MemberId recipient, Reached to)
        {
            var card = new ReviewCard(new ReviewLines(chart, facts.Customers, to.Words), labels, to.Words);
            var written = card.Write(recipient, today, agenda, settings.MostRows);
            return kept.TryGetValue(recipient, out var file) ? written with { Attached = new Reply(card.WholeList(agenda)) { File = file } } : written;
        }
    }

    private ReviewDecision DecisionOf(Reminder reminder) =>
        new(reminder.Decided!.Deal, reminder.What, reminder.For, company.Clock.DateOf(reminder.At), reminder.Decided.On);

    /// <summary>The files have to be kept before what sends them is; one that is kept twice is kept once.</summary>
    private async Task<IReadOnlyDictionary<MemberId, OutgoingFile>> KeepFilesAsync(
        IReadOnlyDictionary<MemberId, ReviewAgenda> agendas, IReadOnlyDictionary<CustomerId, Customer> customers, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        var profiles = await session.Organisation.FindProfilesAsync([.. agendas.Keys], cancellationToken);
        var kept = new Dictionary<MemberId, OutgoingFile>();
        foreach (var (recipient, agenda) in agendas.Where(pair => !pair.Value.Items.IsEmpty))
        {
            var words = new Wording(LanguageTags.Read(profiles.GetValueOrDefault(recipient)?.Language, company.Language), today, company.Pipeline);
            var content = CsvTable.Of(new ReviewLines(catalogue.Chart, customers, words).Table(agenda));
            kept[recipient] = new OutgoingFile(await files.SaveAsync(content, cancellationToken), words.ReviewFileName(today), "text/csv", content.Length);
        }

        return kept;
    }
}
