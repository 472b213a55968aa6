namespace SalesBot.Bot.Playground;

/// <summary>For which time a job is run; null for the clock's.</summary>
internal sealed record PlaygroundJobRequest(DateTimeOffset? Now);
