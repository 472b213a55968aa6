namespace SalesBot.Adapters.Redis;

/// <summary>What Redis answered, in time. No answer at all is null.</summary>
/// <param name="Value">The answer; what it stands for may itself be nothing.</param>
internal sealed record Answer<T>(T Value);
