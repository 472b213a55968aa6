using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
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
        var reading = await ReviewReading<MemberId>.ReadAsync(reach, settings.Rules, run.Now, chart, company, session, cancellationToken);
        var agendas = reading.Agendas;
        var kept = await KeepFilesAsync(agendas, reading.Customers, today, session, cancellationToken);
        var news = await run.OnceAsync(() => StageNews.ReadAsync(company.Pipeline, company.Calendar, company.StageDays, session, cancellationToken));
        var heard = await session.Due.KnownAsync([.. notices.Where(MayEdit).SelectMany(notice => NewsOf(notice, news)).Select(part => part.Key)], cancellationToken);
        return (notice, to) => agendas[notice.Recipient] is { IsEmpty: false } agenda ? Write(agenda, notice, to) : null;

        bool MayEdit(DueNotice notice) => chart.Find(notice.Recipient) is { } member && new PipelineEditors(chart, company.PipelineEditors).Has(member);

        WrittenNotice Write(ReviewAgenda agenda, DueNotice notice, Reached to)
        {
            var recipient = notice.Recipient;
            var card = new ReviewCard(new ReviewLines(chart, reading.Customers, to.Words), reading.Names, to.Words);
            var written = card.Write(recipient, today, agenda, settings.MostRows);
            if (MayEdit(notice) && NewsOf(notice, news).Where(part => !heard.Contains(part.Key)).ToImmutableArray() is { IsEmpty: false } unheard)
            {
                written = card.WithBands(written, news, unheard);
            }

            return kept.TryGetValue(recipient, out var file) ? written with { Attached = new Reply(card.WholeList(agenda)) { File = file } } : written;
        }
    }

    /// <summary>That somebody has heard which days history proposes for a stage: of each proposal once.</summary>
    private static IEnumerable<DueNotice> NewsOf(DueNotice notice, StageNews news) => news.Proposed.Select(band => notice with
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"stage-days/{band.Stage}/{band.Days.From}-{band.Days.To}/{notice.Recipient}"),
        Schedule = "stage-days",
        LatestAt = null,
    });

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
