using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>Puts the weekly review's agenda into the bound chats that want it, before the meeting: whose deals will be spoken of and why, and nothing that not all of them may see.</summary>
internal sealed class GroupAgendaJob(
    ConfiguredSchedule configured,
    ISalesDatabase database,
    CatalogueFeed catalogue,
    HearingChats hearing,
    ConfiguredBattleReports reports,
    Microsoft.Extensions.Options.IOptions<ReviewOptions> options,
    Attentions attentions,
    CompanyProfile company,
    Node node,
    OutboxWorker outbox,
    ILogger<GroupAgendaJob> logger) : ChatJob(configured, database, catalogue, hearing, attentions, company, node, outbox, logger)
{
    private readonly ReviewOptions settings = options.Value;

    /// <inheritdoc />
    protected override bool IsWantedIn(BoundChat chat) =>
        !reports.Rules.PolicyOf(chat).HasOutsiders
        && settings.Chats.Any(wanted => string.Equals(wanted.Platform, chat.Address.Platform, StringComparison.Ordinal) && string.Equals(wanted.Id, chat.Address.Id, StringComparison.Ordinal));

    /// <inheritdoc />
    protected override Task<Func<BoundChat, Wording, Task<Card?>>> ReadAsync(DueNotice notice, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken) =>
        Task.FromResult<Func<BoundChat, Wording, Task<Card?>>>(async (chat, words) =>
        {
            var reach = new Dictionary<Scope, List<MemberId>> { [chat.Scope] = [.. Scopes.MembersOf(Chart, chat.Scope).Select(member => member.Id)] };
            var reading = await ReviewReading<Scope>.ReadAsync(reach, settings.Rules, now, Chart, Company, session, cancellationToken);
            var agenda = reading.Agendas[chat.Scope];
            return agenda.IsEmpty ? null : new GroupReviewCard(Chart, reading.Customers, words).Write(agenda, notice.Day);
        });
}
