using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds the zone that somebody names: by its IANA name, or by a city that colleagues are often in.</summary>
internal static class ZoneNames
{
    private static readonly FrozenDictionary<string, string> Cities = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["北京"] = "Asia/Shanghai",
        ["上海"] = "Asia/Shanghai",
        ["中国"] = "Asia/Shanghai",
        ["香港"] = "Asia/Hong_Kong",
        ["台北"] = "Asia/Taipei",
        ["新加坡"] = "Asia/Singapore",
        ["东京"] = "Asia/Tokyo",
        ["首尔"] = "Asia/Seoul",
        ["悉尼"] = "Australia/Sydney",
        ["迪拜"] = "Asia/Dubai",
        ["柏林"] = "Europe/Berlin",
        ["巴黎"] = "Europe/Paris",
        ["伦敦"] = "Europe/London",
        ["纽约"] = "America/New_York",
        ["旧金山"] = "America/Los_Angeles",
        ["洛杉矶"] = "America/Los_Angeles",
        ["Beijing"] = "Asia/Shanghai",
        ["Shanghai"] = "Asia/Shanghai",
        ["Singapore"] = "Asia/Singapore",
        ["Tokyo"] = "Asia/Tokyo",
        ["Berlin"] = "Europe/Berlin",
        ["London"] = "Europe/London",
        ["New York"] = "America/New_York",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The IANA name; null where none is known.</summary>
    public static string? Find(string named)
    {
        var wanted = Cities.GetValueOrDefault(named.Trim(), named.Trim());
        return wanted.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(wanted, out var zone) ? zone.Id : null;
    }
}
