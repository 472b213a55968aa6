using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Nothing is halted; what somebody halts is of a company with a database.</summary>
internal sealed class NoHalts : IHaltStore
{
    public Task<IReadOnlyList<ScheduleHalt>> ActiveAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ScheduleHalt>>([]);

    public Task HaltAsync(ScheduleHalt halt, CancellationToken cancellationToken) => throw OfADatabase();

    public Task GoOnAsync(string schedule, DateOnly? day, MemberId by, DateTimeOffset at, CancellationToken cancellationToken) => throw OfADatabase();

    private static InvalidOperationException OfADatabase() => new("Halts are of a company with a database.");
}
