namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Whether the service can hear a platform. What an operator must mend shows in the readiness.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IPlatformHealth
{
    /// <summary>The platform's name.</summary>
    string Platform { get; }

    /// <summary>What is wrong, in a few words without secrets; null where nothing is. Returns at once.</summary>
    string? FindTrouble();
}
