namespace SalesBot.Bot.Conversation;

/// <summary>The moment with whose targets those of now are compared, and whether a ranking is reckoned by them.</summary>
/// <param name="At">The moment, UTC.</param>
/// <param name="On">The day whose targets they are.</param>
/// <param name="IsMeant">Whether the ranking is reckoned by them.</param>
internal readonly record struct TargetsMoment(DateTimeOffset At, DateOnly On, bool IsMeant);
