using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Seeding;

/// <summary>The chat platforms that a world file may name.</summary>
internal static class PlatformNames
{
    private static readonly ImmutableArray<string> All = [PlatformName.WeCom, PlatformName.DingTalk, PlatformName.Teams];

    /// <summary>The platform as the service spells it.</summary>
    /// <param name="name">As the file spells it, in upper or lower case.</param>
    /// <param name="where">What in the file names it: the beginning of the sentence.</param>
    /// <exception cref="InvalidWorldException">There is no such platform.</exception>
    public static string Parse(string name, string where) =>
        All.FirstOrDefault(platform => string.Equals(platform, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new InvalidWorldException($"{where} names the platform '{name}'; it must be one of {string.Join(", ", All)}.");
}
