using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>One person's part of what a deal counts for.</summary>
/// <param name="Member">Who.</param>
/// <param name="Percent">How much of it, in whole percent, 1 to 99.</param>
/// <param name="Group">The group in which it counts: that of the person when it was divided (<see cref="ChangeSetDraft.Split"/> sets it).</param>
public sealed record CreditShare(MemberId Member, int Percent, GroupId? Group = null);
