using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Library;

/// <summary>What somebody thinks of a script.</summary>
/// <param name="By">Who.</param>
/// <param name="IsUseful">Whether it was of use (有用), or not (没用).</param>
public sealed record ScriptRating(MemberId By, bool IsUseful);
