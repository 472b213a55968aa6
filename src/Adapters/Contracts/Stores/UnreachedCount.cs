using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What did not reach somebody, since there is nowhere to write to them.</summary>
/// <param name="Recipient">Who.</param>
/// <param name="Schedule">What of: a schedule's name, or <see cref="Domain.Schedules.StandardSchedules.Reminder"/>.</param>
/// <param name="Count">How many.</param>
public sealed record UnreachedCount(MemberId Recipient, string Schedule, int Count);
