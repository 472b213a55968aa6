using System.Collections.Immutable;

namespace SalesBot.Bot.Seeding;

/// <summary>The chat platforms that a world file may name.</summary>
internal static class PlatformNames
{
    public const string WeCom = "WeCom";
    public const string DingTalk = "DingTalk";
    public const string Teams = "Teams";

    private static readonly ImmutableArray<string> All = [WeCom, DingTalk, Teams];

    /// <summary>The platform as the service spells it.</summary>
    /// <param name="name">As the file spells it, in upper or lower case.</param>
    /// <param name="where">Where in the file, for the sentence.</param>
    /// <exception cref="SeedException">There is no such platform.</exception>
    public static string Parse(string name, string where) =>
        All.FirstOrDefault(platform => string.Equals(platform, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new SeedException($"{where}: there is no platform '{name}'; it is one of {string.Join(", ", All)}");
}
