using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of credits and of their sums. Periods are given by name (<see cref="KeptPeriod"/>).</summary>
internal static class FigureQueries
{
    /// <summary>What was signed in some periods, by period, member and group.</summary>
    public static IQueryable<SignedSum> Signed(SalesContext context, IReadOnlyCollection<string> periods) =>
        context.Tallies
            .Where(tally => periods.Contains(tally.Period) && (tally.Revenue != 0 || tally.Wins != 0))
            .Select(tally => new SignedSum { Period = tally.Period, Member = tally.Member, Group = tally.Group, Fen = tally.Revenue, Wins = tally.Wins });

    /// <summary>How many wins a member has in some periods, by period; a row for each group.</summary>
    public static IQueryable<SignedSum> SignedBy(SalesContext context, Guid member, IReadOnlyCollection<string> periods) =>
        Signed(context, periods).Where(sum => sum.Member == member);

    /// <summary>Those of some people who had signed something before the day; a part in another's win is none.</summary>
    public static IQueryable<Guid> SignedBefore(SalesContext context, IReadOnlyCollection<Guid> members, DateOnly day) =>
        context.Credits
            .Where(credit => members.Contains(credit.Member) && credit.Kind == CreditKind.Signed && credit.Part == 0 && credit.On < day)
            .Select(credit => credit.Member).Distinct();

    /// <summary>What some people have signed in some days, or have a part in.</summary>
    public static IQueryable<CreditRow> Signings(SalesContext context, IReadOnlyCollection<Guid> members, DateOnly from, DateOnly to) =>
        context.Credits.Where(credit => members.Contains(credit.Member) && credit.Kind == CreditKind.Signed && credit.On >= from && credit.On <= to);

    /// <summary>What counted for somebody in some days, the newest first.</summary>
    public static IQueryable<CreditRow> Credits(SalesContext context, Guid member, IReadOnlyCollection<CreditKind> kinds, DateOnly from, DateOnly to, int take) =>
        context.Credits
            .Where(credit => credit.Member == member && kinds.Contains(credit.Kind) && credit.On >= from && credit.On <= to)
            .OrderByDescending(credit => credit.On).ThenByDescending(credit => credit.Sequence).Take(take);

    /// <summary>What some subjects of one kind count for.</summary>
    public static IQueryable<CreditRow> OfSubjects(SalesContext context, SubjectKind kind, IReadOnlyCollection<string> subjects) =>
        context.Credits.Where(credit => subjects.Contains(credit.SubjectId) && credit.SubjectKind == kind);

    /// <summary>A member's sums in one group.</summary>
    public static IQueryable<TallyRow> OfMember(SalesContext context, Guid member, Guid group, IReadOnlyCollection<string> periods) =>
        context.Tallies.Where(tally => periods.Contains(tally.Period) && tally.Member == member && tally.Group == group);

    /// <summary>All for whom anything counts.</summary>
    public static IQueryable<Guid> Members(SalesContext context) => context.Credits.Select(credit => credit.Member).Distinct();

    /// <summary>All that counts for somebody.</summary>
    public static IQueryable<CreditRow> CreditsOf(SalesContext context, Guid member) => context.Credits.Where(credit => credit.Member == member);

    /// <summary>All that counts for anybody.</summary>
    public static IQueryable<CreditRow> AllCredits(SalesContext context) => context.Credits;

    /// <summary>All sums.</summary>
    public static IQueryable<TallyRow> AllTallies(SalesContext context) => context.Tallies;
}
