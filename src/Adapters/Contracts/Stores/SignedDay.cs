using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What somebody has signed on a day.</summary>
/// <param name="Member">Who.</param>
/// <param name="Group">The group in which it counts.</param>
/// <param name="On">The day, in the company's zone.</param>
/// <param name="Revenue">What it is worth.</param>
/// <param name="Wins">How many deals.</param>
public readonly record struct SignedDay(MemberId Member, GroupId? Group, DateOnly On, Money Revenue, int Wins);
