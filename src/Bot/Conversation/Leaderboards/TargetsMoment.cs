namespace SalesBot.Bot.Conversation;

/// <summary>The moment with whose targets those of now are compared, and whether a ranking is reckoned by them.</summary>
/// <param name="At">The moment, UTC.</param>
/// <param name="Before">The moment at which the days begin, UTC: of the targets of the days before nothing counts that was changed later.</param>
/// <param name="On">The day whose targets they are.</param>
/// <param name="IsMeant">Whether the ranking is reckoned by them.</param>
internal readonly record struct TargetsMoment(DateTimeOffset At, DateTimeOffset Before, DateOnly On, bool IsMeant);
