namespace SalesBot.Domain.Briefs;

/// <summary>Somebody who may need help, and why.</summary>
/// <param name="Member">Who, with what is known.</param>
/// <param name="Reasons">Why.</param>
/// <param name="RedDeals">How many of their deals are red.</param>
/// <param name="Lag">By how many percent of the target they are behind; 0 where they are not, or have no target.</param>
public sealed record NeedOfHelp(MemberFacts Member, HelpReasons Reasons, int RedDeals, decimal Lag);
