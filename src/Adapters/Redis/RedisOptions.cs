namespace SalesBot.Adapters.Redis;

/// <summary>The Redis server that several nodes share.</summary>
public sealed class RedisOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Redis";

    /// <summary>Where the server is, such as <c>redis:6379,password=…</c>; empty for none, which one node can do without.</summary>
    public string Configuration { get; set; } = "";
}
