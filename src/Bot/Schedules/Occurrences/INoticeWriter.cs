using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Knows whom a schedule is for, and writes what each of them is told.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface INoticeWriter
{
    /// <summary>The schedule's name.</summary>
    string Schedule { get; }

    /// <summary>As what it goes out.</summary>
    OutgoingKind Kind { get; }

    /// <summary>For how many it reads at once: what is read of all of them, and of their teams, is in memory together.</summary>
    int ReadAtOnce => 10;

    /// <summary>Whether it is a part of one message with what others like it bring the same person within minutes. Its cards then name all that is offered.</summary>
    bool ComesTogether => false;

    /// <summary>What kind of thing it is to the one who is told; for quiet hours, mutes and leave.</summary>
    NoticeKind KindFor(Member recipient);

    /// <summary>Whether the member is one of those whom it is for.</summary>
    bool IsFor(Member member);

    /// <summary>Reads what is known for all of these recipients, with as many questions for one as for all.</summary>
    /// <returns>Writes what one of them is told, once they are known to be reached; null where there is nothing to tell.</returns>
    Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken);
}
