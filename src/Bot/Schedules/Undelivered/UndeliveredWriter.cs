using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Tells administrators in the morning what did not get through since the last workday began, or of what nobody knows.</summary>
internal sealed class UndeliveredWriter(CatalogueFeed catalogue, CompanyProfile company) : INoticeWriter
{
    /// <inheritdoc />
    public string Schedule => StandardSchedules.Undelivered;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Notice;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => NoticeKind.Notice;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role == Role.Administrator;

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        // From the beginning of that day: what was said early may have been given up late.
        var today = company.Clock.DateOf(run.Now);
        var since = company.Calendar.AddWorkdays(today, -1);
        var messages = await UndeliveredMessages.ReadAsync(session, company.Clock.InstantOf(since, TimeOnly.MinValue), since, cancellationToken);
        return (_, to) =>
        {
            if (messages.Count == 0)
            {
                return null;
            }

            var (card, offered) = new UndeliveredCard(messages, catalogue.Chart, to.Words, company.Zone).Write(to.Words.UndeliveredSince(messages.Count, to.Words.Day(since)), 0);
            return new WrittenNotice(card, offered);
        };
    }
}
