using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Something is set about when somebody may be spoken to.</summary>
/// <param name="Member">Of whom.</param>
/// <param name="Set">All that is set from now on.</param>
/// <param name="By">Who has set it: the member, or somebody who leads them.</param>
/// <param name="At">When, UTC.</param>
public sealed record AttentionChange(MemberId Member, PersonalAttention Set, MemberId By, DateTimeOffset At);
