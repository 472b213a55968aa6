using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What counts for whom, in memory: figures are added up from what a test has entered.</summary>
internal sealed class InMemoryFigures : IFigureStore
{
    public List<Credit> Credits { get; } = [];

    public Task<IReadOnlyList<Tally>> TalliesAsync(DayRange days, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Tally>>(
    [
        .. Credits.Where(credit => days.Contains(credit.On)).GroupBy(credit => (credit.Member, credit.Group)).Select(credits => new Tally
        {
            Member = credits.Key.Member,
            Group = credits.Key.Group,
            Revenue = Sum(credits, CreditKind.Signed),
            Wins = credits.Count(credit => credit is { Kind: CreditKind.Signed, IsWhole: true }),
            Losses = Count(credits, CreditKind.Lost),
            NewCustomers = Count(credits, CreditKind.NewCustomer),
            Payments = Sum(credits, CreditKind.Paid),
            Thanks = Count(credits, CreditKind.Thanked),
            Points = (int)credits.Where(credit => credit.Kind == CreditKind.Points).Sum(credit => credit.Value),
            Visits = Count(credits, CreditKind.Visit),
            Calls = Count(credits, CreditKind.Call),
            Meetings = Count(credits, CreditKind.Meeting),
            Demos = Count(credits, CreditKind.Demo),
            Quotes = Count(credits, CreditKind.Quote),
            Activities = credits.Count(credit => credit.Kind >= CreditKind.Visit),
        }),
    ]);

    public async Task<T> MakeAsync<T>(ITallyRecipe<T> recipe, CancellationToken cancellationToken)
        where T : class =>
        await recipe.MakeAsync(await Task.WhenAll(recipe.Reads.Select(range => TalliesAsync(range.Days, cancellationToken))), cancellationToken);

    public Task<IReadOnlyList<Credit>> CreditsAsync(MemberId member, DayRange days, IReadOnlyCollection<CreditKind> kinds, int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Credit>>(
            [.. Credits.Where(credit => credit.Member == member && days.Contains(credit.On) && kinds.Contains(credit.Kind)).OrderByDescending(credit => credit.On).Take(take)]);

    public Task<IReadOnlyList<Credit>> SigningsAsync(IReadOnlyCollection<MemberId> members, DayRange days, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Credit>>([.. Credits.Where(credit => credit.Kind == CreditKind.Signed && members.Contains(credit.Member) && days.Contains(credit.On))]);

    public Task<int> WinsAsync(MemberId member, DayRange days, CancellationToken cancellationToken) =>
        Task.FromResult(Count(Credits.Where(credit => credit.Member == member && days.Contains(credit.On)), CreditKind.Signed));

    public Task<IReadOnlyList<MemberFigures>> OfDaysAsync(DayRange days, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IReadOnlyList<MemberFigures>> SignedAsync(DayRange days, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IReadOnlyList<SignedDay>> SignedByDayAsync(DayRange days, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IReadOnlySet<MemberId>> SignedBeforeAsync(IReadOnlyCollection<MemberId> members, DateOnly day, CancellationToken cancellationToken) => throw NotAsked();

    private static InvalidOperationException NotAsked() => new("No chat gets reports here.");

    private static int Count(IEnumerable<Credit> credits, CreditKind kind) => credits.Count(credit => credit.Kind == kind);

    private static Money Sum(IEnumerable<Credit> credits, CreditKind kind) => Money.FromFen(credits.Where(credit => credit.Kind == kind).Sum(credit => credit.Value));
}
