using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>Writes the recipient's key to each rep and manager, or what the test says.</summary>
internal sealed class PlainWriter(string schedule, NoticeKind kind, Func<DueNotice, string?>? write = null) : INoticeWriter
{
    public string Schedule => schedule;

    public OutgoingKind Kind => OutgoingKind.Brief;

    public NoticeKind KindFor(Member recipient) => kind;

    public bool IsFor(Member member) => member.Role is Role.Rep or Role.Manager;

    public Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken) =>
        Task.FromResult<Func<DueNotice, Reached, WrittenNotice?>>((notice, _) =>
            (write is null ? notice.Key : write(notice)) is { } title ? new WrittenNotice(new Card { Purpose = CardPurpose.Brief, Title = title }) : null);
}
